/**
 * Networks with one hidden layer of tanh that learn moons, and how they do on
 * a thousand new points: Adam at 0.03, with all rows at each step.
 */

import { clouds } from "./clouds.js";
import { FlatNet, losses } from "./flat-net.js";
import { Run } from "./flat-run.js";
import { remembering } from "./memoise.js";
import { Rng } from "./rng.js";

export const STEPS = 500;
export const MANY = 1000; // new points
export const PLANE = [[-1.5, 2.5], [-1.75, 2.25]]; // what is shown of it
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

/** Moons: the same as Python draws. @type {(...given: number[]) => object} */
export const moonsOf = remembering(
  (count, noise, seed) => clouds.moons(count, noise, new Rng(seed)),
  64,
);

/** The thousand new points that belong to a seed. */
export const newOf = (noise, seed) => moonsOf(MANY, noise, 1000 + seed);

/** @param {object} setting `neurons`, `seed`, `train`, and what differs */
export const runOf = ({ neurons, ...setting }) =>
  new Run({ ...METHOD, widths: [2, neurons, 1], ...setting });

/** A run that remembers its knobs after each of its steps. */
export class Trail {
  #run;
  #knobs = [];

  constructor(setting) {
    this.#run = runOf(setting);
    this.net = this.#run.net;
    this.#knobs.push(this.net.value.slice());
  }

  /** @returns {boolean} whether it has come so far */
  to(steps, late) {
    while (this.#knobs.length <= steps) {
      this.#run.to(this.#knobs.length);
      this.#knobs.push(this.net.value.slice());
      if (late?.()) break;
    }
    return this.isAt(steps);
  }

  isAt(steps) {
    return this.#knobs.length > steps;
  }

  at(steps) {
    return this.#knobs[steps];
  }
}

const flattened = new WeakMap();

/** Rows as one array, made once. */
function flat(X) {
  if (!flattened.has(X)) flattened.set(X, Float64Array.from(X.flat()));
  return flattened.get(X);
}

/** Networks that lend their buffers, so that a run keeps its own. */
const viewerOf = remembering(
  (columns) => new FlatNet([2, columns, 1], ACTIVATIONS),
  50,
);

/**
 * What a network says of points, as log-odds.
 * @param {FlatNet} net @param {number[][]} X
 * @param {Float64Array} [value] knobs; else those that it has
 */
export function said({ layers, value: own }, X, value = own) {
  const viewer = viewerOf(layers[0].columns);
  viewer.value = value;
  return viewer.forward(flat(X), X.length).slice(0, X.length);
}

/** How many points it gets wrong, which, and its mean surprise. */
export function judged(net, { X, y }, value) {
  const z = said(net, X, value);
  const misses = y.map((label, i) => Number(z[i] > 0) !== label);
  const wrong = misses.filter(Boolean).length;
  return { misses, wrong, loss: losses["log-loss"](z, y, y.length) };
}

/** Places of the plane, the highest row first. */
export const gridOf = remembering((side) => {
  const [[left, right], [low, high]] = PLANE;
  return Array.from({ length: side * side }, (_, i) => [
    left + ((right - left) * ((i % side) + 0.5)) / side,
    high - ((high - low) * (Math.floor(i / side) + 0.5)) / side,
  ]);
}, 4);
