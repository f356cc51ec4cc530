/** Ten digits from each of many hands, and which are read (chapter 7). */

import { remembering } from "../js/computing/memoise.js";
import { slider, toggle } from "../js/drawing/controls.js";
import { showButton, untold } from "../js/drawing/guessing.js";
import { html } from "../js/drawing/html.js";
import { at } from "../js/drawing/scale.js";
import {
  bandsOf,
  corner,
  cornerOf,
  drawingAt,
  drawingBeside,
  placeFor,
  places,
} from "./geometry.js";
import { handAt, strokesIn } from "./hands.js";
import {
  changes,
  countOf,
  guessOf,
  isAsked,
  isGlowing,
  isMoving,
  isShining,
  knownOf,
  litAt,
  looks,
  PHASES,
  saidAt,
  stageOf,
  stepsOf,
} from "./lights.js";

const TEN = 10;
const AIR = 0.07; // of a tile, around the pad on it
const DIGITS = [...Array(TEN).keys()];
const PACE = 5200; // milliseconds: a stage is to be read
const LIGHTING = 2400;
const MOVING = 6500; // where the drawings go their way, too

const countAll = (state) => saidAt(state, stageOf(state)).length;
const handsOf = (state) => Math.ceil(countAll(state) / TEN);
const chosenOf = (state) => Math.min(state.chosen, countAll(state)) - 1;

const GLOWS = [...Array(PHASES).keys()].map((phase) => `glow${phase}`);

/** From tile to tile: many steps are alike, which a page packs into little. */
const dots = (spots) =>
  spots
    .map(([x, y], n) => {
      const [left, top] = spots[n - 1] ?? [0, 0];
      return `m${x - left} ${y - top}h0`;
    })
    .join("");

/** All tiles of one look are one path. */
function tiles(all, place) {
  const half = place.tile / 2;
  const middle = (i) => cornerOf(place, i).map((v) => v + half);
  const path = (name, test) => {
    const d = dots(all.flatMap((look, i) => (test(look) ? [middle(i)] : [])));
    return d && html`<path class="nn-hands-${name}" d="${d}"/>`;
  };
  const exactly = (name) => path(name, (look) => look === name);
  const framed = (name) =>
    html`${exactly(name)}${path("hole", (look) => look === name)}`;
  return html`${path("dark", (look) => look === "dark")}${exactly("hoped")}${[
    "gone",
    "doubted",
  ].map(framed)}${exactly("lit")}${path("halo", isGlowing)}${GLOWS.map(exactly)}`;
}

/** The wall behind the tiles. */
const night = (place, hands) =>
  bandsOf(place, hands).map(({ first, count }) => {
    const [x, y] = corner(place, first, 0);
    const { tile } = place;
    return html`<rect class="nn-hands-night" x="${x - 1}" y="${y - 1}"
      width="${count * tile + 2}" height="${TEN * tile + 2}"/>`;
  });

/** The digits along each band, and the number of some hands. */
function names(place, hands) {
  const { tile } = place;
  const label = (x, y, words, anchor = "middle") => html`<text class="nn-small"
    x="${at(x)}" y="${at(y)}" dy=".35em" text-anchor="${anchor}">${words}</text>`;
  const isNamed = (hand, n) => n === 0 || (n > 4 && (hand + 1) % TEN === 0);
  return bandsOf(place, hands).map(({ first, count }) => {
    const [left, top] = corner(place, first, 0);
    const over = Array.from({ length: count }, (_, n) => [first + n, n]).filter(
      ([hand, n]) => isNamed(hand, n),
    );
    return html`${DIGITS.map((digit) =>
      label(left - 9, top + (digit + 0.5) * tile, digit),
    )}${over.map(([hand, n]) =>
      n === 0
        ? label(left, top - 10, `hand ${hand + 1}`, "start")
        : label(left + (n + 0.5) * tile, top - 10, hand + 1),
    )}`;
  });
}

/** A pad on a tile, or on a larger square: some air is left around it. */
const padOn = ([left, top], side) => {
  const air = AIR * side;
  return [left + air, top + air, side - 2 * air];
};

