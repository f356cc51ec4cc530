/** Level lines of a function of two knobs, and walks across them. */

import { contours } from "d3-contour";
import { html } from "./html.js";
import { bends } from "./points.js";
import { at } from "./scale.js";

const SIDE = 41; // places across, at which the function is looked up
const NEAR = 0.4; // how far a drawn level line may run beside the true one

/**
 * Level lines, the ground between them darker the higher it lies.
 * @param {(knobs: number[]) => number} f @param {number[]} heights
 * @param {object} x scale @param {object} y scale
 */
export function levels(f, heights, x, y) {
  const knob = ({ domain: [low, high] }, i) =>
    low + ((high - low) * i) / (SIDE - 1);
  const grid = Array.from({ length: SIDE * SIDE }, (_, k) =>
    f([knob(x, k % SIDE), knob(y, Math.floor(k / SIDE))]),
  );
  // In d3's rings, the place with the number i has the coordinate i + ½.
  const point = ([i, j]) =>
    [x(knob(x, i - 0.5)), y(knob(y, j - 0.5))];
  const drawn = (ring) =>
    bends(ring.map(point), NEAR).map((corner) => corner.map(Math.round));
  return contours()
    .size([SIDE, SIDE])
    .thresholds(heights)(grid)
    .map(({ coordinates }) => {
      const rings = coordinates.flat().map((ring) => outline(drawn(ring)));
      return html`<path class="nn-level" d="${rings.join("")}"/>`;
    });
}

/** A ring in steps from corner to corner, which take little room in a page. */
function outline([first, ...others]) {
  let last = first;
  const steps = others.map((corner) => {
    const step = corner.map((c, k) => c - last[k]);
    last = corner;
    return step.join(step[1] < 0 ? "" : " ");
  });
  return `M${first.join(" ")}l${steps.join(" ")}z`;
}

/** The mark of a runner: a disc, a square, a triangle. */
export function runner(number, cx, cy, size = 5) {
  const [x, y] = [at(cx), at(cy)];
  const shape = [
    html`<circle cx="${x}" cy="${y}" r="${size}"/>`,
    html`<rect x="${at(cx - size)}" y="${at(cy - size)}" width="${2 * size}"
      height="${2 * size}"/>`,
    html`<path d="M${x} ${at(cy - 1.3 * size)}l${1.2 * size} ${
      2.2 * size
    }h${-2.4 * size}z"/>`,
  ][number];
  return html`<g class="nn-runner" data-runner="${number}">${shape}</g>`;
}

/**
 * The way that a runner took, with its mark at the end.
 * @param {number[][]} path @param {number} number which runner
 */
export function track(path, number, x, y) {
  const places = path.map(([u, v]) => `${at(x(u))} ${at(y(v))}`);
  const [u, v] = path.at(-1);
  return html`<path class="nn-track" data-runner="${number}"
    d="M${places.join("L")}"/>${runner(number, x(u), y(v))}`;
}

/** The mark of a lowest place. */
export const lowest = ([u, v], x, y) =>
  html`<path class="nn-centre" d="M${at(x(u))} ${at(y(v) - 6)}l6 6l-6 6l-6 -6z"/>`;

/** A runner's mark for a table or a legend. */
export const emblem = (number) =>
  html`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${runner(number, 0, 0, 6)}</svg>`;
