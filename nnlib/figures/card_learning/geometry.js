/**
 * Where things are: card, weights and scale side by side, the forty cards
 * below; on a phone the 3 to paint on has the weights below it. All in the
 * picture's own units.
 */

import { scale } from "../js/drawing/scale.js";

const MOST = 6000; // of z that is drawn

const placeOf = ({ z: [left, top, width, high], ...place }) => ({
  ...place,
  z: { left, top, width, high, y: scale([-MOST, MOST], [top + high, top]) },
});

const across = placeOf({
  name: "across",
  size: [686, 402],
  cell: 32,
  corner: [2, 30], // of the card
  map: [284, 30],
  z: [572, 30, 112, 256], // left, top, width, height
  bias: [284, 306],
  small: { corner: [27, 330], columns: 20, cell: 3.25, pitch: [33, 36] },
});

const beside = placeOf({
  name: "beside",
  size: [320, 346],
  cell: 15.5,
  corner: [2, 30],
  map: [136, 30],
  z: [270, 30, 48, 124],
  bias: [136, 172],
  small: { corner: [20, 194], columns: 10, cell: 3.25, pitch: [30, 39] },
});

const stacked = placeOf({
  name: "stacked",
  size: [320, 532],
  cell: 29,
  corner: [2, 30],
  map: [2, 294],
  z: [246, 30, 72, 232],
  bias: [246, 310],
});

/** By their names: those to paint on. */
export const places = { across, stacked };

/** @param {{unseen: boolean}} state @param {{narrow?: boolean}} [ui] */
export function placeFor({ unseen }, ui) {
  const place = ui?.narrow ? (unseen ? stacked : beside) : across;
  return unseen ? { ...place, size: sizeToPaint(place) } : place;
}

/** Without the forty cards there is less. */
const sizeToPaint = ({ size, small }) =>
  small ? [size[0], small.corner[1] - 14] : size;