function onTile(name, i, steps) {
  const place = places[name];
  const pad = padOn(cornerOf(place, i), place.tile);
  return strokesIn(handAt(i, steps, "thin"), pad);
}

/** One that stands still, as it was drawn or normalised. */
const still = remembering(onTile, 4 * 390);

/** Drawings with pens as broad, on tiles that are lit or not, are one path. */
const inks = remembering((name, lights, way) => {
  const paths = new Map();
  const steps = way.split(" ").map(Number);
  for (const [i, light] of [...lights].entries()) {
    const done = steps[steps.length > 1 ? i : 0];
    const { d, width } = (Number.isInteger(done) ? still : onTile)(name, i, done);
    const key = `${light} ${2 * Math.ceil(width / 2)}`;
    paths.set(key, (paths.get(key) ?? "") + d);
  }
  return [...paths].map(([key, d]) => {
    const [light, width] = key.split(" ");
    return html`<path class="nn-hands-${light === "1" ? "inked" : "ink"}"
      stroke-width="${width}" d="${d}"/>`;
  });
}, 8);

/** All drawings. */
function drawn(state, all, { name }) {
  const steps = stepsOf(state);
  const isStill = steps.every((one) => one === steps[0]);
  const lights = all.map((look) => (isShining(look) ? "1" : "0")).join("");
  const way = isStill ? `${steps[0] ?? 0}` : steps.map(at).join(" ");
  return html`<g transform="scale(.1)" ${state.answers && "data-faint"}>${inks(
    name,
    lights,
    way,
  )}</g>`;
}

/** On each dark tile what was read, once it was read. */
function wrong(state, all, place) {
  if (!state.answers || state.share < 1) return "";
  const said = saidAt(state, stageOf(state));
  const { tile } = place;
  const spots = all.flatMap((look, i) =>
    isShining(look) || !DIGITS.includes(Number(said[i].answer)) ? [] : [[i, cornerOf(place, i)]],
  );
  const along = (axis, off) =>
    spots.map(([, spot]) => at(spot[axis] + off * tile)).join(" ");
  return html`<text class="nn-hands-wrong nn-small" aria-hidden="true"
    x="${along(0, 0.5)}" y="${along(1, 0.96)}">${spots.map(([i]) => said[i].answer)}</text>`;
}

function ring(state, place) {
  const i = chosenOf(state);
  if (i < 0) return "";
  const [x, y] = cornerOf(place, i);
  return html`<rect class="nn-hands-ring" x="${x - 1}" y="${y - 1}"
    width="${place.tile + 2}" height="${place.tile + 2}"/>`;
}

const DIGIT = /^\d$/;
const answerOf = ({ answer }) => (DIGIT.test(answer) ? answer : "?");

function sureOf({ sure }) {
  if (!/^\d\d$/.test(sure)) return "?";
  return sure === "99" ? "over 99" : String(Number(sure));
}

/** The readings of a drawing, up to what is known by now. */
const readings = (state, i) =>
  state.said
    .slice(0, knownOf(state, i) + 1)
    .map((_, stage) => saidAt(state, stage)[i] ?? { answer: "?", sure: "" });

/** One drawing large, and what it is called. */
function large(state, all, place, isAwake) {
  const i = chosenOf(state);
  if (i < 0) return "";
  const box = place.large;
  const [left, top, side] = box;
  const look = isShining(all[i]) ? "inked" : "ink";
  const ground = isShining(all[i]) ? "bright" : "dim";
  const ways = readings(state, i);
  const now = ways.at(-1);
  const lines = [
    html`hand ${Math.floor(i / TEN) + 1}, a ${i % TEN}`,
    html`read as <tspan class="nn-strong" data-shows="read">${answerOf(now)}</tspan>`,
    html`<tspan data-shows="sure">${sureOf(now)}</tspan> % sure`,
  ];
  if (ways.length > 1) {
    lines.push(html`before: ${ways.slice(0, -1).map(
      (one, n) => html`${n > 0 && ", "}<tspan data-shows="before">${answerOf(one)}</tspan>`,
    )}`);
  }
  const drawing = handAt(i, stepsOf(state)[i], isAwake ? "whole" : "thin");
  const strokes = strokesIn(drawing, padOn(box, side));
  return html`<rect class="nn-hands-${ground}" x="${left}" y="${top}" width="${side}"
    height="${side}"/><g transform="scale(.1)"><path class="nn-hands-${look}"
      stroke-width="${strokes.width}" d="${strokes.d}"/></g>${lines.map(
      (words, n) => html`<text class="nn-small" x="${left}" y="${top + side}"
        dy="${at(1.4 + 1.35 * n)}em">${words}</text>`,
    )}`;
}

