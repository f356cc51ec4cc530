/** XOR's square, warped by sigmoids, or laid flat and bent by ReLUs (chapter 3). */

import { forward } from "../js/computing/layers.js";
import { relu, sigmoid, step } from "../js/computing/neuron.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { lineDrags, normal } from "../js/drawing/line-grips.js";
import { legend } from "../js/drawing/marks.js";
import { show, term } from "../js/drawing/numbers.js";
import { CORNERS, RIGHT, rights, squares, sums, XOR, Y } from "./xor.js";

const LAYERS = {
  sigmoids: {
    weight: [[6, -4], [-4, 6]],
    bias: [-3, -3],
    activation: sigmoid,
  },
  ReLUs: { weight: [[1, -1], [-1, 1]], bias: [0, 0], activation: relu },
};

/** Part of the way from one place to another. */
const between = (from, to, share) =>
  from.map((v, k) => (1 - share) * v + share * to[k]);

/**
 * Where points of the square are when they have gone part of the way. Sigmoids
 * bend the square all at once. ReLUs have two stages: x₁ − x₂ lays it flat on
 * a line, and then the ReLUs bend the line in its middle.
 */
function moved({ way, amount }, points) {
  const [{ A }] = forward(points, [LAYERS[way]]);
  if (way === "sigmoids") {
    return points.map((p, n) => between(p, A[n], amount));
  }
  const flatter = Math.min(1, 2 * amount);
  const bent = Math.max(0, 2 * amount - 1);
  return points.map((p, n) => {
    const d = p[0] - p[1];
    const flat = [(1 + d) / 2, (1 - d) / 2];
    return between(between(p, flat, flatter), A[n], bent);
  });
}

/** What is being done to the square. */
function stage({ way, amount }) {
  if (amount === 0) return "The square as the inputs have it.";
  if (way === "sigmoids")
    return amount < 1 ? "The sigmoids bend it." : "Bent by two sigmoids.";
  if (amount < 0.5) return "x₁ − x₂ lays the square flat.";
  if (amount === 0.5) return "Flat: only x₁ − x₂ is left, and 0 is in the middle.";
  return amount < 1
    ? "The ReLUs bend the line at 0."
    : "An L: one arm where x₁ is larger, one where x₂ is.";
}

const net = (state) => ({
  place: (points) => moved(state, points),
  w: state.w,
  b: state.b,
});
const right = (state) => rights(net(state)).filter(Boolean).length;

const picture = (state, uid) =>
  html`${squares(net(state), uid)} ${normal(state, RIGHT, Y)}`;

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
  return html`<p>${stage(state)}</p>${legend("XOR says 1", "XOR says 0")}
    <p class="nn-formula">z = ${show(w1)}·h₁ ${term(w2)}·h₂
      ${term(state.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">${state.amount === 1 ? "is at h₁, h₂" : "is drawn at"}</th><th scope="col">z</th>
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
    `${show(100 * state.amount, 3)} percent of the way. ${stage(state)} The corner ` +
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
  drags: lineDrags(RIGHT, Y, 4),
  goals: {
    "03-fold": goal(
      "ReLUs",
      "Choose ReLUs, move the square all the way, and place the line so that " +
        "all four corners are right.",
      "XOR. The corners 0, 0 and 1, 1 lie on one place, in the bend of the L, " +
        "so one line can part them from its ends.",
    ),
    "03-warp": goal(
      "sigmoids",
      "Choose sigmoids, and do the same.",
      "XOR again. Nothing is folded here: the square is bent until a straight " +
        "line is enough.",
    ),
  },
};
