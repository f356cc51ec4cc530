/** Step, play and pause: one change after another, at a pace to read. */

const PACE = 500; // milliseconds between two steps of play
const MOST = 1000; // steps, where they are not watched

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * @param {import("./frame.js").Drawing} drawing
 * @param {object} figure how to read and change its state
 * @param {() => object} figure.state
 * @param {(patch: object) => void} figure.change
 * @param {() => boolean} figure.waits for the last change to be drawn
 * @param {(playing: boolean) => void} figure.turned play on or off
 */
export function player(drawing, { state, change, waits, turned }) {
  let playing = 0;

  function stop() {
    clearInterval(playing);
    playing = 0;
    turned(false);
  }

  function step() {
    const patch = drawing.play(state());
    if (patch) change(patch);
    else stop();
  }

  /** Without motion: to the end at once. */
  function jump() {
    let now = state();
    let patch = {};
    for (let i = 0; patch && i < MOST; i++) {
      now = { ...now, ...patch };
      patch = drawing.play(now);
    }
    change(now);
  }

  function play() {
    if (playing) return stop();
    if (isStill()) return jump();
    turned(true);
    playing = setInterval(() => waits() || step(), drawing.pace ?? PACE);
    step();
  }

  return { step, play, stop };
}
