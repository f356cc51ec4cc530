/** Layers as `nnlib` has them: batch first, weights of shape (in, out). */

import { weightedSum } from "./neuron.js";
import { transpose } from "./vectors.js";

/**
 * X @ weight + bias: every example through every neuron.
 * @param {number[][]} X one row an example
 * @param {number[][]} weight one column a neuron
 * @param {number[]} bias one entry a neuron
 * @returns {number[][]}
 */
export function linear(X, weight, bias) {
  const columns = transpose(weight);
  return X.map((x) => bias.map((b, j) => weightedSum(x, columns[j], b)));
}

/**
 * @typedef {object} Layer
 * @property {number[][]} weight
 * @property {number[]} bias
 * @property {(z: number) => number} activation
 */

/**
 * What every layer makes of the batch, first to last.
 * @param {number[][]} X @param {Layer[]} layers
 * @returns {{Z: number[][], A: number[][]}[]} before and after the activation
 */
export function forward(X, layers) {
  let A = X;
  return layers.map(({ weight, bias, activation }) => {
    const Z = linear(A, weight, bias);
    A = Z.map((z) => z.map((zj) => activation(zj)));
    return { Z, A };
  });
}
