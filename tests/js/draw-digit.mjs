/** The pad, as tests ask for parts of it. */

import { part, arrive } from "../../nnlib/figures/js/computing/later.js";
import { placeFor, places } from "../../nnlib/figures/draw_digit/geometry.js";
import * as finer from "../../nnlib/figures/draw_digit/later/finer-knobs.js";
import * as rows from "../../nnlib/figures/draw_digit/later/digit-rows.js";
import { interval, loaded } from "../../nnlib/figures/draw_digit/own.js";
import { brush, typed } from "../../nnlib/figures/draw_digit/pad.js";
import { seen } from "../../nnlib/figures/draw_digit/seen.js";
import { digitRows } from "../../nnlib/figures/draw_digit/teaching.js";

if (!part("later/draw-digit/finer-knobs.js")) {
  arrive("later/draw-digit/finer-knobs.js", finer);
  arrive("later/draw-digit/digit-rows.js", rows);
}

/** The shares of each drawing. */
export const shares = (network, normalise, drawings) =>
  drawings.map((ink) => seen({ network, normalise, ink, examples: [], rounds: 0 }).p);

/** The data's rows, as the page has them. */
export const dataRows = () =>
  Object.values(digitRows()).map(({ X, y }) => [Array.from(X), y]);

/** The state after strokes of the hand through places of the pad. */
export function strokes(state, name, lines) {
  const place = places[name];
  const [left, top, side] = place.pad;
  let now = state;
  for (const line of lines) {
    const points = line.map(([x, y]) => [left + side * x, top + side * y]);
    for (const [n, point] of points.entries()) {
      const last = points[Math.max(0, n - 1)];
      now = { ...now, ...brush(place)(state, point, points[0], { last, now }) };
    }
  }
  return now;
}

/** The state after some keys. */
export const keys = (state, pressed) =>
  pressed.reduce((now, key) => ({ ...now, ...typed(now, key) }), state);

export { interval, loaded, placeFor };
