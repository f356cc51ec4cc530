/** From data to places in a picture. */

import { ticks } from "d3-array";
import { show } from "./numbers.js";

/**
 * A straight scale, with its inverse and round numbers to be written on it.
 * @param {number[]} domain the ends, in data
 * @param {number[]} range the ends, in the picture's units
 */
export function scale([d0, d1], [p0, p1]) {
  const slope = (p1 - p0) / (d1 - d0);
  const to = (value) => p0 + (value - d0) * slope;
  to.invert = (place) => d0 + (place - p0) / slope;
  to.domain = [d0, d1];
  to.range = [p0, p1];
  to.ticks = (count) => ticks(d0, d1, count);
  to.label = show;
  return to;
}

/** Numbers in an SVG's attributes: two decimals are enough for the eye. */
export const at = (value) => Math.round(value * 100) / 100;
