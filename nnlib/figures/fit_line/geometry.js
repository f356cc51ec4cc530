/**
 * Where the dots and the map are: side by side, or one above the other on a
 * phone. All in the picture's own units.
 */

import { scale } from "../js/drawing/scale.js";

const WARMTH = [-1.5, 1.5];
const SOLD = [-1.5, 3];
const KNOB = [-1.5, 2.5];

export const places = {
  across: {
    name: "across",
    size: [700, 366],
    x: scale(WARMTH, [30, 330]),
    y: scale(SOLD, [328, 24]),
    w: scale(KNOB, [392, 696]),
    b: scale(KNOB, [328, 24]),
  },
  downwards: {
    name: "downwards",
    size: [340, 606],
    x: scale(WARMTH, [30, 334]),
    y: scale(SOLD, [224, 24]),
    w: scale(KNOB, [30, 334]),
    b: scale(KNOB, [568, 284]),
  },
};

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) =>
  ui?.narrow ? places.downwards : places.across;
