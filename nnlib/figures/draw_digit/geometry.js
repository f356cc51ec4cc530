/**
 * Where things are: across where there is room, downwards on a phone. All in
 * the picture's own units.
 */

import { at } from "../js/drawing/scale.js";

const ACROSS = {
  name: "across",
  size: [756, 316],
  pad: [2, 8, 300], // left, top, side
  image: [322, 74, 152],
  hidden: (j) => [512 + 26 * (j % 2), 12 + 9.4 * j],
  output: (k) => [604, 20 + 30 * k],
  bar: 60, // as long as a share of 1
  bends: [494, 572], // where the wires of a layer turn, all at one place
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 474],
  pad: [2, 2, 206],
  image: [218, 54, 100],
  hidden: (j) => [9.5 + 9.7 * j, 262 + 22 * (j % 2)],
  output: (k) => [16 + 32 * k, 364],
  bar: 70,
  bends: [234, 320],
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2}`,
};

const spots = (count, spot) =>
  Array.from({ length: count }, (_, i) => spot(i).map(at));

/** The middles of the pixels of an image. */
const pixelSpots = ([left, top, width], side) =>
  spots(side * side, (i) => [
    left + (width / side) * ((i % side) + 0.5),
    top + (width / side) * (Math.floor(i / side) + 0.5),
  ]);

/** With the spots of the pixels, the hidden neurons and the digits. */
const laid = (place) => ({
  ...place,
  pixels: { 8: pixelSpots(place.image, 8), 16: pixelSpots(place.image, 16) },
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
