/** Twenty points, the network that learned them, and how it does on others. */

import { remembering } from "../js/computing/memoise.js";
import {
  gridOf,
  judged,
  MANY,
  moonsOf,
  newOf,
  runOf as begin,
  said,
  STEPS,
} from "../js/computing/moon-runs.js";
import { Rng } from "../js/computing/rng.js";

export const MOST = 20; // neurons
const NOISE = 0.3;
const FEW = 20; // points to learn from
const COIN = 6; // the seed of the tosses
export const SIDE = 50; // places across

/** NumPy's `integers(0, 2, count)`: it makes two tosses of one draw. */
function tosses(count, rng) {
  const pairs = Array.from({ length: count / 2 }, () => {
    const drawn = rng.random();
    return [Math.floor(drawn * 2 ** 33) % 2, Math.floor(drawn * 2)];
  });
  return pairs.flat();
}

const coin = remembering(() => {
  const rng = new Rng(COIN);
  return { own: tosses(FEW, rng), new: tosses(MANY, rng) };
}, 1);

/** The twenty points and the new ones, with their labels or those of a coin. */
export const pointsOf = remembering((seed, tossed) => {
  const [own, other] = [moonsOf(FEW, NOISE, seed), newOf(NOISE, seed)];
  return tossed
    ? { own: { X: own.X, y: coin().own }, new: { X: other.X, y: coin().new } }
    : { own, new: other };
}, 32);

export const runOf = remembering(
  (seed, tossed, neurons) =>
    begin({ neurons, seed, train: pointsOf(seed, tossed).own }),
  8 * MOST,
);

/** @returns {boolean} whether the network has learned */
export const learn = (seed, tossed, neurons, late) =>
  runOf(seed, tossed, neurons).to(STEPS, late);

/** How a network that has learned does on both kinds of points. */
export const judge = remembering((seed, tossed, neurons) => {
  learn(seed, tossed, neurons);
  const { net } = runOf(seed, tossed, neurons);
  const points = pointsOf(seed, tossed);
  return { own: judged(net, points.own), new: judged(net, points.new) };
}, 32 * MOST);

/** Log-odds as a share of being sure: from -1, surely 0, to 1. */
export const squash = (z) => 2 / (1 + Math.exp(-z)) - 1;

/** What it says at each place of the plane, the highest row first. */
export const mapOf = remembering((seed, tossed, neurons) => {
  learn(seed, tossed, neurons);
  const { net } = runOf(seed, tossed, neurons);
  return said(net, gridOf(SIDE)).map(squash);
}, 2 * MOST);
