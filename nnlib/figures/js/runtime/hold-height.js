/**
 * Keeps a figure from jumping, and the page below it, while a slider moves: a
 * text that runs over into one more line makes the figure higher, and it then
 * stays as high. Its height being known, the browser need not lay the page
 * out again at each change.
 */

/**
 * @param {HTMLElement} root
 * @param {AbortSignal} signal lets the height go
 */
export function heightHolder(root, signal) {
  let width = 0; // what the height was measured at; 0 where it is not held
  let isFree = false;

  function letGo() {
    width = 0;
    watcher.disconnect();
    delete root.dataset.steady;
    root.style.removeProperty("--nn-height");
  }

  // Not rounded: a page that moves by half a pixel is painted anew below.
  const keep = (height) => root.style.setProperty("--nn-height", `${height}px`);
  const heightNow = () => root.getBoundingClientRect().height;

  const watcher = new ResizeObserver(([{ borderBoxSize }]) => {
    const { blockSize } = borderBoxSize[0];
    if (root.offsetWidth !== width) requestAnimationFrame(letGo);
    else if (blockSize > heightNow()) keep(blockSize);
  });

  function hold() {
    if (isFree || width || !root.offsetWidth) return;
    width = root.offsetWidth;
    keep(heightNow());
    root.dataset.steady = "";
    watcher.observe(root.firstElementChild);
  }

  /**
   * What a click changes may be higher or lower. To hold the height and let it
   * go again would cost the page its styles and its layout.
   * @param {() => void} change
   */
  function freely(change) {
    letGo();
    isFree = true;
    try {
      change();
    } finally {
      isFree = false;
    }
  }

  /** Held before the first move, which would otherwise wait for it. */
  function onApproach({ target }) {
    if (target.type === "range") hold();
  }

  root.addEventListener("pointerover", onApproach, { signal });
  root.addEventListener("focusin", onApproach, { signal });
  signal.addEventListener("abort", letGo);
  return { hold, freely };
}
