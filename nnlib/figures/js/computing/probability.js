/** Probabilities from log-odds: surprise, learning, reliability. */

import { sigmoid } from "./nn.js";

/**
 * -log of the probability given to what happened, from the log-odds z of a
 * yes: log(1 + eᶻ) - y·z in the form that does not overflow.
 */
export const surprise = (z, y) =>
  Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z)));

/** @param {number[][]} points `[x, y]` */
export function meanSurprise(points, w, b) {
  let total = 0;
  for (const [x, y] of points) total += surprise(x * w + b, y);
  return total / points.length;
}

/** The mean surprise's slope for each knob. */
export function slopes(points, w, b) {
  let [forW, forB] = [0, 0];
  for (const [x, y] of points) {
    const error = (sigmoid(x * w + b) - y) / points.length;
    forW += x * error;
    forB += error;
  }
  return [forW, forB];
}

/** Some steps of gradient descent: each knob against its slope. */
export function descend(points, w, b, lr, steps) {
  for (let i = 0; i < steps; i++) {
    const [forW, forB] = slopes(points, w, b);
    w -= lr * forW;
    b -= lr * forB;
  }
  return { w, b };
}

/**
 * Cases sorted by what was said of them, and what then happened.
 * @param {number[][]} cases `[log-odds, how many yes, how many no]`
 * @param {number} scale what every log-odds is multiplied by
 * @returns {{bin: number, count: number, said: number, happened: number}[]}
 *   for each bin with cases in it, the mean of what was said and the share of
 *   what happened
 */
export function reliability(cases, scale, bins = 10) {
  const sums = Array.from({ length: bins }, (_, bin) => ({
    bin,
    count: 0,
    said: 0,
    happened: 0,
  }));
  for (const [z, yes, no] of cases) {
    const p = sigmoid(scale * z);
    const sum = sums[Math.min(bins - 1, Math.floor(p * bins))];
    sum.count += yes + no;
    sum.said += p * (yes + no);
    sum.happened += yes;
  }
  return sums
    .filter(({ count }) => count > 0)
    .map(({ bin, count, said, happened }) => ({
      bin,
      count,
      said: said / count,
      happened: happened / count,
    }));
}
