/** What can be taken and dragged; a drawing's `drags` say what it changes. */

import { html } from "./html.js";
import { at } from "./scale.js";

/**
 * A handle. The one at a tip or on a curve looks otherwise than the one that
 * moves a whole thing.
 * @param {string} name of the drag
 */
export const handle = (name, cx, cy, { tip = false, r = 11 } = {}) =>
  html`<circle class="nn-handle${tip && " nn-tip"}" data-drag="${name}"
    cx="${at(cx)}" cy="${at(cy)}" r="${r}"/>`;

/** A handle so small that a finger needs room around it. */
export const smallHandle = (name, cx, cy, { tip = false, r = 9 } = {}) =>
  html`<g class="nn-grab" data-drag="${name}"><circle cx="${at(cx)}"
    cy="${at(cy)}" r="16"/><circle class="nn-handle${tip && " nn-tip"}"
    cx="${at(cx)}" cy="${at(cy)}" r="${r}"/></g>`;
