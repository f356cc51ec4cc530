/** The network of the plan: first weights by chance, and steps on one image. */

import { FULL } from "../js/computing/digit-net.js";
import { forward } from "../js/computing/layers.js";
import { remembering } from "../js/computing/memoise.js";
import { softmax } from "../js/computing/neuron.js";
import { Rng } from "../js/computing/rng.js";
import { start } from "../js/computing/train.js";
import { Run } from "../js/computing/training-run.js";
import { THREES } from "../three_to_eight/threes.js";
import { LARGE } from "./geometry.js";

export const RATE = 0.05;
export const STEPS = 20;
export const TRUTH = 3; // what the image is
export const PIXEL = 4; // the followed weight's: the first with full ink
const SEED = 6; // its first answer is no 3

export const [IMAGE] = THREES;
const X = [IMAGE.map((ink) => ink / FULL)];

/** The surprise at the labels, from scores. @type {import("../js/computing/train.js").Loss} */
function surprise([scores], [target]) {
  const p = softmax(scores);
  const cost = -Math.log(p[target.indexOf(1)]);
  return { cost, blame: [p.map((share, k) => share - target[k])] };
}

const target = [...Array(10).keys()].map((k) => Number(k === TRUTH));
const first = start([64, 32, 10], ["sigmoid", "identity"], "xavier", new Rng(SEED));
const run = new Run(first, { X, y: [target], loss: surprise }, RATE);

/** The loss after so many steps. */
export const cost = (steps) => run.cost(steps);

/** The weights after so many steps, and what they make of the image. */
export const look = remembering((steps) => {
  const layers = run.at(steps);
  const [hidden, output] = forward(X, layers);
  const p = softmax(output.Z[0]);
  return {
    x: X[0],
    z: hidden.Z[0],
    a: hidden.A[0],
    p,
    says: p.indexOf(Math.max(...p)),
    weights: layers.map(({ weight }) => weight),
  };
}, STEPS + 1);

const before = look(0);
/** Blame on the scores, on its way along the wires, and on the hidden sums. */
export const miss = before.p.map((share, k) => share - target[k]);
export const returned = before.weights[1].map((row, j) => {
  const slope = before.a[j] * (1 - before.a[j]);
  return row.map((w, k) => w * miss[k] * slope);
});
export const blamed = returned.map((row) => row.reduce((sum, part) => sum + part, 0));

/** The followed weight before and after a step, and its slope. */
export const weight = before.weights[0][PIXEL][LARGE];
export const weightAfter = look(1).weights[0][PIXEL][LARGE];
export const slope = blamed[LARGE] * X[0][PIXEL];
