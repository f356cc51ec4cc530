/** Mazur's network as a graph: values go forward, blame comes back. */

import { html } from "../js/drawing/html.js";
import { blames, streams } from "./backward.js";
import { error, links, neurons, pulses } from "./forward.js";
import { layoutOf } from "./layout.js";
import { compute } from "./phases.js";

export const size = (state, ui) => layoutOf(ui).size;

export function picture(state, uid, start, ui) {
  const [found, layout] = [compute(state), layoutOf(ui)];
  return html`${error(state, found, layout)} ${links(state, found, layout)}
    ${streams(state, found, layout)} ${neurons(state, found, layout)}
    ${pulses(state, layout)} ${blames(state, found, layout)}`;
}
