/** Networks that learn the same moons, side by side (chapter 6). */

import { once } from "../js/computing/memoise.js";
import { PLANE, STEPS } from "../js/computing/moon-runs.js";
import { bands, border } from "../js/drawing/bands.js";
import { sliders } from "../js/drawing/controls.js";
import { labelledDots } from "../js/drawing/dots.js";
import { html } from "../js/drawing/html.js";
import { legend } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { at, scale } from "../js/drawing/scale.js";
import { pathsOf, seen, SIDE } from "./learning.js";

// Equal networks, in rows: each with its own bar.
const MAP = 150;
const GAP = 18;
const HEAD = 24; // room for what a network is called
const FOOT = 84; // for how it does
const THICK = 12;
const AIR = 10; // between what bars are and the first of them
// Five: the bars stand together, where the sixth map would be; on a phone, beside
// the first. A map is a multiple of 5 wide, so that its places begin at whole tenths.
const WIDE = {
  size: [682, 600],
  maps: [
    [0, 215],
    [233, 215],
    [466, 215],
    [0, 215, 302],
    [233, 215, 302],
  ],
  bars: [466, 298, 215, 42],
};
const NARROW = {
  size: [322, 666],
  maps: [
    [2, MAP],
    [2, MAP, 224],
    [170, MAP, 224],
    [2, MAP, 448],
    [170, MAP, 448],
  ],
  bars: [170, 0, MAP, 37],
};
const EDGES = [-0.8, -0.4, -0.1, 0.1, 0.4, 0.8];
const ROUGH = 2; // what is small needs no finer lines
const SHADES = 5;
const COIN = Math.log(2); // the surprise of one who knows nothing
const FULL = 2 * COIN; // of a bar
const PACE = 3; // steps from one picture to the next

const HIGH = HEAD + MAP + FOOT;
const columnsOf = ({ runs }, ui) => Math.min(runs.length, ui?.narrow ? 2 : 3);
const fiveOf = ({ runs }, ui) => runs.length === 5 && (ui?.narrow ? NARROW : WIDE);

function sizeOf(state, ui) {
  const five = fiveOf(state, ui);
  if (five) return five.size;
  const columns = columnsOf(state, ui);
  const rows = Math.ceil(state.runs.length / columns);
  return [columns * (MAP + GAP) - GAP + 4, rows * HIGH + 2];
}

const work = (state, late) =>
  pathsOf(state).every((path) => path.to(state.steps, late));

/** All networks at the state's step, or as far as they are. */
const sightsOf = once((state) => pathsOf(state).map((path) => seen(path, state)));

/** A bar of the mean surprise, with a mark at a coin's; an arrow where it is cut. */
function bar(loss, top, wide) {
  return html`<rect class="nn-all" y="${top}" width="${wide}" height="${THICK}"/><rect
    class="nn-miss" y="${top}" width="${at(
      (wide * Math.min(loss, FULL)) / FULL,
    )}" height="${THICK}"/>${
      loss > FULL &&
      html`<path class="nn-more" d="M${wide - 16} ${top + 1}l7 5-7 5"/>`
    }<path class="nn-coin" d="M${wide / 2} ${top - 3}v${THICK + 6}"/>`;
}

const number = (loss) =>
  html`<tspan class="nn-strong" data-shows="loss">${show(loss)}</tspan>`;

/** All bars, one below the other. */
const bars = (runs, sights, [x, y, wide, high]) => html`<g class="nn-bars"
    transform="translate(${x} ${y})"><text class="nn-small" x="${wide}" y="${
      HEAD / 2
    }" dy=".35em" text-anchor="end">mean surprise</text>${sights.map(
      ({ loss }, i) => html`<g transform="translate(0 ${HEAD + AIR + i * high})"><text
        y="${high - THICK - 4}" dy="-.35em">${runs[i][0]}</text><text x="${wide}"
        y="${high - THICK - 4}" dy="-.35em" text-anchor="end">${number(loss)}</text>${bar(
          loss,
          high - THICK - 4,
          wide,
        )}</g>`,
    )}</g>`;

/** How many are wrong, of new points and of its own. */
const counts = ({ own, other, rows }, top) => html`<text class="nn-small"
    y="${top}" dy="1em">new <tspan data-shows="other">${other}</tspan> / 1,000</text>
    <text class="nn-small" y="${top}" dy="2.3em">own <tspan
    data-shows="own">${own}</tspan> / ${rows}</text>`;

/** How it does, as a bar and in numbers: on new points, and on its own. */
const score = (sight) => html`${bar(sight.loss, MAP + 7, MAP)}<text y="${
    MAP + THICK + 11
  }" dy="1em">surprise ${number(sight.loss)}</text>${counts(sight, MAP + THICK + 28)}`;

