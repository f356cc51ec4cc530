/** The line of a neuron with two inputs, and the side where it fires. */

import { halfPlane } from "../computing/half-plane.js";
import { html } from "./html.js";
import { polygon } from "./points.js";
import { at } from "./scale.js";

function corners(x, y) {
  const [[x0, x1], [y0, y1]] = [x.domain, y.domain];
  return [[x0, y0], [x1, y0], [x1, y1], [x0, y1]];
}

/** Where the line w·x + b = 0 enters and leaves the picture, or null. */
export function ends(w, b, x, y) {
  const { edge } = halfPlane(w, b, corners(x, y));
  return edge.length === 2 ? edge : null;
}

/** The line alone. */
export function line(w, b, x, y, look = "nn-line") {
  const seen = ends(w, b, x, y);
  if (!seen) return "";
  const [[ax, ay], [bx, by]] = seen;
  return html`<line class="${look}" x1="${at(x(ax))}" y1="${at(y(ay))}"
    x2="${at(x(bx))}" y2="${at(y(by))}"/>`;
}

/** The side that fires, hatched as well as coloured, and the line. */
export function sides(w, b, x, y, uid) {
  const [[x0, x1], [y0, y1]] = [x.domain, y.domain];
  const { region } = halfPlane(w, b, corners(x, y));
  return html`<defs><pattern id="${uid}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${at(x(x0))}" y="${at(y(y1))}"
      width="${at(x(x1) - x(x0))}" height="${at(y(y0) - y(y1))}"/>
    <polygon class="nn-fires" points="${polygon(region, x, y)}"/>
    <polygon fill="url(#${uid}-hatch)" points="${polygon(region, x, y)}"/>
    ${line(w, b, x, y)}`;
}
