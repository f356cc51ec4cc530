/** Mazur's network as a graph: values go forward, blame comes back. */

import { html } from "../js/drawing/html.js";
import { blames, streams, within } from "./backward.js";
import { error, links, misses, neurons, pulses, values } from "./forward.js";
import { layoutOf } from "./layout.js";
import { compute } from "./phases.js";

export const size = (state, ui) => layoutOf(ui).size;

export function picture(state, uid, start, ui) {
  const [found, layout] = [compute(state), layoutOf(ui)];
  const drawn = (...parts) => parts.map((draw) => draw(state, found, layout));
  return html`${misses(layout)} ${drawn(links, streams, error, neurons, within, values)}
    ${pulses(state, layout)} ${drawn(blames)}`;
}
