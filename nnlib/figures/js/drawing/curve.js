/** Graphs of functions, and the line that touches them in one point. */

import { html } from "./html.js";
import { bends } from "./points.js";
import { at } from "./scale.js";

/** Beside a line of two units' width a tenth is not seen, and it is shorter. */
const tenth = (value) => Math.round(value * 10) / 10;

/**
 * A function's graph.
 * @param {(x: number) => number} f
 * @param {import("./scale.js").Scale} x
 * @param {import("./scale.js").Scale} y
 * @param {object} [how]
 * @param {string} [how.look] its class
 * @param {number} [how.pieces] straight pieces, short enough to look smooth
 * @param {number} [how.from] where it starts, if not at the scale's low end
 */
export function graph(f, x, y, { look = "nn-graph", pieces = 120, from } = {}) {
  const [low, high] = [from ?? x.domain[0], x.domain[1]];
  const points = Array.from({ length: pieces + 1 }, (_, i) => {
    const place = low + ((high - low) * i) / pieces;
    return [x(place), y(f(place))];
  });
  const corners = bends(points).map(([px, py]) => `${tenth(px)} ${tenth(py)}`);
  return html`<path class="${look}" d="M${corners.join("L")}"/>`;
}

/**
 * The piece of a tangent around its point, `half` long to either side in the
 * picture's own units.
 */
export function tangent(px, py, slope, x, y, half) {
  const across = x(1) - x(0);
  const up = slope * (y(1) - y(0));
  const k = half / Math.hypot(across, up);
  const [cx, cy] = [x(px), y(py)];
  const [right, down] = [k * across, k * up];
  return html`<path class="nn-tangent" d="M${at(cx - right)} ${at(
    cy - down,
  )}L${at(cx + right)} ${at(cy + down)}"/>`;
}
