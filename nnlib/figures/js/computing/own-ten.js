/** The reader's ten digits, or a stranger's. */

import { HAND } from "./one-hand.js";

/**
 * The newest drawing of each digit; a stranger's, while there is none.
 * @param {[number, number[][][]][]} examples the reader's: a digit, its strokes
 * @returns {(number[][][] | undefined)[]} by digit
 */
export function tenOf(examples) {
  const newest = new Map(examples.length ? examples : HAND);
  return Array.from({ length: 10 }, (_, digit) => newest.get(digit));
}

/** What was answered of each drawing is asked once. */
export function ofEach(ask) {
  const known = new WeakMap();
  return (ink) => {
    if (!known.has(ink)) known.set(ink, ask(ink));
    return known.get(ink);
  };
}

/** Whether two drawings are the same. */
export const isSame = (one, other) =>
  one === other ||
  (one?.length === other?.length && JSON.stringify(one) === JSON.stringify(other));
