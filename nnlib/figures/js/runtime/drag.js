/** Dragging of elements with `data-drag` inside a picture. */

const handle = (event) => event.target.closest?.("[data-drag]");

/**
 * @param {HTMLElement} root
 * @param {AbortSignal} signal stops listening
 * @param {(name: string) => void} take called when a handle is taken
 * @param {(name: string, point: number[]) => void} move gets the pointer's
 *   place in the picture's own units
 */
export function dragging(root, signal, take, move) {
  let held = null;

  function down(event) {
    const name = handle(event)?.dataset.drag;
    if (!name || event.button !== 0) return;
    const svg = event.target.closest("svg");
    held = { name, svg };
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
    take(name);
  }

  function drag(event) {
    if (!held) return;
    const matrix = held.svg.getScreenCTM().inverse();
    const here = new DOMPoint(event.clientX, event.clientY);
    const { x, y } = here.matrixTransform(matrix);
    move(held.name, [x, y]);
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
