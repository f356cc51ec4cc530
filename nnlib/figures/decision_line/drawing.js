/** The line that a neuron with two inputs draws (chapter 1). */

import { step, weightedSum } from "../js/computing/neuron.js";
import { sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { arrow, lineDrags, normal } from "../js/drawing/line-grips.js";
import { line, sides } from "../js/drawing/line.js";
import { legend, mark } from "../js/drawing/marks.js";
import { show, term } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import {
  actions,
  announce,
  lastMove,
  lastWords,
  play,
  slide,
  upcoming,
} from "./perceptron-rule.js";

// A unit is as long across as up.
const X = scale([-4.5, 4.5], [30, 352]);
const Y = scale([-3.5, 3.5], [270.5, 20]);
const REACH = 10; // of the knobs

const wrong = ({ w, b }, [x1, x2, label]) =>
  step(weightedSum([x1, x2], w, b)) !== label;
const mistakes = (state) => state.points.filter((p) => wrong(state, p)).length;
const distance = ({ w, b }) => -b / Math.hypot(...w);

/** Whether the rule moves the knobs: it needs points to learn from. */
const ruled = ({ rule, points }) => rule && points.length > 0;

/** An arrow from one place to another, both in data. */
function arrowTo([ax, ay], [bx, by], look) {
  const [x1, y1, x2, y2] = [X(ax), Y(ay), X(bx), Y(by)];
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 1) return "";
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = Math.min(11, length);
  const [nx, ny] = [x2 - head * ux, y2 - head * uy];
  const wing = (side) => `${at(nx - side * uy)} ${at(ny + side * ux)}`;
  return html`<g class="${look}"><path d="M${at(x1)} ${at(y1)}L${at(nx)} ${at(
    ny,
  )}"/><path d="M${wing(5.5)}L${at(x2)} ${at(y2)}L${wing(-5.5)}z"/></g>`;
}

/** What the rule did: the point's arrow, put to the tip of the weights' arrow. */
function addition(state) {
  const move = lastMove(state);
  const { w } = state;
  if (!move) return arrowTo([0, 0], w, "nn-sum");
  const before = state.was ?? w.map((wi, i) => wi - move[i]);
  const middle = before.map((v, i) => (v + w[i]) / 2);
  return html`${arrowTo([0, 0], before, "nn-before-sum")}
    ${arrowTo(before, w, "nn-added")} ${arrowTo([0, 0], w, "nn-sum")}
    <text class="nn-halo" x="${at(X(middle[0]) + 6)}" y="${at(Y(middle[1]))}"
      dy="1.1em">${state.last === "added" ? "+ point" : "− point"}</text>
    <text class="nn-halo nn-strong" x="${at(X(w[0]) + 8)}" y="${at(Y(w[1]))}"
      dy=".35em">w</text>`;
}

/** Whether a challenge compares with the line of the start. */
const compares = ({ goals }) =>
  goals.includes("01-same-line") || goals.includes("01-swap");

function picture(state, uid, start) {
  const next = ruled(state) && upcoming(state);
  return [
    sides(state.w, state.b, X, Y, uid),
    plane({ x: X, y: Y, clip: uid }, [
      compares(state) && line(start.w, start.b, X, Y, "nn-ghost"),
      ruled(state) ? addition(state) : normal(state, X, Y),
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
    ${arrow(state, X, Y)?.cut &&
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

/** By which factor the knobs are the start's; NaN if by none. */
function multiple(state, start) {
  const [now, then] = [[...state.w, state.b], [...start.w, start.b]];
  const k = Math.hypot(...now) / Math.hypot(...then);
  return now.every((knob, i) => Math.abs(knob - k * then[i]) < 1e-9) ? k : NaN;
}

export default {
  size: [360, 308],
  picture,
  controls,
  readout,
  describe,
  play,
  pace: 1200,
  slide,
  actions,
  plays: ruled,
  drags: lineDrags(X, Y, REACH),
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
