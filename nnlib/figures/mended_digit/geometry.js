/**
 * Where things are: across where there is room, downwards on a phone. All in
 * the picture's own units.
 */

import { at } from "../js/drawing/scale.js";

/** Where a wire that bends at one place is half done. */
const halfway = (from, to, bend) => (from + to + 6 * bend) / 8;

const ACROSS = {
  name: "across",
  size: [740, 396],
  cell: 35,
  corner: [2, 58], // of the image
  hidden: (j) => [416 + 30 * (j % 2), 13 + 11.9 * j],
  output: (k) => [578, 22 + 39 * k],
  counter: [142, 30], // of passes, above the image
  bar: 84, // as long as a share of 1
  bends: [352, 512], // where the wires of a layer turn, all at one place
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
  middle: (bend) => ([x1, y1], [x2, y2]) => [halfway(x1, x2, bend), (y1 + y2) / 2],
  comes: ([x, y]) => [x + 76, y], // blame
  goes: ([x, y]) => [x + 19, y],
  saysAt: ([x, y]) => [x + 84, y, "start"],
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 516],
  cell: 31,
  corner: [36, 2],
  hidden: (j) => [9.5 + 9.7 * j, 302 + 24 * (j % 2)],
  output: (k) => [16 + 32 * k, 406],
  counter: [160, 270],
  bar: 70,
  bends: [278, 364],
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2}`,
  middle: (bend) => ([x1, y1], [x2, y2]) => [(x1 + x2) / 2, halfway(y1, y2, bend)],
  comes: ([x, y]) => [x, y + 74],
  goes: ([x, y]) => [x, y + 19],
  saysAt: ([x, y]) => [Math.min(x, 294), y + 88, "middle"],
};

const spots = (count, spot) =>
  Array.from({ length: count }, (_, i) => spot(i).map(at));

/** The middle of a pixel. */
const middleOf = ({ cell, corner }) => (i) => [
  corner[0] + cell * ((i % 8) + 0.5),
  corner[1] + cell * (Math.floor(i / 8) + 0.5),
];

/** The ends of each layer's wires, and where they run. */
function layersOf({ wire, middle, bends }, [pixels, neurons, digits]) {
  return [[pixels, neurons], [neurons, digits]].map(([starts, ends], l) => ({
    starts,
    ends,
    wire: wire(bends[l]),
    middle: middle(bends[l]),
  }));
}

/** With the spots of the pixels, the hidden neurons and the answers. */
function laid(place) {
  const pixels = spots(64, middleOf(place));
  const neurons = spots(32, place.hidden);
  const digits = spots(10, place.output);
  const layers = layersOf(place, [pixels, neurons, digits]);
  return { ...place, pixels, neurons, digits, layers };
}

export const places = { across: laid(ACROSS), downwards: laid(DOWNWARDS) };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) =>
  ui?.narrow ? places.downwards : places.across;
