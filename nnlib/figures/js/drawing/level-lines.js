/** Level lines of a function of two knobs: a map of its heights. */

import { contours } from "d3-contour";
import { html } from "./html.js";
import { bends } from "./points.js";

const SIDE = 81; // places across, at which the function is looked up
const NEAR = 0.15; // how far a drawn level line may run beside the true one
const FINER = 10; // parts of a unit in which corners are written

/**
 * Level lines at equal steps of height, so that where they are crowded it is
 * steep; the ground between them is darker the higher it lies, in even steps.
 * @param {(knobs: number[]) => number} f @param {number} step
 * @param {import("./scale.js").Scale} x
 * @param {import("./scale.js").Scale} y
 * @param {number} [base] a height from which the steps are counted
 */
export function levels(f, step, x, y, base = 0) {
  const knob = ({ domain: [low, high] }, i) =>
    low + ((high - low) * i) / (SIDE - 1);
  const grid = Array.from({ length: SIDE * SIDE }, (_, k) =>
    f([knob(x, k % SIDE), knob(y, Math.floor(k / SIDE))]),
  );
  // In d3's rings, the place with the number i has the coordinate i + ½.
  const point = ([i, j]) =>
    [x(knob(x, i - 0.5)), y(knob(y, j - 0.5))];
  const drawn = (ring) =>
    bends(ring.map(point), NEAR).map((corner) =>
      corner.map((value) => Math.round(FINER * value)),
    );
  const low = Math.floor((Math.min(...grid) - base) / step) + 1;
  const high = Math.ceil((Math.max(...grid) - base) / step) - 1;
  const heights = Array.from(
    { length: high - low + 1 },
    (_, i) => base + (low + i) * step,
  );
  const paths = contours()
    .size([SIDE, SIDE])
    .thresholds(heights)(grid)
    .map(({ coordinates }, i) => {
      const rings = coordinates.flat().map((ring) => outline(drawn(ring)));
      const high = Math.round((100 * (i + 1)) / heights.length);
      return html`<path class="nn-level" d="${rings.join("")}"
        style="--high: ${high}%"/>`;
    });
  return html`<g transform="scale(${1 / FINER})">${paths}</g>`;
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
