/** Guessers who toss a coin for each answer, and the luckiest of them. */

import { remembering } from "../js/computing/memoise.js";
import { Rng } from "../js/computing/rng.js";

export const CROWDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
export const FEW = 20; // tosses that they are chosen by
export const MANY = 1000; // and new ones

const total = (tosses) => tosses.reduce((sum, toss) => sum + toss, 0);

/** How many of twenty each of the largest crowd has right. */
export const scoresOf = remembering((seed) => {
  const tosses = new Rng(seed).tosses(CROWDS.at(-1) * FEW);
  return Array.from({ length: CROWDS.at(-1) }, (_, i) =>
    total(tosses.subarray(i * FEW, (i + 1) * FEW)),
  );
}, 64);

/** The first of those who have most right. */
function best(seed, count) {
  const scores = scoresOf(seed);
  let who = 0;
  for (let i = 1; i < count; i++) if (scores[i] > scores[who]) who = i;
  return { who, right: scores[who] };
}

/** What a guesser has right of new tosses, NumPy's `default_rng([seed, n])`. */
const again = remembering(
  (seed, who) => total(new Rng(seed + (1 + who) * 2 ** 32).tosses(MANY)),
  64,
);

/** The luckiest of so many, what it has right, and what it will have. */
export function luckiest(seed, count) {
  const { who, right } = best(seed, count);
  return { who, right, new: again(seed, who) };
}
