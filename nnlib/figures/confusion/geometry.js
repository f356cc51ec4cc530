/** Where things are: the images beside the matrix, or below it on a phone. */

const ACROSS = {
  size: [686, 390],
  side: 33,
  corner: [22, 50],
  gallery: [428, 50],
  small: 78,
  columns: 3,
};
const DOWNWARDS = {
  size: [320, 572],
  side: 25,
  corner: [18, 46],
  gallery: [2, 336],
  small: 72,
  columns: 4,
};
const GAP = 8;

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? DOWNWARDS : ACROSS);

/** The upper left corner of the n-th image. */
export const spot = ({ gallery: [left, top], columns, small }, n) => [
  left + (n % columns) * (small + GAP),
  top + Math.floor(n / columns) * (small + GAP),
];
