/** Heights over a plane. */

import { dot } from "../js/computing/vectors.js";

/** Heights over a plane, and their slopes along x and along y. */
export const surfaces = {
  plane: {
    height: ([x, y]) => 2 * x + y,
    slopes: () => [2, 1],
  },
  bowl: {
    height: ([x, y]) => x * x + 2 * y * y,
    slopes: ([x, y]) => [2 * x, 4 * y],
  },
  product: {
    height: ([x, y]) => x * y,
    slopes: ([x, y]) => [y, x],
  },
};

/**
 * The slope of a surface at a place, in a direction.
 * @param {string} surface @param {number[]} place
 * @param {number} angle in degrees, from the x axis towards the y axis
 */
export function slopeTowards(surface, place, angle) {
  const turn = (angle * Math.PI) / 180;
  const way = [Math.cos(turn), Math.sin(turn)];
  return dot(surfaces[surface].slopes(place), way);
}
