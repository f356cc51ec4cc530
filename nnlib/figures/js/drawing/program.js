/** The Python program that does what a figure shows. */

import { html } from "./html.js";

/** @param {string[]} lines */
export const program = (lines) => html`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${lines.join("\n")}</code></pre></details>`;
