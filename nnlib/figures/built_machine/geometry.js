/**
 * Where things are: across where there is room, downwards on a phone. All in
 * the picture's own units. What goes forward is above; what comes back, below.
 */

import { at } from "../js/drawing/scale.js";

export const LARGE = 15; // the hidden neuron that is drawn large

const ACROSS = {
  name: "across",
  size: [692, 384],
  cell: 25,
  corner: [2, 50], // of the image
  hidden: (j) => {
    if (j === LARGE) return [336, 152];
    return [328 + 16 * (j % 2), j < LARGE ? 30 + 6.6 * j : 74 + 6.6 * j];
  },
  lens: 22, // the large neuron's radius
  sum: [306, 152, "end"],
  bent: [366, 152, "start"],
  output: (k) => [474, 30 + 27 * k],
  bar: 74, // as long as a share of 1
  bends: [284, 410],
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
  meter: [630, 28, 18, 250], // left, top, width, height
  cost: (part) => [639, 271 - 250 * part, "middle"],
  loop: "M639 280V332H102V256",
  head: "M96 264L102 254L108 264",
  blame: [[632, 332], [392, 332]],
  dial: [336, 332],
  plot: [24, 296, 158, 62], // left, top, width, height
  names: [
    [222, 14, "middle"],
    [316, 14, "middle"],
    [522, 14, "middle"],
    [416, 14, "middle"],
    [639, 14, "middle"],
    [512, 362, "middle"],
    [336, 376, "middle"],
    [102, 378, "middle"],
  ],
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 574],
  cell: 18,
  corner: [88, 2],
  hidden: (j) => {
    if (j === LARGE) return [160, 232];
    return [j < LARGE ? 8 + 8.4 * j : 56 + 8.2 * j, 224 + 16 * (j % 2)];
  },
  lens: 22,
  sum: [160, 199, "middle"],
  bent: [160, 266, "middle"],
  output: (k) => [16 + 32 * k, 312],
  bar: 58,
  bends: [190, 272],
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2}`,
  meter: [90, 428, 220, 16],
  cost: (part) => [94 + 220 * part, 441, "start"],
  loop: "M310 444V494H12V462",
  head: "M6 470L12 460L18 470",
  blame: [[310, 494], [230, 494]],
  dial: [184, 494],
  plot: [30, 466, 104, 58],
  names: [
    [20, 172, "start"],
    [318, 200, "end"],
    [318, 276, "end"],
    [20, 276, "start"],
    [20, 441, "start"],
    [268, 522, "middle"],
    [184, 540, "middle"],
    [80, 548, "middle"],
  ],
};

const spots = (count, spot) => Array.from({ length: count }, (_, i) => spot(i).map(at));

/** The middle of a pixel. */
const middleOf = ({ cell, corner }) => (i) => [
  corner[0] + cell * ((i % 8) + 0.5),
  corner[1] + cell * (Math.floor(i / 8) + 0.5),
];

const laid = (place) => ({
  ...place,
  pixels: spots(64, middleOf(place)),
  neurons: spots(32, place.hidden),
  digits: spots(10, place.output),
});

const places = { across: laid(ACROSS), downwards: laid(DOWNWARDS) };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? places.downwards : places.across);
