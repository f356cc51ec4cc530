/** Hands on the pad: a pen, and the arrow keys. */

import { onPad } from "./geometry.js";

const MOST_POINTS = 200;
const MOST_STROKES = 12;
const NEAR = 0.012; // a point nearer than that says nothing new
export const GRID = 16; // places of the keyboard's pen, to a side

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
export const middleOf = (at) => at.map((v) => (v + 0.5) / GRID);

/** Arrows move the pen, space sets it down and lifts it, Backspace undoes. */
export function typed(state, key) {
  const { at, pen, ink } = state;
  if (key === " " || key === "Enter") {
    return pen ? { pen: false } : { pen: true, ...begun(state, middleOf(at)) };
  }
  if (key === "Backspace") return { ink: ink.slice(0, -1), pen: false, done: false };
  const step = STEPS[key];
  if (!step) return null;
  const next = at.map((v, axis) =>
    Math.max(0, Math.min(GRID - 1, v + step[axis])),
  );
  return { at: next, ...(pen && drawnOn(state, middleOf(next))) };
}
