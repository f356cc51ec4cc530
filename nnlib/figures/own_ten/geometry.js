/**
 * Where things are: a drawing, and beside it, for each way to read it, what the
 * network is given and its likeliest answers. On a phone these stand below
 * each other.
 */

const TOP = 24; // of the pictures, below their names
const GAP = 22;
const PART = 20; // of a line of answers

/** One reading has its answers beside it. */
const ALONE = {
  size: [684, 248],
  pad: [2, TOP, 220], // left, top, side
  side: 220,
  panel: () => [244, TOP],
  bar: 140, // as long as a share of 1
  answer: (n) => [234, 40 + 70 * n],
};

/** Two or three have them below. */
const together = (count) => ({
  size: [684, TOP + 150 + 10 + 3 * PART],
  pad: [2, TOP, 150],
  side: 150,
  panel: (i) => [152 + GAP + i * (count === 2 ? 256 : 178), TOP],
  bar: 54,
  answer: (n) => [0, 150 + 18 + PART * n],
});

const downwards = (count) => ({
  size: [320, Math.max(TOP + 96, count * (TOP + 92)) + 2],
  pad: [2, TOP, 96],
  side: 84,
  panel: (i) => [112, TOP + (TOP + 92) * i],
  bar: 26, // > 99.9 % has room beside it
  answer: (n) => [94, 14 + 28 * n],
});

/** @param {number} count of readings @param {{narrow?: boolean}} [ui] */
export const placeFor = (count, ui) =>
  ui?.narrow ? downwards(count) : count === 1 ? ALONE : together(count);
