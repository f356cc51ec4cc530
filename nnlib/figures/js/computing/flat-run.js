/**
 * A training run that can be asked for any of its steps: the same as `fit` of
 * `nnlib` from the same seed. It goes on from where it is, or back to a moment
 * that it has kept.
 */

import { FlatNet, losses } from "./flat-net.js";
import { optimizers, penalise } from "./flat-optim.js";
import { Rng } from "./rng.js";

const KEEP = 250; // steps between two moments that are kept, or more
const LOOK = 16; // steps between two looks at the clock

/** Rows as one array. */
const flat = (rows) => Float64Array.from(rows.flat());

/**
 * @typedef {object} Setting what the run follows from
 * @property {number[]} widths of the inputs, then of every layer
 * @property {string[]} activations one for each layer
 * @property {"log-loss" | "squared" | "cross-entropy"} loss
 * @property {"SGD" | "momentum" | "Adam"} optimizer
 * @property {number} rate @property {number} l1 @property {number} l2
 * @property {number | "all"} batch rows for each step
 * @property {number} seed of the first weights, then of the shuffling
 * @property {number} spread the first weights are so many times Xavier's
 * @property {{X: number[][], y: number[]}} train
 * @property {{X: number[][], y: number[]}} test
 * @property {[number, number, number][]} edits step, knob, its value then
 * @property {number[]} frozen numbers of layers that stay as they are
 * @property {number[]} [held] knobs that stay as they are
 * @property {[number, "rate" | "l1" | "l2", number][]} [fork] what is changed
 *   after which step
 *
 * @typedef {object} Cause
 * @property {"sum" | "slope" | "knob"} what
 * @property {number} layer its number, from 0
 * @property {number} largest size of any knob before that step
 */
export class Run {
  #given;
  #rng;
  #move;
  #order = [];
  #done = 0; // rows of the order that have been taken
  #kept = [];
  #before; // the knobs before the last step
  steps = 0;
  /** The highest step that it has ever been to. */
  farthest = 0;
  /** Where a number left the finite ones: the run has ended before. */
  broken = Infinity;
  /** What left them first, in which layer. @type {Cause | null} */
  cause = null;
  /** Losses after 0, 1, 2 … epochs, as far as they are known. */
  losses = { train: [], test: [] };

  /** @param {Setting} setting */
  constructor(setting) {
    this.#given = setting;
    const { widths, activations, train, test, batch } = setting;
    this.net = new FlatNet(widths, activations);
    const of = ({ X, y }) => ({ X: flat(X), y: flat(y), rows: y.length });
    this.parts = { train: of(train), test: of(test) };
    const { rows } = this.parts.train;
    this.batch = batch === "all" ? rows : Math.min(batch, rows);
    /** Steps in an epoch. */
    this.epoch = rows ? Math.ceil(rows / this.batch) : 1;
    this.X = new Float64Array(this.batch * widths[0]);
    this.y = new Float64Array(this.batch);
    this.#begin();
  }

