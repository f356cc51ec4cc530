/** Networks drawn as nodes and wires. */

import { html } from "./html.js";
import { show } from "./numbers.js";
import { at } from "./plot.js";

/** The colour of a number: blue and solid, or orange and dashed. */
export const sign = (value) => (value < 0 ? "nn-negative" : "nn-positive");

/**
 * A wire between two nodes `{x, y, r}`, as wide as its weight is large.
 * @param {{part?: string, along?: number, now?: boolean, faint?: boolean,
 *   label?: boolean, text?: string}} [how] `part`: what lights up together
 *   (see light.js); `along`: where on the wire its weight stands, or `text`
 */
export function wire(from, to, weight, how = {}) {
  const { part, along = 0.5, now, faint, label = true } = how;
  const { text = show(weight) } = how;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const place = (way) => [at(from.x + way * dx), at(from.y + way * dy)];
  const [x1, y1] = place((from.r + 1) / length);
  const [x2, y2] = place(1 - (to.r + 2) / length);
  const [lx, ly] = place(along);
  return html`<g class="nn-link" data-part="${part}" ${now && "data-now"}
    ><line class="nn-hit" x1="${x1}" y1="${y1}"
    x2="${x2}" y2="${y2}"/><line class="nn-edge ${sign(weight)}" x1="${x1}"
    y1="${y1}" x2="${x2}" y2="${y2}" opacity="${faint ? 0.35 : 1}"
    stroke-width="${at(Math.min(6, 1 + 1.3 * Math.abs(weight)))}"/>
    ${label &&
    html`<text class="nn-halo nn-strong ${sign(weight)}" x="${lx}"
      y="${at(ly + 5)}" text-anchor="middle">${text}</text>`}</g>`;
}

/** A node with a number in it; `on` fills it. */
export function node({ x, y, r }, text, { part, now, on } = {}) {
  return html`<g class="nn-spot" data-part="${part}" ${now && "data-now"}>
    <circle class="nn-node" data-on="${on}" cx="${x}" cy="${y}" r="${r}"/>
    <text x="${x}" y="${y + 5}" data-on="${on}" text-anchor="middle"
      >${text}</text></g>`;
}
