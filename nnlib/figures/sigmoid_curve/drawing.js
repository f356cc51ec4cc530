/** The sigmoid of a neuron with one input (chapter 2). */

import { sigmoid } from "../js/computing/neuron.js";
import { snap } from "../js/computing/rounding.js";
import { sliders, toggle } from "../js/drawing/controls.js";
import { graph, tangent } from "../js/drawing/curve.js";
import { curveDrags, curveGrips } from "../js/drawing/curve-grips.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { chance, factor, show, term } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";

const X = scale([-4, 4], [34, 346]);
const Y = scale([-0.05, 1.05], [206, 24]);
const FARTHEST = 3; // a centre that can be kept lies between -3 and 3

const output = ({ w, b }, x) => sigmoid(x * w + b);
const centre = ({ w, b }) => -b / w;

/** w·a(1 − a), with σ(−z) for 1 − a: however flat, it is never quite 0. */
function slope({ w, b, x }) {
  const z = x * w + b;
  return w * sigmoid(z) * sigmoid(-z);
}

/** Rise over run, along the tangent: one unit to the side, and up. */
function rise(state, y) {
  const run = state.x > 3 ? -1 : 1;
  const [x0, x1] = [at(X(state.x)), at(X(state.x + run))];
  const [y0, y1] = [at(Y(y)), at(Y(y + run * slope(state)))];
  return html`<path class="nn-rise" d="M${x0} ${y0}H${x1}V${y1}"/>`;
}

function picture(state, uid) {
  const y = output(state, state.x);
  const middle = centre(state);
  const names = ["x", "output"];
  return [
    plane({ x: X, y: Y, names, count: 5, clip: uid }, [
      state.tangent && rise(state, y),
      state.tangent && tangent(state.x, y, slope(state), X, Y, 70),
      graph((x) => output(state, x), X, Y, { pieces: 200 }),
      Math.abs(middle) <= 4 && mark(middle),
    ]),
    curveGrips(state, X, Y, 1),
    smallHandle("point", X(state.x), Y(y), { tip: true, r: 8 }),
  ];
}

/** Where the output is one half. */
const mark = (middle) => html`<path class="nn-distance"
    d="M${at(X(middle))} ${at(Y(0))}V${at(Y(0.5))}"/>
  <path class="nn-centre" d="M${at(X(middle))} ${at(Y(0.5) - 7)}l7 7l-7 7l-7 -7z"/>`;

function controls(state, uid, rules) {
  return html`${sliders(rules, "w", state, uid)}
    ${state.lockable && toggle(rules, "keep", state, uid)}
    ${sliders(rules, "b", state, uid)} ${sliders(rules, "x", state, uid)}`;
}

/** What a slope says of the tangent. */
function risen(slope) {
  if (slope === 0) return "The tangent is level.";
  const way = slope > 0 ? "up" : "down";
  return `Along the tangent: 1 to the right, ${show(Math.abs(slope))} ${way}.`;
}

function readout(state) {
  const { w, b, x } = state;
  const z = x * w + b;
  return html`<p class="nn-formula">z = ${show(x)}·${factor(w)} ${term(b)} =
      <b data-shows="z">${show(z)}</b></p>
    <p class="nn-formula">σ(${show(z)}) =
      <b data-shows="y">${chance(sigmoid(z))}</b></p>
    ${state.tangent &&
    html`<p class="nn-formula">slope here: <b data-shows="slope">${show(
      slope(state),
    )}</b>. ${risen(slope(state))}</p>`}
    <p>${
      w === 0
        ? "With weight 0 the input changes nothing: the curve is flat."
        : html`Centre ◆ (output 0.5): x = <b data-shows="centre">${show(
            centre(state),
          )}</b>`
    }</p>
    ${refused(state)}`;
}

/** Why the centre cannot be kept, where it cannot. */
function refused(state) {
  if (!state.lockable || state.keep || keepable(state)) return "";
  return html`<p class="nn-note">To be kept, the centre must lie between
    −${FARTHEST} and ${FARTHEST}.</p>`;
}

const keepable = (state) => Math.abs(centre(state)) <= FARTHEST;

function describe(state) {
  const { w, b, x } = state;
  const shape =
    w === 0
      ? "It is flat."
      : `It ${w > 0 ? "rises" : "falls"} from left to right; its centre is ` +
        `at x = ${show(centre(state))}.`;
  const touching = state.tangent ? `, with slope ${show(slope(state))}` : "";
  return (
    `The sigmoid curve of a neuron with weight ${show(w)} and bias ` +
    `${show(b)}. ${shape} At x = ${show(x)} the output is ` +
    `${chance(output(state, x))}${touching}.`
  );
}

/** With the lock, the bias follows the weight, and the centre the bias. */
function input(patch, state) {
  if (patch.keep) {
    return keepable(state) ? { ...patch, centre: centre(state) } : {};
  }
  if (!state.keep) return patch;
  if ("w" in patch) return { ...patch, b: 0 - patch.w * state.centre };
  if ("b" in patch) {
    const middle = -patch.b / state.w;
    return Math.abs(middle) <= FARTHEST
      ? { ...patch, centre: middle }
      : { ...patch, keep: false };
  }
  return patch;
}

const grips = curveDrags(
  X,
  Y,
  1,
  { ends: [-8, 8], steps: 4 },
  { ends: [-24, 24], steps: 4 },
);

export default {
  size: [360, 244],
  picture,
  controls,
  readout,
  describe,
  input,
  drags: {
    ...grips,
    centre: (state, point) => input(grips.centre(state, point), state),
    steep(state, point) {
      const patch = grips.steep(state, point);
      return "w" in patch && state.keep ? input({ w: patch.w }, state) : patch;
    },
    point: (state, [px]) => ({ x: snap(X.invert(px), [-4, 4], 8) }),
  },
  goals: {
    "02-mirror": {
      ask:
        "Turn the curve round: it must fall from left to right, with its " +
        "centre where it was at the start.",
      praise: "Both knobs changed sign. The centre −b/w does not notice.",
      met: (state, start) =>
        state.w < 0 && Math.abs(centre(state) - centre(start)) < 1e-9,
    },
    "02-step-at-two": {
      ask:
        "Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at " +
        "x = 2.5. The switch “keep the centre” helps.",
      praise: (state) =>
        `A step, nearly. The centre −b/w is at ${show(centre(state))}, so the ` +
        "bias had to follow the weight.",
      met: (state) => output(state, 1.5) < 0.05 && output(state, 2.5) > 0.95,
    },
    "02-steepest": {
      ask: "Move the point to where the curve is steepest. What is the slope?",
      praise:
        "At the centre, and there it is a quarter of the weight. No other " +
        "place is as steep.",
      met: (state) =>
        state.tangent && Math.abs(slope(state)) > 0.2475 * Math.abs(state.w),
    },
  },
};
