/** What the networks make of the digits: with the reader's numbers, or the book's. */

import { part } from "../js/computing/later.js";
import { remembering } from "../js/computing/memoise.js";
import { sigmoid, softmax } from "../js/computing/neuron.js";
import { START } from "./start.js";

const LATER = "later/reading-wall/run.js";
const STRIDE = 10; // training steps from look to look
const SIDE = 8;
const FULL = 16;
const [HIDDEN, DIGITS] = [32, 10];

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const CODES = new Map([...SIGNS].map((sign, code) => [sign, code]));
const PARTS = 8192; // of 1
const HALF = 64 ** 3 / 2; // what stands for 0

/** The numbers that three signs each stand for: `read` in `__init__.py`. */
function read(text) {
  const codes = [...text].map((sign) => CODES.get(sign) ?? 0);
  return Array.from({ length: codes.length / 3 }, (_, n) => {
    const [high, middle, low] = codes.slice(3 * n, 3 * n + 3);
    return (4096 * high + 64 * middle + low - HALF) / PARTS;
  });
}

/** A layer out of a list of knobs: the weights have a row for each input. */
function layer(knobs, inputs, outputs) {
  const weights = Array.from({ length: inputs }, (_, i) =>
    knobs.slice(outputs * i, outputs * (i + 1)),
  );
  return { weights, biases: knobs.slice(outputs * inputs, outputs * (inputs + 1)) };
}

const sums = (x, { weights, biases }) => {
  const z = [...biases];
  for (const [i, value] of x.entries()) {
    if (value === 0) continue;
    const row = weights[i];
    for (let k = 0; k < z.length; k++) z[k] += value * row[k];
  }
  return z;
};

const netOf = remembering((text) => {
  const knobs = read(text);
  const first = 65 * HIDDEN;
  return [
    layer(knobs.slice(0, first), 64, HIDDEN),
    layer(knobs.slice(first), HIDDEN, DIGITS),
  ];
}, 4);
const pooledNet = remembering((text) => layer(read(text), 72, DIGITS), 2);

const EDGES = [-1, 0, 1, -1, 0, 1, -1, 0, 1];
const TURNED = [-1, -1, -1, 0, 0, 0, 1, 1, 1];
const SLANT = [0, 1, 1, -1, 0, 1, -1, -1, 0];
const MIRRORED = [1, 1, 0, 1, 0, -1, 0, -1, -1];
const FOUR = [EDGES, TURNED, SLANT, MIRRORED];
const KINDS = [...FOUR, ...FOUR.map((nine) => nine.map((w) => -w))];
const SUMS = 6; // of a map, across and down

/** The largest of each 2 by 2 sums of each kind of weights; none below 0. */
function pool(image) {
  const largest = Array(72).fill(0);
  for (let spot = 0; spot < SUMS * SUMS; spot++) {
    const [row, column] = [Math.floor(spot / SUMS), spot % SUMS];
    const region = 3 * Math.floor(row / 2) + Math.floor(column / 2);
    for (const [kind, weights] of KINDS.entries()) {
      let sum = 0;
      for (let n = 0; n < 9; n++) {
        sum += weights[n] * image[SIDE * (row + Math.floor(n / 3)) + column + (n % 3)];
      }
      const at = 8 * region + kind;
      if (sum > largest[at]) largest[at] = sum;
    }
  }
  return largest;
}

const A = "a".charCodeAt(0);
const imagesOf = remembering((isMoved) => {
  const { IMAGES } = part(LATER);
  const images = [];
  for (let start = 0; start < IMAGES.length; start += SIDE * SIDE) {
    images.push(
      Array.from({ length: SIDE * SIDE }, (_, i) => {
        const from = isMoved ? i - (i % SIDE) + ((i + SIDE - 1) % SIDE) : i;
        return (IMAGES.charCodeAt(start + from) - A) / FULL;
      }),
    );
  }
  return images;
}, 2);
const poolsOf = remembering((isMoved) => imagesOf(isMoved).map(pool), 2);

/** The look that a step has: the last one before it. */
export const stepOf = (state) =>
  state.pooling ? 200 : STRIDE * Math.floor(state.step / STRIDE);

/** The written knobs: the reader's own, or the book's. */
function textOf(state) {
  const { RUN, POOLED } = part(LATER);
  if (state.pooling) return (state.pooled.length ? state.pooled : POOLED)[0];
  const run = state.knobs.length ? state.knobs : RUN;
  return run[Math.min(stepOf(state) / STRIDE, run.length - 1)];
}

const highest = (values) => {
  let best = 0;
  for (let k = 1; k < values.length; k++) if (values[k] > values[best]) best = k;
  return best;
};

function hiddenOf(x, net) {
  const z = sums(x, net[0]);
  for (let j = 0; j < z.length; j++) z[j] = sigmoid(z[j]);
  return z;
}

const answersBy = remembering((text, hasPooling, moves) => {
  if (hasPooling) {
    const net = pooledNet(text);
    return poolsOf(moves).map((x) => highest(sums(x, net)));
  }
  const net = netOf(text);
  return imagesOf(moves).map((x) => highest(sums(hiddenOf(x, net), net[1])));
}, 48);

const isStart = ({ step, looked, moved, pooling, knobs }) =>
  step < STRIDE && !looked && !moved && !pooling && !knobs.length;

/** At the start it is known what the book's network says. */
export const needs = (state) => (isStart(state) ? [] : [LATER]);

/** Whether what the state needs is still on its way. */
export const isWaiting = (state) => !isStart(state) && !part(LATER);

const atStart = [...START].map(Number);

/** What each digit is called. @returns {number[]} */
export function answersOf(state) {
  if (!part(LATER)) return atStart;
  return answersBy(textOf(state), state.pooling, state.moved);
}

/** What is in the machine: the image, what is inside, and the shares. */
export function machineOf(state) {
  if (!state.looked || !part(LATER)) return null;
  const n = state.looked - 1;
  const image = imagesOf(state.moved)[n];
  if (state.pooling) {
    const net = pooledNet(textOf(state));
    const inside = poolsOf(state.moved)[n];
    return { image, inside, layers: [net], p: softmax(sums(inside, net)) };
  }
  const net = netOf(textOf(state));
  const inside = hiddenOf(image, net);
  return { image, inside, layers: net, p: softmax(sums(inside, net[1])) };
}
