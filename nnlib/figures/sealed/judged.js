/** What a network says of rows and of new points. */

import { remembering } from "../js/computing/memoise.js";
import { MANY, newOf } from "../js/computing/moon-runs.js";

const NOISE = 0.3;
export const SIDE = 32; // places across
export const PLANE = [[-1.9, 2.9], [-2.15, 2.65]]; // with room for all new points

/** The log-odds of label 1. */
const oddsOf = ({ hidden, bias }) => ([x, z]) =>
  hidden.reduce((sum, [a, b, c, out]) => sum + out * Math.tanh(a * x + b * z + c), bias);

const missesOf = (state, { X, y }) => {
  const odds = oddsOf(state);
  return X.map((point, i) => Number(odds(point) > 0) !== y[i]);
};

/** How sure it is at each place of the plane: from -1, surely 0, to 1. */
function mapOf(state) {
  const odds = oddsOf(state);
  const [[left, right], [, high]] = PLANE;
  const part = (right - left) / SIDE;
  return Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [column, row] = [(i % SIDE) + 0.5, Math.floor(i / SIDE) + 0.5];
    return 2 / (1 + Math.exp(-odds([left + part * column, high - part * row]))) - 1;
  });
}

/** A network's map, and which of the rows and of the thousand it gets wrong. */
const all = remembering((hidden, bias, rows, seed) => {
  const net = { hidden, bias };
  const own = { X: rows, y: rows.map((row) => row[2]) };
  const more = newOf(NOISE, seed);
  return {
    map: mapOf(net),
    own: { ...own, misses: missesOf(net, own) },
    more: { ...more, misses: missesOf(net, more) },
  };
}, 4);

const count = (misses, n) => misses.slice(0, n).filter(Boolean).length;

/** How it stands: what has landed, what of it is wrong, and how far that strays. */
export function judged({ hidden, bias, rows, seed, landed, more }) {
  const found = all(hidden, bias, rows, seed);
  const n = rows.length;
  const there = Math.min(landed, n);
  const p = count(found.own.misses, n) / n;
  return {
    ...found,
    n,
    there,
    isIn: there === n,
    wrong: count(found.own.misses, there),
    share: 100 * p,
    error: 100 * Math.sqrt((p * (1 - p)) / n),
    newWrong: count(found.more.misses, more),
    newShare: more && (100 * count(found.more.misses, more)) / more,
  };
}

export { MANY };
