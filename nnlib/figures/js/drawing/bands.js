/** A function over a square as bands of colour, from orange below to blue. */

import { contours } from "d3-contour";
import { html } from "./html.js";

const FINE = 10; // parts of a unit in which corners are given

/** A closed line in whole numbers, in steps from corner to corner. */
function outline(ring, zoom) {
  let text = "";
  let [x, y, dx, dy] = [0, 0, 0, 0];
  const go = () => {
    if (dx || dy) text += `${dx}${dy < 0 ? "" : " "}${dy} `;
  };
  const first = ring[0];
  x = Math.round(first[0] * zoom);
  y = Math.round(first[1] * zoom);
  const start = `M${x} ${y}l`;
  for (let i = 1; i < ring.length - 1; i++) {
    const nx = Math.round(ring[i][0] * zoom);
    const ny = Math.round(ring[i][1] * zoom);
    const [ex, ey] = [nx - x, ny - y];
    // What goes on in the same direction is one step.
    if (dx * ey === dy * ex && dx * ex + dy * ey > 0) {
      dx += ex;
      dy += ey;
    } else {
      go();
      [dx, dy] = [ex, ey];
    }
    [x, y] = [nx, ny];
  }
  go();
  return text ? `${start}${text}z` : "";
}

/** The part where the values are above a height, as an SVG path's data. */
export function above(values, side, height, size) {
  const zoom = (size * FINE) / side;
  const { coordinates } = contours().size([side, side]).contour(values, height);
  let text = "";
  for (const polygon of coordinates) {
    for (const ring of polygon) text += outline(ring, zoom);
  }
  return text;
}

/**
 * Bands, one over the other. `edges` are the heights between them; the middle
 * band, which holds 0, has the ground's colour.
 * @param {ArrayLike<number>} values row after row, the highest row first
 * @param {number} side places across @param {number} size in the picture
 * @param {number} shades from the middle to the strongest colour
 */
export function bands(values, side, edges, size, shades) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const middle = edges.length / 2;
  const shade = (k) => Math.round(((k - middle) / middle) * shades);
  const lowest = edges.filter((edge) => edge <= low).length;
  const drawn = edges.slice(lowest).filter((edge) => edge < high);
  const end = size * FINE;
  return html`<g transform="scale(${1 / FINE})"><path
    class="nn-band" data-shade="${shade(lowest)}" d="M0 0H${end}V${end}H0z"
    />${drawn.map(
      (edge, i) => html`<path class="nn-band" data-shade="${shade(
        lowest + i + 1,
      )}" d="${above(values, side, edge, size)}"/>`,
    )}</g>`;
}
