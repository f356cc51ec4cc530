/** From one state's picture to the next one's, where a step is watched. */

const TIME = 450; // milliseconds: long enough to see, less than a step of play

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const ease = (share) => share * share * (3 - 2 * share);

/**
 * @param {import("./frame.js").Drawing} drawing
 * @param {() => void} redraw
 */
export function sliding(drawing, redraw) {
  let from = null;
  let since = 0;
  let time = TIME;

  /**
   * Begin at the picture of this state; be done within so many milliseconds.
   * @param {object} state @param {object} patch where it leads
   */
  function start(state, patch, within = Infinity) {
    if (!drawing.slide || isStill()) return;
    from = state;
    since = performance.now();
    time = Math.min(drawing.slow?.(state, { ...state, ...patch }) ?? TIME, within);
  }

  /** What the picture shows of a state just now. */
  function shown(state) {
    const share = (performance.now() - since) / time;
    if (!from || share >= 1) {
      from = null;
      return state;
    }
    redraw();
    return drawing.slide(from, state, ease(share));
  }

  return { start, shown };
}
