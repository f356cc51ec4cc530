/** Where things are: two bands of hands, or three on a phone, and one drawing large. */

const TEN = 10;

const WIDE = {
  name: "wide",
  size: [684, 574],
  tile: 26,
  across: 20, // hands in a band
  from: [20, 20], // the first band's corner
  apart: 288, // from band to band
  large: [560, 20, 124], // left, top, side
};

const NARROW = {
  name: "narrow",
  size: [320, 630],
  tile: 19,
  across: 16,
  from: [14, 18],
  apart: 211,
  large: [172, 440, 98],
};

export const places = { wide: WIDE, narrow: NARROW };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? NARROW : WIDE);

/** The upper left corner of a tile: of this hand and this digit. */
export function corner({ from: [left, top], tile, across, apart }, hand, digit) {
  const band = Math.floor(hand / across);
  return [left + (hand % across) * tile, top + band * apart + digit * tile];
}

/** The corner of a drawing's tile. */
export const cornerOf = (place, i) => corner(place, Math.floor(i / TEN), i % TEN);

/** The bands that so many hands fill: the first hand of each, and how many. */
export const bandsOf = ({ across }, hands) =>
  Array.from({ length: Math.ceil(hands / across) }, (_, n) => ({
    first: n * across,
    count: Math.min(across, hands - n * across),
  }));

/** The drawing whose tile is at a point, or -1. */
export function drawingAt(place, [x, y], count) {
  for (let i = 0; i < count; i++) {
    const [left, top] = cornerOf(place, i);
    const isIn = (v, start) => v >= start && v <= start + place.tile;
    if (isIn(x, left) && isIn(y, top)) return i;
  }
  return -1;
}

const STEPS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The drawing that a key leads to from another, or null. */
export function drawingBeside(i, key, count) {
  if (!STEPS[key]) return null;
  const [hands, digits] = STEPS[key];
  const digit = (i % TEN) + digits;
  const next = i + TEN * hands + digits;
  return digit < 0 || digit >= TEN || next < 0 || next >= count ? i : next;
}
