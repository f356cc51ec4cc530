/**
 * A part of the plane: its axes, and what is drawn within its border.
 *
 * @typedef {import("./scale.js").Scale} Scale
 */

import { html } from "./html.js";
import { at } from "./scale.js";

/**
 * A plane with its axes.
 * @param {object} given
 * @param {Scale} given.x @param {Scale} given.y
 * @param {string[]} [given.names] of the axes
 * @param {number} [given.count] of numbers on an axis, more or less
 * @param {string} given.clip the figure's uid, after which the border is named
 * @param {unknown} [given.ground] what lies below the axes
 * @param {unknown} content what lies above them
 */
export function plane({ x, y, names, count, clip, ground }, content) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const inside = (drawn) =>
    html`<g clip-path="url(#${clip}-border)">${drawn}</g>`;
  return html`<clipPath id="${clip}-border"><rect x="${left}" y="${top}"
      width="${right - left}" height="${bottom - top}"/></clipPath>
    ${ground && inside(ground)} ${axes(x, y, { names, count })}
    ${content && inside(content)}`;
}

/** Lines, numbers and names of two axes. */
export function axes(x, y, { names = ["x₁", "x₂"], count = 6 } = {}) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  return html`<g class="nn-axes">
    ${x.ticks(count).map(
      (t) => html`<line class="${t === 0 ? "nn-zero" : "nn-grid"}"
          x1="${at(x(t))}" x2="${at(x(t))}" y1="${bottom}" y2="${top}"/><text
          x="${at(x(t))}" y="${bottom + 3}" dy="1em" text-anchor="middle"
          >${x.label(t)}</text>`,
    )}
    ${rungs(x.range, y, count)}
    <text class="nn-axis" x="${right}" y="${bottom + 3}" dy="2.2em" text-anchor="end"
      >${names[0]} →</text>
    <text class="nn-axis" x="${left - 6}" y="${top - 8}">↑ ${names[1]}</text>
  </g>`;
}

/** Lines across at the round heights, with their numbers. */
export const rungs = ([left, right], y, count) =>
  y.ticks(count).map(
    (t) => html`<line class="${t === 0 ? "nn-zero" : "nn-grid"}"
        x1="${left}" x2="${right}" y1="${at(y(t))}" y2="${at(y(t))}"/><text
        x="${left - 6}" y="${at(y(t))}" dy=".35em" text-anchor="end"
        >${y.label(t)}</text>`,
  );
