/** Powers of a base, and the logarithm as their mirror (the toolbox). */

import { snap } from "../js/computing/rounding.js";
import { sliders } from "../js/drawing/controls.js";
import { handle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { power } from "./power.js";

const X = scale([-2.2, 4.2], [30, 334]);
const Y = scale([-2.2, 4.2], [326, 22]);
const [LOW, HIGH] = Y.domain;
const STEPS = [...Array(65).keys()].map((i) => LOW + i / 10);

const inView = (height) => height <= HIGH;

/** The curve, or its mirror image with the axes changed over. */
function curve({ base }, mirrored) {
  const points = STEPS.map((x) => {
    const y = Math.min(power(base, x).height, 2 * HIGH); // enough to leave
    const [across, up] = mirrored ? [y, x] : [x, y];
    return `${at(X(across))},${at(Y(up))}`;
  });
  return html`<polyline class="${mirrored ? "nn-mirror" : "nn-curve"}"
    points="${points.join(" ")}"/>`;
}

function tangent(x, { height, slope }) {
  const line = (v) => height + slope * (v - x);
  return html`<line class="nn-secant" x1="${at(X(LOW))}"
    y1="${at(Y(line(LOW)))}" x2="${at(X(HIGH))}" y2="${at(Y(line(HIGH)))}"/>`;
}

function mirror(state, { height }) {
  return html`<line class="nn-distance" x1="${X(LOW)}" y1="${Y(LOW)}"
      x2="${X(HIGH)}" y2="${Y(HIGH)}"/>
    ${curve(state, true)}
    ${inView(height) &&
    html`<circle class="nn-one" cx="${at(X(height))}" cy="${at(Y(state.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${at(X(height) + 4)}"
        y="${at(Y(state.x) + 22)}">log</text>`}`;
}

/** The point, or an arrow at the top where the height leaves the picture. */
function point(x, { height }) {
  if (inView(height)) {
    return handle("point", X(x), Y(height), { tip: true });
  }
  return html`<path class="nn-next" d="M${at(X(x))} 22l-7 12h14z"/>`;
}

function picture(state, uid) {
  const result = power(state.base, state.x);
  return [
    plane({ x: X, y: Y, names: ["x", "y"], clip: uid }, [
      state.mirror ? mirror(state, result) : tangent(state.x, result),
      curve(state, false),
    ]),
    point(state.x, result),
  ];
}

function controls(state, uid, rules) {
  return html`${sliders(rules, "base", state, uid)}
    ${sliders(rules, "x", state, uid)}`;
}

function readout({ base, x, mirror }) {
  const { height, slope, atZero } = power(base, x);
  const power_ = html`${show(base, 6)}<sup>${show(x, 6)}</sup>`;
  return mirror
    ? html`<p class="nn-formula">${power_} = <b data-shows="height"
          >${show(height)}</b></p>
        <p class="nn-formula">${
          base === 1
            ? "Every power of 1 is 1: there is no logarithm to the base 1."
            : html`log to the base ${show(base, 6)} of ${show(height)} =
                <b data-shows="log">${show(x)}</b>`
        }</p>`
    : html`<p class="nn-formula">height: ${power_} = <b data-shows="height"
          >${show(height)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${show(slope)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${show(atZero)}</b></p>`;
}

function describe({ base, x, mirror }) {
  const { height, slope } = power(base, x);
  const place = `At x = ${show(x, 6)} it is ${show(height)} high`;
  const curve = `The powers of ${show(base, 6)} as a curve. ${place}`;
  return mirror
    ? `${curve}. Mirrored at the diagonal it is the logarithm.`
    : `${curve} and its slope is ${show(slope)}.`;
}

export default {
  size: [344, 362],
  picture,
  controls,
  readout,
  describe,
  drags: { point: (state, [px]) => ({ x: snap(X.invert(px), [-2, 2], 32) }) },
  goals: {
    "00-e": {
      ask:
        "Find the base whose slope is its height: slope ÷ height within " +
        "0.005 of 1.",
      praise:
        "2.71875 is the nearest that this slider comes to e = 2.71828… " +
        "Move the power: the two stay equal everywhere.",
      met: ({ base, x }) => Math.abs(power(base, x).atZero - 1) < 0.005,
    },
    "00-which-power": {
      ask: "Which power of 2 gives 3? Come within 0.05 of 3.",
      praise:
        "About 1.585, between 1 (which gives 2) and 2 (which gives 4). That " +
        "is the logarithm of 3 to the base 2.",
      met: ({ base, x, mirror }) =>
        mirror && base === 2 && Math.abs(power(base, x).height - 3) < 0.05,
    },
  },
};
