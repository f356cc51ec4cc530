/** Images of ink, drawn as one path for each shade. */

import { html } from "../js/drawing/html.js";
import { at } from "../js/drawing/scale.js";

/**
 * @param {ArrayLike<number>} pixels ink of each, row by row
 * @param {number} full ink of a pixel that is all black
 * @param {number[]} box left, top and side of the image
 */
export function image(pixels, full, [left, top, width]) {
  const side = Math.sqrt(pixels.length);
  const cell = width / side;
  const shades = new Map();
  for (let i = 0; i < pixels.length; i++) {
    if (!pixels[i]) continue;
    const x = at(left + cell * (i % side));
    const y = at(top + cell * Math.floor(i / side));
    const square = `M${x} ${y}h${at(cell)}v${at(cell)}h-${at(cell)}z`;
    shades.set(pixels[i], (shades.get(pixels[i]) ?? "") + square);
  }
  const order = [...shades.keys()].sort((a, b) => a - b);
  return html`<g class="nn-shades">${order.map(
    (ink) => html`<path fill-opacity="${at(ink / full)}" d="${shades.get(ink)}"/>`,
  )}</g>`;
}

/** A small image, and below it what it is called: no figure, which a site lays out. */
export const thumbnail = ({ pixels, label }) =>
  html`<span class="nn-thumb"><svg viewBox="0 0 8 8" aria-hidden="true">${image(
    pixels,
    16,
    [0, 0, 8],
  )}</svg><b data-shows="near">${label}</b></span>`;
