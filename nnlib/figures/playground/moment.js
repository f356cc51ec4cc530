/** The run at the state's step, for all that draw it. */

import { once } from "../js/computing/memoise.js";
import { starts } from "./luck.js";
import { mapsOf, passing } from "./maps.js";
import { isForked, runOf, shownStep, widthsOf, without } from "./setting.js";

/** Runs that are still on their way to where the state wants them. */
const underWay = new WeakSet();

/** Once to the end, for the curves; then to the step that is shown. */
function reach(run, state, late) {
  const end = Math.min(state.steps, run.broken - 1);
  if (run.farthest < end && !run.to(end, late)) return false;
  return run.to(shownStep(state), late);
}

/** The same, noted for those who draw it meanwhile. */
function go(state, late) {
  const run = runOf(state);
  const done = reach(run, state, late);
  if (done) underWay.delete(run);
  else underWay.add(run);
  return done;
}

/**
 * Go on with the run.
 * @param {() => boolean} [late] whether to pause
 * @returns {boolean} whether it has come to the state's step
 */
export function work(state, late) {
  const done = go(state, late) && (!isForked(state) || go(without(state), late));
  const isLate = () => Boolean(late?.());
  return done && starts(state).every(
    (one) => !isLate() && runOf(one).to(one.steps, late),
  );
}

/** The run without the change, where there is one. */
function otherOf(state) {
  if (!isForked(state)) return null;
  const plain = without(state);
  const run = runOf(plain);
  if (!underWay.has(run)) reach(run, plain);
  const { output } = mapsOf(plain, run, widthsOf(plain));
  return { run, output, loss: run.loss("train"), test: run.loss("test") };
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
    other: otherOf(state),
  };
});
