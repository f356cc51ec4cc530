/** The run at the state's step, for all that draw it. */

import { once } from "../js/computing/memoise.js";
import { starts } from "./luck.js";
import { mapsOf, passing } from "./maps.js";
import { runOf, widthsOf } from "./setting.js";

/** Runs that are still on their way to where the state wants them. */
const underWay = new WeakSet();

/**
 * Go on with the run.
 * @param {() => boolean} [late] whether to pause
 * @returns {boolean} whether it has come to the state's step
 */
export function work(state, late) {
  const run = runOf(state);
  const done = run.to(state.steps, late);
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
  if (!underWay.has(run)) run.to(state.steps);
  const widths = widthsOf(state);
  const isBroken = state.steps >= run.broken;
  return {
    run,
    widths,
    steps: run.steps,
    epochs: Math.floor(run.steps / run.epoch),
    isBroken,
    loss: run.loss("train"),
    test: run.loss("test"),
    maps: mapsOf(state, run, widths),
    blame: state.backward ? run.blame() : null,
    at: passing(state, run, widths, state.at),
  };
});
