/** The run at the state's step, for all that draw it. */

import { once } from "../js/computing/memoise.js";
import { starts } from "./luck.js";
import { mapsOf, passing } from "./maps.js";
import { runOf, shownStep, widthsOf } from "./setting.js";

/** Runs that are still on their way to where the state wants them. */
const underWay = new WeakSet();

/** Once to the end, for the curves; then to the step that is shown. */
function reach(run, state, late) {
  const end = Math.min(state.steps, run.broken - 1);
  if (run.farthest < end && !run.to(end, late)) return false;
  return run.to(shownStep(state), late);
}

/**
 * Go on with the run.
 * @param {() => boolean} [late] whether to pause
 * @returns {boolean} whether it has come to the state's step
 */
export function work(state, late) {
  const run = runOf(state);
  const done = reach(run, state, late);
  if (done) underWay.delete(run);
  else underWay.add(run);
  const isLate = () => Boolean(late?.());
  return done && starts(state).every(
    (one) => !isLate() && runOf(one).to(one.steps, late),
  );
}

/** What there is to draw. */
export const momentOf = once((state) => {
  const run = runOf(state);
  if (!underWay.has(run)) reach(run, state);
  const widths = widthsOf(state);
  const isBroken = shownStep(state) >= run.broken;
  return {
    run,
    widths,
    steps: run.steps,
    epochs: Math.floor(run.steps / run.epoch),
    last: Math.floor(
      Math.min(state.steps, run.farthest, run.broken - 1) / run.epoch,
    ),
    isBroken,
    loss: run.loss("train"),
    test: run.loss("test"),
    maps: mapsOf(state, run, widths),
    blame: state.backward ? run.blame() : null,
    at: passing(state, run, widths, state.at),
  };
});