/**
 * A page that nobody looks at yet has lights and one drawing (`ui.narrow` is
 * not known then): five walls of drawings are much to send.
 */
function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const isAwake = ui?.narrow !== undefined;
  const hands = handsOf(state);
  const all = looks(state);
  return html`<g data-tile="${place.tile}">${night(place, hands)}${names(
    place,
    hands,
  )}${isAwake ? tiles(all, place) : lightsOnly(all, place)}${
    isAwake && drawn(state, all, place)
  }${wrong(state, all, place)}${ring(state, place)}${large(
    state,
    all,
    place,
    isAwake,
  )}${over(place, hands)}</g>`;
}

/** Where the pointer is felt. */
const over = (place, hands) =>
  bandsOf(place, hands).map(({ first, count }) => {
    const [x, y] = corner(place, first, 0);
    return html`<rect class="nn-hands-over" data-hover="${place.name}" x="${x}" y="${y}"
      width="${count * place.tile}" height="${TEN * place.tile}"/>`;
  });

/** The lit tiles as pieces of lines, which the look cuts: few letters. */
function lightsOnly(all, place) {
  const { tile } = place;
  const isLit = (i) => isShining(all[i] ?? "");
  const piece = (hand, digit) => {
    const [x, y] = corner(place, hand, digit);
    return `M${x} ${y + tile / 2}`;
  };
  const d = DIGITS.flatMap((digit) =>
    bandsOf(place, all.length / TEN).map(({ first, count }) => {
      let [row, long] = ["", 0];
      for (let hand = first; hand <= first + count; hand++) {
        if (hand < first + count && isLit(TEN * hand + digit)) {
          if (!long) row += piece(hand, digit);
          long += tile;
        } else if (long) {
          row += `h${long}`;
          long = 0;
        }
      }
      return row;
    }),
  );
  return html`<path class="nn-hands-row" d="${d.join("")}"/>`;
}

/** What the last step has changed by now, and what the reader had said. */
function news(state) {
  const guess = guessOf(state);
  if (guess) {
    const more = guess - countOf(litAt(state, stageOf(state)));
    return html` <span class="nn-hands-news">by your guess <b
      data-shows="apart">${Math.abs(more)}</b> ${more < 0 ? "fewer" : "more"}</span>`;
  }
  if (stageOf(state) < 1 || isAsked(state)) return "";
  const { gained, lost } = changes(state);
  return html` <span class="nn-hands-news"><b data-shows="gained">${gained}</b> lit
    up</span> <span class="nn-hands-news"><b data-shows="lost">${lost}</b> went
    out</span>${
      state.asks && state.guess > 0 &&
      html` <span class="nn-hands-news">you said <b
        data-shows="said">${state.guess}</b></span>`
    }`;
}

const whose = (i) => `hand ${Math.floor(i / TEN) + 1}, a ${i % TEN}`;

/** What is said of the chosen drawing. */
function told(state) {
  const i = chosenOf(state);
  if (i < 0) return "";
  const ways = readings(state, i);
  const words = ways.map(answerOf).join(", then ");
  return `Chosen: ${whose(i)}, read as ${words}, ${sureOf(ways.at(-1))} percent sure.`;
}

