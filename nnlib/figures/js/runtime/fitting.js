/** Tells a figure that has two layouts how much room there is. */

/**
 * Keeps `ui.narrow` up to date.
 * @param {HTMLElement} root
 * @param {number} width below which the figure is narrow
 * @param {{narrow?: boolean}} ui
 * @param {() => void} redraw
 * @param {AbortSignal} signal stops watching
 * @returns {() => void} to be called when something else may be in the root
 */
export function fitting(root, width, ui, redraw, signal) {
  const isNarrow = () => root.clientWidth > 0 && root.clientWidth < width;
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
