/** The networks of the figure, at any of their steps. */

import { remembering } from "../js/computing/memoise.js";
import {
  gridOf,
  judged,
  moonsOf,
  newOf,
  runOf,
  said,
  STEPS,
} from "../js/computing/moon-runs.js";

export const SIDE = 25; // places of a map, across
const WATCHING = 20; // rows of who stops early
const PATIENCE = 20;

/** A run that remembers its knobs at each step. */
class Path {
  #run;
  #knobs = [];
  #best = 0; // the step that watching rows liked most
  #end = Infinity; // where they have waited long enough

  constructor(neurons, rows, l2, stops, noise, seed) {
    this.train = moonsOf(rows, noise, seed);
    const test = stops ? { test: moonsOf(WATCHING, noise, 2000 + seed) } : {};
    this.#run = runOf({ neurons, l2, seed, train: this.train, ...test });
    this.stops = stops;
    this.net = this.#run.net;
    this.#keep();
  }

  #keep() {
    const { steps, net, losses } = this.#run;
    this.#knobs[steps] = net.value.slice();
    if (!this.stops || !steps) return;
    const best = this.#best ? losses.test[this.#best] : Infinity;
    if (losses.test[steps] < best) this.#best = steps;
    if (steps - this.#best >= PATIENCE || steps === STEPS) this.#end = steps;
  }

  /** @returns {boolean} whether it has come so far */
  to(steps, late) {
    while (this.#run.steps < Math.min(steps, this.#end)) {
      this.#run.to(this.#run.steps + 1);
      this.#keep();
      if (late?.()) break;
    }
    return this.isAt(steps);
  }

  isAt(steps) {
    return this.#run.steps >= Math.min(steps, this.#end);
  }

  /** Where it stands: who stops goes back to the best step. */
  shown(steps) {
    return Math.min(steps, this.#run.steps) >= this.#end
      ? this.#best
      : Math.min(steps, this.#run.steps);
  }

  at(steps) {
    return this.#knobs[this.shown(steps)];
  }
}

const paths = remembering((...given) => new Path(...given), 48);

export const pathsOf = ({ runs, noise, seed }) =>
  runs.map(([, neurons, rows, l2, stops]) =>
    paths(neurons, rows, l2, stops, noise, seed),
  );

/** What there is to show of a network at a step. */
export function seen(path, { noise, seed, steps }) {
  const value = path.at(steps);
  const other = judged(path.net, newOf(noise, seed), value);
  return {
    map: said(path.net, gridOf(SIDE), value).map((z) => 2 / (1 + Math.exp(-z)) - 1),
    own: judged(path.net, path.train, value).wrong,
    other: other.wrong,
    loss: other.loss,
    rows: path.train.y.length,
    train: path.train,
    stopped: path.stops && path.shown(steps) < steps ? path.shown(steps) : null,
  };
}