function network(title, sight, [x, y], side, foot) {
  const scales = [scale(PLANE[0], [0, side]), scale(PLANE[1], [side, 0])];
  const few = side > 200 ? "nn-large" : "nn-own-dots";
  return html`<g transform="translate(${x} ${y})"><text class="nn-strong"
    y="${-HEAD / 2}" dy=".35em">${title}</text><svg width="${side}" height="${side}"><g
      transform="scale(${ROUGH})">${bands(
        sight.map,
        SIDE,
        EDGES,
        side / ROUGH,
        SHADES,
      )}<path class="nn-line-of" transform="scale(0.1)" d="${border(
        sight.map,
        SIDE,
        0,
        side / ROUGH,
      )}"/></g>${labelledDots(sight.train, scales, sight.rows > 50 ? "nn-tiny" : few)}
      <rect class="nn-rim-of" width="${side}" height="${side}"/></svg>${foot}</g>`;
}

/** Where a network stands: a last row that is not full is in the middle. */
function placeOf(i, count, columns) {
  const row = Math.floor(i / columns);
  const missing = columns - Math.min(columns, count - row * columns);
  return [2 + ((i % columns) + missing / 2) * (MAP + GAP), HEAD + row * HIGH];
}

function five({ runs }, sights, { maps, bars: place }) {
  return html`${maps.map(([x, side, y = 0], i) =>
    network(
      runs[i][0],
      sights[i],
      [x, HEAD + y],
      side,
      counts(sights[i], side + 6),
    ),
  )}${bars(runs, sights, place)}`;
}

function picture(state, uid, start, ui) {
  const sights = sightsOf(state);
  const place = fiveOf(state, ui);
  if (place) return five(state, sights, place);
  const columns = columnsOf(state, ui);
  return state.runs.map(([title], i) =>
    network(
      title,
      sights[i],
      placeOf(i, state.runs.length, columns),
      MAP,
      score(sights[i]),
    ),
  );
}

const controls = (state, uid, rules) => html`${sliders(
    rules,
    "steps",
    state,
    uid,
  )}${sliders(rules, "seed", state, uid)}`;

function readout(state) {
  const stopped = sightsOf(state).find((sight) => sight.stopped !== null);
  return html`${legend("label 1", "label 0")}<p>The ground is what a network says:
    the stronger, the surer. A bar is the mean surprise on 1,000 new points; the mark
    in its middle is that of a coin, ${show(COIN, 3)}. Below a map: how many new points
    are wrong, and how many of its own.${
      stopped && ` Who stops early has gone back to step ${stopped.stopped}.`
    }</p>`;
}

const describe = (state) =>
  `${state.runs.length} networks have learned moons for ${state.steps} steps. ` +
  sightsOf(state)
    .map(
      ({ own, other, rows, loss }, i) =>
        `${state.runs[i][0]}: ${own} of its ${rows} points are wrong, ${other} of ` +
        `1,000 new ones; its mean surprise there is ${show(loss, 3)}.`,
    )
    .join(" ");

const stopping = ({ runs }) => runs.findIndex(([, , , , stops]) => stops);
const free = ({ runs }) =>
  runs.findIndex(([, , rows, l2, stops]) => rows === 20 && !l2 && !stops);

export default {
  size: sizeOf,
  narrow: true,
  stacked: true,
  picture,
  controls,
  readout,
  describe,
  work,
  plays: () => true,
  play: ({ steps }) =>
    steps < STEPS ? { steps: Math.min(STEPS, steps + PACE) } : null,
  step: ({ steps }) => (steps < STEPS ? { steps: steps + 1 } : null),
  again: () => ({ steps: 0 }),
  pace: 0,
  playFirst: true,
  goals: {
    "06-worse-stopped": {
      ask:
        "Let them learn to the end. Then turn the seed until the network that " +
        "stops early gets more of the new points wrong than the one that " +
        "nothing holds back.",
      praise(state) {
        const [one, other] = [stopping(state), free(state)].map(
          (i) => sightsOf(state)[i].other,
        );
        return (
          `${one} against ${other}: on these twenty points stopping did harm. ` +
          "One set of points shows what can happen, and not what mostly does."
        );
      },
      met(state) {
        const [one, other] = [stopping(state), free(state)];
        const isReady = pathsOf(state).every((path) => path.isAt(STEPS));
        if (one < 0 || other < 0 || state.steps < STEPS || !isReady) return false;
        const sights = sightsOf(state);
        return sights[one].other > sights[other].other;
      },
    },
  },
};
