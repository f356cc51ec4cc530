/** Cost against steps: how practitioners look at a descent. */

import { html } from "./html.js";
import { show } from "./numbers.js";
import { axes } from "./plane.js";
import { polyline } from "./points.js";
import { scale } from "./scale.js";

const SIZE = [300, 150];
const FEWEST = 10; // steps that are seen, however few are done

/**
 * A small picture for a readout.
 * @param {number[][]} costs of each runner, after 0, 1, 2, … moves
 * @param {object} given
 * @param {string} given.uid @param {string} given.unit what is counted across
 * @param {number[]} [given.strides] how much of it a move of each runner takes
 */
export function costSteps(costs, { uid, unit = "steps", strides = [] }) {
  const most = Math.max(...costs.map((list) => list[0]), 1e-9);
  // One of several that flies off is followed until it has left the picture.
  const reach = costs.length > 1 ? 20 * most : Infinity;
  // A walk that starts in the lowest place has no cost at all to show.
  const top = Math.min(reach, Math.max(...costs.flat())) || 1;
  const last = Math.max(
    FEWEST,
    ...costs.map((list, i) => (list.length - 1) * (strides[i] ?? 1)),
  );
  const x = scale([0, last], [40, SIZE[0] - 8]);
  const y = scale([0, 1.05 * top], [SIZE[1] - 36, 22]);
  const isHigh = top >= 1e4;
  if (isHigh) y.label = (value) => show(value / 1000);
  const ways = costs.map(
    (list, i) => html`<polyline class="nn-track" data-runner="${i}"
      points="${polyline(list.map((c, n) => [x(n * (strides[i] ?? 1)), y(c)]))}"/>`,
  );
  return html`<div class="nn-plot"><svg viewBox="0 0 ${SIZE[0]} ${SIZE[1]}"
    style="--wide: ${SIZE[0]}; --high: ${SIZE[1]}" role="img"
    aria-label="the cost after each step">${axes(x, y, {
      names: [unit, `cost${isHigh ? ", in thousands" : ""}`],
      count: 4,
    })}<clipPath id="${uid}-plot"><rect x="40" y="14" width="${
      SIZE[0] - 40
    }" height="${SIZE[1] - 46}"/></clipPath><g clip-path="url(#${uid}-plot)"
    >${ways.reverse()}</g></svg></div>`;
}
