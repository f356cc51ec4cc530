/** One step of descent of the network that reads digits, on the 5. */

import { network, plain, WIDTHS } from "../js/computing/digit-net.js";
import { remembering } from "../js/computing/memoise.js";
import { dot } from "../js/computing/vectors.js";
import { FIVE, TRUTH } from "./five.js";

/** What it makes of the 5 before the step. */
export const before = plain.look(FIVE);

/** Blame on the answers' scores: what is said minus what should be. */
export const miss = before.p.map((share, k) => share - Number(k === TRUTH));

/** What comes back along each wire to the answers: blame times weight. */
export const returned = plain.weights[1].map((row, j) =>
  row.map((w, k) => (before.z[j] > 0 ? w * miss[k] : 0)),
);

/** Blame on the hidden neurons' sums: none where the ReLU's slope is 0. */
export const hidden = plain.weights[1].map((row, j) =>
  before.z[j] > 0 ? dot(row, miss) : 0,
);

const products = (values, blame) =>
  values.flatMap((value) => blame.map((b) => value * b));

/** The gradient, in the order of the network's knobs. */
export const gradient = [
  ...products(before.x, hidden),
  ...hidden,
  ...products(before.a, miss),
  ...miss,
];

/** The network after a step, and what it makes of the 5. */
export const after = remembering((thousandths) => {
  const rate = thousandths / 1000;
  const moved = plain.knobs.map((knob, i) => knob - rate * gradient[i]);
  const net = network(moved, WIDTHS);
  return { ...net.look(FIVE), weights: net.weights };
}, 50);
