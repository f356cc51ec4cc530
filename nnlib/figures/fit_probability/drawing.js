/** A probability fitted to labelled points on one feature (chapter 2). */

import { sigmoid } from "../js/computing/neuron.js";
import { snap } from "../js/computing/rounding.js";
import { surprise } from "../js/computing/surprise.js";
import { sliders } from "../js/drawing/controls.js";
import { graph } from "../js/drawing/curve.js";
import { curveDrags, curveGrips } from "../js/drawing/curve-grips.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { legend, mark } from "../js/drawing/marks.js";
import { chance, factor, show, term } from "../js/drawing/numbers.js";
import { plane, rungs } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { clearOf, sum, total, tower } from "../bets/tower.js";
import { descend, meanSurprise, slopes } from "./fit.js";

const WIDE = { end: 360, x: scale([-0.4, 10.4], [40, 344]) };
const BESIDE = { end: 386, x: scale([-0.4, 10.4], [40, 276]) }; // a tower
const placeFor = ({ surprise: isShown }) => (isShown ? BESIDE : WIDE);
const BASE = 178;
const Y = scale([-0.1, 1.1], [BASE, 24]);
const TOWER = [308, 346];
const TOP = 46;
const LEAST = 10; // surprise that the tower's axis shows
const AIR = 1.08;
const COIN = Math.log(2);
const LR = 0.25;
const STEPS = 10; // of descent, for each step that is shown
const FLAT = 1e-4; // slopes this small end the learning

const KNOBS = [
  { ends: [-4, 4], steps: 8 },
  { ends: [-10, 10], steps: 4 },
];
const grips = (state) => curveDrags(placeFor(state).x, Y, 2, ...KNOBS);

const chanceAt = ({ w, b }, x) => sigmoid(x * w + b);
const surprises = ({ points, w, b }) =>
  points.map(([x, y]) => surprise(x * w + b, y));
const done = ({ points, w, b }) =>
  slopes(points, w, b).every((slope) => Math.abs(slope) < FLAT);

/** From each point to the curve's other side: the chance it was given. */
function sticks(state, X) {
  return state.points.map(([x, y]) => {
    const from = at(Y(chanceAt(state, x)));
    const shift = y ? -2 : 2; // two points may share a place
    return html`<path class="nn-given ${y ? "nn-positive" : "nn-negative"}"
      d="M${at(X(x)) + shift} ${at(Y(y ? 0 : 1))}V${from}"/>`;
  });
}

/** The surprises of all, on each other, and where a coin's would end. */
function stacked(state) {
  const { points } = state;
  const sizes = surprises(state);
  const blocks = points.map(([, label], i) => ({ label, surprise: sizes[i] }));
  const coin = COIN * points.length;
  const reach = Math.max(LEAST, AIR * total(blocks), AIR * coin);
  const high = scale([0, reach], [BASE, TOP]);
  const [left, right] = TOWER;
  const centre = (left + right) / 2;
  const line = at(high(coin));
  return html`<g class="nn-axes">${rungs(TOWER, clearOf(blocks, high), 4)}<text class="nn-axis"
      x="${left - 12}" y="${Y.range[1] - 8}">↑ surprise</text></g>
    ${tower(blocks, centre, right - left - 4, high, { line })}
    <path class="nn-mean" d="M${left} ${line}H${right}"/><text
      class="nn-small nn-halo" x="${right + 3}" y="${line}" dy=".35em">coin</text>
    ${sum(blocks, centre, high, "sum")}`;
}

/** The email asked about. */
function asked(state, X) {
  const [cx, cy] = [at(X(state.x)), at(Y(chanceAt(state, state.x)))];
  return html`<path class="nn-distance" d="M${cx} ${at(Y(0))}V${cy}H${X.range[0]}"/>
    ${smallHandle("email", cx, cy, { tip: true, r: 8 })}`;
}

function picture(state, uid) {
  const names = ["words in CAPITALS", "chance of spam"];
  const { x: X } = placeFor(state);
  return [
    plane({ x: X, y: Y, names, count: 5, clip: uid }, [
      state.surprise && sticks(state, X),
      graph((x) => chanceAt(state, x), X, Y),
    ]),
    state.points.map(([x, y]) => mark([x, y], y, false, X, Y)),
    curveGrips(state, X, Y, 2),
    state.surprise ? stacked(state) : asked(state, X),
  ];
}

