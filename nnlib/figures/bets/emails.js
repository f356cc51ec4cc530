/** The emails that are bet on, who bets what on them, and what it costs. */

import { remembering } from "../js/computing/memoise.js";
import { sigmoid } from "../js/computing/neuron.js";
import { Rng } from "../js/computing/rng.js";

export const COUNT = 12;
export const COIN = Math.log(2); // what 0.5 costs, whatever happens
const SHOUT = 0.99;

/** The emails of a game, `[x, label]`: more words, more often spam. */
export const emailsOf = remembering((seed) => {
  const rng = new Rng(seed);
  return Array.from({ length: COUNT }, () => {
    const x = Math.floor(10 * rng.random());
    return [x, Number(rng.random() < (x + 0.5) / 10)];
  });
}, 4);

/** What a player bets at x words. */
export const PLAYERS = {
  filter: ({ w, b }, x) => sigmoid(x * w + b),
  coin: () => 0.5,
  shouter: ({ w, b }, x) => (sigmoid(x * w + b) > 0.5 ? SHOUT : 1 - SHOUT),
};

/** The probability that a bet gave to what happened. */
export const given = (bet, label) => (label ? bet : 1 - bet);

/** The emails turned over, each with a bet on it and the surprise. */
export function played({ seed, bets }, betOn = (_, i) => bets[i]) {
  return emailsOf(seed)
    .slice(0, bets.length)
    .map(([x, label], i) => {
      const bet = betOn(x, i);
      return { x, label, bet, surprise: -Math.log(given(bet, label)) };
    });
}

/** The same for who plays against the reader, or nothing. */
export const playedAgainst = (state) =>
  state.against === "nobody"
    ? []
    : played(state, (x) => PLAYERS[state.against](state, x));
