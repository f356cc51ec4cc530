/** What can be taken and dragged. */

import { html } from "./html.js";
import { at } from "./scale.js";

/** A handle on a curve, to be dragged sideways. */
export const handle = (name, cx, cy) =>
  html`<circle class="nn-handle nn-tip" data-drag="${name}" cx="${at(cx)}"
    cy="${at(cy)}" r="11"/>`;
