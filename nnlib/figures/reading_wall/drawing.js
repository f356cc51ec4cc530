/** A wall of test digits, and the network of the reader's own that reads it. */

import { once } from "../js/computing/memoise.js";
import { sliders, toggle } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { answers, percent, swelling } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { unanswered } from "../js/drawing/unanswered.js";
import { beside as tileBeside, boxOf, COLUMNS, placeFor, ROWS, TILES, tileUnder } from "./geometry.js";
import {
  answersOf,
  isWaiting,
  machineOf,
  needs,
  stepOf,
} from "./reading.js";

const LAST = 200;
const STRIDE = 10;
const PACE = 420; // milliseconds
const AIR = 0.8; // between two tiles, in the picture's units
const DIGITS = [...Array(10).keys()];

const seen = once((state) => {
  const says = answersOf(state);
  const misses = says.map((digit, i) => digit !== TILES[i].block);
  return { says, wrong: misses.filter(Boolean).length, misses };
});
const machine = once(machineOf);

/**
 * What a digit is called, in strokes: too small for lettering. Each ends where
 * it began.
 */
const STROKES = [
  "h2v4h-2z",
  "m1 0v4m-1-4",
  "h2v2h-2v2h2m-2-4",
  "h2v4h-2m0-2h2m-2-2",
  "v2h2m0-2v4m-2-4",
  "m2 0h-2v2h2v2h-2m0-4",
  "m2 0h-2v4h2v-2h-2m0-2",
  "h2v4m-2-4",
  "h2v4h-2zm0 2h2m-2-2",
  "m2 2h-2v-2h2v4h-2m0-4",
];
const GRAIN = 1.7; // of such a stroke, in the picture's units
const scaled = STROKES.map((path) => path.replace(/\d+/g, (n) => at(GRAIN * n)));
const RIM = 1.8; // around it
const [WIDE, HIGH] = [2 * GRAIN + 2 * RIM, 4 * GRAIN + 2 * RIM]; // of the label

const columnOf = (i) => COLUMNS * TILES[i].block + TILES[i].column;

/** The tiles that stand below each other: few shapes are drawn for many. */
function runsOf(chosen) {
  const sorted = chosen.toSorted((i, j) => columnOf(i) - columnOf(j) || i - j);
  const runs = [];
  for (const i of sorted) {
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      columnOf(last) === columnOf(i) &&
      TILES[last].row + 1 === TILES[i].row;
    if (isNext) runs.at(-1).push(i);
    else runs.push([i]);
  }
  return runs;
}

const grounds = ({ tiles, pitch }, runs) =>
  runs
    .map((run) => {
      const [x, y] = tiles[run[0]];
      const [wide, high] = [pitch - AIR, run.length * pitch - AIR].map(at);
      return `M${x} ${y}h${wide}v${high}h-${wide}z`;
    })
    .join("");

/** The tiles that are drawn alike: their ground, and what they are called. */
function marked(place, says, chosen, share) {
  if (!chosen.length) return "";
  const { tiles, pitch } = place;
  const side = pitch - AIR;
  const runs = runsOf(chosen);
  const drawn = (right, below, each, gap) =>
    runs
      .map((run) => {
        const [x, y] = tiles[run[0]];
        const start = `M${at(x + side - right)} ${at(y + side - below)}`;
        return start + run.map(each).join(`m0 ${at(gap)}`);
      })
      .join("");
  const labels = drawn(WIDE / 2, HIGH, () => `v${at(HIGH)}`, pitch - HIGH);
  const called = drawn(WIDE - RIM, HIGH - RIM, (i) => scaled[says[i]], pitch);
  return html`<g ${share < 1 && html`opacity="${at(share)}"`}><path
    class="nn-tint" d="${grounds(place, runs)}"/><path class="nn-label"
    stroke-width="${at(WIDE)}" d="${labels}"/><path class="nn-called"
    d="${called}"/></g>`;
}

/** What is right is quiet. */
const veil = (place, chosen, share) =>
  chosen.length > 0 &&
  html`<path class="nn-veil" ${share < 1 && html`opacity="${at(share)}"`}
    d="${grounds(place, runsOf(chosen))}"/>`;

function tilesOf(state, place) {
  const { says, misses } = seen(state);
  const was = state.before ? seenBefore(state.before) : { says, misses };
  const some = (before, now) =>
    [...misses.keys()].filter((i) => was.misses[i] === before && misses[i] === now);
  const { share = 1 } = state;
  const [lost, won] = [some(false, true), some(true, false)];
  return html`${veil(place, some(false, false), 1)}
    ${veil(place, lost, 1 - share)}${veil(place, won, share)}
    ${marked(place, says, some(true, true), 1)}
    ${marked(place, says, lost, share)}${marked(place, was.says, won, 1 - share)}`;
}

