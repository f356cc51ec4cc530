/** Tells a figure that has two pictures how much room there is. */

const ENOUGH = 600; // pixels for the wide one; look/2-frame.css says so, too

/**
 * Keeps `ui.narrow` up to date.
 * @param {HTMLElement} root
 * @param {{narrow?: boolean}} ui
 * @param {() => void} redraw
 * @param {AbortSignal} signal stops watching
 * @returns {() => void} to be called when something else may be in the root
 */
export function fitting(root, ui, redraw, signal) {
  const isNarrow = () => root.clientWidth > 0 && root.clientWidth < ENOUGH;
  ui.narrow = isNarrow();
  const watcher = new ResizeObserver(() => {
    if (isNarrow() === ui.narrow) return;
    ui.narrow = isNarrow();
    redraw();
  });
  signal.addEventListener("abort", () => watcher.disconnect());
  let watched = null;

  // What is in the root is as wide. The root itself gets its height while
  // another watches that, and would be told too late in the same frame.
  return () => {
    if (root.firstElementChild === watched) return;
    watcher.disconnect();
    watched = root.firstElementChild;
    watcher.observe(watched);
  };
}
