/** Deep networks, and 21 points on either side of a slanted line. */

import { Rng } from "../js/computing/rng.js";
import { bceWithLogits, start } from "../js/computing/train.js";

const POINTS = 21; // odd, so that one class is always in the majority

/**
 * Layers as they start, and what they are to learn, from one series of random
 * numbers, as `Linear(…, rng=rng)` and then `halves(21, rng=rng)` draw them.
 * @param {number} depth @param {number} width of the hidden layers
 * @param {string} activation theirs @param {string} init @param {number} seed
 */
export function deep(depth, width, activation, init, seed) {
  const rng = new Rng(seed);
  const widths = [2, ...Array(depth).fill(width), 1];
  const names = [...Array(depth).fill(activation), "identity"];
  const layers = start(widths, names, init, rng);
  const X = [...Array(POINTS)].map(() => [
    rng.uniform(-1, 1),
    rng.uniform(-1, 1),
  ]);
  const y = X.map(([x1, x2]) => [x1 + x2 > 0 ? 1 : 0]);
  return { layers, task: { X, y, loss: bceWithLogits } };
}

export const NAMES = { sigmoid: "Sigmoid", tanh: "Tanh", relu: "ReLU" };

/** What first weights are called: here, and in `nnlib.init`. */
export const SPREADS = {
  zeros: ["zeros", "zeros"],
  uniform: ["uniform", "uniform"],
  xavier: ["Xavier", "xavier_uniform"],
  he: ["He", "kaiming_uniform"],
};
