/** Heights that count in powers of ten. */

import { html } from "./html.js";
import { show } from "./numbers.js";
import { at, scale } from "./scale.js";

const RAISED = { "-": "⁻", ...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries()) };

/** A power of ten for the reader's eye: 0.01, 1, 10⁻⁶. */
export const power = (n) =>
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
  to.powers = inner.ticks(8).filter(Number.isInteger);
  to.range = range;
  return to;
}

/** Lines across at the powers of ten, with their names. */
export function rungs([left, right], y) {
  return html`<g class="nn-axes">${y.powers.map((n) => {
    const place = at(y(10 ** n));
    return html`<line class="nn-grid" x1="${left}" x2="${right}"
        y1="${place}" y2="${place}"/><text x="${left - 6}"
        y="${place + 4}" text-anchor="end">${power(n)}</text>`;
  })}</g>`;
}