// A second memory: both states are asked for in each frame of a slide.
const seenBefore = once((state) => {
  const says = answersOf(state);
  return { says, misses: says.map((digit, i) => digit !== TILES[i].block) };
});

function wall(state, place) {
  const { corners, pitch, strips, tiles, name } = place;
  const side = COLUMNS * pitch;
  const [left, top, wide, high] = boxOf(place);
  const lines = strips.flatMap(({ from, blocks }) =>
    corners
      .slice(from + 1, from + blocks)
      .map(([x, y]) => `M${at(x - AIR / 2)} ${y - 18}v${at(18 + ROWS * pitch)}`),
  );
  const { looked } = state;
  const ring = pitch - AIR + 3;
  return html`<g class="nn-tiles" data-hover="${name}" data-press><rect class="nn-room"
      x="${left}" y="${top}" width="${at(wide)}" height="${at(high)}"/>
    <path class="nn-between" d="${lines.join("")}"/>
    ${corners.map(
      ([x, y], digit) => html`<text class="nn-strong" x="${at(x + side / 2)}"
        y="${y - 7}" text-anchor="middle">${digit}</text>`,
    )}${tilesOf(state, place)}</g>${
      looked > 0 &&
      html`<rect class="nn-ringed" x="${at(tiles[looked - 1][0] - 1.5)}" y="${at(
        tiles[looked - 1][1] - 1.5,
      )}" width="${at(ring)}" height="${at(ring)}"/>`
    }`;
}

const inked = (ink) => ({ look: "nn-inked", part: 1, much: ink });

function sheet({ corner: [left, top], cell }, found) {
  const side = 8 * cell;
  return html`<g transform="translate(${left} ${top})"><rect class="nn-sheet"
      width="${side}" height="${side}"/>${
        found
          ? image(found.image, side, inked)
          : html`<text class="nn-small" x="${side / 2}" y="${side / 2}" dy=".35em"
            text-anchor="middle">press a digit</text>`
      }</g>`;
}

/** The hidden neurons, the fuller the more they pass on. */
const neurons = (spots, passed) =>
  spots.map(
    ([x, y], j) => html`<circle class="nn-shell" cx="${x}" cy="${y}" r="3.8"/>${
      passed &&
      html`<circle class="nn-glow" cx="${x}" cy="${y}" r="3.8" fill-opacity="${at(
        passed[j],
      )}"/>`
    }`,
  );

/** What pooling leaves: a map of 3 by 3 for each kind of weights. */
function maps(spots, passed, small) {
  const most = Math.max(1, ...(passed ?? []));
  return spots.map(
    ([x, y], n) => html`<rect class="nn-shell" x="${at(x - small / 2)}"
      y="${at(y - small / 2)}" width="${small}" height="${small}"/>${
        passed &&
        html`<rect class="nn-glow" x="${at(x - small / 2)}" y="${at(y - small / 2)}"
          width="${small}" height="${small}" fill-opacity="${at(passed[n] / most)}"/>`
      }`,
  );
}

/** Wires as wide as what they carry. */
function wires(state, found, { spots, bends, wire }) {
  const { image: x, inside, layers } = found;
  const last = {
    values: inside,
    weights: layers.at(-1).weights,
    starts: state.pooling ? spots.pooled : spots.hidden,
    ends: spots.digits,
    wire: wire(bends[1]),
  };
  if (state.pooling) return swelling(last, 0.5, 1.6);
  const first = {
    values: x,
    weights: layers[0].weights,
    starts: spots.pixels,
    ends: spots.hidden,
    wire: wire(bends[0]),
  };
  return [swelling(first, 0.6, 1.4), swelling(last, 0.8, 1)];
}

function machinery(state, place) {
  const { spots, bar, name, maps: [, , small] } = place;
  const found = machine(state);
  return html`${found && wires(state, found, place)}${sheet(place, found)}${
    state.pooling
      ? maps(spots.pooled, found?.inside, small)
      : neurons(spots.hidden, found?.inside)
  }${found ? answers(spots.digits, found.p, bar, name === "across") : unanswered(spots.digits, 0)}`;
}

/** How many are wrong: right below the wall. */
function verdict(state, { count: [x, y] }) {
  const wrong = isWaiting(state) ? "…" : seen(state).wrong;
  return html`<text class="nn-strong" x="${x}" y="${y}"><tspan
    data-shows="wrong">${wrong}</tspan> of ${TILES.length} wrong</text>`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  return html`${wall(state, place)}${verdict(state, place)}${machinery(state, place)}`;
}

/** The digits themselves lie beneath the picture, and what works the keys above. */
function beside(state, uid, rules, ui) {
  const place = placeFor(ui);
  const { size, strips, pitch } = place;
  const part = (value, axis) => `${at((100 * value) / size[axis])}%`;
  const box = ([left, top], wide, high) =>
    `left:${part(left, 0)};top:${part(top, 1)};width:${part(wide, 0)};height:${part(high, 1)}`;
  const [left, top, wide, high] = boxOf(place);
  return html`${strips.map(
    ({ from, blocks, corner }) => html`<i class="nn-thumbs" data-shifted="${String(
      state.moved,
    )}" style="${box(corner, blocks * COLUMNS * pitch, ROWS * pitch)};--all:${
      1000 / blocks
    }%;--from:${from ? 100 : 0}%;--by:${at(100 / (8 * COLUMNS * blocks))}%"></i>`,
  )}<div class="nn-keys nn-live" data-keys="wall" role="application" tabindex="0"
      aria-label="The wall. Arrow keys move from digit to digit, Enter to the next wrong one. ${told(
        state,
      )}" style="${box([left, top], wide, high)}"></div>`;
}

