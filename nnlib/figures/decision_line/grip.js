/** Where a neuron's line can be taken. */

import { ends } from "../js/drawing/line.js";

/** The place of the line nearest to the origin. */
export function foot(w, b) {
  const square = w[0] ** 2 + w[1] ** 2;
  return square === 0 ? null : [(-b * w[0]) / square, (-b * w[1]) / square];
}

/**
 * The line's place nearest to the origin, or, if that is out of sight, the
 * middle of what is seen of it. Null if nothing is.
 */
export function grip(w, b, x, y) {
  const seen = ends(w, b, x, y);
  if (!seen) return null;
  const near = foot(w, b);
  const [[x0, x1], [y0, y1]] = [x.domain, y.domain];
  const inside =
    near[0] > x0 && near[0] < x1 && near[1] > y0 && near[1] < y1;
  return inside ? near : seen[0].map((e, i) => (e + seen[1][i]) / 2);
}
