/** Images of ink, drawn as one path for each shade. */

import { FULL } from "../js/computing/digit-net.js";
import { html } from "../js/drawing/html.js";
import { at } from "../js/drawing/scale.js";

/** @param {(i: number) => number[]} box left, top, width, height of a pixel */
function shaded(pixels, full, box) {
  const shades = new Map();
  for (let i = 0; i < pixels.length; i++) {
    if (!pixels[i]) continue;
    const [x, y, wide, high] = box(i).map(at);
    const oblong = `M${x} ${y}h${wide}v${high}h-${wide}z`;
    shades.set(pixels[i], (shades.get(pixels[i]) ?? "") + oblong);
  }
  const order = [...shades.keys()].sort((a, b) => a - b);
  return html`<g class="nn-shades">${order.map(
    (ink) => html`<path fill-opacity="${at(ink / full)}" d="${shades.get(ink)}"/>`,
  )}</g>`;
}

/**
 * @param {ArrayLike<number>} pixels ink of each, row by row
 * @param {number} full ink of a pixel that is all black
 * @param {number[]} box left, top and side of the image
 */
export function image(pixels, full, [left, top, width]) {
  const side = Math.sqrt(pixels.length);
  const cell = width / side;
  return shaded(pixels, full, (i) => [
    left + cell * (i % side),
    top + cell * Math.floor(i / side),
    cell,
    cell,
  ]);
}

/** The same pixels one after another. @param {number[]} box its four sides */
export function inRow(pixels, full, [left, top, width, height]) {
  const cell = width / pixels.length;
  return shaded(pixels, full, (i) => [left + cell * i, top, cell, height]);
}

/** Ink as squares, the larger the more there is: one path, however many shades. */
function printed(pixels) {
  let d = "";
  for (const [i, ink] of pixels.entries()) {
    if (!ink) continue;
    const long = at(Math.sqrt(ink / FULL));
    d += `M${at((i % 8) + (1 - long) / 2)} ${at(Math.floor(i / 8) + (1 - long) / 2)}h${long}v${long}h-${long}z`;
  }
  return d;
}

const drawn = new Map();

/**
 * A small image, and below it what it is called: no figure, which a site lays
 * out. It is drawn once: a pen that moves brings the same ones again and again.
 */
export function thumbnail({ row, pixels, label }) {
  if (!drawn.has(row)) {
    const image = html`<span class="nn-thumb"><svg viewBox="0 0 8 8" aria-hidden="true"><path
      d="${printed(pixels)}"/></svg><b data-shows="near">${label}</b></span>`;
    drawn.set(row, image);
  }
  return drawn.get(row);
}
