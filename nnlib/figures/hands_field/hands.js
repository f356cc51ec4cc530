/** The drawings of all hands, and how they look on their way to be normalised. */

import { along, CELLS, wayOf } from "../js/computing/handwriting.js";
import { PLACES, STROKES } from "./strokes.js";

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const CODES = new Map([...SIGNS].map((sign, code) => [sign, code]));
const PARTS = 1000; // of the pad's side
const SMALL = 0.5; // of the size they were made in
const STRAIGHT = 0.45; // cells that a point of a small picture may be off its line

/** Whole numbers that were written as signs: `written` in `record.py`. */
function* numbersIn(text) {
  let [number, scale] = [0, 1];
  for (const sign of text) {
    const code = CODES.get(sign);
    number += scale * (code % 32);
    if (code >= 32) {
      scale *= 32;
      continue;
    }
    yield number % 2 ? -(number + 1) / 2 : number / 2;
    [number, scale] = [0, 1];
  }
}

/** Strokes of points from 0 to 1, each drawing's. @returns {number[][][][]} */
export function drawings() {
  const numbers = numbersIn(STROKES);
  const next = () => numbers.next().value;
  const point = (at) => (at[0] += next(), at[1] += next(), at.map((v) => v / PARTS));
  const stroke = () => {
    const at = [0, 0];
    return Array.from({ length: next() }, () => point(at));
  };
  const found = [];
  for (let { value } = numbers.next(); value !== undefined; { value } = numbers.next()) {
    found.push(Array.from({ length: value }, stroke));
  }
  return found;
}

/** Where on the pad each stands, small. */
const corners = () => {
  const values = [...numbersIn(PLACES)].map((v) => v / PARTS);
  return (i) => values.slice(2 * i, 2 * i + 2);
};

/** Which points of a line a small picture needs. */
function bends(line) {
  let [fromX, fromY] = line[0];
  return line.map(([x, y], i) => {
    const next = line[i + 1];
    if (!i || !next) return true;
    const [dx, dy] = [next[0] - fromX, next[1] - fromY];
    const off = (x - fromX) * dy - (y - fromY) * dx;
    const isBend = Math.abs(off) > STRAIGHT * Math.hypot(dx, dy);
    if (isBend) [fromX, fromY] = [x, y];
    return isBend;
  });
}

/** A way with fewer points: they are chosen where the drawing is largest. */
function thinned({ ends, pens }) {
  const kept = ends.at(-1).map(bends);
  const thin = (lines) => lines.map((line, l) => line.filter((_, i) => kept[l][i]));
  return { ends: ends.map(thin), pens };
}

let made = null; // when the first wall wakes

const ways = () => (made ??= all());

function all() {
  const at = corners();
  return drawings().map((drawing, i) => {
    const corner = at(i);
    const small = drawing.map((stroke) =>
      stroke.map((point) => point.map((v, axis) => SMALL * v + corner[axis])),
    );
    const whole = wayOf(small);
    return { whole, thin: thinned(whole) };
  });
}

/**
 * A drawing after some of the steps, or parts of them.
 * @param {number} i @param {number} steps 0 to 3
 * @param {"whole" | "thin"} [points] all of them, or what a small picture needs
 * @returns {{lines: number[][][], pen: number}} in fine cells
 */
export const handAt = (i, steps, points = "whole") => along(ways()[i][points], steps);

/** Lines as a path of whole numbers, from point to point. */
function pathOf(lines, [left, top], unit) {
  let d = "";
  for (const line of lines) {
    let [x, y] = [0, 0];
    for (const [n, [cx, cy]] of line.entries()) {
      const [nx, ny] = [Math.round(left + cx * unit), Math.round(top + cy * unit)];
      if (n === 0) d += `M${nx} ${ny}${line.length > 1 ? "l" : "h0"}`;
      else d += `${n > 1 ? " " : ""}${nx - x} ${ny - y}`;
      [x, y] = [nx, ny];
    }
  }
  return d;
}

/**
 * A drawing on a tile, in tenths of the picture's units.
 * @param {number[]} box left, top, side
 * @returns {{d: string, width: number}}
 */
export function strokesIn({ lines, pen }, [left, top, side]) {
  const unit = (10 * side) / CELLS;
  return {
    d: pathOf(lines, [10 * left, 10 * top], unit),
    width: Math.round(2 * pen * unit),
  };
}
