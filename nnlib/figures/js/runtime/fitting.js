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
  // What is in it is as wide. The root gets a height while another watches
  // that, and would be told of it too late in the same frame. (A figure that a
  // program makes is still empty.)
  watcher.observe(root.firstElementChild ?? root);
  signal.addEventListener("abort", () => watcher.disconnect());
}
