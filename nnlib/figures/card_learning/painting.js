/** A 3 that is none of the cards, to be painted on, and what that does to z. */

import { FULL } from "../js/computing/digit-net.js";
import { THREES } from "../three_to_eight/threes.js";
import { momentOf, SIDE } from "./learning.js";

export { middleOf } from "../three_to_eight/geometry.js";
export { brush, typed } from "../three_to_eight/painting.js";

export const [THREE] = THREES;

/** How many pixels are not as they were. */
export const changed = ({ pixels }) =>
  pixels.filter((ink, i) => ink !== THREE[i]).length;

/** Whether the pixel that the hand is at was painted. */
export const isPainted = ({ unseen, pixels, at }) => unseen && pixels[at] !== THREE[at];

export const where = ({ at }) =>
  `row ${Math.floor(at / SIDE) + 1}, column ${(at % SIDE) + 1}`;

/** What the pixel that the hand is at does: weight times more ink. */
export function effect(state) {
  const weight = momentOf(state).w[state.at];
  const ink = state.pixels[state.at] - THREE[state.at];
  return { weight, ink, gain: weight * ink };
}

/** How many pixels of the 3 could raise z more, all black or white. */
export const better = (state, gain) =>
  momentOf(state).w.filter((weight, i) => {
    const most = weight > 0 ? weight * (FULL - THREE[i]) : -weight * THREE[i];
    return most > gain;
  }).length;
