/** Heights that count in powers of ten. */

import { show } from "./numbers.js";
import { scale } from "./scale.js";

const BETWEEN = [1, 2, 3, 5]; // times a power of ten, where there is room
const ROOMY = 90; // from one power to the next

const RAISED = { "-": "⁻", ...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries()) };

/** A power of ten for the reader's eye: 0.01, 1, 10⁻⁶. */
export const powerOfTen = (n) =>
  Math.abs(n) < 4
    ? show(10 ** n)
    : `10${[...String(n)].map((c) => RAISED[c]).join("")}`;

/**
 * A scale on which each power of ten is as high as the next. What lies
 * outside is drawn at the edge.
 * @param {number[]} powers the lowest and the highest power
 */
export function decades([low, high], range) {
  const inner = scale([low, high], range);
  const to = (value) => {
    const n = value > 0 ? Math.log10(value) : low;
    return inner(Math.min(Math.max(n, low), high));
  };
  const powers = inner.ticks(8).filter(Number.isInteger);
  to.range = range;
  const isRoomy = Math.abs(range[1] - range[0]) > ROOMY * (high - low);
  const times = isRoomy ? BETWEEN : [1];
  to.ticks = () =>
    powers
      .flatMap((n) => times.map((factor) => factor * 10 ** n))
      .filter((value) => Math.log10(value) <= high);
  to.label = (value) =>
    isRoomy ? show(value) : powerOfTen(Math.round(Math.log10(value)));
  return to;
}

const LEAST = 1e-4; // a value below is drawn at the foot of the powers of ten
export const ROOM = 1.08; // above the highest value, where heights are even
const EMPTY = 0.25; // of a power of ten: more room than this is cut above

/**
 * From values, 0 or more, to heights with room for all of them: from 0 up, or
 * in powers of ten.
 * @param {number[]} values
 * @param {boolean} log
 */
export function heights(values, log, range) {
  const most = Math.max(...values);
  if (!log) return scale([0, ROOM * most || 1], range);
  const positive = values.filter((value) => value > 0);
  const least = Math.max(LEAST, Math.min(most, ...positive));
  const low = Math.floor(Math.log10(least));
  const top = Math.log10(Math.max(most, least));
  const high = Math.ceil(top) - top > EMPTY ? top + 0.06 : Math.ceil(top);
  return decades([low, Math.max(high, low + 1)], range);
}
