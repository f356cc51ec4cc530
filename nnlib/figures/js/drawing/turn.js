/** Numbers that are turned by dragging them up and down where they stand. */

import { snap } from "../computing/rounding.js";
import { html } from "./html.js";
import { at } from "./scale.js";

const WAY = 200; // in the picture's units, from one end of the range to the other

/**
 * What can be taken at a place, with room for a finger around it.
 * @param {string} name of the drag @param {unknown} drawn
 */
export const turning = (name, x, y, drawn) =>
  html`<g class="nn-turn" data-drag="${name}"><circle cx="${at(x)}"
    cy="${at(y)}" r="16"/>${drawn}</g>`;

/**
 * Where a number comes when it is dragged from one place to another.
 * @param {number} value at the start
 * @param {[number, number]} ends @param {number} steps from 1 to 2
 */
export const turnTo = (value, [, y], [, from], ends, steps) =>
  snap(value + ((from - y) * (ends[1] - ends[0])) / WAY, ends, steps);
