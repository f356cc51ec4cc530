/** The network that reads digits: 64 pixels, 32 hidden neurons, 10 answers. */

import { KNOBS } from "./digit-knobs.js";
import { relu, softmax, weightedSum } from "./neuron.js";
import { transpose } from "./vectors.js";

export const FULL = 16; // ink of a pixel that is all black
const SHAPES = [[64, 32], [1, 32], [32, 10], [1, 10]];

/** Lists of rows, out of whole numbers and a scale for each list. */
function unpack({ scales, knobs }, shapes) {
  const bytes = Int8Array.from(atob(knobs), (c) => c.charCodeAt(0));
  let end = 0;
  return shapes.map(([rows, columns], n) =>
    Array.from({ length: rows }, () => {
      const row = bytes.subarray(end, (end += columns));
      return Array.from(row, (whole) => scales[n] * whole);
    }),
  );
}

const [W1, [b1], W2, [b2]] = unpack(KNOBS, SHAPES);
const [toHidden, toOutput] = [W1, W2].map(transpose);

/** The weights, a row for each input. */
export const weights = [W1, W2];
export const biases = [b1, b2];

/**
 * One look at a picture.
 * @param {number[]} pixels 64 entries, ink from 0 to 16
 */
export function look(pixels) {
  const x = pixels.map((ink) => ink / FULL);
  const z = toHidden.map((w, j) => weightedSum(x, w, b1[j]));
  const a = z.map(relu);
  const scores = toOutput.map((w, k) => weightedSum(a, w, b2[k]));
  const p = softmax(scores);
  return { x, z, a, scores, p, says: p.indexOf(Math.max(...p)) };
}
