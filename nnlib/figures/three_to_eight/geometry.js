/**
 * Where things are: across where there is room, downwards on a phone. All in
 * the picture's own units.
 */

import { at } from "../js/drawing/scale.js";

const ACROSS = {
  name: "across",
  size: [686, 304],
  cell: 30,
  corner: [2, 32], // of the image
  hidden: (j) => [340 + 30 * (j % 2), 12 + 9 * j],
  output: (k) => [466, 20 + 29 * k],
  bar: 106, // as long as a share of 1
  bends: [298, 416], // where the wires of a layer turn, all at one place
  parts: [[242, 144], [448, 238], [386, 62]], // what is lit, in this order
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 494],
  cell: 29,
  corner: [44, 2],
  hidden: (j) => [9.5 + 9.7 * j, 286 + 24 * (j % 2)],
  output: (k) => [16 + 32 * k, 388],
  bar: 70,
  bends: [262, 344],
  parts: [[234, 88], [370, 124], [322, 48]],
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2}`,
};

/** The middle of a pixel. */
export const middleOf = ({ cell, corner }, i) => [
  corner[0] + cell * ((i % 8) + 0.5),
  corner[1] + cell * (Math.floor(i / 8) + 0.5),
];

/** With the spots of the pixels, the hidden neurons and the digits. */
function laid(place) {
  const spots = [
    [64, (i) => middleOf(place, i)],
    [32, place.hidden],
    [10, place.output],
  ].map(([count, spot]) =>
    Array.from({ length: count }, (_, i) => spot(i).map(at)),
  );
  return { ...place, spots };
}

export const places = { across: laid(ACROSS), downwards: laid(DOWNWARDS) };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) =>
  ui?.narrow ? places.downwards : places.across;

const PARTS = ["sums", "answers", "layers"]; // as the book explains them

/** The boxes of what has been explained, in the picture's units. */
export const lit = ({ name, size, parts }, upTo) =>
  parts
    .slice(0, PARTS.indexOf(upTo) + 1)
    .map(([start, length]) =>
      name === "across"
        ? [start, 0, length, size[1]]
        : [0, start, size[0], length],
    );

/** The pixel at a place, or the nearest one. */
export function pixelAt({ cell, corner }, point) {
  const [column, row] = point.map((v, axis) =>
    Math.max(0, Math.min(7, Math.floor((v - corner[axis]) / cell))),
  );
  return 8 * row + column;
}
