/** Training goes on in the page, with the reader's own drawings. */

import { FULL, network } from "../js/computing/digit-net.js";
import { FlatNet } from "../js/computing/flat-net.js";
import { pixelsOf } from "../js/computing/handwriting.js";
import { part } from "../js/computing/later.js";
import { softmax } from "../js/computing/neuron.js";

const ROWS = "later/draw-digit/digit-rows.js";
const STEPS = 10; // of gradient descent in a round
const RATE = 0.1;
const OLD = 64; // training rows in a step, where they are rehearsed

const inks = (letters) => Array.from(letters, (c) => c.charCodeAt(0) - 97);

export { ROWS };

let rows;
/** The rows of `digits`, once they have come: pixels and labels of each part. */
export function digitRows() {
  if (rows || !part(ROWS)) return rows;
  const { TRAIN, TEST } = part(ROWS);
  const read = ([pixels, labels]) => ({
    X: Uint8Array.from(inks(pixels)),
    y: inks(labels),
  });
  rows = { train: read(TRAIN), test: read(TEST) };
  return rows;
}

/** The examples that teach, or those that are kept apart: every second one. */
export const taughtOnes = (examples) => examples.filter((_, i) => i % 2 === 0);
export const keptApart = (examples) => examples.filter((_, i) => i % 2 === 1);

/** The rows of one step: the reader's, and some old ones in their turn. */
function batchOf(own, old, step) {
  const count = own.y.length + (old ? OLD : 0);
  const X = new Float64Array(64 * count);
  X.set(own.X);
  const y = [...own.y];
  for (let r = 0; old && r < OLD; r++) {
    const row = (OLD * step + r) % old.y.length;
    for (let i = 0; i < 64; i++) {
      X[64 * y.length + i] = old.X[64 * row + i] / FULL;
    }
    y.push(old.y[row]);
  }
  return { X, y };
}

/** One step down the slope of the mean surprise. */
function descend(net, { X, y }) {
  const scores = net.forward(X, y.length);
  const blame = net.D.at(-1);
  for (const [r, label] of y.entries()) {
    const p = softmax(Array.from(scores.subarray(10 * r, 10 * r + 10)));
    for (let k = 0; k < 10; k++) {
      blame[10 * r + k] = (p[k] - (k === label ? 1 : 0)) / y.length;
    }
  }
  net.backward(X, y.length);
  for (let i = 0; i < net.value.length; i++) net.value[i] -= RATE * net.grad[i];
}

let run = {};

/**
 * The network after the state's rounds, or null where there is nothing to
 * teach it, or no way to. It goes on from the last round that was asked for.
 */
export function taught(state, from) {
  const { examples, rounds, rehearse, normalise } = state;
  const own = taughtOnes(examples);
  const is8 = state.network !== "finer";
  if (!rounds || !own.length || !is8 || (rehearse && !digitRows())) return null;
  const same =
    run.examples === examples && run.from === from && run.rounds <= rounds &&
    run.rehearse === rehearse && run.normalise === normalise;
  if (!same) {
    const flat = new FlatNet([64, 32, 10], ["relu", "identity"]);
    flat.value.set(from.knobs);
    const pixels = own.map(([, ink]) => pixelsOf(ink, 8, normalise));
    run = { examples, from, rehearse, normalise, rounds: 0, flat, net: from };
    run.own = {
      X: Float64Array.from(pixels.flat(), (ink) => ink / FULL),
      y: own.map(([digit]) => digit),
    };
  }
  if (run.rounds < rounds) {
    const old = rehearse ? digitRows().train : null;
    for (let s = STEPS * run.rounds; s < STEPS * rounds; s++) {
      descend(run.flat, batchOf(run.own, old, s));
    }
    run.rounds = rounds;
    run.net = network(Array.from(run.flat.value), [64, 32, 10]);
  }
  return run.net;
}

const known = new WeakMap();
/** How many of the test rows a network gets right, of how many. */
export function testScore(net) {
  const test = digitRows()?.test;
  if (!test) return null;
  if (!known.has(net)) {
    const right = test.y.filter((label, r) => {
      const pixels = Array.from(test.X.subarray(64 * r, 64 * r + 64));
      return net.look(pixels).says === label;
    });
    known.set(net, [right.length, test.y.length]);
  }
  return known.get(net);
}

const squaredGap = (pixels, { X }, row) => {
  let sum = 0;
  for (let i = 0; i < 64; i++) {
    const gap = pixels[i] - X[64 * row + i];
    sum += gap * gap;
  }
  return sum;
};

/** The training rows that are most like an image, the closest first. */
export function nearestRows(pixels, count) {
  const train = digitRows()?.train;
  if (!train) return [];
  const nearest = []; // a few: they are kept in order as they are found
  for (let row = 0; row < train.y.length; row++) {
    const gap = squaredGap(pixels, train, row);
    if (nearest.length === count && gap >= nearest.at(-1).gap) continue;
    const place = nearest.findIndex((one) => gap < one.gap);
    nearest.splice(place < 0 ? nearest.length : place, 0, { row, gap });
    nearest.length = Math.min(nearest.length, count);
  }
  return nearest.map(({ row }) => ({
    row,
    label: train.y[row],
    pixels: train.X.subarray(64 * row, 64 * row + 64),
  }));
}
