/** Networks drawn as nodes and wires. */

import { html } from "./html.js";
import { colour, show } from "./numbers.js";
import { at } from "./scale.js";

/**
 * Wires between nodes `{x, y, r}`, each as wide as its weight is large, and
 * above all of them their weights, each on a plate, so that no wire crosses
 * a number out.
 * @param {{from: object, to: object, weight: number, part?: string,
 *   along?: number, now?: boolean, faint?: boolean, label?: boolean, text?:
 *   string}[]} links `part`: what lights up together (see
 *   runtime/highlight.js); `along`: where on the wire its weight stands, or
 *   `text` instead
 */
export const wires = (links) =>
  html`${links.map(wire)}${links.map(
    ({ label = true, ...link }) => label && plate(link),
  )}`;

const between = (from, to) => (way) => [
  at(from.x + way * (to.x - from.x)),
  at(from.y + way * (to.y - from.y)),
];

function wire({ from, to, weight, part, now, faint }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const place = between(from, to);
  const [x1, y1] = place((from.r + 1) / length);
  const [x2, y2] = place(1 - (to.r + 2) / length);
  return html`<g class="nn-link" data-part="${part}" ${now && "data-now"}
    ><line class="nn-hit" x1="${x1}" y1="${y1}"
    x2="${x2}" y2="${y2}"/><line class="nn-edge ${colour(weight)}" x1="${x1}"
    y1="${y1}" x2="${x2}" y2="${y2}" opacity="${faint ? 0.35 : 1}"
    stroke-width="${at(Math.min(6, 1 + 1.3 * Math.abs(weight)))}"/></g>`;
}

function plate({ from, to, weight, part, along = 0.5, now, ...own }) {
  const [x, y] = between(from, to)(along);
  const { text = show(weight) } = own;
  const width = 8 + 9 * text.length; // of 15-pixel digits
  return html`<g class="nn-plate" data-part="${part}" ${now && "data-now"}
    ><rect x="${at(x - width / 2)}" y="${at(y - 10)}" width="${width}"
    height="20" rx="5"/><text class="nn-strong ${colour(weight)}" x="${x}"
    y="${at(y + 5)}" text-anchor="middle">${text}</text></g>`;
}

/** A node with a number in it; `on` fills it. */
export function node({ x, y, r }, text, { part, now, on } = {}) {
  const long = String(text).length > 6;
  return html`<g class="nn-spot" data-part="${part}" ${now && "data-now"}>
    <circle class="nn-node" data-on="${on}" cx="${x}" cy="${y}" r="${r}"/>
    <text x="${x}" y="${y + 5}" data-on="${on}" ${long && "data-long"}
      text-anchor="middle">${text}</text></g>`;
}
