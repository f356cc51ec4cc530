/** Hands on the image: a brush, and the arrow keys. */

import { FULL } from "../js/computing/digit-net.js";
import { pixelAt } from "./geometry.js";
import { THREES } from "./threes.js";

/** How many pixels are not as they were. */
export const changes = ({ pixels, three }) =>
  pixels.filter((ink, i) => ink !== THREES[three][i]).length;

/** On a pale pixel the brush is full, on a dark one it wipes. */
const brushOn = (pixels, i) => (pixels[i] < FULL / 2 ? FULL : 0);

const painted = (pixels, cells, ink) =>
  pixels.map((was, i) => (cells.includes(i) ? ink : was));

/** The pixels between two places, however fast the hand was. */
function along(place, from, to) {
  const far = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(1, Math.ceil((4 * far) / place.cell));
  return [...Array(steps + 1).keys()].map((n) =>
    pixelAt(place, from.map((v, axis) => v + ((to[axis] - v) * n) / steps)),
  );
}

/** The brush is chosen where the stroke begins, and kept. */
export const brush = (place) => (taken, point, from, { last, now }) => {
  const ink = brushOn(taken.pixels, pixelAt(place, from));
  const cells = along(place, last, point);
  return { pixels: painted(now.pixels, cells, ink), at: cells.at(-1) };
};

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -8, ArrowDown: 8 };

/** Arrows move from pixel to pixel, space and Enter paint. */
export function typed({ pixels, at }, key) {
  if (key === " " || key === "Enter") {
    return { pixels: painted(pixels, [at], brushOn(pixels, at)) };
  }
  const step = STEPS[key];
  if (!step) return null;
  const isOff =
    Math.abs(step) === 1
      ? Math.floor((at + step) / 8) !== Math.floor(at / 8)
      : at + step < 0 || at + step > 63;
  return { at: isOff ? at : at + step };
}
