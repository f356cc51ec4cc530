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

const MAP = 150;
const GAP = 18;
const HEAD = 24; // room for what a network is called
const FOOT = 74; // for how it does
const EDGES = [-0.8, -0.4, -0.1, 0.1, 0.4, 0.8];
const ROUGH = 2; // what is small needs no finer lines
const SHADES = 5;
const X = scale(PLANE[0], [0, MAP]);
const Y = scale(PLANE[1], [MAP, 0]);
const COIN = Math.log(2); // the surprise of one who knows nothing
const FULL = 2 * COIN; // of a bar
const PACE = 3; // steps from one picture to the next

const HIGH = HEAD + MAP + FOOT;
const columnsOf = ({ runs }, ui) => Math.min(runs.length, ui?.narrow ? 2 : 3);

function sizeOf(state, ui) {
  const columns = columnsOf(state, ui);
  const rows = Math.ceil(state.runs.length / columns);
  return [columns * (MAP + GAP) - GAP + 4, rows * HIGH + 2];
}

const work = (state, late) =>
  pathsOf(state).every((path) => path.to(state.steps, late));

/** All networks at the state's step, or as far as they are. */
const sightsOf = once((state) => pathsOf(state).map((path) => seen(path, state)));

/** A bar of the mean surprise, with a mark at a coin's; an arrow where it is cut. */
function bar(loss) {
  const top = MAP + 7;
  return html`<rect class="nn-all" y="${top}" width="${MAP}" height="7"/><rect
    class="nn-miss" y="${top}" width="${at(
      (MAP * Math.min(loss, FULL)) / FULL,
    )}" height="7"/>${
      loss > FULL &&
      html`<path class="nn-more" d="M${MAP - 14} ${top - 1}l6 4.5-6 4.5"/>`
    }<path class="nn-coin" d="M${MAP / 2} ${top - 3}v13"/>`;
}

/** How it does, as a bar and in numbers: on new points, and on its own. */
const score = ({ own, other, loss, rows }) => html`${bar(loss)}<text
    y="${MAP + 26}" dy=".35em">surprise <tspan class="nn-strong"
    data-shows="loss">${show(loss)}</tspan></text><text class="nn-small"
    y="${MAP + 43}" dy=".35em"><tspan data-shows="other">${other}</tspan> / 1,000
    wrong</text><text class="nn-small" y="${MAP + 60}" dy=".35em">own
    <tspan data-shows="own">${own}</tspan> / ${rows}</text>`;

const network = (title, sight, [x, y]) => html`<g transform="translate(${x} ${y})"
    ><text class="nn-strong" y="${-HEAD / 2}" dy=".35em">${title}</text>
    <svg width="${MAP}" height="${MAP}"><g
      transform="scale(${ROUGH})">${bands(
        sight.map,
        SIDE,
        EDGES,
        MAP / ROUGH,
        SHADES,
      )}<path class="nn-line-of" transform="scale(0.1)" d="${border(
        sight.map,
        SIDE,
        0,
        MAP / ROUGH,
      )}"/></g>${labelledDots(sight.train, [X, Y], sight.rows > 50 ? "nn-tiny" : "nn-own-dots")}
      <rect class="nn-rim-of" width="${MAP}" height="${MAP}"/></svg>${score(sight)}</g>`;

/** Where a network stands: a last row that is not full is in the middle. */
function placeOf(i, count, columns) {
  const row = Math.floor(i / columns);
  const missing = columns - Math.min(columns, count - row * columns);
  return [2 + ((i % columns) + missing / 2) * (MAP + GAP), HEAD + row * HIGH];
}

function picture(state, uid, start, ui) {
  const columns = columnsOf(state, ui);
  const sights = sightsOf(state);
  return state.runs.map(([title], i) =>
    network(title, sights[i], placeOf(i, state.runs.length, columns)),
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
    the stronger, the surer. The bar is its mean surprise on 1,000 new points; the mark
    in its middle is that of a coin, ${show(COIN, 3)}. In numbers: how many of these
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
  narrow: 480,
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
