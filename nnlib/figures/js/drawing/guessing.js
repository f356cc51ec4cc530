/** A guess that is made before its answer is shown: what such figures share. */

import { html } from "./html.js";

export const showButton = (shown) => html`<p class="nn-live"><button type="button"
  data-do="show" data-enter aria-disabled="${String(shown)}">Show</button></p>`;

/** Who has no script, and paper, get the answer in a fold. */
export const untold = (answer) => html`<details class="predict nn-untold"><summary
  >Guess first, then open</summary>${answer}</details>`;

/**
 * The same for several answers.
 * @param {{name: string, said: string}[]} answers
 * @param {string} [title] what they all are
 */
export const fold = (answers, title) => untold(html`${
  title && html`<p>${title}</p>`
}<ul>${answers.map(
    ({ name, said }) => html`<li>${name}: <b>${said}</b></li>`,
  )}</ul>`);
