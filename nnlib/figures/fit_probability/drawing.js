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
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { descend, meanSurprise, slopes } from "./fit.js";

const X = scale([-0.4, 10.4], [40, 344]);
const Y = scale([-0.1, 1.1], [178, 24]);
const HEIGHT = scale([0, 3], [317, 257]); // of the bars of surprise
const ABOVE = 238; // the line of words above the bars
const TALL = 2; // a mean that would be written on the sizes of cut bars
const BAR = 9;
const LR = 0.25;
const STEPS = 10; // of descent, for each step that is shown
const FLAT = 1e-4; // slopes this small end the learning

const chanceAt = ({ w, b }, x) => sigmoid(x * w + b);
const surprises = ({ points, w, b }) =>
  points.map(([x, y]) => surprise(x * w + b, y));
const done = ({ points, w, b }) =>
  slopes(points, w, b).every((slope) => Math.abs(slope) < FLAT);

/** From each point to the curve's other side: the chance it was given. */
function sticks(state) {
  return state.points.map(([x, y]) => {
    const from = at(Y(chanceAt(state, x)));
    const shift = y ? -2 : 2; // two points may share a place
    return html`<path class="nn-given ${y ? "nn-positive" : "nn-negative"}"
      d="M${at(X(x)) + shift} ${at(Y(y ? 0 : 1))}V${from}"/>`;
  });
}

/** A bar for each point: how surprising its label was. */
function bars(state) {
  const worst = HEIGHT.domain[1];
  return html`<path class="nn-zero" d="M${X.range[0]} ${HEIGHT(0)}H${X.range[1]}"/>
    <text class="nn-small" x="${X.range[0] - 6}" y="${ABOVE}"
      >↑ surprise of each email</text>
    ${[1, 2, 3].map(
      (t) => html`<text class="nn-small" x="${X.range[0] - 6}" y="${
        at(HEIGHT(t)) + 4
      }" text-anchor="end">${t}</text><path class="nn-grid" d="M${X.range[0]} ${at(
        HEIGHT(t),
      )}H${X.range[1]}"/>`,
    )}
    ${surprises(state).map((size, i) => {
      const [x, y] = state.points[i];
      const top = at(HEIGHT(Math.min(size, worst)));
      const left = at(X(x) + (y ? -BAR - 1 : 1)); // two may share a place
      return html`<rect class="nn-bar" data-label="${y}" x="${left}" y="${top}"
        width="${BAR}" height="${at(HEIGHT(0) - top)}"/>${
        size > worst &&
        html`<text class="nn-small nn-halo" x="${left + BAR / 2}"
          y="${top - 4}" text-anchor="middle">${show(size, 2)}</text>`
      }`;
    })}
    ${average(state)}`;
}

function average(state) {
  const mean = meanSurprise(state.points, state.w, state.b);
  const y = at(HEIGHT(Math.min(mean, HEIGHT.domain[1])));
  const seen = mean <= HEIGHT.domain[1];
  return html`${seen &&
    html`<path class="nn-mean" d="M${X.range[0]} ${y}H${X.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${X.range[1]}" y="${
      y < HEIGHT(TALL) ? ABOVE : y - 6
    }" text-anchor="end">mean ${show(mean, 3)}</text>`;
}

/** The email asked about. */
function asked(state) {
  const [cx, cy] = [at(X(state.x)), at(Y(chanceAt(state, state.x)))];
  return html`<path class="nn-distance" d="M${cx} ${at(Y(0))}V${cy}H${X.range[0]}"/>
    ${smallHandle("email", cx, cy, { tip: true, r: 8 })}`;
}

function picture(state, uid) {
  const names = ["words in CAPITALS", "chance of spam"];
  return [
    plane({ x: X, y: Y, names, count: 5, clip: uid }, [
      state.surprise && sticks(state),
      graph((x) => chanceAt(state, x), X, Y),
    ]),
    state.points.map(([x, y]) => mark([x, y], y, false, X, Y)),
    curveGrips(state, X, Y, 2),
    state.surprise ? bars(state) : asked(state),
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
  size: ({ surprise }) => [360, surprise ? 323 : 216],
  picture,
  controls,
  readout,
  describe,
  play,
  plays: (state) => state.learn,
  pace: 60,
  verbs: { step: "Ten small steps", play: "Let it learn" },
  drags: {
    ...curveDrags(X, Y, 2, { ends: [-4, 4], steps: 8 }, { ends: [-10, 10], steps: 4 }),
    email: (state, [px]) => ({ x: snap(X.invert(px), [0, 10], 2) }),
  },
  goals: {
    "02-half-at-four": {
      ask:
        "Let the chance rise with the words in CAPITALS, and be exactly 0.5 " +
        "for an email with four of them.",
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
