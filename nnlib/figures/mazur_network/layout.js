/** Where the parts of Mazur's network stand: in a wide card, and on a phone. */

import { sub } from "./phases.js";

export const BEND = 64; // radius of the way from an output to the error

/**
 * @typedef {object} Layout
 * @property {[number, number]} size
 * @property {{x: number, y: number, r: number}[][]} columns inputs, hidden
 *   neurons, outputs, from top to bottom
 * @property {{x: number, y: number} | null} end the error, where
 *   there is room for it
 * @property {number} middle between the rows
 */

/** @returns {Layout} */
function layout(size, xs, ys, [small, large], end = null) {
  const columns = xs.map((x, i) =>
    ys.map((y) => ({ x, y, r: i ? large : small })),
  );
  const middle = (ys[0] + ys[1]) / 2;
  return { size, columns, end: end && { ...end, y: middle }, middle };
}

const NARROW = layout([374, 368], [30, 172, 314], [94, 274], [22, 30]);
const WIDE = layout([640, 424], [28, 205, 438], [112, 312], [26, 43], { x: 582 });

export const layoutOf = (ui) => (ui?.narrow ? NARROW : WIDE);

/** A weight: the neuron it leads from, the one it leads to. @param {number} i */
export function ends({ columns }, i) {
  const layer = i < 4 ? 0 : 1;
  const [to, from] = [(i >> 1) & 1, i & 1];
  return {
    ...{ layer, to, from, name: `w${sub(i)}` },
    a: columns[layer][from],
    b: columns[layer + 1][to],
  };
}
