/** Lists of points as SVG writes them. */

import { at } from "./scale.js";

const STRAIGHT = 0.05; // how far from straight the eye does not see

/**
 * The corners of a drawn line without those that lie on a straight piece.
 * @param {number[][]} points in the picture's own units
 * @param {number} [near] how far from straight still counts as straight
 */
export function bends(points, near = STRAIGHT) {
  const kept = [points[0]];
  for (let i = 1; i < points.length - 1; i++) {
    const [[ax, ay], [px, py], [bx, by]] = [kept.at(-1), points[i], points[i + 1]];
    const [dx, dy] = [bx - ax, by - ay];
    const off = Math.abs(dx * (py - ay) - dy * (px - ax));
    const ahead = (px - ax) * (bx - px) + (py - ay) * (by - py);
    const straight = off <= near * Math.hypot(dx, dy) && ahead >= 0;
    if (!straight) kept.push(points[i]);
  }
  return [...kept, points.at(-1)];
}

/** A line through these points, in an SVG polyline's way. */
export const polyline = (points) =>
  bends(points)
    .map(([x, y]) => `${at(x)},${at(y)}`)
    .join(" ");

/** Corners as an SVG polygon's points. */
export const polygon = (corners, x, y) =>
  corners.map(([cx, cy]) => `${at(x(cx))},${at(y(cy))}`).join(" ");
