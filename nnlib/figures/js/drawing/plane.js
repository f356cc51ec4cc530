/** A part of the plane: axes with their numbers and names. */

import { html } from "./html.js";
import { show } from "./numbers.js";
import { at } from "./scale.js";

/** Grid, ticks and names of two axes. */
export function axes(x, y, { names = ["x₁", "x₂"], count = 6 } = {}) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const across = x.ticks(count);
  const up = y.ticks(count);
  return html`<g class="nn-axes">
    ${across.map(
      (t) => html`<line class="${t === 0 ? "nn-zero" : "nn-grid"}"
          x1="${at(x(t))}" x2="${at(x(t))}" y1="${bottom}" y2="${top}"/><text
          x="${at(x(t))}" y="${bottom + 16}" text-anchor="middle"
          >${show(t)}</text>`,
    )}
    ${up.map(
      (t) => html`<line class="${t === 0 ? "nn-zero" : "nn-grid"}"
          x1="${left}" x2="${right}" y1="${at(y(t))}" y2="${at(y(t))}"/><text
          x="${left - 6}" y="${at(y(t)) + 4}" text-anchor="end"
          >${show(t)}</text>`,
    )}
    <text class="nn-axis" x="${right}" y="${bottom + 32}" text-anchor="end"
      >${names[0]} →</text>
    <text class="nn-axis" x="${left - 6}" y="${top - 8}">↑ ${names[1]}</text>
  </g>`;
}
