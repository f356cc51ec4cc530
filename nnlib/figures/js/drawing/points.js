/** Lists of points as SVG writes them. */

import { at } from "./scale.js";

const STRAIGHT = 0.05; // how far from straight the eye does not see

/** How far a point lies from a straight piece. */
function distance([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = (px - ax) * dx + (py - ay) * dy;
  const share = along > 0 ? Math.min(1, along / (dx * dx + dy * dy)) : 0;
  return Math.hypot(px - ax - share * dx, py - ay - share * dy);
}

/**
 * The corners of a drawn line: none of the points that are left out is farther
 * than `near` from the line through the rest (Ramer, Douglas and Peucker).
 * @param {number[][]} points in the picture's own units
 * @param {number} [near] how far from straight still counts as straight
 */
export function bends(points, near = STRAIGHT) {
  const kept = [points[0]];
  const split = (from, to) => {
    let [farthest, most] = [-1, near];
    for (let i = from + 1; i < to; i++) {
      const off = distance(points[i], points[from], points[to]);
      if (off > most) [farthest, most] = [i, off];
    }
    if (farthest < 0) return kept.push(points[to]);
    split(from, farthest);
    split(farthest, to);
  };
  split(0, points.length - 1);
  return kept;
}

/** A line through these points, in an SVG polyline's way. */
export const polyline = (points) =>
  bends(points)
    .map(([x, y]) => `${at(x)},${at(y)}`)
    .join(" ");

/** Corners as an SVG polygon's points. */
export const polygon = (corners, x, y) =>
  corners.map(([cx, cy]) => `${at(x(cx))},${at(y(cy))}`).join(" ");
