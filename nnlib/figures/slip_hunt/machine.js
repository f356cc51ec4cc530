/** A tiny network with softmax at its end, and what a slip makes of it. */

import { once } from "../js/computing/memoise.js";
import { sigmoid, softmax } from "../js/computing/neuron.js";
import { transpose } from "../js/computing/vectors.js";

const X = [
  [1, 2],
  [2, -1],
];
const LABELS = [0, 1];
const WEIGHTS = [
  [2, 1],
  [-1, 1],
];
const HIDDEN = [[1], [-1]];
const RATE = 0.5;

export const SLIPS = ["bias", "mean", "softmax", "early"];

/** The slip that is made: a hidden one comes in an order that is hard to guess. */
export const slipOf = ({ slip, draw }) =>
  slip === "unknown" ? SLIPS[((5 * draw + 6) % 16) >> 2] : slip;

/** How many numbers go in: inputs, labels, weights, and biases that are not 0. */
export function numbersIn({ second, bias, row, hidden }) {
  const inputs = 1 + second;
  const weights = hidden ? inputs + 2 : 2 * inputs;
  return (1 + row) * (inputs + 1) + weights + bias * (2 + hidden);
}

function layersOf({ second, bias, hidden }) {
  const inputs = 1 + second;
  const on = Number(bias);
  return hidden
    ? [
        { W: HIDDEN.slice(0, inputs), b: [on] },
        { W: WEIGHTS.slice(0, 1), b: [on, -on] },
      ]
    : [{ W: WEIGHTS.slice(0, inputs), b: [on, -on] }];
}

const sums = (A, { W, b }, times) =>
  A.map((a) => b.map((bias, j) => a.reduce((sum, value, i) => sum + value * W[i][j], times * bias)));

/** All that a machine works out, with this slip or with none. */
function worked(state, slip) {
  const given = X.slice(0, 1 + state.row).map((x) => x.slice(0, 1 + state.second));
  const layers = layersOf(state);
  const into = [given];
  const sum = (layer) => sums(into.at(-1), layer, slip === "bias" ? layer.W.length : 1);
  if (state.hidden) into.push(sum(layers[0]).map((row) => row.map(sigmoid)));
  const Z = sum(layers.at(-1));
  const P = slip === "softmax" ? transpose(transpose(Z).map(softmax)) : Z.map(softmax);
  const surprises = P.map((p, i) => -Math.log(p[LABELS[i]]));
  const loss = surprises.reduce((a, b) => a + b) / (slip === "mean" ? 1 : P.length);
  let blame = P.map((p, i) => p.map((pj, j) => (pj - (j === LABELS[i])) / P.length));
  const moved = layers
    .map(({ W, b }, n) => ({ W, b, a: into[n] }))
    .reverse()
    .map(({ W, b, a }) => {
      const step = (value, inputs, j) =>
        value - RATE * blame.reduce((all, row, r) => all + inputs[r] * row[j], 0);
      const layer = {
        W: W.map((row, i) => row.map((w, j) => step(w, a.map((one) => one[i]), j))),
        b: b.map((bias, j) => step(bias, a.map(() => 1), j)),
      };
      const through = slip === "early" ? layer.W : W;
      blame = blame.map((row, r) =>
        a[r].map((ai, i) => ai * (1 - ai) * row.reduce((all, d, j) => all + d * through[i][j], 0)),
      );
      return layer;
    })
    .reverse();
  return { into, layers, moved, Z, P, loss };
}

export const compute = once((state) => [worked(state, ""), worked(state, slipOf(state))]);
