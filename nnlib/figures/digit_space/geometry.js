/** Where things are: side by side where there is room, else below each other. */

import { scale } from "../js/drawing/scale.js";

/** The part of the plane that is shown; one unit is as far both ways. */
const ACROSS = [-1.08, 1.08];
const UP = [-0.95, 0.95];

function placeOf({ name, size, left, top, unit, large, image }) {
  const width = unit * (ACROSS[1] - ACROSS[0]);
  const height = unit * (UP[1] - UP[0]);
  const x = scale(ACROSS, [left, left + width]);
  const y = scale(UP, [top + height, top]);
  return { name, size, x, y, width, height, large, image };
}

export const places = {
  across: placeOf({
    name: "across",
    size: [686, 428],
    left: 2,
    top: 2,
    unit: 206,
    large: [476, 60],
    image: 208,
  }),
  downwards: placeOf({
    name: "downwards",
    size: [320, 484],
    left: 2,
    top: 2,
    unit: 146,
    large: [92, 346],
    image: 136,
  }),
};

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => places[ui?.narrow ? "downwards" : "across"];
