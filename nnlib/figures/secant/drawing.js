/** Rise over run, while the run shrinks (the maths toolbox). */

import { snap } from "../js/computing/rounding.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { factor, show } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { curves, secant } from "./curves.js";

const X = scale([-2.6, 3.4], [34, 334]);
const VIEW = {
  line: { y: [-6.5, 6.5], glass: -1.3, word: "2x − 1" },
  square: { y: [-1, 9.8], glass: 0.1, word: "x²" },
  "three-squares": { y: [-3, 29], glass: 0.1, word: "3x²" },
  "square-and-line": { y: [-2, 15.6], glass: -1.3, word: "x² + 2x" },
};
const APART = 0.2; // so far apart, both points can be taken
const GLASS = 50; // the magnifying glass's radius
const STEPS = [...Array(61).keys()];

function compute({ curve, x, halvings }) {
  const run = 2 ** -halvings;
  return { run, to: x + run, f: curves[curve], ...secant(curve, x, run) };
}

/** A curve between two places, as an SVG polyline's points. */
const path = (f, from, to, x, y) =>
  STEPS.map((i) => from + ((to - from) * i) / 60)
    .map((v) => `${at(x(v))},${at(y(f(v)))}`)
    .join(" ");

/** The curve, the line through two of its points, and the points. */
function drawn({ f, to, slope }, x0, from, end, x, y) {
  const line = (v) => f(x0) + slope * (v - x0);
  return html`<polyline class="nn-curve" points="${path(f, from, end, x, y)}"/>
    <line class="nn-secant" x1="${at(x(from))}" y1="${at(y(line(from)))}"
      x2="${at(x(end))}" y2="${at(y(line(end)))}"/>
    <circle class="nn-dot" cx="${at(x(x0))}" cy="${at(y(f(x0)))}" r="5"/>
    <circle class="nn-dot" cx="${at(x(to))}" cy="${at(y(f(to)))}" r="5"/>`;
}

/** The steps along and up, named while there is room. */
function steps({ f, to, run, rise }, x0, y) {
  const [px, py, qx, qy] = [X(x0), y(f(x0)), X(to), y(f(to))];
  const named = (length) => Math.abs(length) > 22;
  return html`<path class="nn-steps" d="M${at(px)} ${at(py)}H${at(qx)}V${at(
      qy,
    )}"/>
    ${named(qx - px) &&
    html`<text class="nn-halo nn-small" text-anchor="middle"
      x="${at((px + qx) / 2)}" y="${at(py + (rise < 0 ? -8 : 18))}">run</text>`}
    ${named(qx - px) &&
    named(qy - py) &&
    html`<text class="nn-halo nn-small" x="${at(qx + 7)}"
      y="${at((py + qy) / 2 + 5)}">rise</text>`}`;
}

/** The two points, so near that they look like one, under a glass. */
function glass(state, result, y, uid) {
  const zoom = 0.5 / result.run;
  if (zoom < 2) return "";
  const middle = state.x + result.run / 2;
  const height = (result.f(state.x) + result.f(result.to)) / 2;
  const [cx, cy] = [X(VIEW[state.curve].glass), 24 + GLASS];
  const gx = (v) => cx + (X(v) - X(middle)) * zoom;
  const gy = (v) => cy + (y(v) - y(height)) * zoom;
  const reach = (GLASS / (X(1) - X(0)) / zoom) * 1.05;
  return html`<clipPath id="${uid}-glass"><circle cx="${at(cx)}" cy="${cy}"
      r="${GLASS}"/></clipPath>
    <circle class="nn-node" cx="${at(cx)}" cy="${cy}" r="${GLASS}"/>
    <g clip-path="url(#${uid}-glass)">${drawn(
      result,
      state.x,
      middle - reach,
      middle + reach,
      gx,
      gy,
    )}</g>
    <text class="nn-halo nn-small" x="${at(cx)}" y="${cy + GLASS + 17}"
      text-anchor="middle">magnified ×${zoom}</text>`;
}

function picture(state, uid) {
  const result = compute(state);
  const y = scale(VIEW[state.curve].y, [326, 22]);
  const names = ["x", VIEW[state.curve].word];
  return [
    plane({ x: X, y, names, clip: uid }, [
      steps(result, state.x, y),
      drawn(result, state.x, ...X.domain, X, y),
    ]),
    glass(state, result, y, uid),
    result.run > APART &&
      smallHandle("to", X(result.to), y(result.f(result.to)), { tip: true, r: 6 }),
    smallHandle("place", X(state.x), y(result.f(state.x)), { r: 7 }),
  ];
}

function controls(state, uid, rules) {
  return html`${choice(rules, "curve", state, uid, (c) => VIEW[c].word)}
    ${sliders(rules, "x", state, uid)}
    ${sliders(rules, "halvings", state, uid)}`;
}

function readout(state) {
  const { f, to, run, rise, slope } = compute(state);
  const shown = (v) => show(v, 6);
  return html`<p class="nn-formula">run = <b data-shows="run">${show(run)}</b>
      (from x = ${shown(state.x)} to ${shown(to)})</p>
    <p class="nn-formula">rise = ${shown(f(to))} −
      ${factor(f(state.x), 6)} = <b data-shows="rise">${show(rise)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${show(slope)}</b></p>`;
}

function describe(state) {
  const { run, rise, slope } = compute(state);
  return (
    `The curve ${VIEW[state.curve].word} with a line through two of its ` +
    `points. From x = ${show(state.x)} the run is ${show(run)}, the rise ` +
    `${show(rise)}, the slope ${show(slope)}.`
  );
}

export default {
  size: [344, 362],
  picture,
  controls,
  readout,
  describe,
  drags: {
    place: (state, [px]) => ({ x: snap(X.invert(px), [-2, 2], 8) }),
    to({ x }, [px]) {
      const run = Math.max(2 ** -10, X.invert(px) - x);
      return { halvings: snap(-Math.log2(run), [0, 10], 1) };
    },
  },
  goals: {
    "00-slope": {
      ask:
        "On x², stand at 1.5. Shrink the nudge until the slope is less than " +
        "0.001 away from 3.",
      praise:
        "Done. The smaller the nudge, the nearer to 3, and never quite " +
        "there: 3 is the limit.",
      met: (state) =>
        state.curve === "square" &&
        state.x === 1.5 &&
        Math.abs(compute(state).slope - 3) < 0.001,
    },
    "00-downhill": {
      ask:
        "Somewhere x² falls by 3 for each 1 to the right. Find the place, " +
        "with the smallest nudge.",
      praise: "At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",
      met: (state) =>
        state.curve === "square" &&
        state.halvings === 10 &&
        Math.abs(compute(state).slope + 3) < 0.01,
    },
  },
};
