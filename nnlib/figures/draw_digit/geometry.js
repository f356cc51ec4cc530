/**
 * Where things are: the pad beside the network, or above it on a phone. The
 * network reads downwards: an image, its pixels in a row, hidden neurons,
 * digits. All in the picture's own units.
 */

import { at } from "../js/drawing/scale.js";

const ACROSS = {
  name: "across",
  size: [684, 386],
  pad: [2, 2, 364], // left, top, side
  image: [472, 24, 112],
  row: [384, 146, 298, 11], // left, top, width, height
  hidden: (j) => [394 + 9 * j, 212 + 22 * (j % 2)],
  output: (k) => [398 + 30 * k, 288],
  bar: 66, // as long as a share of 1
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 486],
  pad: [2, 2, 206],
  image: [216, 64, 100],
  row: [2, 222, 316, 11],
  hidden: (j) => [9.5 + 9.7 * j, 282 + 22 * (j % 2)],
  output: (k) => [16 + 32 * k, 372],
  bar: 72,
};

const spots = (count, spot) =>
  Array.from({ length: count }, (_, i) => spot(i).map(at));

/** The middles of the pixels of an image. */
const pixelSpots = ([left, top, width], side) =>
  spots(side * side, (i) => [
    left + (width / side) * ((i % side) + 0.5),
    top + (width / side) * (Math.floor(i / side) + 0.5),
  ]);

/** The lower ends of the pixels in a row, where wires begin: whole numbers are short. */
const rowSpots = ([left, top, width, height], count) =>
  spots(count, (i) => [Math.round(left + (width / count) * (i + 0.5)), top + height]);

/** A wire turns half way. */
function wire([x1, y1], [x2, y2]) {
  const [across, down] = [at(x2 - x1), at(y2 - y1)];
  return `M${x1} ${y1}c0 ${down / 2} ${across} ${down / 2} ${across} ${down}`;
}

/** With the spots of the pixels, the hidden neurons and the digits. */
const laid = (place) => ({
  ...place,
  wire,
  pixels: { 8: pixelSpots(place.image, 8), 16: pixelSpots(place.image, 16) },
  entries: { 8: rowSpots(place.row, 64), 16: rowSpots(place.row, 256) },
  neurons: spots(32, place.hidden),
  digits: spots(10, place.output),
});

export const places = { across: laid(ACROSS), downwards: laid(DOWNWARDS) };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) =>
  ui?.narrow ? places.downwards : places.across;

/** From the picture to the pad, where both sides are 1 long. */
export const onPad = ({ pad: [left, top, side] }, [x, y]) =>
  [(x - left) / side, (y - top) / side].map(
    (v) => Math.round(1000 * Math.max(0, Math.min(1, v))) / 1000,
  );
