/** Networks that read digits: pixels, 32 hidden neurons (ReLU), 10 answers. */

import { KNOBS } from "./digit-knobs.js";
import { relu, softmax, weightedSum } from "./neuron.js";
import { transpose } from "./vectors.js";

export const FULL = 16; // ink of a pixel that is all black
export const WIDTHS = [64, 32, 10];

/**
 * All knobs in one list, as `net.parameters().value` in `nnlib` has them, out
 * of whole numbers and a scale for each weight and bias.
 */
export function unpacked({ scales, knobs }, widths) {
  const bytes = Int8Array.from(atob(knobs), (c) => c.charCodeAt(0));
  const sizes = widths.slice(1).flatMap((count, l) => [widths[l] * count, count]);
  let end = 0;
  return sizes.flatMap((size, n) => {
    const part = bytes.subarray(end, (end += size));
    return Array.from(part, (whole) => scales[n] * whole);
  });
}

/** The network with these knobs. @param {number[]} knobs */
export function network(knobs, widths) {
  let end = 0;
  const take = (count) => Array.from(knobs.slice(end, (end += count)));
  const [layer1, layer2] = widths.slice(1).map((count, l) => ({
    weight: Array.from({ length: widths[l] }, () => take(count)),
    bias: take(count),
  }));
  const [toHidden, toOutput] = [layer1, layer2].map(({ weight }) => transpose(weight));
  const [b1, b2] = [layer1.bias, layer2.bias];

  /** One look at a picture. @param {number[]} pixels @param {number} [full] */
  function look(pixels, full = FULL) {
    const x = pixels.map((ink) => ink / full);
    const z = toHidden.map((w, j) => weightedSum(x, w, b1[j]));
    const a = z.map(relu);
    const scores = toOutput.map((w, k) => weightedSum(a, w, b2[k]));
    const p = softmax(scores);
    return { x, z, a, scores, p, says: p.indexOf(Math.max(...p)) };
  }

  /** The weights have a row for each input. */
  const weights = [layer1.weight, layer2.weight];
  return { knobs, weights, biases: [b1, b2], look };
}

/** The one that was trained on the digits as they are. */
export const plain = network(unpacked(KNOBS, WIDTHS), WIDTHS);
export const { weights, biases } = plain;

/** One look at a picture. @param {number[]} pixels 64 entries, ink 0 to 16 */
export const look = (pixels) => plain.look(pixels);
