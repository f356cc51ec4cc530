/** Short texts with `code` and *emphasis* in them. */

import { html } from "../js/drawing/html.js";

/** @param {string} text */
export function inline(text) {
  return text
    .split(/(`[^`]+`|\*[^*\s][^*]*\*)/)
    .map((part) =>
      part.startsWith("`")
        ? html`<code>${part.slice(1, -1)}</code>`
        : part.startsWith("*") && part.length > 2
          ? html`<em>${part.slice(1, -1)}</em>`
          : part,
    );
}
