/** Graphs whose height counts in powers of ten. */

import { html } from "./html.js";
import { show } from "./numbers.js";
import { at, scale, ticks } from "./plot.js";

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
  to.powers = [low, high];
  to.range = range;
  return to;
}

/** Lines across at the powers of ten, not too many, with their names. */
export function rungs(x, y) {
  const [low, high] = y.powers;
  const apart = Math.ceil((high - low) / 8);
  const [left, right] = x.range;
  return html`<g class="nn-axes">${ticks(low, high, 8)
    .filter((n) => Number.isInteger(n) && n % apart === 0)
    .map((n) => {
      const place = at(y(10 ** n));
      return html`<line class="nn-grid" x1="${left}" x2="${right}"
          y1="${place}" y2="${place}"/><text x="${left - 6}"
          y="${place + 4}" text-anchor="end">${power(n)}</text>`;
    })}</g>`;
}

/**
 * The cost of a run, step by step, as far as it has come.
 * @param {import("./run.js").Run} run @param {number} steps
 */
export function costCurve(run, steps, x, y) {
  const [bottom, top] = y.range;
  const places = [...Array(121).keys()].map((n) => Math.round((n * steps) / 120));
  const points = places.map((n) => `${at(x(n))} ${at(y(run.cost(n)))}`);
  const last = (t) => t === x.domain[1]; // its name would stick out
  return html`${rungs(x, y)}
    <g class="nn-axes">${ticks(...x.domain, 4).map(
      (t) => html`<line class="${t ? "nn-grid" : "nn-zero"}" x1="${at(x(t))}"
        x2="${at(x(t))}" y1="${bottom}" y2="${top}"/><text
        x="${at(x(t) + 6 * last(t))}" y="${bottom + 16}"
        text-anchor="${last(t) ? "end" : "middle"}">${t}</text>`,
    )}
    <text class="nn-axis" x="${x.range[1]}" y="${bottom + 32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${x.range[0] - 6}" y="${top - 8}">↑ cost</text></g>
    <path class="nn-graph" d="M${points.join("L")}"/>
    <circle class="nn-dot" cx="${at(x(steps))}" cy="${at(y(run.cost(steps)))}"
      r="5"/>`;
}