  #begin() {
    const { net } = this;
    const { seed, spread, optimizer, rate } = this.#given;
    this.#rng = new Rng(seed);
    for (const { rows, columns, weight, bias } of net.layers) {
      const limit = Math.sqrt(6 / (rows + columns)); // Xavier's
      for (let i = weight; i < bias; i++) {
        net.value[i] = this.#rng.uniform(-limit, limit) * spread;
      }
    }
    this.#before = net.value.slice();
    this.#move = optimizers[optimizer](rate, net.value.length);
    this.#edit();
    this.#note();
    this.#keep();
  }

  /** What is set by hand at this step. */
  #edit() {
    for (const [step, knob, value] of this.#given.edits) {
      if (step === this.steps) this.net.value[knob] = value;
    }
  }

  /** The loss on "train" or "test" with the present knobs. */
  loss(part) {
    const { X, y, rows } = this.parts[part];
    if (!rows) return NaN;
    return this.#judge(X, y, rows);
  }

  /** The loss on these rows, and maybe its slope for each output, in `net.D`. */
  #judge(X, y, rows, isTaught = false) {
    const { net } = this;
    const output = net.forward(X, rows);
    const slopes = isTaught && net.D.at(-1);
    return losses[this.#given.loss](output, y, rows, slopes, net.layers.at(-1).columns);
  }

  /** Whether an epoch ends here. */
  #note() {
    const epochs = this.steps / this.epoch;
    if (!Number.isInteger(epochs)) return;
    if (epochs < this.losses.train.length) return;
    for (const part of ["train", "test"]) {
      this.losses[part][epochs] = this.loss(part);
    }
  }

  #keep() {
    const last = this.#kept.at(-1);
    const due = !last || this.steps >= last.steps + KEEP;
    if (!due || this.steps % this.epoch) return;
    this.#kept.push({
      steps: this.steps,
      value: this.net.value.slice(),
      before: this.#before.slice(),
      memory: this.#move.memory.map((part) => part.slice()),
      rng: this.#rng.copy(),
    });
  }

  /** Go back to the last moment kept before so many steps. */
  #back(steps) {
    const moment =
      this.#kept.findLast((kept) => kept.steps < steps) ?? this.#kept[0];
    this.steps = moment.steps;
    this.net.value.set(moment.value);
    this.#before.set(moment.before);
    this.#move.memory.forEach((part, i) => part.set(moment.memory[i]));
    this.#move.steps = moment.steps;
    this.#rng = moment.rng.copy();
    this.#done = 0;
  }

  /**
   * Go to this step, on or back.
   * @param {number} steps @param {() => boolean} [late] whether to pause
   * @returns {boolean} whether it is there
   */
  to(steps, late) {
    const goal = Math.min(steps, this.broken - 1);
    if (!this.parts.train.rows) return true;
    if (goal < this.steps) this.#back(goal);
    for (let i = 1; this.steps < Math.min(goal, this.broken - 1); i++) {
      this.#step();
      if (late && i % LOOK === 0 && late()) return this.steps >= goal;
    }
    return true;
  }

  /** The next rows, shuffled anew for each epoch. */
  #deal() {
    const { train } = this.parts;
    if (this.steps % this.epoch === 0) {
      this.#done = 0;
      const isShuffled = this.#given.batch !== "all";
      if (isShuffled) this.#order = this.#rng.permutation(train.rows);
      else if (!this.#order.length) this.#order = [...Array(train.rows).keys()];
    }
    const width = this.#given.widths[0];
    const count = Math.min(this.batch, train.rows - this.#done);
    for (let r = 0; r < count; r++) {
      const row = this.#order[this.#done + r];
      this.y[r] = train.y[row];
      for (let i = 0; i < width; i++) {
        this.X[r * width + i] = train.X[row * width + i];
      }
    }
    this.#done += count;
    return count;
  }

  /** Rate and penalties of the next step. */
  #settings() {
    const { rate, l1, l2, fork = [] } = this.#given;
    const now = { rate, l1, l2 };
    for (const [step, name, value] of fork) {
      if (this.steps >= step) now[name] = value;
    }
    return now;
  }

  #step() {
    const { net, X, y } = this;
    const { frozen, held = [] } = this.#given;
    const { rate, l1, l2 } = this.#settings();
    const rows = this.#deal();
    this.#before.set(net.value);
    this.rows = rows;
    this.#judge(X, y, rows, true);
    net.backward(X, rows);
    penalise(net.grad, net.value, net.isWeight, l1, l2);
    this.#move.move(net.value, net.grad, rate);
    for (const l of frozen) {
      const { weight, bias, columns } = net.layers[l] ?? {};
      if (columns) net.value.set(this.#before.subarray(weight, bias + columns), weight);
    }
    for (const knob of held) net.value[knob] = this.#before[knob];
    this.steps++;
    this.farthest = Math.max(this.farthest, this.steps);
    if (this.#isFinite()) {
      this.#edit();
      this.#note();
      this.#keep();
    } else {
      this.cause = this.#blame(rows);
      net.value.set(this.#before);
      this.broken = this.steps--;
    }
  }

  /** What left the finite numbers first in the step that was just taken. */
  #blame(rows) {
    const { net } = this;
    const largest = this.#before.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
    const has = (array, from, to) =>
      array.subarray(from, to).some((value) => !Number.isFinite(value));
    const sums = net.layers.findIndex((l, i) => has(net.Z[i], 0, rows * l.columns));
    if (sums >= 0) return { what: "sum", layer: sums, largest };
    const isIn = (array) => (l) => has(array, l.weight, l.bias + l.columns);
    const slopes = net.layers.findLastIndex(isIn(net.grad));
    if (slopes >= 0) return { what: "slope", layer: slopes, largest };
    return { what: "knob", layer: net.layers.findIndex(isIn(net.value)), largest };
  }

  #isFinite() {
    let sum = 0;
    for (const knob of this.net.value) sum += knob;
    return Number.isFinite(sum);
  }

  /**
   * Blame of the last step: what each knob's slope was and, for each layer,
   * the mean size of each neuron's blame. Null before the first step.
   */
  blame() {
    if (!this.steps) return null;
    const { net, X, y, rows } = this;
    const now = net.value.slice();
    net.value.set(this.#before);
    this.#judge(X, y, rows, true);
    net.backward(X, rows);
    net.value.set(now);
    const neurons = net.layers.map(({ columns }, l) =>
      Array.from({ length: columns }, (_, j) => {
        let sum = 0;
        for (let r = 0; r < rows; r++) sum += Math.abs(net.D[l][r * columns + j]);
        return sum; // of means over the batch: the loss divides by its rows
      }),
    );
    return { slopes: net.grad.slice(), neurons };
  }
}
