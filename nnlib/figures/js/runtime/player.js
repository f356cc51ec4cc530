/** Step, play and pause: one change after another, at a pace to read. */

const PACE = 500; // milliseconds between two steps of play
const MOST = 1000; // steps, where they are not watched

const SELDOM = 500; // milliseconds between pictures, where motion is unwelcome

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
  let frame = 0;

  function stop() {
    clearInterval(playing);
    cancelAnimationFrame(frame);
    playing = frame = 0;
    turned(false);
  }

  /**
   * One more with every frame, if the last one is drawn: asked for after the
   * drawing, it comes after it in the next frame, too.
   */
  function runOn() {
    if (!waits()) step();
    if (frame) frame = requestAnimationFrame(runOn);
  }

  const one = () => step(drawing.step);

  function step(next = drawing.play) {
    const patch = next(state());
    if (patch) change(patch);
    else stop();
  }

  /** To the end at once: asked for, or where motion is unwelcome. */
  function jump() {
    stop();
    let now = state();
    let patch = {};
    for (let i = 0; patch && i < MOST; i++) {
      now = { ...now, ...patch };
      patch = drawing.play(now);
    }
    change(now);
  }

  function play() {
    if (playing || frame) return stop();
    if (drawing.again && !drawing.play(state())) change(drawing.again(state()));
    if (isStill() && drawing.pace !== 0) return jump();
    turned(true);
    if (drawing.pace === 0 && !isStill()) {
      frame = requestAnimationFrame(runOn);
      return;
    }
    const pace = (isStill() && SELDOM) || (drawing.pace ?? PACE);
    playing = setInterval(() => waits() || step(), pace);
    if (!waits()) step();
  }

  return { step: one, play, jump, stop };
}
