/** Tells a figure that has two layouts how much room there is. */

/**
 * Keeps `ui.narrow` up to date.
 * @param {HTMLElement} root
 * @param {number} width below which the figure is narrow
 * @param {{narrow?: boolean}} ui
 * @param {() => void} redraw
 * @param {AbortSignal} signal stops watching
 */
export function fitting(root, width, ui, redraw, signal) {
  const isNarrow = () => root.clientWidth > 0 && root.clientWidth < width;
  ui.narrow = isNarrow();
  const watcher = new ResizeObserver(() => {
    if (isNarrow() === ui.narrow) return;
    ui.narrow = isNarrow();
    redraw();
  });
  watcher.observe(root);
  signal.addEventListener("abort", () => watcher.disconnect());
}
