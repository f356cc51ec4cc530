/**
 * Blame on its way back: a stream with a head, in a colour that means nothing
 * else. It is as wide as it is large, and hollow where it is negative.
 */

import { html } from "./html.js";
import { at } from "./scale.js";

export const HEAD = 9; // how long the head is
export const THIN = 1.4; // of what is next to nothing

/**
 * A stream from one place to another.
 * @param {number[]} from @param {number[]} to
 * @param {number} size of the blame that arrives; its sign counts
 * @param {[number, number]} widths where it starts, and where it arrives
 * @param {number} [turn] it has just come, as the first (0), second, …
 * @param {number} [waist] where on its way it has its last width
 */
export function stream([x1, y1], [x2, y2], size, widths, turn, waist = 1) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const place = (along, aside) =>
    `${at(x1 + along * ux - aside * uy)} ${at(y1 + along * uy + aside * ux)}`;
  const [a, b] = widths.map((width) => Math.max(THIN, width) / 2);
  const neck = length - HEAD;
  const narrow = waist * neck;
  const wing = b + 3.5;
  const corners = [
    [0, -a], [narrow, -b], [neck, -b], [neck, -wing], [length, 0],
    [neck, wing], [neck, b], [narrow, b], [0, a],
  ].map((corner) => place(...corner));
  return html`<path class="nn-blame${turn !== undefined && " nn-comes"}"
    data-sign="${Math.sign(size)}" d="M${corners.join("L")}z"
    style="--turn: ${turn ?? 0}; transform-origin: ${at(x1)}px ${at(y1)}px"/>`;
}

/** A stream between two circles `{x, y, r}`, or a `part` of the way. */
export function between(from, to, size, widths, { turn, part = 1 } = {}) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const start = (from.r + 1) / length;
  const end = 1 - (to.r + 2) / length;
  const place = (way) => [
    from.x + way * (to.x - from.x),
    from.y + way * (to.y - from.y),
  ];
  const arrives = place(start + part * (end - start));
  return stream(place(start), arrives, size, widths, turn);
}
