/** The front page's figure, as tests ask for parts of it. */

import { look } from "../../nnlib/figures/js/computing/digit-net.js";
import { places } from "../../nnlib/figures/three_to_eight/geometry.js";
import { brush, typed } from "../../nnlib/figures/three_to_eight/painting.js";
import { ROWS, THREES } from "../../nnlib/figures/three_to_eight/threes.js";

export const threes = () => ({ rows: ROWS, pixels: THREES });

/** What the network makes of each of some pictures. */
export const looks = (pictures) => pictures.map(look);

/** The picture after a stroke through some places, given as [column, row]. */
export function stroke(pixels, name, spots) {
  const { cell, corner } = places[name];
  const points = spots.map((spot) =>
    spot.map((v, axis) => corner[axis] + cell * v),
  );
  let now = { pixels };
  for (const [n, point] of points.entries()) {
    const last = points[Math.max(0, n - 1)];
    const patch = brush(places[name])({ pixels }, point, points[0], { last, now });
    now = { ...now, ...patch };
  }
  return now.pixels;
}

/** The state after some keys. */
export const keys = (state, pressed) =>
  pressed.reduce((now, key) => ({ ...now, ...typed(now, key) }), state);
