/**
 * Ground that a network gives to a colour for the sake of one point: trained
 * once more without this point, it gives the ground to the other colour.
 */

import { remembering } from "../js/computing/memoise.js";
import {
  gridOf,
  judged,
  PLANE,
  said,
  STEPS,
  Trail,
} from "../js/computing/moon-runs.js";
import { judge, MOST, pointsOf, SIDE, squash } from "./learned.js";

const NONE = -1; // left out

/** How far a place is from the upper half circle; the lower one is it, turned. */
const away = (x, y) =>
  y >= 0 ? Math.abs(Math.hypot(x, y) - 1) : Math.hypot(Math.abs(x) - 1, y);

/** The label of the half circle that is nearer. */
const nearer = ([x, y]) => Number(away(1 - x, 0.5 - y) < away(x, y));

/** How many new points are nearer to the other half circle than to their own. */
export const astray = remembering((seed) => {
  const { X, y } = pointsOf(seed, false).new;
  return X.filter((point, i) => nearer(point) !== y[i]).length;
}, 32);

/** Which of the twenty points are: chance put them there. */
export const strays = remembering((seed) => {
  const { X, y } = pointsOf(seed, false).own;
  return [...X.keys()].filter((i) => nearer(X[i]) !== y[i]);
}, 32);

const trails = remembering((seed, neurons, left) => {
  const { X, y } = pointsOf(seed, false).own;
  const stays = (_, i) => i !== left;
  return new Trail({ neurons, seed, train: { X: X.filter(stays), y: y.filter(stays) } });
}, 24);

/** Strays that it has right: for these it may have claimed ground. */
function asked(seed, neurons) {
  const { misses } = judge(seed, false, neurons).own;
  return strays(seed).filter((i) => !misses[i]);
}

const needed = (seed, neurons) =>
  [NONE, ...asked(seed, neurons)].map((left) => trails(seed, neurons, left));

/** @returns {boolean} whether all is trained that a claim hangs on */
export const prepare = (seed, neurons, late) =>
  needed(seed, neurons).every((trail) => trail.to(STEPS, late));

export const isPrepared = (seed, neurons) =>
  needed(seed, neurons).every((trail) => trail.isAt(STEPS));

/** Row and column of a point's place on the map. */
function placeOf([x, y]) {
  const [[left, right], [low, high]] = PLANE;
  return [
    Math.floor((SIDE * (high - y)) / (high - low)),
    Math.floor((SIDE * (x - left)) / (right - left)),
  ];
}

const isOn = (row, column) =>
  row >= 0 && row < SIDE && column >= 0 && column < SIDE;

/** The places in a square of three by three around a point's. */
function around(point) {
  const [row, column] = placeOf(point);
  if (!isOn(row, column)) return [];
  return [-1, 0, 1]
    .flatMap((down) => [-1, 0, 1].map((across) => [row + down, column + across]))
    .filter((place) => isOn(...place))
    .map(([r, c]) => r * SIDE + c);
}

/** Which places with values above 0 hang together with those around a point. */
function joined(values, point) {
  const found = new Set(around(point).filter((k) => values[k] > 0));
  for (const k of found) {
    const [row, column] = [Math.floor(k / SIDE), k % SIDE];
    for (const [down, over] of [[-1, 0], [1, 0], [0, -1], [0, 1]]) {
      const [r, c] = [row + down, column + over];
      if (isOn(r, c) && values[r * SIDE + c] > 0) found.add(r * SIDE + c);
    }
  }
  return found;
}

/** What the whole network says at a step, and the one that learned without. */
function pair(seed, neurons, left, steps, X) {
  return [NONE, left].map((out) => {
    const trail = trails(seed, neurons, out);
    return said(trail.net, X, trail.at(steps));
  });
}

/** Above 0 where the first says the label and the second the other one. */
const alone = ([all, without], label) => {
  const sign = label ? 1 : -1;
  return Array.from(all, (z, k) =>
    Math.min(squash(sign * z), squash(-sign * without[k])),
  );
};

/**
 * The ground claimed for a point of the twenty, after some steps.
 * @returns {{values: number[], on: number[]}} above 0 where it is, and which
 *   new points fell on it
 */
export const groundOf = remembering((seed, neurons, left, steps) => {
  const { own, new: other } = pointsOf(seed, false);
  const [point, label] = [own.X[left], own.y[left]];
  const places = alone(pair(seed, neurons, left, steps, gridOf(SIDE)), label);
  const ground = joined(places, point);
  const isClaimed = alone(pair(seed, neurons, left, steps, other.X), label);
  const on = [...other.X.keys()].filter(
    (i) => isClaimed[i] > 0 && around(other.X[i]).some((k) => ground.has(k)),
  );
  const values = places.map((value, k) => (ground.has(k) ? value : -Math.abs(value)));
  return { values, on };
}, 8);

/**
 * The point that costs a trained network most: most of the new points on its
 * ground have the other colour, and without it the fewest new ones are wrong.
 * Null where each network without one of the strays does no better.
 */
export const claimOf = remembering((seed, neurons) => {
  const { own, new: tests } = pointsOf(seed, false);
  let claim = null;
  let least = judge(seed, false, neurons).new.wrong;
  for (const left of asked(seed, neurons)) {
    const trail = trails(seed, neurons, left);
    const without = judged(trail.net, tests, trail.at(STEPS)).wrong;
    const { on } = groundOf(seed, neurons, left, STEPS);
    const label = own.y[left];
    const other = on.filter((i) => tests.y[i] !== label).length;
    if (without >= least || 2 * other <= on.length) continue;
    least = without;
    claim = { left, label, all: on.length, other, without };
  }
  return claim;
}, MOST);

/** The network's knobs after so many steps. */
export const knobsOf = (seed, neurons, steps) =>
  trails(seed, neurons, NONE).at(steps);
