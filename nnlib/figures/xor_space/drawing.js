/** XOR's square, warped by sigmoids or folded by ReLUs (chapter 3). */

import { forward } from "../js/computing/layers.js";
import { relu, sigmoid, step } from "../js/computing/neuron.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { legend } from "../js/drawing/marks.js";
import { show, term } from "../js/drawing/numbers.js";
import { CORNERS, rights, squares, sums, XOR } from "./xor.js";

const LAYERS = {
  sigmoids: {
    weight: [[6, -4], [-4, 6]],
    bias: [-3, -3],
    activation: sigmoid,
  },
  ReLUs: { weight: [[1, -1], [-1, 1]], bias: [0, 0], activation: relu },
};

/** Where points of the square are when they have gone part of the way. */
function moved({ way, amount }, points) {
  const [{ A }] = forward(points, [LAYERS[way]]);
  return points.map((p, n) =>
    p.map((v, k) => (1 - amount) * v + amount * A[n][k]),
  );
}

const net = (state) => ({
  place: (points) => moved(state, points),
  w: state.w,
  b: state.b,
});
const right = (state) => rights(net(state)).filter(Boolean).length;

const picture = (state, uid) => squares(net(state), uid);

function controls(state, uid, rules) {
  return html`${choice(rules, "way", state, uid)}
    ${sliders(rules, "amount", state, uid)}
    ${sliders(rules, "w", state, uid, undefined, ["h₁", "h₂"])}
    ${sliders(rules, "b", state, uid)}`;
}

function readout(state) {
  const hidden = moved(state, CORNERS);
  const z = sums(net(state), CORNERS);
  const count = right(state);
  const [w1, w2] = state.w;
  return html`${legend("XOR says 1", "XOR says 0")}
    <p class="nn-formula">z = ${show(w1)}·h₁ ${term(w2)}·h₂
      ${term(state.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${CORNERS.map((corner, i) => {
      const says = step(z[i]);
      const good = says === XOR[i];
      return html`<tr data-right="${String(good)}">
        <td>${corner.join(", ")}</td>
        <td><span data-shows="h1">${show(hidden[i][0])}</span>, <span
          data-shows="h2">${show(hidden[i][1])}</span></td>
        <td data-shows="z">${show(z[i])}</td>
        <td>${says} ${good ? "✓" : "✗"}</td></tr>`;
    })}</tbody></table>
    <p class="nn-count" data-none="${count === 4}"><b data-shows="right"
      >${count}</b> of 4 corners right</p>`;
}

function describe(state) {
  const places = moved(state, CORNERS).map(
    (p, i) => `${CORNERS[i].join(", ")} at ${p.map((v) => show(v, 2)).join(", ")}`,
  );
  return (
    `Two squares: the inputs, and where two hidden ${state.way} put them, ` +
    `${show(100 * state.amount, 3)} percent of the way. The corner ` +
    `${places.join("; ")}. The line in the hidden square gets ` +
    `${right(state)} of 4 right.`
  );
}

const goal = (way, ask, praise) => ({
  ask,
  praise,
  met: (state) =>
    state.way === way && state.amount === 1 && right(state) === 4,
});

export default {
  size: [346, 212],
  picture,
  controls,
  readout,
  describe,
  goals: {
    "03-fold": goal(
      "ReLUs",
      "Choose ReLUs, move the square all the way, and place the line so that " +
        "all four corners are right.",
      "XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line " +
        "can part them from the other two.",
    ),
    "03-warp": goal(
      "sigmoids",
      "Choose sigmoids, and do the same.",
      "XOR again. Nothing is folded here: the square is bent until a straight " +
        "line is enough.",
    ),
  },
};
