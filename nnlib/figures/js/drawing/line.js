/** A neuron's line in the plane: the side that fires, the normal. */

import { foot, halfPlane } from "../computing/half-plane.js";
import { html } from "./html.js";
import { polygon } from "./points.js";
import { at } from "./scale.js";

/** The line alone, dashed: where it was at the start. */
export function ghost(w, b, x, y) {
  const { edge } = halfPlane(w, b, corners(x, y));
  return edge.length === 2 && segment(edge, x, y, "nn-ghost");
}

function corners(x, y) {
  const [[x0, x1], [y0, y1]] = [x.domain, y.domain];
  return [[x0, y0], [x1, y0], [x1, y1], [x0, y1]];
}

function segment([[ax, ay], [bx, by]], x, y, look) {
  return html`<line class="${look}" x1="${at(x(ax))}" y1="${at(y(ay))}"
    x2="${at(x(bx))}" y2="${at(y(by))}"/>`;
}

/**
 * Where the line can be taken: its place nearest to the origin, or, if that
 * is out of sight, the middle of what is seen of it. Null if nothing is.
 */
export function grip(w, b, x, y) {
  const { edge } = halfPlane(w, b, corners(x, y));
  if (edge.length !== 2) return null;
  const near = foot(w, b);
  const [[x0, x1], [y0, y1]] = [x.domain, y.domain];
  const inside =
    near[0] > x0 && near[0] < x1 && near[1] > y0 && near[1] < y1;
  return inside ? near : edge[0].map((e, i) => (e + edge[1][i]) / 2);
}

/** The side that fires, hatched as well as coloured, and the line. */
export function sides(w, b, x, y, uid) {
  const [[x0, x1], [y0, y1]] = [x.domain, y.domain];
  const { region, edge } = halfPlane(w, b, corners(x, y));
  return html`<defs><pattern id="${uid}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${at(x(x0))}" y="${at(y(y1))}"
      width="${at(x(x1) - x(x0))}" height="${at(y(y0) - y(y1))}"/>
    <polygon class="nn-fires" points="${polygon(region, x, y)}"/>
    <polygon fill="url(#${uid}-hatch)" points="${polygon(region, x, y)}"/>
    ${edge.length === 2 && segment(edge, x, y, "nn-line")}`;
}