/** The count, and what takes the keys. */
function beside(state, uid, rules, ui, shown = state) {
  const all = looks(shown);
  const shining = guessOf(shown) ? countOf(litAt(shown, stageOf(shown))) : countOf(all.map(isShining));
  const { size: [wide, high], from: [left, top], across, apart, tile } = placeFor(ui);
  const bands = bandsOf({ across }, handsOf(state)).length || 1;
  return html`<div class="nn-keys nn-live" data-keys="wall" role="application"
    tabindex="0" aria-label="The wall. Arrow keys move from drawing to drawing. ${told(
      state,
    )}" style="left:${at((100 * left) / wide)}%;top:${at((100 * top) / high)}%;width:${at(
      (100 * across * tile) / wide,
    )}%;aspect-ratio:${across * tile}/${(bands - 1) * apart + TEN * tile}"></div><div class="nn-hands-of"><p
    class="nn-hands-count"><b data-shows="right">${shining}</b> of <b
    data-shows="all">${all.length}</b> lit</p><p><b
    >${state.stages[stageOf(state)]}</b>${news(shown)}</p></div>`;
}

function controls(state, uid, rules) {
  const of = (key, most, value) =>
    most > 1 &&
    slider(`${uid}-${key}`, key, rules[key].title, { ...rules[key], maximum: most }, value);
  const { asks, guess, stages } = state;
  const all = countAll(state);
  return html`${asks && of("guess", all, Math.min(guess, all))}${
    asks && showButton(!isAsked(state))
  }${!asks && of("stage", stages.length, stageOf(state) + 1)}${toggle(
    rules,
    "answers",
    state,
    uid,
  )}`;
}

const sign = (look) => html`<svg class="nn-hands-sign" viewBox="0 0 17 17"
  aria-hidden="true"><path class="nn-hands-${look}" d="M8.5 8.5h0"/>${
    ["gone", "doubted"].includes(look) &&
    html`<path class="nn-hands-hole" d="M8.5 8.5h0"/>`
  }</svg>`;

const MEANINGS = [
  ["lit", "read right"],
  ["dark", "not"],
  ["gone", "went out"],
  ["hoped", "your guess"],
  ["doubted", "not by your guess"],
];

function answer(state) {
  const next = litAt(state, stageOf(state) + 1);
  return untold(html`<p>${countOf(next)} of ${next.length} are lit.</p>`);
}

function readout(state) {
  const seen = new Set(looks(state));
  const signs = MEANINGS.filter(([look], n) => n < 2 || seen.has(look));
  return html`<p class="nn-hands-key">${signs.map(
    ([look, meaning]) => html`<span>${sign(look)} ${meaning}</span> `,
  )}</p>${isAsked(state) && answer(state)}`;
}

function describe(state) {
  const stage = stageOf(state);
  const lit = litAt(state, stage);
  if (!lit.length) return "An empty wall.";
  const { gained, lost } = changes(state);
  const changed = stage > 0 && !isAsked(state) ? `: ${gained} lit up, ${lost} went out` : "";
  const moved = changed && isMoving(state) ? "; the drawings were normalised" : "";
  return (
    `A wall of ${lit.length} drawings, ten digits from each of ` +
    `${Math.ceil(lit.length / TEN)} hands, each on a tile that is lit where it is ` +
    `read right. Stage ${stage + 1}, ${state.stages[stage]}: ${countOf(lit)} are ` +
    `lit${changed}${moved}. ${told(state)}`
  );
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  picture,
  beside,
  controls,
  readout,
  describe,
  plays: ({ asks, stages }) => !asks && stages.length > 1,
  play: ({ stage, stages }) => (stage < stages.length ? { stage: stage + 1 } : null),
  again: () => ({ stage: 1 }),
  pace: PACE,
  playFirst: true,
  slide: (from, to, share) => (to.stage === from.stage + 1 ? { ...to, share } : to),
  slow: (from, to) => (isMoving(to) ? MOVING : LIGHTING),
  actions: { show: ({ stage }) => ({ stage: stage + 1 }) },
  keys: {
    wall(state, key) {
      const next = drawingBeside(chosenOf(state), key, countAll(state));
      return next === null ? null : { chosen: Math.max(next, 0) + 1 };
    },
  },
  hover(state, name, point) {
    const i = drawingAt(places[name], point, countAll(state));
    return i < 0 || i === chosenOf(state) ? null : { chosen: i + 1 };
  },
};
