/** A model with one knob, on data of three shapes (chapter 4). */

import { sgd } from "../js/computing/optim.js";
import { snap, tidy } from "../js/computing/rounding.js";
import {
  meanSquare,
  squareSlopes,
  throughOrigin,
} from "../js/computing/squared-error.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { graph } from "../js/drawing/curve.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";

const X = scale([0, 11], [34, 346]);
const Y = scale([-0.5, 8.5], [226, 24]);
const GUESTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const FLAT = 1e-4; // a slope this small ends the descent

/** Each shape of data is a multiple of one of these. */
const SHAPES = {
  linear: { of: (x) => x, by: 0.6, model: "A·x" },
  quadratic: { of: (x) => x * x, by: 0.06, model: "A·x²" },
  logarithmic: { of: Math.log, by: 2.6, model: "A·log x" },
};
const shapeOf = (model) =>
  Object.values(SHAPES).find((shape) => shape.model === model).of;

const data = (name) =>
  GUESTS.map((x) => [x, SHAPES[name].by * SHAPES[name].of(x)]);

/** To the knob A, every model is a line over another x. */
function compute({ data: name, model, A }) {
  const of = shapeOf(model);
  const points = data(name).map(([x, y]) => [of(x), y]);
  const { best, bend } = throughOrigin(points);
  return {
    cost: meanSquare(points, A),
    slope: squareSlopes(points, A)[0],
    least: meanSquare(points, best),
    lr: 1 / (8 * bend),
  };
}

function picture(state, uid) {
  const f = (x) => state.A * shapeOf(state.model)(x);
  const gaps = data(state.data).map(
    ([x, y]) => html`<line class="nn-gap" x1="${at(X(x))}" x2="${at(X(x))}"
      y1="${at(Y(y))}" y2="${at(Y(f(x)))}"/>`,
  );
  const names = ["guests x", "bottles"];
  return [
    plane({ x: X, y: Y, names, count: 5, clip: uid }, [
      gaps,
      graph(f, X, Y, { from: 0.05 }), // a logarithm has no value at 0
    ]),
    data(state.data).map(
      ([x, y]) => html`<circle class="nn-step nn-data" cx="${at(X(x))}"
        cy="${at(Y(y))}" r="4.5"/>`,
    ),
    smallHandle("A", X(held(state)), Y(f(held(state)))),
  ];
}

/** The last place between two parties where the curve is in the picture. */
const held = ({ model, A }) =>
  GUESTS.map((x) => x + 0.5).findLast(
    (x) => x === 1.5 || A * shapeOf(model)(x) < 8,
  );

const controls = (state, uid, rules) => html`${choice(rules, "data", state, uid)}
  ${choice(rules, "model", state, uid)} ${sliders(rules, "A", state, uid)}`;

function readout(state) {
  const { cost, slope, least } = compute(state);
  return html`<p class="nn-formula">cost = <b data-shows="cost">${show(
      tidy(cost),
    )}</b>, its slope for A = <b data-shows="slope">${show(tidy(slope))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${show(tidy(least))}</b></p>`;
}

function describe(state) {
  const { cost, least } = compute(state);
  return (
    `Ten parties with ${state.data} data, and the model ${state.model} with ` +
    `A = ${show(state.A)}. The cost is ${show(tidy(cost))}; the least that ` +
    `this model can reach is ${show(tidy(least))}.`
  );
}

/** One step of descent, at a rate that suits the model's bend. */
export function play(state) {
  const { slope, lr } = compute(state);
  if (Math.abs(slope) < FLAT) return null;
  return { A: Math.min(3, sgd(lr)([state.A], [slope])[0]) };
}

export default {
  size: [360, 266],
  picture,
  controls,
  readout,
  describe,
  play,
  plays: () => true,
  pace: 120,
  long: true,
  slide: (from, to, share) => ({ ...to, A: from.A + share * (to.A - from.A) }),
  drags: {
    A: (state, [, py]) => ({
      A: snap(Y.invert(py) / shapeOf(state.model)(held(state)), [0, 3], 100),
    }),
  },
  goals: {
    "04-flat": {
      ask:
        "Wrong model: find data and a model whose cost has a slope below " +
        "0.01 in size while the cost itself is above 1.",
      praise:
        "Nothing is left to gain, and it still fits badly. No setting of the " +
        "knob helps: the shape is wrong.",
      met: (state) => {
        const { cost, slope } = compute(state);
        return Math.abs(slope) < 0.01 && cost > 1;
      },
    },
    "04-right-shape": {
      ask: "Quadratic data: bring the cost below 0.001.",
      praise: "With the right shape, one knob is enough.",
      met: (state) => state.data === "quadratic" && compute(state).cost < 1e-3,
    },
  },
};
