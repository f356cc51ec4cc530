/** Networks drawn as nodes and wires. */

import { html } from "./html.js";
import { colour, show } from "./numbers.js";
import { at } from "./scale.js";

/**
 * Wires between nodes `{x, y, r}`, each as wide as its weight is large, and
 * above all of them their weights, each on a plate, so that no wire crosses
 * a number out.
 * @param {{from: object, to: object, weight: number, part?: string,
 *   along?: number, now?: boolean, faint?: boolean, label?: boolean, press?:
 *   string, text?: string}[]} links `part`: what lights up together (see
 *   runtime/highlight.js); `along`: where on the wire its weight stands, or
 *   the `text` in its place; `press`: what pressing it does, named in the
 *   drawing's `actions`
 */
export const wires = (links) =>
  html`${links.map(wire)}${links.map(
    ({ label = true, ...link }) => label && plate(link),
  )}`;

const between = (from, to) => (way) => [
  at(from.x + way * (to.x - from.x)),
  at(from.y + way * (to.y - from.y)),
];

const pressing = (action) => action && html`data-do="${action}"`;

function wire({ from, to, weight, part, now, faint, press }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const place = between(from, to);
  const [x1, y1] = place((from.r + 1) / length);
  const [x2, y2] = place(1 - (to.r + 2) / length);
  return html`<g class="nn-link" data-part="${part}" ${now && "data-now"}
    ${pressing(press)}><line class="nn-hit" x1="${x1}" y1="${y1}"
    x2="${x2}" y2="${y2}"/><line class="nn-edge ${colour(weight)}" x1="${x1}"
    y1="${y1}" x2="${x2}" y2="${y2}" opacity="${faint ? 0.35 : 1}"
    stroke-width="${at(Math.min(6, 1 + 1.3 * Math.abs(weight)))}"/></g>`;
}

function plate({ from, to, weight, text, part, along = 0.5, now, press }) {
  const [x, y] = between(from, to)(along);
  return html`<g class="nn-plate" data-part="${part}" ${now && "data-now"}
    ${pressing(press)}><text class="nn-strong ${colour(weight)}" x="${x}" y="${y}" dy=".35em"
    text-anchor="middle">${text ?? show(weight)}</text></g>`;
}

/** A node with a number in it; `on` fills it. */
export function node({ x, y, r }, text, { part, now, on } = {}) {
  return html`<g class="nn-spot" data-part="${part}" ${now && "data-now"}>
    <circle class="nn-node" data-on="${on}" cx="${x}" cy="${y}" r="${r}"/>
    <text x="${x}" y="${y}" dy=".35em" data-on="${on}" text-anchor="middle"
    >${text}</text></g>`;
}

/** Something drawn that is a button as well, named in a drawing's `actions`. */
export const pressed = (action, drawn) =>
  html`<g class="nn-press" data-do="${action}">${drawn}</g>`;
