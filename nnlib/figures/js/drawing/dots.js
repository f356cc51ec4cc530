/**
 * Many points as few paths: a line of no length is its round ends, or square
 * ones, and so a dot. A rim parts it from the ground.
 */

import { html } from "./html.js";

/** A tenth of a unit is finer than a dot. */
const tenth = (value) => Math.round(value * 10) / 10;
const path = (points, shape) =>
  points.map(([x, y]) => `M${tenth(x)} ${tenth(y)}${shape}`).join("");
const TRIANGLE = "m-2 1.2h4l-2-3.5z"; // its line makes it as large as a dot

/**
 * @param {string} look classes
 * @param {number[][]} points in the picture's units
 * @param {number} [shade] of what is a height and no label
 */
export function dots(look, points, shade) {
  if (!points.length) return "";
  const d = path(points, look.includes("two") ? TRIANGLE : "h0");
  return html`<path class="nn-rim ${look}" d="${d}"/><path class="nn-points ${look}"
    ${shade !== undefined && html`data-shade="${shade}"`} d="${d}"/>${
      look.includes("none") && html`<path class="nn-core ${look}" d="${d}"/>`
    }`;
}

/**
 * Points with labels: 1 a disc, 0 an open square, 2 a triangle.
 * @param {{X: number[][], y: number[]}} data
 * @param {[Function, Function]} scales @param {string} look
 */
export function labelledDots({ X, y }, [x, z], look) {
  const of = (label) =>
    X.filter((_, i) => y[i] === label).map(([x1, x2]) => [x(x1), z(x2)]);
  return html`${dots(`nn-is-none ${look}`, of(0))}${dots(
    `nn-is-one ${look}`,
    of(1),
  )}${dots(`nn-is-two ${look}`, of(2))}`;
}
