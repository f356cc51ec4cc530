/** How the cost of a training run went. */

import { snap } from "../computing/rounding.js";
import { smallHandle } from "./handle.js";
import { html } from "./html.js";
import { rungs } from "./plane.js";
import { at } from "./scale.js";

const FINGER = 18; // so much room has a fingertip's handle beside the numbers

/**
 * The cost of a run, step by step, as far as it has come.
 * @param {import("../computing/training-run.js").Run} run @param {number} steps
 */
export function costCurve(run, steps, x, y) {
  const [bottom, top] = y.range;
  const left = x.range[0] - FINGER;
  const places = [...Array(121).keys()].map((n) => Math.round((n * steps) / 120));
  const points = places.map((n) => `${at(x(n))} ${at(y(run.cost(n)))}`);
  const last = (t) => t === x.domain[1]; // its name would stick out
  return html`<g class="nn-axes">${rungs([left, x.range[1]], y)}${x.ticks(4).map(
      (t) => html`<line class="${t ? "nn-grid" : "nn-zero"}" x1="${at(x(t))}"
        x2="${at(x(t))}" y1="${bottom}" y2="${top}"/><text
        x="${at(x(t) + 6 * last(t))}" y="${bottom + 3}" dy="1em"
        text-anchor="${last(t) ? "end" : "middle"}">${t}</text>`,
    )}
    <text class="nn-axis" x="${x.range[1]}" y="${bottom + 3}" dy="2.2em"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${left - 6}" y="${top - 8}">↑ cost</text></g>
    <path class="nn-graph" d="M${points.join("L")}"/>
    ${smallHandle("steps", x(steps), y(run.cost(steps)), { tip: true, r: 6 })}`;
}

/** What dragging its end changes: back in time, and on. */
export const stepsDrag =
  (x, stride) =>
  (state, [px]) => ({ steps: stride * snap(x.invert(px) / stride, [0, x.domain[1] / stride], 1) });
