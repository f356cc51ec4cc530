/** Twenty points, the network that learned them, and how it does on others. */

import { remembering } from "../js/computing/memoise.js";
import {
  gridOf,
  judged,
  moonsOf,
  newOf,
  runOf as begin,
  said,
  STEPS,
} from "../js/computing/moon-runs.js";

export const MOST = 20; // neurons
const NOISE = 0.3;
const FEW = 20; // points to learn from
export const SIDE = 50; // places across

/** The twenty points and the new ones. */
export const pointsOf = (seed) => ({
  own: moonsOf(FEW, NOISE, seed),
  new: newOf(NOISE, seed),
});

export const runOf = remembering(
  (seed, neurons) => begin({ neurons, seed, train: pointsOf(seed).own }),
  4 * MOST,
);

/** @returns {boolean} whether the network has learned */
export const learn = (seed, neurons, late) => runOf(seed, neurons).to(STEPS, late);

/** How a network that has learned does on both kinds of points. */
export const judge = remembering((seed, neurons) => {
  learn(seed, neurons);
  const { net } = runOf(seed, neurons);
  const points = pointsOf(seed);
  return { own: judged(net, points.own), new: judged(net, points.new) };
}, 16 * MOST);

/** What it says at each place of the plane, the highest row first. */
export const mapOf = remembering((seed, neurons) => {
  learn(seed, neurons);
  return said(runOf(seed, neurons).net, gridOf(SIDE));
}, 2 * MOST);
