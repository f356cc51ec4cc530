/** A square of the plane: scales, ticks, and lines across it. */

import { ticks } from "d3-array";
import { html } from "./html.js";
import { show } from "./numbers.js";

export { ticks };

/** A straight scale from data to picture. */
export function scale([d0, d1], [p0, p1]) {
  const slope = (p1 - p0) / (d1 - d0);
  const to = (value) => p0 + (value - d0) * slope;
  to.invert = (place) => d0 + (place - p0) / slope;
  to.domain = [d0, d1];
  to.range = [p0, p1];
  return to;
}

/** Numbers in an SVG's attributes: two decimals are enough for the eye. */
export const at = (value) => Math.round(value * 100) / 100;

/** Grid, ticks and names of two axes. */
export function axes(x, y, { names = ["x₁", "x₂"], count = 6 } = {}) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const across = ticks(...x.domain, count);
  const up = ticks(...y.domain, count);
  return html`<g class="nn-axes">
    ${across.map(
      (t) => html`<line class="${t === 0 ? "nn-zero" : "nn-grid"}"
          x1="${at(x(t))}" x2="${at(x(t))}" y1="${bottom}" y2="${top}"/><text
          x="${at(x(t))}" y="${bottom + 16}" text-anchor="middle"
          >${show(t)}</text>`,
    )}
    ${up.map(
      (t) => html`<line class="${t === 0 ? "nn-zero" : "nn-grid"}"
          x1="${left}" x2="${right}" y1="${at(y(t))}" y2="${at(y(t))}"/><text
          x="${left - 6}" y="${at(y(t)) + 4}" text-anchor="end"
          >${show(t)}</text>`,
    )}
    <text class="nn-axis" x="${right}" y="${bottom + 32}" text-anchor="end"
      >${names[0]} →</text>
    <text class="nn-axis" x="${left - 6}" y="${top - 8}">↑ ${names[1]}</text>
  </g>`;
}

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

/**
 * The part of a rectangle where w·x + b > 0 (one side of a line).
 * @param {number[]} w @param {number} b
 * @param {number[][]} corners of a convex shape, in order
 * @returns {{region: number[][], edge: number[][]}} the part's corners, and
 *   the ends of the line inside the shape (none if it misses)
 */
export function halfPlane(w, b, corners) {
  const height = ([x, y]) => w[0] * x + w[1] * y + b;
  const region = [];
  const edge = [];
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % corners.length];
    const [h, hNext] = [height(corner), height(next)];
    if (h > 0) region.push(corner);
    if (h > 0 !== hNext > 0) {
      const t = h / (h - hNext);
      const cross = corner.map((c, k) => c + t * (next[k] - c));
      region.push(cross);
      edge.push(cross);
    }
  });
  return { region, edge };
}

/** Corners as an SVG polygon's points. */
export const polygon = (corners, x, y) =>
  corners.map(([cx, cy]) => `${at(x(cx))},${at(y(cy))}`).join(" ");
