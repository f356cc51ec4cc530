/** A probability on one feature: its mean surprise, and descent on it. */

import { sigmoid } from "../js/computing/neuron.js";
import { surprise } from "../js/computing/surprise.js";

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
