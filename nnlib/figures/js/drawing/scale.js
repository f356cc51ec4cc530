/**
 * From data to places in a picture.
 *
 * @typedef {object} Scale a function from data to a place
 * @property {number[]} domain the ends, in data
 * @property {number[]} range the ends, in the picture's units
 * @property {(place: number) => number} invert from a place to data
 * @property {(count: number) => number[]} ticks about so many round values
 * @property {(value: number) => string} label how such a value is written
 */

import { ticks } from "d3-array";
import { show } from "./numbers.js";

/** A straight scale. @returns {Scale} */
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
