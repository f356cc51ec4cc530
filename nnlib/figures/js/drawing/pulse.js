/**
 * A value on its way forward: it runs along its wire, and an open head tells
 * its direction. What comes back looks otherwise (blame.js).
 */

import { html } from "./html.js";
import { at } from "./scale.js";

const HEAD = 9; // how long the head is
const ROUND = 5; // the value

/**
 * @param {number[]} from @param {number[]} to where the wire begins and ends
 * @param {boolean} now whether it runs just now; else it is not seen
 */
export function pulse([x1, y1], [x2, y2], now) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const place = (along, aside) =>
    `${at(x1 + along * ux - aside * uy)} ${at(y1 + along * uy + aside * ux)}`;
  const wing = (aside) => place(length - HEAD, aside);
  const way = Math.max(0, length - 2 * ROUND);
  return html`<g class="nn-goes" data-now="${String(Boolean(now))}"><path
      d="M${wing(-6)}L${place(length - 1, 0)}L${wing(6)}"/>
    <circle cx="${at(x1 + ROUND * ux)}" cy="${at(y1 + ROUND * uy)}" r="${ROUND}"
      style="--across: ${at(way * ux)}px; --down: ${at(way * uy)}px"/></g>`;
}

/** The same between two circles `{x, y, r}`. */
export function pulseBetween(from, to, now) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const place = (way) => [
    from.x + way * (to.x - from.x),
    from.y + way * (to.y - from.y),
  ];
  return pulse(place((from.r + 1) / length), place(1 - (to.r + 2) / length), now);
}
