/** What each neuron, and the whole network, makes of the plane. */

import { FlatNet, softmax } from "../js/computing/flat-net.js";
import { remembering } from "../js/computing/memoise.js";
import { domainsOf, features, isClass, isThree, lossOf } from "./setting.js";

export const SIDE = 40; // places across, of the output
export const SMALL = 20; // of a neuron

/** The inputs at each place, the highest row first. */
const gridOf = remembering((low1, high1, low2, high2, names) => {
  const used = names.split(" ");
  const grid = new Float64Array(SIDE * SIDE * used.length);
  const place = (low, high, i) => low + ((high - low) * (i + 0.5)) / SIDE;
  let at = 0;
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const x1 = place(low1, high1, column);
      const x2 = place(low2, high2, SIDE - 1 - row);
      for (const name of used) grid[at++] = features[name].of(x1, x2);
    }
  }
  return grid;
}, 12);

const viewers = new WeakMap();

/** A network with the same knobs, and buffers of its own. */
function viewerOf({ net }, widths) {
  if (!viewers.has(net)) {
    const names = net.layers.map(({ activation }) => activation);
    viewers.set(net, new FlatNet(widths, names, net.value));
  }
  return viewers.get(net);
}

/** What is no number any more has no colour. */
const drawable = (value) => (Number.isFinite(value) ? value : 0);

/**
 * From a neuron's answers to shades, at every second place of the plane: the
 * largest is the strongest colour.
 */
function shades(A, width, j, activation) {
  const values = new Float64Array(SMALL * SMALL);
  const isBounded = activation === "tanh" || activation === "sigmoid";
  let most = isBounded ? 1 : 1e-9;
  let at = 0;
  for (let row = 0; row < SIDE; row += 2) {
    let from = row * SIDE * width + j;
    for (let column = 0; column < SIDE; column += 2, from += 2 * width) {
      const value = drawable(A[from]);
      if (!isBounded) most = Math.max(most, Math.abs(value));
      values[at++] = value;
    }
  }
  if (!isBounded) for (let i = 0; i < at; i++) values[i] /= most;
  return values;
}

/** From the output to -1 … 1: surely orange to surely blue. */
function judged(state, output) {
  const shown = new Float64Array(output.length);
  const isOdds = lossOf(state) === "log-loss";
  const isHeight = !isClass(state);
  for (let i = 0; i < output.length; i++) {
    const a = output[i];
    if (isHeight) shown[i] = drawable(a);
    else shown[i] = drawable(2 * (isOdds ? 1 / (1 + Math.exp(-a)) : a) - 1);
  }
  return shown;
}

/** Each class's chance at each place, from their scores. */
function chancesOf(scores) {
  const all = Array.from({ length: 3 }, () => new Float64Array(scores.length / 3));
  const here = new Float64Array(3);
  for (let i = 0; i < all[0].length; i++) {
    softmax(scores, 3 * i, here);
    for (let k = 0; k < 3; k++) all[k][i] = drawable(here[k]);
  }
  return all;
}

/** How far each class's chance is above the larger one of the others. */
function margins(chances) {
  const pairs = [[1, 2], [0, 2], [0, 1]];
  return pairs.map(([a, b], k) =>
    chances[k].map((chance, i) => chance - Math.max(chances[a][i], chances[b][i])),
  );
}

/** Every second place of a map. */
const fewer = (map) => shades(map, 1, 0, "sigmoid");

const namesOf = (state) => state.features.join(" ");

/**
 * What the plane looks like to the network. A map has one list of values, from
 * surely orange to surely blue, or one for each of three classes: above 0
 * where it is the likeliest.
 * @returns {{output: Float64Array[], small: Float64Array[],
 *   neurons: Float64Array[][], ends: Float64Array[]}} the map, finely and
 *   coarsely; what each hidden neuron answers, and each output's neuron
 */
export function mapsOf(state, run, widths) {
  const net = viewerOf(run, widths);
  const [d1, d2] = domainsOf(state);
  const X = gridOf(...d1, ...d2, namesOf(state));
  const answers = net.forward(X, SIDE * SIDE);
  const chances = isThree(state) && chancesOf(answers);
  const output = chances ? margins(chances) : [judged(state, answers)];
  const neurons = net.layers
    .slice(0, -1)
    .map(({ columns, activation }, l) =>
      Array.from({ length: columns }, (_, j) =>
        shades(net.A[l], columns, j, activation),
      ),
    );
  const small = output.map(fewer);
  return { output, small, neurons, ends: chances ? chances.map(fewer) : small };
}

/** What a feature is over the plane. */
export const featureMap = remembering((low1, high1, low2, high2, name) =>
  shades(gridOf(low1, high1, low2, high2, name), 1, 0, "identity"), 40);

/** What passes through the network at one place: all inputs and answers. */
export function passing(state, run, widths, [x1, x2]) {
  const net = viewerOf(run, widths);
  const X = Float64Array.from(state.features, (name) => features[name].of(x1, x2));
  net.forward(X, 1);
  return net.layers.map(({ columns }, l) => ({
    input: l ? [...net.A[l - 1].subarray(0, net.layers[l].rows)] : [...X],
    Z: [...net.Z[l].subarray(0, columns)],
    A: [...net.A[l].subarray(0, columns)],
  }));
}
