/** Where the map, the envelope and the scores are, on a screen and a phone. */

import { scale } from "../js/drawing/scale.js";
import { PLANE } from "./judged.js";

const HALF = 50; // percent: what a coin gets wrong

/** Three lines of scores below each other, and their axis. */
const scores = (left, right, top) => ({
  share: scale([0, HALF], [left, right]),
  line: (i) => top + 48 * i,
  foot: top + 138,
});

/** @param {number} side of the map @param {number[]} envelope its corner */
const placed = (size, side, envelope, words, lines) => ({
  size,
  side,
  envelope,
  words,
  x: scale(PLANE[0], [0, side]),
  y: scale(PLANE[1], [side, 0]),
  ...scores(...lines),
});

const WIDE = placed([700, 410], 400, [426, 34], [560, 70], [430, 690, 196]);
const NARROW = placed([320, 636], 320, [6, 354], [140, 386], [10, 310, 458]);

export const placeFor = (ui) => (ui?.narrow ? NARROW : WIDE);
