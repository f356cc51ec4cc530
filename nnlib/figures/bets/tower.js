/** A tower of surprise: a block for each email, as high as it surprised. */

import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";

const GAP = 1.5;
const LOW = 18; // units: a lower block has no room for its number
const NEAR = 9; // a number would be crossed out

export const total = (blocks) =>
  blocks.reduce((sum, { surprise }) => sum + surprise, 0);

/** How far on its way from one place to the next, from 0 to 1. */
export const part = (share, from, to) =>
  Math.max(0, Math.min(1, (share - from) / (to - from)));

/**
 * @param {{surprise: number, label: number}[]} blocks from below
 * @param {number} centre @param {number} wide
 * @param {import("../js/drawing/scale.js").Scale} high
 * @param {object} [how]
 * @param {number} [how.fallen] so many have come, and of the next one a part
 * @param {number} [how.from] where they fall from
 * @param {number} [how.line] a height at which a line crosses
 */
export function tower(
  blocks,
  centre,
  wide,
  high,
  { fallen = blocks.length, from = 0, line = -1 } = {},
) {
  let below = 0;
  return blocks.map(({ surprise, label }, i) => {
    const share = part(fallen, i, i + 1);
    const [bottom, rest] = [high(below), high(below + surprise)];
    below += surprise;
    const size = bottom - rest;
    const top = rest + (from - rest) * (1 - share ** 2);
    const middle = top + size / 2;
    const isTold = size > LOW && Math.abs(middle - line) > NEAR;
    return (
      share > 0 &&
      html`<rect class="nn-bar" data-label="${label}" x="${centre - wide / 2}" y="${at(
        top,
      )}" width="${wide}" height="${at(Math.max(0, size - GAP))}"/>${
        isTold &&
        html`<text style="fill: var(--nn-${label ? "ground" : "negative"})" x="${centre}" y="${at(
          middle,
        )}" dy=".35em" text-anchor="middle">${show(surprise, 2)}</text>`
      }`
    );
  });
}

/** What a tower's blocks come to, above it. */
export const sum = (blocks, centre, high, name) =>
  html`<text class="nn-strong nn-halo" x="${centre}" y="${at(
    high(total(blocks)) - 7,
  )}" text-anchor="middle" data-shows="${name}">${show(total(blocks))}</text>`;

const ROOM = 15; // units from a sum to the next number of the axis

/** The axis of a tower, without the numbers that its sum would cover. */
export function clearOf(blocks, high) {
  const place = high(total(blocks)) - 12;
  const isClear = (t) => Math.abs(high(t) - place) > ROOM;
  const ticks = (count) => high.ticks(count).filter(isClear);
  return Object.assign((value) => high(value), high, { ticks });
}
