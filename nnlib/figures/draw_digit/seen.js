/** What the network makes of the drawing. */

import { network, plain, unpacked } from "../js/computing/digit-net.js";
import { pixelsOf } from "../js/computing/handwriting.js";
import { part } from "../js/computing/later.js";
import { once } from "../js/computing/memoise.js";
import { KNOBS } from "../js/computing/nudged-knobs.js";
import { taught } from "./teaching.js";

const FINER = "later/draw-digit/finer-knobs.js";

const made = { "8x8": plain };
const keptOf = { nudged: () => KNOBS, finer: () => part(FINER).KNOBS };

/** Unpacked when it is first asked for. */
function netOf(name) {
  const widths = [name === "finer" ? 256 : 64, 32, 10];
  return (made[name] ??= network(unpacked(keptOf[name](), widths), widths));
}

/** The finer network is on its way: the 8 by 8 one stands in. */
export const isWaiting = ({ network: name }) => name === "finer" && !part(FINER);

const nameOf = (state) => (isWaiting(state) ? "8x8" : state.network);
export const sideOf = (state) => (nameOf(state) === "finer" ? 16 : 8);

/** The network as it was shipped. */
export const shipped = (state) => netOf(nameOf(state));

/** The network that reads: the shipped one, or what teaching made of it. */
export const reading = (state) => taught(state, shipped(state)) ?? shipped(state);

/** A drawing as numbers for the network. */
export const pixelsFor = (state, ink) => pixelsOf(ink, sideOf(state), state.normalise);

/** The inked cells of a pixel that is all black. */
export const fullOf = (state) => (32 / sideOf(state)) ** 2;

const known = new WeakMap(); // network → what it calls each drawing, raw or normalised

/** What a network calls a drawing. */
export function calls(net, state, ink) {
  if (!known.has(net)) known.set(net, { true: new WeakMap(), false: new WeakMap() });
  const called = known.get(net)[state.normalise];
  if (!called.has(ink)) {
    called.set(ink, net.look(pixelsFor(state, ink), fullOf(state)).says);
  }
  return called.get(ink);
}

export { FINER };

export const seen = once((state) => {
  const net = reading(state);
  const pixels = pixelsFor(state, state.ink);
  return { net, pixels, ...net.look(pixels, fullOf(state)) };
});

/**
 * What each pixel adds to the score of a digit, through the hidden neurons
 * that fire; and what the biases add.
 */
export function reasons(state) {
  const { net, x, z } = seen(state);
  const [W1, W2] = net.weights;
  const [b1, b2] = net.biases;
  const k = state.asked;
  const through = z.map((sum, j) => (sum > 0 ? W2[j][k] : 0));
  const pull = (row) => row.reduce((sum, w, j) => sum + w * through[j], 0);
  const pixels = x.map((ink, i) => (ink ? ink * pull(W1[i]) : 0));
  const sumOf = (sign) =>
    pixels.reduce((sum, one) => sum + (sign * one > 0 ? one : 0), 0);
  return { pixels, above: sumOf(1), below: sumOf(-1), rest: pull(b1) + b2[k] };
}
