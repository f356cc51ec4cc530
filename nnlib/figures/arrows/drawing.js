/** Two vectors as arrows, and their dot product (the maths toolbox). */

import { snap } from "../js/computing/rounding.js";
import { along, dot, length } from "../js/computing/vectors.js";
import { someSliders } from "../js/drawing/controls.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { colour, factor, show } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";

const X = scale([-3.5, 3.5], [30, 334]);
const Y = scale([-3.5, 3.5], [326, 22]);
const REACH = 3;

const isZero = (u) => u.every((ui) => ui === 0);

/** An arrow with its handle at the tip. */
function arrow(name, [x, y]) {
  const [cx, cy] = [at(X(x)), at(Y(y))];
  return html`<line class="nn-arrow" data-arrow="${name}" x1="${at(X(0))}"
      y1="${at(Y(0))}" x2="${cx}" y2="${cy}"/>
    ${smallHandle(name, cx, cy, { tip: name === "u" })}
    <text class="nn-halo nn-strong" x="${cx + 16}" y="${cy - 12}">${name}</text>`;
}

/** How far v reaches along u: its shadow, when the light falls across u. */
function shadow({ u, v }) {
  if (isZero(u)) return "";
  const share = dot(u, v) / dot(u, u);
  const foot = u.map((ui) => share * ui);
  const far = u.map((ui) => (10 * ui) / length(u));
  return html`<line class="nn-zero" x1="${at(X(-far[0]))}"
      y1="${at(Y(-far[1]))}" x2="${at(X(far[0]))}" y2="${at(Y(far[1]))}"/>
    <line class="nn-edge nn-shadow ${colour(share)}" x1="${at(X(0))}" y1="${at(Y(0))}"
      x2="${at(X(foot[0]))}" y2="${at(Y(foot[1]))}"/>
    <line class="nn-distance" x1="${at(X(v[0]))}" y1="${at(Y(v[1]))}"
      x2="${at(X(foot[0]))}" y2="${at(Y(foot[1]))}"/>`;
}

function picture(state, uid) {
  return [
    plane({ x: X, y: Y, clip: uid }, shadow(state)),
    arrow("u", state.u),
    arrow("v", state.v),
  ];
}

const names = (key) => [
  [0, `${key}₁`],
  [1, `${key}₂`],
];

function controls(state, uid, rules) {
  return ["u", "v"].map((key) =>
    someSliders(rules, key, state, uid, names(key)),
  );
}

const root = (u) => html`√(${factor(u[0])}² + ${factor(u[1])}²)`;

function readout({ u, v }) {
  const products = u.map((ui, i) => `${factor(ui)}·${factor(v[i])}`);
  return html`<p class="nn-formula">u · v = ${products.join(" + ")} =
      <b data-shows="dot">${show(dot(u, v))}</b></p>
    <p class="nn-formula">length of u = ${root(u)} = <b data-shows="u"
      >${show(length(u))}</b></p>
    <p class="nn-formula">length of v = ${root(v)} = <b data-shows="v"
      >${show(length(v))}</b></p>
    <p class="nn-formula">${
      isZero(u)
        ? "u points nowhere: nothing can lie along it."
        : html`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${show(along(u, v))}</b>`
    }</p>`;
}

function describe({ u, v }) {
  const pair = (w) => `(${show(w[0])}, ${show(w[1])})`;
  return (
    `Two arrows from the origin: u to ${pair(u)}, v to ${pair(v)}. Their dot ` +
    `product is ${show(dot(u, v))}.`
  );
}

/** The tip goes to the nearest place where the sliders can stand. */
const place = ([px, py]) =>
  [X.invert(px), Y.invert(py)].map((c) => snap(c, [-REACH, REACH], 4));

export default {
  size: [344, 362],
  picture,
  controls,
  readout,
  describe,
  drags: {
    u: (state, point) => ({ u: place(point) }),
    v: (state, point) => ({ v: place(point) }),
  },
  goals: {
    "00-right-angle": {
      ask: "Make the dot product 0, with neither arrow of length 0.",
      praise: "The arrows are at a right angle: v reaches not at all along u.",
      met: ({ u, v }) => dot(u, v) === 0 && !isZero(u) && !isZero(v),
    },
    "00-same-dot": {
      ask:
        "Leave u as the book has it. Find another v with the dot product " +
        "that it has at first.",
      praise:
        "All such arrows end on one line, at a right angle to u. It is the " +
        "line that a neuron with the weights u draws.",
      met: ({ u, v }, start) =>
        u.join() === start.u.join() &&
        v.join() !== start.v.join() &&
        dot(u, v) === dot(start.u, start.v),
    },
  },
};
