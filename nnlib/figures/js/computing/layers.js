/** Layers as `nnlib` has them: batch first, weights of shape (in, out). */

import { weightedSum } from "./nn.js";

const column = (matrix, j) => matrix.map((row) => row[j]);

/**
 * X @ weight + bias: every example through every neuron.
 * @param {number[][]} X one row an example
 * @param {number[][]} weight one column a neuron
 * @param {number[]} bias one entry a neuron
 * @returns {number[][]}
 */
export function linear(X, weight, bias) {
  const columns = bias.map((_, j) => column(weight, j));
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

/**
 * The same for one example, as single steps in the order of the hand: for
 * each neuron its products, their sum, the bias, the activation.
 * @param {number[]} x @param {Layer[]} layers
 * @returns {{layer: number, to: number, op: string, from: number,
 *   terms: number[], value: number}[]}
 */
export function trace(x, layers) {
  const steps = [];
  let inputs = x;
  layers.forEach(({ weight, bias, activation }, layer) => {
    inputs = bias.map((b, to) => {
      const note = (op, terms, value, from = -1) =>
        steps.push({ layer, to, op, from, terms, value });
      const products = inputs.map((a, from) => {
        const value = a * weight[from][to];
        note("product", [a, weight[from][to]], value, from);
        return value;
      });
      const sum = products.reduce((total, product) => total + product, 0);
      note("sum", products, sum);
      note("bias", [sum, b], sum + b);
      const a = activation(sum + b);
      note("activation", [sum + b], a);
      return a;
    });
  });
  return steps;
}
