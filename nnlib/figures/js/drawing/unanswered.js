/** What stands where a network's answer will be. */

import { html } from "./html.js";

/** The digits before there is an answer: where bars will be, a plan of them. */
export const unanswered = (spots, length, isAcross) =>
  spots.map(([x, y], k) => {
    const bar = isAcross
      ? html`x="20" y="-9" width="${length}" height="18"`
      : html`x="-10" y="20" width="20" height="${length}"`;
    return html`<g class="nn-answer" transform="translate(${x} ${y})"><circle
      r="13"/><text class="nn-digit" y="6" text-anchor="middle">${k}</text>${
        length > 0 && html`<rect class="nn-unwritten" ${bar} rx="2"/>`
      }</g>`;
  });
