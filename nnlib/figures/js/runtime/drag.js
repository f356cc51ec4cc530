/** Dragging of elements with `data-drag` inside a picture. */

import { placeIn } from "./place.js";

const handle = (event) => event.target.closest?.("[data-drag]");

/**
 * @param {HTMLElement} root
 * @param {AbortSignal} signal stops listening
 * @param {(name: string) => void} take called when a handle is taken
 * @param {(name: string, ...points: number[][]) => void} move gets
 *   the pointer's place in the picture's own units, where it was taken, and
 *   where it was at the last move
 */
export function dragging(root, signal, take, move) {
  let held = null;

  function down(event) {
    const name = handle(event)?.dataset.drag;
    if (!name || event.button !== 0) return;
    const svg = event.target.closest("svg");
    const from = placeIn(svg, event);
    held = { name, svg, from, last: from };
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
    take(name);
    if ("press" in handle(event).dataset) move(name, from, from, from);
  }

  function drag(event) {
    if (!held) return;
    const point = placeIn(held.svg, event);
    move(held.name, point, held.from, held.last);
    held.last = point;
  }

  const up = () => (held = null);
  // `touch-action` on an SVG element does not keep a finger from scrolling.
  const touch = (event) => handle(event) && event.preventDefault();
  const listeners = {
    pointerdown: down,
    pointermove: drag,
    pointerup: up,
    pointercancel: up,
    touchstart: touch,
  };
  for (const [name, listener] of Object.entries(listeners)) {
    root.addEventListener(name, listener, { passive: false, signal });
  }
}
