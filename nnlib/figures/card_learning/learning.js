/** The perceptron rule on the cards: all its moments, and what leads on. */

import { step, weightedSum } from "../js/computing/neuron.js";
import { perceptronStep } from "../decision_line/perceptron-rule.js";
import { CARDS } from "./cards.js";

export const SIDE = 8; // pixels of a card, across and down
/** Ink of each card, 64 pixels from 0 to 16. */
export const INKS = CARDS.map((signs) => [...signs].map((sign) => parseInt(sign, 17)));
/** 1 for an 8, 0 for a 3: they come in turns. */
export const LABELS = CARDS.map((_, n) => n % 2);
export const digitOf = (label) => (label ? 8 : 3);
export const named = (n) => (LABELS[n] ? "an 8" : "a 3");

/** Which cards are on the wrong side of 0. @param {number[]} z of each card */
export const wrongs = (z) => z.map((one, n) => step(one) !== LABELS[n]);

/** The knobs before each look, the card it falls on, and what is due there. */
function lived() {
  let knobs = { w: Array(64).fill(0), b: 0 };
  for (const moments = []; ; ) {
    const card = moments.length % CARDS.length;
    const z = INKS.map((x) => weightedSum(x, knobs.w, knobs.b));
    const wrong = wrongs(z);
    const due = !wrong[card] ? "keep" : LABELS[card] ? "add" : "subtract";
    moments.push({ ...knobs, card, z, wrong, due });
    if (!wrong.includes(true)) return moments;
    knobs = perceptronStep(INKS[card], LABELS[card], knobs.w, knobs.b);
  }
}

/** @type {{w: number[], b: number, card: number, z: number[], wrong: boolean[],
 *   due: string}[]} one for each number of looks */
export const MOMENTS = lived();
export const LAST = MOMENTS.length - 1;

export const momentOf = ({ looks }) => MOMENTS[Math.min(looks, LAST)];
export const isDone = ({ looks }) => looks >= LAST;
const corrects = (looks) => looks >= LAST || MOMENTS[looks].due !== "keep";

/** The card that is looked at; in the end, the last that was corrected. */
export const cardOf = ({ looks }) => MOMENTS[Math.min(looks, LAST - 1)].card;

/** How many were wrong after each correction so far. */
export const afterEach = ({ looks }) =>
  MOMENTS.slice(0, looks).flatMap(({ due }, n) =>
    due === "keep" ? [] : [wrongOf(MOMENTS[n + 1])],
  );
export const wrongOf = ({ wrong }) => wrong.filter(Boolean).length;

/** One look. */
export const look = (state) =>
  state.unseen || isDone(state) ? null : { looks: state.looks + 1, said: "" };

/** One look, and on over the cards that are right to the next that is not. */
export function play(state) {
  const patch = look(state);
  while (patch && !corrects(patch.looks)) patch.looks += 1;
  return patch;
}

/** The reader says what the rule will do: it is done, or answered. */
const claim = (said) => (state) =>
  isDone(state) ? {} : said === momentOf(state).due ? look(state) : { said };
export const actions = Object.fromEntries(
  ["add", "subtract", "keep"].map((said) => [said, claim(said)]),
);

const MENDING = 0.75; // of the way, where a card is wrong

/** First the card goes over to the weights, then the next ones are passed. */
export function slide(from, to, share) {
  if (to.unseen || to.looks <= from.looks) return to;
  const mending = momentOf(from).due === "keep" ? 0 : MENDING;
  if (share < mending) return { ...from, share: share / mending };
  const passed = (share - mending) / (1 - mending);
  const more = Math.floor(passed * (to.looks - from.looks - 1));
  return { ...to, looks: from.looks + 1 + more };
}

/** Milliseconds for that. */
export const slow = (from, to) =>
  (momentOf(from).due === "keep" ? 0 : 1300) + 35 * (to.looks - from.looks);

export const mix = (from, to, share) => from.map((v, i) => v + share * (to[i] - v));

/** The knobs and all sums, on the way of a card into the weights, too. */
export function view(seen) {
  const now = momentOf(seen);
  const added = 2 * (seen.share ?? 0) - 1; // the card goes over first
  if (added <= 0) return now;
  const next = MOMENTS[seen.looks + 1];
  const z = mix(now.z, next.z, added);
  return { z, w: mix(now.w, next.w, added), b: now.b, wrong: wrongs(z) };
}

/** z of what is looked at. */
export function sumOf(seen) {
  const { w, b, z } = view(seen);
  return seen.unseen ? weightedSum(seen.pixels, w, b) : z[cardOf(seen)];
}
