/**
 * Mazur's 2-2-2 network (2015) by hand: forward, blame, step. Weights are
 * numbered as in his post: w1 to w4 into the hidden neurons, w5 to w8 into
 * the outputs, each neuron's two weights side by side.
 */

import { sigmoid } from "../js/computing/neuron.js";

export const X = [0.05, 0.1];
export const TARGET = [0.01, 0.99];
export const BIAS = [0.35, 0.6]; // one for each layer, never trained
export const LR = 0.5;
export const LAST = 10_000;
const FIRST = [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55];

const layer = ([x1, x2], w, b, start) => [
  sigmoid(x1 * w[start] + x2 * w[start + 1] + b),
  sigmoid(x1 * w[start + 2] + x2 * w[start + 3] + b),
];

/** @param {number[]} w the eight weights */
export function forward(w) {
  const hidden = layer(X, w, BIAS[0], 0);
  const output = layer(hidden, w, BIAS[1], 4);
  const misses = [output[0] - TARGET[0], output[1] - TARGET[1]];
  const error = (misses[0] ** 2 + misses[1] ** 2) / 2;
  return { hidden, output, misses, error };
}

/** A sigmoid's slope, from its output. */
const slope = (a) => a * (1 - a);

/** The gradients of two neurons' weights: blame times input. */
const products = ([d1, d2], [x1, x2]) => [d1 * x1, d1 * x2, d2 * x1, d2 * x2];

/** The weights after a step, from weights and gradient. */
const moved = (w, gradient) => w.map((wi, i) => wi - LR * gradient[i]);

/**
 * Everything of one step.
 * @param {number[]} w the eight weights
 * @param {boolean} [early] move w5 to w8 before blame passes through them
 */
export function step(w, early = false) {
  const { hidden, output, misses, error } = forward(w);
  const [d1, d2] = [
    misses[0] * slope(output[0]),
    misses[1] * slope(output[1]),
  ];
  const outputBlame = [d1, d2];
  const second = products(outputBlame, hidden);
  const old = w.slice(4);
  const through = early ? moved(old, second) : old;
  // What comes from each output to each hidden neuron.
  const arrives = products([d1, d2], [1, 1]).map((d, i) => d * through[i]);
  const together = [arrives[0] + arrives[2], arrives[1] + arrives[3]];
  const hiddenBlame = together.map((sum, j) => sum * slope(hidden[j]));
  const gradient = products(hiddenBlame, X).concat(second);
  const next = moved(w, gradient);
  return {
    hidden,
    output,
    misses,
    error,
    outputBlame,
    through,
    arrives,
    together,
    hiddenBlame,
    gradient,
    next,
  };
}

const paths = { false: [FIRST], true: [FIRST] };

/** The weights after some steps, from the published first ones. */
export function weightsAfter(steps, early = false) {
  const path = paths[early];
  while (path.length <= steps) path.push(step(path.at(-1), early).next);
  return path[steps];
}

/** The slope of the error for one weight, measured by nudging it. */
export function nudged(w, place, nudge = 1e-5) {
  const up = forward(w.with(place, w[place] + nudge)).error;
  const down = forward(w.with(place, w[place] - nudge)).error;
  return (up - down) / (2 * nudge);
}
