/** Twenty points, the network that learned them, and how it does on others. */

import { clouds } from "../js/computing/clouds.js";
import { FlatNet, losses } from "../js/computing/flat-net.js";
import { Run } from "../js/computing/flat-run.js";
import { remembering } from "../js/computing/memoise.js";
import { Rng } from "../js/computing/rng.js";

export const MOST = 20; // neurons
const STEPS = 500;
const FEW = 20; // points to learn from
export const MANY = 1000; // new ones
const ACTIVATIONS = ["tanh", "identity"];
const METHOD = {
  activations: ACTIVATIONS,
  loss: "log-loss",
  optimizer: "Adam",
  rate: 0.03,
  l1: 0,
  l2: 0,
  batch: "all",
  spread: 1,
  edits: [],
  frozen: [],
  test: { X: [], y: [] }, // a run would judge them after every step
};
export const PLANE = [[-1.5, 2.5], [-1.75, 2.25]]; // what is shown of it
export const SIDE = 50; // places across

/** The twenty points and the new ones. */
export const pointsOf = remembering(
  (seed) => ({
    own: clouds.moons(FEW, 0.3, new Rng(seed)),
    new: clouds.moons(MANY, 0.3, new Rng(1000 + seed)),
  }),
  16,
);

export const runOf = remembering((seed, neurons) => {
  const widths = [2, neurons, 1];
  const train = pointsOf(seed).own;
  return new Run({ ...METHOD, widths, seed, train });
}, 4 * MOST);

const flat = (X) => Float64Array.from(X.flat());

/** What a network says of points, without touching its own buffers. */
function said({ net }, X) {
  const { rows, columns } = net.layers[0];
  const viewer = new FlatNet([rows, columns, 1], ACTIVATIONS, net.value);
  return viewer.forward(flat(X), X.length);
}

function judged(run, { X, y }) {
  const z = said(run, X);
  const misses = y.map((label, i) => Number(z[i] > 0) !== label);
  const wrong = misses.filter(Boolean).length;
  return { misses, wrong, loss: losses["log-loss"](z, y, y.length) };
}

/** @returns {boolean} whether the network has learned */
export const learn = (seed, neurons, late) => runOf(seed, neurons).to(STEPS, late);

/** How a network that has learned does on both kinds of points. */
export const judge = remembering((seed, neurons) => {
  learn(seed, neurons);
  const run = runOf(seed, neurons);
  const points = pointsOf(seed);
  return { own: judged(run, points.own), new: judged(run, points.new) };
}, 16 * MOST);

const GRID = Array.from({ length: SIDE * SIDE }, (_, i) => {
  const [[left, right], [low, high]] = PLANE;
  const across = ((i % SIDE) + 0.5) / SIDE;
  const down = (Math.floor(i / SIDE) + 0.5) / SIDE;
  return [left + (right - left) * across, high - (high - low) * down];
});

/** What it says at each place of the plane, the highest row first. */
export const mapOf = remembering((seed, neurons) => {
  learn(seed, neurons);
  return said(runOf(seed, neurons), GRID);
}, 2 * MOST);
