/**
 * Mazur's 2-2-2 network (2015) by hand: forward, blame, step. Weights are
 * numbered as in his post: w1 to w4 into the hidden neurons, w5 to w8 into
 * the outputs, each neuron's two weights side by side.
 */

import { sigmoid } from "./nn.js";

export const X = [0.05, 0.1];
export const TARGET = [0.01, 0.99];
export const BIAS = [0.35, 0.6]; // one for each layer, never trained
export const LR = 0.5;
export const LAST = 10_000;
const FIRST = [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55];
const BOTH = [0, 1];

const layer = (x, w, b, start) =>
  BOTH.map((j) =>
    sigmoid(x[0] * w[start + 2 * j] + x[1] * w[start + 2 * j + 1] + b),
  );

/** @param {number[]} w the eight weights */
export function forward(w) {
  const hidden = layer(X, w, BIAS[0], 0);
  const output = layer(hidden, w, BIAS[1], 4);
  const misses = output.map((o, k) => o - TARGET[k]);
  const error = (misses[0] ** 2 + misses[1] ** 2) / 2;
  return { hidden, output, misses, error };
}

/** A sigmoid's slope, from its output. */
const slope = (a) => a * (1 - a);

/** The weights after a step, from weights and gradient. */
const moved = (w, gradient) => w.map((wi, i) => wi - LR * gradient[i]);

/**
 * Everything of one step.
 * @param {number[]} w the eight weights
 * @param {boolean} [early] move w5 to w8 before blame passes through them
 */
export function step(w, early = false) {
  const { hidden, output, misses, error } = forward(w);
  const outputBlame = misses.map((miss, k) => miss * slope(output[k]));
  const second = BOTH.flatMap((k) => hidden.map((h) => outputBlame[k] * h));
  const through = early ? moved(w.slice(4), second) : w.slice(4);
  const received = BOTH.map(
    (j) => outputBlame[0] * through[j] + outputBlame[1] * through[2 + j],
  );
  const hiddenBlame = received.map((blame, j) => blame * slope(hidden[j]));
  const first = BOTH.flatMap((j) => X.map((x) => hiddenBlame[j] * x));
  const gradient = [...first, ...second];
  return {
    ...{ hidden, output, misses, error, outputBlame, through, received },
    ...{ hiddenBlame, gradient, next: moved(w, gradient) },
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
