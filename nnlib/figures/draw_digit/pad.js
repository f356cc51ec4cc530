/** Hands on the pad: a pen, and the arrow keys. */

import { html } from "../js/drawing/html.js";
import { at } from "../js/drawing/scale.js";
import { onPad } from "./geometry.js";

const MOST_POINTS = 200;
const MOST_STROKES = 12;
const NEAR = 0.012; // a point nearer than that says nothing new
const GRID = 16; // places of the keyboard's pen, to a side

/** What a new stroke is added to. */
const before = ({ ink, done }) => (done ? [] : ink);

/** A new drawing, or one more stroke of it. */
function begun(state, point) {
  const strokes = before(state);
  if (strokes.length >= MOST_STROKES) return {};
  return { ink: [...strokes, [point]], done: false };
}

/** The last stroke goes on. */
function drawnOn({ ink }, point) {
  const last = ink.at(-1);
  if (!last || last.length >= MOST_POINTS) return {};
  const far = Math.hypot(...point.map((v, axis) => v - last.at(-1)[axis]));
  return far < NEAR ? {} : { ink: [...ink.slice(0, -1), [...last, point]] };
}

/** A press begins a stroke, a drag draws on. */
export const brush = (place) => (taken, point, from, { now }) =>
  (point === from ? begun : drawnOn)(now, onPad(place, point));

const STEPS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The middle of a place of the keyboard's grid, on the pad. */
const middleOf = (spot) => spot.map((v) => (v + 0.5) / GRID);

/** Where the keyboard's pen is, in words. */
export const penAt = ({ at: [column, row], pen }) =>
  `Row ${row + 1}, column ${column + 1} of ${GRID}, pen ${pen ? "down" : "up"}.`;

/** What the keyboard works: it lies over the pad, and shows where it is. */
export function keyPad(state, { pad: [left, top, side], size }) {
  const part = (value, axis) => `${at((100 * value) / size[axis])}%`;
  const box = (x, y, width) =>
    `left:${part(x, 0)};top:${part(y, 1)};width:${part(width, 0)};height:${part(width, 1)}`;
  const cell = side / GRID;
  const [x, y] = middleOf(state.at).map((v) => side * v - cell / 2);
  return html`<div class="nn-keys nn-live" data-keys="pad" role="application"
      tabindex="0" aria-label="The pad. Arrow keys move, space sets the pen down and lifts it, Backspace takes the last stroke away. ${penAt(state)}"
      style="${box(left, top, side)}"></div><i class="nn-cursor" ${
        state.pen && html`data-down="true"`
      } style="${box(left + x, top + y, cell)}"></i>`;
}

/** Arrows move the pen, space sets it down and lifts it, Backspace undoes. */
export function typed(state, key) {
  const { at: spot, pen, ink } = state;
  if (key === " " || key === "Enter") {
    return pen ? { pen: false } : { pen: true, ...begun(state, middleOf(spot)) };
  }
  if (key === "Backspace") return { ink: ink.slice(0, -1), pen: false, done: false };
  const step = STEPS[key];
  if (!step) return null;
  const next = spot.map((v, axis) =>
    Math.max(0, Math.min(GRID - 1, v + step[axis])),
  );
  return { at: next, ...(pen && drawnOn(state, middleOf(next))) };
}