const controls = (state, uid, rules) => html`${sliders(rules, "w", state, uid)}
  ${sliders(rules, "b", state, uid)}
  ${!state.surprise && sliders(rules, "x", state, uid)}`;

function readout(state) {
  return html`${legend("was spam", "was not")}
    ${state.surprise ? judged(state) : answered(state)}`;
}

function answered({ w, b, x }) {
  const z = x * w + b;
  return html`<p class="nn-formula">z = ${show(x)}·${factor(w)} ${term(b)} =
      <b data-shows="z">${show(z)}</b></p>
    <p class="nn-formula">chance of spam = σ(${show(z)}) =
      <b data-shows="p">${chance(sigmoid(z))}</b></p>`;
}

function judged(state) {
  const { w, b, points } = state;
  const all = surprises(state);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const worst = all.indexOf(most);
  const [x, y] = points[worst];
  const p = chanceAt(state, x);
  return html`<p class="nn-formula">Mean surprise: <b data-shows="mean">${show(
      meanSurprise(points, w, b),
    )}</b></p>
    <p>${
      most - least < 1e-9
        ? "All surprise it alike"
        : html`Greatest surprise: ${show(x)} words in CAPITALS, and it was
            ${y ? "" : "not "}spam`
    }. The neuron gave that the chance ${chance(
      y ? p : sigmoid(-x * w - b),
    )}; −log of it is <b data-shows="worst">${show(most)}</b>.</p>
    ${state.learn && html`<p class="nn-formula">w = ${show(w)}, b = ${show(b)}${
      done(state) && ": nothing left to gain"
    }</p>`}`;
}

function describe(state) {
  const { w, b, x, points } = state;
  const spam = points.filter(([, y]) => y === 1).length;
  const start =
    `${points.length} emails by their words in CAPITALS, ${spam} of them ` +
    `spam, and a sigmoid curve with weight ${show(w)} and bias ${show(b)}. `;
  return state.surprise
    ? `${start}The mean surprise is ${show(meanSurprise(points, w, b))}.`
    : `${start}To an email with ${show(x)} it gives the chance ` +
        `${chance(chanceAt(state, x))} of being spam.`;
}

/** A few steps of descent on the mean surprise. */
function play(state) {
  if (done(state)) return null;
  const { w, b } = descend(state.points, state.w, state.b, LR, STEPS);
  return { w: within(w, 4), b: within(b, 10) };
}

/** A knob stops at the end of its range. */
const within = (knob, reach) => Math.max(-reach, Math.min(reach, knob));

/** Whether the knobs are where a slider can put them. */
const byHand = ({ w, b }) => Number.isInteger(8 * w) && Number.isInteger(4 * b);

export default {
  size: (state) => [placeFor(state).end, 216],
  picture,
  controls,
  readout,
  describe,
  play,
  plays: (state) => state.learn,
  pace: 60,
  verbs: { step: "Ten small steps", play: "Let it learn" },
  drags: {
    centre: (state, ...hand) => grips(state).centre(state, ...hand),
    steep: (state, ...hand) => grips(state).steep(state, ...hand),
    email: (_state, [px]) => ({ x: snap(WIDE.x.invert(px), [0, 10], 2) }),
  },
  goals: {
    "02-half-at-four": {
      ask:
        "Let the chance rise with the words in CAPITALS, and bring the centre " +
        "of the S, where it says 0.5, to exactly four of them.",
      praise: "z is 0 at x = 4: the bias takes away what four words bring.",
      met: ({ w, b }) => w > 0 && Math.abs(4 * w + b) < 1e-9,
    },
    "02-fair": {
      ask: "By hand: bring the mean surprise below 0.52.",
      praise: "Well fitted. The best possible mean is not far below.",
      met: (state) =>
        state.surprise &&
        byHand(state) &&
        meanSurprise(state.points, state.w, state.b) < 0.52,
    },
    "02-learn": {
      ask: "Let it learn until nothing is left to gain.",
      praise:
        "Nobody told it where to go. Spoil the fit with both knobs and let it " +
        "learn again: it ends at nearly the same place.",
      met: (state) => state.learn && done(state),
    },
  },
};
