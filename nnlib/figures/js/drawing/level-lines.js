/** Level lines of a function of two knobs: a map of its heights. */

import { contours } from "d3-contour";
import { html } from "./html.js";
import { bends } from "./points.js";

const SIDE = 41; // places across, at which the function is looked up
const NEAR = 0.4; // how far a drawn level line may run beside the true one

/**
 * Level lines, the ground between them darker the higher it lies.
 * @param {(knobs: number[]) => number} f @param {number[]} heights
 * @param {import("./scale.js").Scale} x
 * @param {import("./scale.js").Scale} y
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
