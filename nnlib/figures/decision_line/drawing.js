/** The line that a neuron with two inputs draws (chapter 1). */

import { step, weightedSum } from "../js/computing/neuron.js";
import { sliders } from "../js/drawing/controls.js";
import { handle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { line, sides } from "../js/drawing/line.js";
import { legend, mark } from "../js/drawing/marks.js";
import { show, term } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { grip } from "./grip.js";
import {
  actions,
  announce,
  lastWords,
  play,
  upcoming,
} from "./perceptron-rule.js";

const X = scale([-3.5, 3.5], [30, 352]);
const Y = scale([-3.5, 3.5], [342, 20]);
const REACH = 10; // of the knobs

const wrong = ({ w, b }, [x1, x2, label]) =>
  step(weightedSum([x1, x2], w, b)) !== label;
const mistakes = (state) => state.points.filter((p) => wrong(state, p)).length;
const distance = ({ w, b }) => -b / Math.hypot(...w);

/** Which part of a step from a place keeps off the picture's border. */
const inside = (place, step, { domain: [low, high] }) =>
  step === 0 ? 1 : ((step > 0 ? high - 0.4 : low + 0.4) - place) / step;

/** The arrow of the weights, cut where its tip could not be taken. */
function arrow({ w, b }) {
  const from = grip(w, b, X, Y);
  if (!from) return null;
  const part = Math.min(1, ...[X, Y].map((s, i) => inside(from[i], w[i], s)));
  const share = Math.max(0, part);
  return { from, to: from.map((f, i) => f + share * w[i]), cut: share < 1 };
}

function normal(state) {
  const ends = arrow(state);
  if (!ends) return "";
  const [[fx, fy], [tx, ty]] = [ends.from, ends.to];
  return html`<line class="nn-normal" x1="${at(X(fx))}" y1="${at(Y(fy))}"
      x2="${at(X(tx))}" y2="${at(Y(ty))}"/>
    ${!ruled(state) &&
    html`${handle("line", X(fx), Y(fy))}
      ${handle("tip", X(tx), Y(ty), { tip: true })}`}
    <text class="nn-halo nn-strong" x="${at(X(tx) + (tx > 2 ? -14 : 14))}"
      y="${at(Y(ty) + 5)}" text-anchor="${tx > 2 ? "end" : "start"}"
      >w</text>`;
}

/** Whether the rule moves the knobs: it needs points to learn from. */
const ruled = ({ rule, points }) => rule && points.length > 0;

/** Whether a challenge compares with the line of the start. */
const compares = ({ goals }) =>
  goals.includes("01-same-line") || goals.includes("01-swap");

function picture(state, uid, start) {
  const next = ruled(state) && upcoming(state);
  return [
    sides(state.w, state.b, X, Y, uid),
    plane({ x: X, y: Y, clip: uid }, [
      compares(state) && line(start.w, start.b, X, Y, "nn-ghost"),
      normal(state),
    ]),
    next &&
      html`<path class="nn-next" d="M${at(X(next[0]))} ${at(Y(next[1]) - 17)}
        l-6 -10h12z"/>`,
    state.points.map((p) => mark(p, p[2], wrong(state, p), X, Y)),
  ];
}

function controls(state, uid, rules) {
  if (ruled(state)) {
    return html`${announce(state)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`;
  }
  return html`${sliders(rules, "w", state, uid)}
    ${sliders(rules, "b", state, uid)}`;
}

function readout(state) {
  const { w, b, points } = state;
  const count = mistakes(state);
  const line = w.some((wi) => wi !== 0);
  return html`${points.length > 0 && legend("label 1", "label 0")}
    <p class="nn-formula">fires where ${show(w[0])}·x₁ ${term(w[1])}·x₂
      ${term(b)} &gt; 0</p>
    <p>${
      line
        ? html`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${show(distance(state))}</b>`
        : "No line: both weights are 0, so the inputs change nothing."
    }</p>
    ${arrow(state)?.cut &&
    html`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${points.length > 0 &&
    html`<p class="nn-count" data-none="${String(count === 0)}"><b
      data-shows="mistakes">${count}</b> of ${points.length} points on the
      wrong side${count > 0 && html`, ringed`}</p>`}`;
}

const SAID = 12; // points; more would take minutes to hear

/** Where the points of a label lie, and which are on the wrong side. */
function whereabouts(state, label) {
  const these = state.points.filter((point) => point[2] === label);
  const place = (p) =>
    `(${show(p[0])}, ${show(p[1])})${wrong(state, p) ? " wrong" : ""}`;
  const more = these.length > SAID ? `, and ${these.length - SAID} more` : "";
  const said = these.slice(0, SAID).map(place).join(", ") + more;
  return these.length > 0 && `Label ${label} at ${said}.`;
}

function describe(state) {
  const { w, b, points } = state;
  const count = mistakes(state);
  const side =
    `The neuron fires where ${show(w[0])} x₁ ${term(w[1])} x₂ ${term(b)} ` +
    "is above 0.";
  if (points.length === 0) return side;
  const score = `${count} of ${points.length} points are on the wrong side.`;
  const places = [1, 0].map((label) => whereabouts(state, label));
  const rule = ruled(state) && lastWords(state);
  return [side, score, ...places, rule].filter(Boolean).join(" ");
}

const round = (value, parts) => Math.round(value * parts) / parts;
const inReach = (patch) =>
  [...(patch.w ?? []), patch.b].every((knob) => Math.abs(knob) <= REACH)
    ? patch
    : {};

/** By which factor the knobs are the start's; NaN if by none. */
function multiple(state, start) {
  const [now, then] = [[...state.w, state.b], [...start.w, start.b]];
  const k = Math.hypot(...now) / Math.hypot(...then);
  return now.every((knob, i) => Math.abs(knob - k * then[i]) < 1e-9) ? k : NaN;
}

export default {
  size: [360, 380],
  picture,
  controls,
  readout,
  describe,
  play,
  actions,
  plays: ruled,
  drags: {
    /** Move the line without turning it: only the bias changes. */
    line(state, [px, py]) {
      const point = [X.invert(px), Y.invert(py)];
      return inReach({ b: round(-weightedSum(point, state.w, 0), 4) });
    },
    /** Turn the line about the place where it can be taken. */
    tip(state, [px, py]) {
      const pivot = grip(state.w, state.b, X, Y);
      const point = [X.invert(px), Y.invert(py)];
      const w = point.map((p, i) => round(p - pivot[i], 4));
      if (w[0] === 0 && w[1] === 0) return {};
      return inReach({ w, b: round(-weightedSum(pivot, w, 0), 1024) });
    },
  },
  goals: {
    "01-no-mistakes": {
      ask: "Turn and move the line until no point is on the wrong side.",
      praise: "No mistakes. Many lines do it; the neuron has no favourite.",
      met: (state) => state.points.length > 0 && mistakes(state) === 0,
    },
    "01-same-line": {
      ask: "Change all three knobs and leave the line on the dashed one.",
      praise:
        "The same line, the same firing side: all three knobs grew or " +
        "shrank by one positive factor.",
      met: (state, start) => Math.abs(multiple(state, start) - 1) > 1e-9,
    },
    "01-swap": {
      ask: "Keep the line on the dashed one and make the other side fire.",
      praise: "Swapped. The factor was negative, so every sum changed sign.",
      met: (state, start) =>
        multiple({ w: state.w.map((wi) => -wi), b: -state.b }, start) > 0,
    },
    "01-rule": {
      ask: "Let the rule run, point by point, until no point is wrong.",
      praise: "Done: a whole round would change nothing any more.",
      met: (state) => state.rule && mistakes(state) === 0,
    },
  },
};
