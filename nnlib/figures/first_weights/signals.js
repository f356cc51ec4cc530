/** Values forward and blame backward, through ten layers without biases. */

import { once, remembering } from "../js/computing/memoise.js";
import { Rng } from "../js/computing/rng.js";

export const DEPTH = 10; // layers
export const WIDTH = 64; // neurons in each: n
const ROWS = 100;
const SPREAD = Math.sqrt(3); // drawn evenly as far, the mean square is 1

const ACTIVATIONS = {
  linear: (z) => z,
  tanh: Math.tanh,
  relu: (z) => Math.max(z, 0),
};
/** By what the activation puts out. */
const SLOPES = {
  linear: () => 1,
  tanh: (a) => 1 - a * a,
  relu: (a) => (a > 0 ? 1 : 0),
};

/** Normal noise by Box and Muller, as `nnlib.noise.normal` draws it. */
function normal(rng) {
  const [u, v] = [rng.random(), rng.random()];
  return Math.sqrt(-2 * Math.log1p(-u)) * Math.cos(2 * Math.PI * v);
}

const filled = (length, draw) => Float64Array.from({ length }, draw);

/** What the seed draws. Its weights have the mean square 1. */
const drawn = remembering((seed) => {
  const rng = new Rng(seed);
  const rows = () => filled(ROWS * WIDTH, () => normal(rng));
  const [inputs, blame] = [rows(), rows()];
  const weights = Array.from({ length: DEPTH }, () =>
    filled(WIDTH * WIDTH, () => rng.uniform(-SPREAD, SPREAD)),
  );
  return { inputs, blame, weights };
}, 4);

/** The sums of a layer, row after row. */
function forward(values, weights, size) {
  const sums = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += WIDTH) {
    for (let i = 0; i < WIDTH; i++) {
      const value = size * values[row + i];
      for (let j = 0; j < WIDTH; j++) {
        sums[row + j] += value * weights[i * WIDTH + j];
      }
    }
  }
  return sums;
}

/** The blame on a layer's inputs, by the blame on its sums. */
function backward(blame, weights, size) {
  const found = new Float64Array(blame.length);
  for (let row = 0; row < blame.length; row += WIDTH) {
    for (let i = 0; i < WIDTH; i++) {
      let sum = 0;
      for (let j = 0; j < WIDTH; j++) {
        sum += blame[row + j] * weights[i * WIDTH + j];
      }
      found[row + i] = size * sum;
    }
  }
  return found;
}

/** What passes each place: the inputs, and what each layer puts out. */
export const passing = once(({ activation, of, nv, seed }) => {
  const { inputs, blame, weights } = drawn(seed);
  const size = Math.sqrt(nv / WIDTH);
  const values = [inputs];
  for (const layer of weights) {
    const sums = forward(values.at(-1), layer, size);
    values.push(sums.map(ACTIVATIONS[activation]));
  }
  if (of === "values") return values;
  const blames = [blame];
  for (let layer = DEPTH; layer > 0; layer--) {
    const slopes = values[layer].map(SLOPES[activation]);
    const onSums = blames[0].map((b, i) => b * slopes[i]);
    blames.unshift(backward(onSums, weights[layer - 1], size));
  }
  return blames;
});

/** The size at each place: the root of the mean square. */
export const sizes = once((state) =>
  passing(state).map((found) =>
    Math.sqrt(found.reduce((sum, one) => sum + one * one, 0) / found.length),
  ),
);
