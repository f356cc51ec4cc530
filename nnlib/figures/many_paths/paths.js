/** Paths through layers of three circles, their slopes, and their sum. */

import { once } from "../js/computing/memoise.js";

export const WIDTH = 3;
const SLOPES = [1, -0.5, 1.5, 0.5, -1, 2, 0.5];
const CIRCLES = [...Array(WIDTH).keys()];

const slope = (layer, start, end) =>
  SLOPES[(2 * layer + 3 * start + 5 * end) % SLOPES.length];

const sum = (values) => values.reduce((all, one) => all + one, 0);

/** The circles of a layer; the input and the cost are one each. */
export const circlesOf = (layer, layers) =>
  layer === 0 || layer > layers ? [0] : CIRCLES;

export const pathsOf = (layers) => WIDTH ** layers;
export const edgesOf = (layers) => 2 * WIDTH + (layers - 1) * WIDTH ** 2;
export const walksOf = (layers) => (layers + 1) * pathsOf(layers);

/** All edges `[layer, start, end]`, in the order of a walk back. */
export function edges(layers) {
  const found = [];
  for (let layer = layers; layer >= 0; layer--) {
    for (const start of circlesOf(layer, layers)) {
      for (const end of circlesOf(layer + 1, layers)) found.push([layer, start, end]);
    }
  }
  return found;
}

/** What arrives in each circle from the input, by all paths to it. */
const arriving = once((layers) => {
  const all = [[1]];
  for (let layer = 1; layer <= layers + 1; layer++) {
    const before = all[layer - 1];
    all.push(
      circlesOf(layer, layers).map((end) =>
        sum(before.map((value, start) => value * slope(layer - 1, start, end))),
      ),
    );
  }
  return all;
});

/** The circles of a path, from the input to the cost; the first changes most. */
export function circlesOn(path, layers) {
  const inside = Array.from(
    { length: layers },
    (_, i) => Math.floor(path / WIDTH ** i) % WIDTH,
  );
  return [0, ...inside, 0];
}

/** The local slopes along a path, from the cost to the input. */
export const slopesOn = (path, layers) =>
  circlesOn(path, layers)
    .slice(1)
    .map((end, layer) => slope(layer, circlesOn(path, layers)[layer], end))
    .reverse();

export const product = (values) => values.reduce((all, one) => all * one, 1);

/**
 * The sum of the first so many paths: those that leave the next path at one of
 * its circles are all paths to a circle above it.
 */
export function sumOf(count, layers) {
  if (count >= pathsOf(layers)) return arriving(layers)[layers + 1][0];
  const on = circlesOn(count, layers);
  let found = 0;
  let along = 1;
  for (let layer = layers; layer > 0; layer--) {
    for (let start = 0; start < on[layer]; start++) {
      found += along * slope(layer, start, on[layer + 1]) * arriving(layers)[layer][start];
    }
    along *= slope(layer, on[layer], on[layer + 1]);
  }
  return found;
}

/** The first path over an edge. */
export function firstOver([layer, start, end], layers) {
  const place = (circle, at) => (at < 1 || at > layers ? 0 : circle * WIDTH ** (at - 1));
  return place(start, layer) + place(end, layer + 1);
}