const controls = (state, uid, rules) => html`${
  state.views ? ["moved", "pooling"].map((key) => toggle(rules, key, state, uid)) : sliders(rules, "step", state, uid)
}`;

/** What it says of the digit in the machine. */
function told(state) {
  const found = machine(state);
  if (!found) return state.looked ? "" : "No digit is in the machine.";
  const { says } = seen(state);
  const digit = says[state.looked - 1];
  return (
    `This ${TILES[state.looked - 1].block} it calls ${digit}, ` +
    `${percent(found.p[digit])} percent sure.`
  );
}

const after = (state) =>
  stepOf(state) ? `after ${stepOf(state)} training steps` : "before the first training step";

function readout(state) {
  const { says } = seen(state);
  const found = machine(state);
  const digit = state.looked && says[state.looked - 1];
  return html`${
      found
        ? html`<p>This ${TILES[state.looked - 1].block} it calls <b
            data-shows="says">${digit}</b>, <b data-shows="sure">${percent(
              found.p[digit],
            )}</b> % sure.</p>`
        : ""
    }<p>On orange is what it gets wrong; the small digit is what it says.</p>`;
}

function describe(state) {
  const { wrong, misses } = seen(state);
  const counts = DIGITS.map(
    (digit) => misses.filter((miss, i) => miss && TILES[i].block === digit).length,
  );
  return (
    `A wall of ${TILES.length} handwritten digits, sorted by what they are` +
    `${state.moved ? ", each moved one pixel to the right" : ""}, and a network ` +
    `${state.pooling ? "with sliding weights and pooling " : ""}that reads them. ` +
    `${wrong} are wrong ${after(state)}; of the digits 0 to 9: ${counts.join(", ")}. ` +
    told(state)
  );
}

/** Arrows move over the wall; Enter and space go to the next wrong digit. */
function typed(state, key) {
  if (key !== "Enter" && key !== " ") {
    const looked = tileBeside(state.looked, key);
    return looked === null ? null : { looked };
  }
  const { misses } = seen(state);
  const order = [...misses.keys()].map((n) => (n + state.looked) % misses.length);
  const next = order.find((i) => misses[i]);
  return next === undefined ? {} : { looked: next + 1 };
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  needs,
  picture,
  beside,
  controls,
  readout,
  describe,
  plays: (state) => !state.views && !state.pooling,
  play: ({ step }) => (step < LAST ? { step: Math.min(LAST, step + STRIDE) } : null),
  again: () => ({ step: 0 }),
  pace: PACE,
  playFirst: true,
  long: true,
  verbs: { step: `${STRIDE} steps`, play: "Train" },
  slide: (from, to, share) =>
    share < 1 && from.moved === to.moved && from.pooling === to.pooling ? { ...to, before: from, share } : to,
  keys: { wall: typed },
  hover(state, name, point) {
    const looked = tileUnder(name, point);
    return looked && looked !== state.looked ? { looked } : null;
  },
  linked: (state) =>
    state.knobs.length || state.pooled.length
      ? {
          carried: { ...state, knobs: [], pooled: [] },
          missing: "; it does not hold your own numbers",
        }
      : { carried: state },
};
