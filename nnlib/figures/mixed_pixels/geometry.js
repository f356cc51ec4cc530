/** Where things are: across where there is room, downwards on a phone. */

import { scale } from "../js/drawing/scale.js";

const SIDE = 8; // pixels of the image, across and down
export const EPOCHS = 30;
export const ROWS = 449;

const ACROSS = {
  name: "across",
  size: [684, 528],
  image: [2, 4, 27], // left, top, side of a pixel
  strip: [22, 250, 10, 15], // left, top, width and height of an entry
  hidden: (j) => [17 + 21 * j, 344 + 22 * (j % 2)],
  output: (k) => [36 + 68 * k, 444],
  bar: 46, // as long as a share of 1
  x: scale([0, EPOCHS], [300, 596]),
  y: scale([0, ROWS], [184, 34]),
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 700],
  image: [60, 4, 25],
  strip: [0, 220, 5, 13],
  hidden: (j) => [9.5 + 9.7 * j, 306 + 22 * (j % 2)],
  output: (k) => [16 + 32 * k, 396],
  bar: 44,
  x: scale([0, EPOCHS], [34, 240]),
  y: scale([0, ROWS], [650, 532]),
};

const laid = (place) => ({
  ...place,
  neurons: Array.from({ length: 32 }, (_, j) => place.hidden(j)),
  digits: Array.from({ length: 10 }, (_, k) => place.output(k)),
});

const places = [ACROSS, DOWNWARDS].map(laid);

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => places[ui?.narrow ? 1 : 0];

/** The corner of a pixel in the image. */
export const inImage = ({ image: [left, top, cell] }, i) => [
  left + cell * (i % SIDE),
  top + cell * Math.floor(i / SIDE),
];

/** The corner of an entry in the row. */
export const inStrip = ({ strip: [left, top, wide] }, i) => [left + wide * i, top];

/** A wire turns half way. */
export function wire([x1, y1], [x2, y2]) {
  const [across, down] = [x2 - x1, y2 - y1].map(Math.round);
  return `M${Math.round(x1)} ${Math.round(y1)}c0 ${down >> 1} ${across} ${
    down >> 1
  } ${across} ${down}`;
}
