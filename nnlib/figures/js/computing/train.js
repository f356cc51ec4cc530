/** Training as `nnlib` does it: guess, judge, lay blame, move. */

import { forward } from "./layers.js";
import { activations, sigmoid, slopes } from "./neuron.js";
import { surprise } from "./surprise.js";
import { product, transpose } from "./vectors.js";

/**
 * @typedef {import("./layers.js").Layer & {slope: (z: number, a: number) =>
 *   number}} Layer
 * @typedef {{X: number[][], y: number[][], loss: Loss}} Task what is learned
 * @typedef {(output: number[][], target: number[][]) =>
 *   {cost: number, blame: number[][]}} Loss `blame`: the cost's slope for
 *   each output
 */

/** How far from 0 the first weights lie at most, as `nnlib.init` has it. */
export const spreads = {
  zeros: () => 0,
  uniform: () => 1,
  xavier: (rows, columns) => Math.sqrt(6 / (rows + columns)),
  he: (rows) => Math.sqrt(6 / rows),
};

/**
 * Layers as `Linear(…, rng=rng, init=…)` starts them, each with its
 * activation: weights drawn row by row, biases 0.
 * @param {number[]} widths of the inputs, then of every layer
 * @param {string[]} names of the activations, one for each layer
 * @param {keyof spreads} spread
 * @param {import("./rng.js").Rng} rng
 * @returns {Layer[]}
 */
export function start(widths, names, spread, rng) {
  return names.map((name, l) => {
    const [rows, columns] = [widths[l], widths[l + 1]];
    const limit = spreads[spread](rows, columns);
    const draw = () => (limit === 0 ? 0 : rng.uniform(-limit, limit));
    return {
      weight: [...Array(rows)].map(() => [...Array(columns)].map(draw)),
      bias: Array(columns).fill(0),
      activation: activations[name],
      slope: slopes[name],
    };
  });
}

/** Mean squared error. @type {Loss} */
export function mse(output, target) {
  const count = output.length * output[0].length;
  let total = 0;
  const blame = output.map((row, n) =>
    row.map((a, j) => {
      const error = a - target[n][j];
      total += error * error;
      return error * (2 / count);
    }),
  );
  return { cost: total / count, blame };
}

/** Mean surprise, from log-odds. @type {Loss} */
export function bceWithLogits(output, target) {
  const count = output.length * output[0].length;
  let total = 0;
  const blame = output.map((row, n) =>
    row.map((z, j) => {
      total += surprise(z, target[n][j]);
      return (sigmoid(z) - target[n][j]) / count;
    }),
  );
  return { cost: total / count, blame };
}

/**
 * The cost, and its slope for every knob: blame passed back through the
 * layers, all of it with the old weights.
 * @param {Layer[]} layers @param {Task} task
 * @returns {{cost: number, output: number[][],
 *   slopes: {weight: number[][], bias: number[]}[]}}
 */
export function gradient(layers, { X, y, loss }) {
  const passes = forward(X, layers);
  const output = passes.at(-1).A;
  let { cost, blame } = loss(output, y);
  const found = layers.map(({ weight, slope }, l) => ({ weight, slope, l }));
  const back = found.reverse().map(({ weight, slope, l }) => {
    const { Z, A } = passes[l];
    const delta = blame.map((row, n) =>
      row.map((b, j) => b * slope(Z[n][j], A[n][j])),
    );
    if (l > 0) blame = product(delta, transpose(weight));
    return {
      weight: product(transpose(l > 0 ? passes[l - 1].A : X), delta),
      bias: transpose(delta).map((column) => column.reduce((s, d) => s + d)),
    };
  });
  return { cost, output, slopes: back.reverse() };
}

/** Every knob against its slope: one step of SGD. @returns {Layer[]} */
export function moved(layers, slopes, lr) {
  return layers.map((layer, l) => ({
    ...layer,
    weight: layer.weight.map((row, i) =>
      row.map((w, j) => w - lr * slopes[l].weight[i][j]),
    ),
    bias: layer.bias.map((b, j) => b - lr * slopes[l].bias[j]),
  }));
}
