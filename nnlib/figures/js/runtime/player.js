/** Step, play and pause: one change after another, at a pace to read. */

const PACE = 500; // milliseconds between two steps of play
const READ = 1000; // from here on a step is a stage to be read
const SLIDES = 0.7; // of that time, until a picture is there
const MOST = 1000; // steps, where they are not watched

// Where motion is unwelcome: milliseconds between pictures, and between stages
const SELDOM = 500;
const STAGE = 2000;

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * @param {import("./frame.js").Drawing} drawing
 * @param {object} figure how to read and change its state
 * @param {() => object} figure.state
 * @param {(patch: object, within?: number) => void} figure.change the picture
 *   is to be there within so many milliseconds
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

  function step(next = drawing.play, within) {
    const patch = next(state());
    if (patch) change(patch, within);
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
    const pace = drawing.pace ?? PACE;
    const isRead = pace >= READ; // stage by stage, which is no motion
    const stage = isStill() && drawing.stage;
    if (isStill() && pace > 0 && !isRead && !stage) return jump();
    turned(true);
    if (pace === 0 && !isStill()) {
      frame = requestAnimationFrame(runOn);
      return;
    }
    const seldom = stage ? STAGE : SELDOM;
    const time = isStill() && !isRead ? seldom : pace;
    const next = () => step(stage || drawing.play, SLIDES * time);
    playing = setInterval(() => waits() || next(), time);
    if (!waits()) next();
  }

  return { step: one, play, jump, stop };
}
