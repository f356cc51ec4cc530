/**
 * Where the weights, the answers and the cost are: the weights large, the
 * others beside them, or on a phone below. All in the picture's own units.
 */

import { scale } from "../js/drawing/scale.js";

export const places = {
  across: {
    size: [700, 400],
    image: [4, 34, 356],
    bars: [426, 34, 18, 266], // left, top, height of a row, length of a bar
    x: scale([0, 30], [426, 692]),
    y: scale([0, 2.6], [366, 262]),
  },
  downwards: {
    size: [340, 706],
    image: [4, 30, 332],
    bars: [30, 404, 16, 302],
    x: scale([0, 30], [30, 332]),
    y: scale([0, 2.6], [674, 596]),
  },
};

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) =>
  ui?.narrow ? places.downwards : places.across;
