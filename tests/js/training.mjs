/** Functions and runs cannot be handed over; so the calls are made here. */

import { forward } from "../../nnlib/figures/js/computing/layers.js";
import { Rng } from "../../nnlib/figures/js/computing/rng.js";
import { Run } from "../../nnlib/figures/js/computing/training-run.js";
import * as train from "../../nnlib/figures/js/computing/train.js";

const plain = (layers) => layers.map(({ weight, bias }) => ({ weight, bias }));

const made = ({ widths, names, spread, seed }) =>
  train.start(widths, names, spread, new Rng(seed));

export const start = (net) => plain(made(net));

export function gradient(net, X, y, loss) {
  const { cost, slopes } = train.gradient(made(net), {
    X, y, loss: train[loss],
  });
  return { cost, slopes };
}

export function run(net, X, y, loss, lr, places) {
  const run = new Run(made(net), { X, y, loss: train[loss] }, lr);
  const layers = places.map((place) => plain(run.at(place)));
  const { costs, end, ranAway } = run;
  return { layers, costs, end: end === Infinity ? -1 : end, ranAway };
}
