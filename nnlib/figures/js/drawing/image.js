/** Small images of 8 by 8 numbers, drawn with few elements. */

import { html } from "./html.js";
import { at } from "./scale.js";

const SIDE = 8; // pixels of an image, across and down
const SHADES = 8;

/**
 * An image: all squares of one look and shade are one path, in units of a
 * pixel, so that all images of a page are written with the same few words.
 * @param {number[]} values 64 of them, row by row
 * @param {number} size of the image, in the picture's units
 * @param {(value: number) => {look: string, part: number, much: number}} square
 *   its class, how much of the pixel's width it fills, how much of its colour
 */
export function image(values, size, square) {
  const paths = new Map();
  for (const [i, value] of values.entries()) {
    const { look, part, much } = square(value);
    const shade = Math.round(SHADES * much);
    if (shade === 0) continue;
    const inset = at((1 - part) / 2);
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)].map((n) => at(n + inset));
    const key = `${look} ${shade}`;
    const path = `M${x} ${y}h${part}v${part}h-${part}z`;
    paths.set(key, (paths.get(key) ?? "") + path);
  }
  return html`<g transform="scale(${at(size / SIDE)})">${[...paths].sort().map(([key, path]) => {
    const [look, shade] = key.split(" ");
    return html`<path class="${look}" fill-opacity="${at(
      shade / SHADES,
    )}" d="${path}"/>`;
  })}</g>`;
}
