/**
 * Pointing at elements with `data-hover`, or tapping them. With `data-press` too
 * they are pressed, or swept over with the button held.
 */

import { placeIn } from "./place.js";

/**
 * @param {HTMLElement} root
 * @param {AbortSignal} signal stops listening
 * @param {(name: string, point: number[]) => void} look gets the pointer's
 *   place in the picture's own units, if it is in one
 */
export function hovering(root, signal, look) {
  function seen(event) {
    const { dataset } = event.target.closest?.("[data-hover]") ?? {};
    if (!dataset?.hover || event.buttons > 1) return;
    if ("press" in dataset && event.buttons === 0) return;
    const svg = event.target.closest("svg");
    look(dataset.hover, svg ? placeIn(svg, event) : []);
  }
  for (const name of ["pointermove", "pointerdown"]) {
    root.addEventListener(name, seen, { passive: true, signal });
  }
}
