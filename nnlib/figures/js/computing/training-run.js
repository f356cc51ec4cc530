/** Runs of training that a picture can ask for any moment of. */

import { gradient, moved } from "./train.js";

const KEEP = 16; // one moment of so many is kept, to go on from
const RUNAWAY = 1e9; // times the first cost: there `nnlib` gives up as well

const isZero = ({ weight, bias }) =>
  bias.every((b) => b === 0) && weight.flat().every((w) => w === 0);

/**
 * A run, computed as far as it is asked for: what was looked at once is looked
 * up, so that a picture is a function of the number of steps.
 */
export class Run {
  #task;
  #lr;
  #kept = [];
  #now;
  /** The costs after 0, 1, 2 … steps, as far as they are known. */
  costs = [];
  /** The largest output after 0, 1, 2 … steps. */
  peaks = [];
  /** After how many steps the knobs stop for good. */
  end = Infinity;
  /** Whether they stop because the cost ran away. */
  ranAway = false;

  /**
   * @param {import("./train.js").Layer[]} layers
   * @param {import("./train.js").Task} task @param {number} lr
   */
  constructor(layers, task, lr) {
    this.#task = task;
    this.#lr = lr;
    this.#arrive(0, layers);
  }

  /** The layers after so many steps. @param {number} steps */
  at(steps) {
    const last = Math.min(Math.floor(steps / KEEP), this.#kept.length - 1);
    const mark = this.#kept[last];
    if (steps < this.#now.steps || mark.steps > this.#now.steps) {
      this.#now = mark;
    }
    while (this.#now.steps < Math.min(steps, this.end)) {
      const { layers, slopes } = this.#now;
      this.#arrive(this.#now.steps + 1, moved(layers, slopes, this.#lr));
    }
    return this.#now.layers;
  }

  /** The cost after so many steps. @param {number} steps */
  cost(steps) {
    return this.#seen(this.costs, steps);
  }

  /** The largest output after so many steps. @param {number} steps */
  peak(steps) {
    return this.#seen(this.peaks, steps);
  }

  #seen(values, steps) {
    if (values.length <= Math.min(steps, this.end)) this.at(steps);
    return values[Math.min(steps, this.end)];
  }

  #arrive(steps, layers) {
    const { cost, slopes, output } = gradient(layers, this.#task);
    const limit = RUNAWAY * Math.max(this.costs[0] ?? 1, 1);
    // So written, NaN has run away too.
    if (steps > 0 && !(cost <= limit)) {
      [this.end, this.ranAway] = [steps - 1, true];
      return;
    }
    this.costs[steps] = cost;
    this.peaks[steps] = Math.max(...output.flat());
    this.#now = { steps, layers, slopes };
    if (steps % KEEP === 0) this.#kept[steps / KEEP] = this.#now;
    if (slopes.every(isZero)) this.end = steps;
  }
}
