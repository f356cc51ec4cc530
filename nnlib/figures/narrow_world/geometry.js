/** Where things are: across where there is room, downwards on a phone. */

import { scale } from "../js/drawing/scale.js";

export const REACH = 3; // pixels, to either side
export const PARTS = 8; // of a pixel
export const SIDE = 8; // pixels of the image, across and down

const ENDS = [-REACH, REACH];

const ACROSS = {
  name: "across",
  sizes: [
    [700, 578],
    [700, 592],
  ],
  x: scale(ENDS, [44, 688]),
  heights: [318, 34],
  beside: 17, // of a number, from its dot
  image: [84, 388, 184], // left, top, side
  blocks: [
    [[344, 406]],
    [
      [344, 388],
      [344, 496],
    ],
  ],
  bars: [100, 30], // as long as a share of 1, for one network and for two
};

const DOWNWARDS = {
  name: "downwards",
  sizes: [
    [320, 528],
    [320, 646],
  ],
  x: scale(ENDS, [34, 310]),
  heights: [226, 32],
  beside: 22,
  image: [96, 288, 128],
  blocks: [
    [[0, 442]],
    [
      [0, 438],
      [0, 550],
    ],
  ],
  bars: [40, 34],
};

/** @param {string[]} networks @param {{narrow?: boolean}} [ui] */
export function placeFor({ networks }, ui) {
  const place = ui?.narrow ? DOWNWARDS : ACROSS;
  const i = Math.max(networks.length, 1) - 1;
  return {
    ...place,
    size: place.sizes[i],
    blocks: place.blocks[i],
    bar: place.bars[i],
  };
}

const PLACES = { across: ACROSS, downwards: DOWNWARDS };

/** The shift nearest to one, of those that were tried. */
export const near = (shift) =>
  Math.max(-REACH, Math.min(REACH, Math.floor(PARTS * shift + 0.5) / PARTS));

/** Its place among them. */
export const placeOf = (shift) => PARTS * (near(shift) + REACH);

/** The shift at a place of the picture. */
export const shiftAt = (name, [x]) => near(PLACES[name].x.invert(x));
