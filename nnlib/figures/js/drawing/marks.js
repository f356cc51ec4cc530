/** Points with labels, told apart by shape and colour. */

import { html } from "./html.js";
import { at } from "./scale.js";

/** A mark within a text, drawn around its middle. */
export const symbol = (drawn, reach = 9) =>
  html`<svg class="nn-symbol" viewBox="${-reach} ${-reach} ${2 * reach} ${
    2 * reach
  }" aria-hidden="true">${drawn}</svg>`;

/** What the marks mean, for those who have not read the caption. */
export function legend(one, none) {
  const drawn = (label) => symbol(mark([0, 0], label, false, self, self));
  return html`<p class="nn-legend"><span>${drawn(1)} ${one}</span>
    <span>${drawn(0)} ${none}</span></p>`;
}

const self = (value) => value;

/** A point with its label by shape and colour: 1 a disc, 0 a square. */
export function mark([px, py], label, wrong, x, y) {
  const [cx, cy] = [at(x(px)), at(y(py))];
  return html`${wrong &&
    html`<circle class="nn-wrong" cx="${cx}" cy="${cy}" r="14"/>`}
  ${
    label
      ? html`<circle class="nn-one" cx="${cx}" cy="${cy}" r="7.5"/>`
      : html`<rect class="nn-none" x="${cx - 6.5}" y="${cy - 6.5}" width="13"
          height="13"/>`
  }`;
}
