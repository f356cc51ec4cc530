/** Walks of descent across a map, each with a mark of its own. */

import { snap } from "../computing/rounding.js";
import { html } from "./html.js";
import { symbol } from "./marks.js";
import { at } from "./scale.js";

/** The mark of a runner: a disc, a square, a triangle. */
function runner(number, cx, cy, size = 5) {
  const [x, y] = [at(cx), at(cy)];
  const shape = [
    html`<circle cx="${x}" cy="${y}" r="${size}"/>`,
    html`<rect x="${at(cx - size)}" y="${at(cy - size)}" width="${2 * size}"
      height="${2 * size}"/>`,
    html`<path d="M${x} ${at(cy - 1.3 * size)}l${1.2 * size} ${
      2.2 * size
    }h${-2.4 * size}z"/>`,
  ][number];
  return html`<g class="nn-runner" data-runner="${number}">${shape}</g>`;
}

/**
 * The way that a runner took, with its mark at the end.
 * @param {number[][]} path @param {number} number which runner
 */
export function track(path, number, x, y) {
  const places = path.map(([u, v]) => `${at(x(u))} ${at(y(v))}`);
  const [u, v] = path.at(-1);
  return html`<path class="nn-track" data-runner="${number}"
    d="M${places.join("L")}"/>${runner(number, x(u), y(v))}`;
}

/**
 * A path as far as it is shown while its newest steps are being made.
 * @param {number[][]} path @param {number} count places that it had before
 * @param {number} share of the new steps
 */
export function underWay(path, count, share) {
  const way = count - 1 + share * (path.length - count);
  const last = Math.floor(way);
  if (last >= path.length - 1) return path;
  const [from, to] = [path[last], path[last + 1]];
  const now = from.map((k, i) => k + (way - last) * (to[i] - k));
  return [...path.slice(0, last + 1), now];
}

/**
 * The slide of a figure that counts its steps: what is drawn is told how many
 * there were, `was`, and the `share` of the new ones that is shown.
 */
export const stepping = (counter) => (from, to, share) =>
  to[counter] > from[counter] ? { ...to, was: from[counter], share } : to;

/**
 * What figures have in common whose walk can begin elsewhere.
 * @param {string} counter of its steps
 * @param {string[]} anew parts of the state that begin a new walk
 */
export const walking = (counter, anew = ["start"]) => ({
  plays: () => true,
  pace: 120,
  long: true,
  slide: stepping(counter),
  input: (patch) =>
    anew.some((key) => key in patch) ? { ...patch, [counter]: 0 } : patch,
});

/** A drag that puts the start of a walk elsewhere on the map. */
export const startDrag = (x, y, counter) => (state, [px, py]) => ({
  start: [x, y].map((s, i) => snap(s.invert([px, py][i]), s.domain, 20)),
  [counter]: 0,
});

/** The mark of a lowest place. */
export const lowest = ([u, v], x, y) =>
  html`<path class="nn-centre" d="M${at(x(u))} ${at(y(v) - 6)}l6 6l-6 6l-6 -6z"/>`;

/** A runner's mark for a table or a legend. */
export const emblem = (number) => symbol(runner(number, 0, 0, 6));
