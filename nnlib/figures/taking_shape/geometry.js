/**
 * Where the weights, the answers and the cost are: side by side, or on a phone
 * the cost below the others. All in the picture's own units.
 */

import { scale } from "../js/drawing/scale.js";

export const places = {
  across: {
    size: [700, 268],
    image: [4, 34, 200],
    bars: [256, 34, 20, 110], // left, top, height of a row, length of a bar
    x: scale([0, 30], [456, 692]),
    y: scale([0, 2.6], [234, 34]),
  },
  downwards: {
    size: [340, 414],
    image: [4, 34, 180],
    bars: [216, 34, 18, 80],
    x: scale([0, 30], [30, 332]),
    y: scale([0, 2.6], [378, 260]),
  },
};

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) =>
  ui?.narrow ? places.downwards : places.across;
