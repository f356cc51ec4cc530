/**
 * Wires that the reader has turned, one at a time, and what came of each. A
 * wire is known by its number: those to the hidden neurons come first, pixel
 * by pixel, then those to the answers.
 */

import { plain } from "../js/computing/digit-net.js";
import { remembering } from "../js/computing/memoise.js";
import { relu, softmax } from "../js/computing/neuron.js";
import { TRUTH } from "./five.js";
import { before, gradient } from "./step.js";

const HIDDEN = 32;
const ANSWERS = 10;
const FIRST = 64 * HIDDEN; // wires of the first layer

const WIRES = FIRST + HIDDEN * ANSWERS;
export const KNOBS = gradient.length;
export const MOST = 50; // hundredths, either way

export const toHidden = (pixel, neuron) => HIDDEN * pixel + neuron;
export const toAnswer = (neuron, answer) => FIRST + ANSWERS * neuron + answer;

/** A wire's layer, and which of its inputs and outputs it joins. */
export const endsOf = (wire) =>
  wire < FIRST
    ? [0, Math.floor(wire / HIDDEN), wire % HIDDEN]
    : [1, Math.floor((wire - FIRST) / ANSWERS), (wire - FIRST) % ANSWERS];

/** What the network makes of the 5 with one wire turned by so many hundredths. */
export function turned(wire, turn) {
  const [layer, from, to] = endsOf(wire);
  const a = [...before.a];
  const scores = [...before.scores];
  if (layer === 0) {
    a[to] = relu(before.z[to] + (turn / 100) * before.x[from]);
    const more = a[to] - before.a[to];
    plain.weights[1][to].forEach((weight, k) => (scores[k] += more * weight));
  } else {
    scores[to] += (turn / 100) * before.a[from];
  }
  const p = softmax(scores);
  return { a, p, says: p.indexOf(Math.max(...p)) };
}

/** The weights then. */
export function weightsWith(wire, turn) {
  const [layer, from, to] = endsOf(wire);
  const rows = plain.weights[layer];
  const row = rows[from].with(to, rows[from][to] + turn / 100);
  return plain.weights.with(layer, rows.with(from, row));
}

/** The share that the 5 then gets. */
export const shareAt = (wire, turn) => turned(wire, turn).p[TRUTH];

/** The slope that this nudge measures: by how much the surprise rose for each 1. */
export const measured = (wire, turn) =>
  (Math.log(before.p[TRUTH] / shareAt(wire, turn)) * 100) / turn;

/** A wire among all knobs: the hidden biases stand between the two layers. */
export const knobOf = (wire) => (wire < FIRST ? wire : wire + HIDDEN);

/** The slope that backprop finds. */
export const slopeOf = (wire) => gradient[knobOf(wire)];

/** How many knobs are steeper, and one: 1 is the steepest. */
export const rankOf = (wire) =>
  1 + gradient.filter((other) => Math.abs(other) > Math.abs(slopeOf(wire))).length;

/** Each wire that was turned, with the turn that was best for the 5. */
export const known = ({ tried }) => tried.filter(([, turn]) => turn !== 0);

/** @returns {[number, number][]} the wires that helped, the best first */
export const helpful = (state) =>
  known(state)
    .filter((one) => shareAt(...one) > before.p[TRUTH])
    .sort((one, other) => shareAt(...other) - shareAt(...one));

/** With one more turn of a wire noted, if it is the best one yet. */
export function noted(tried, wire, turn) {
  if (turn === 0) return tried;
  const old = tried.find(([other]) => other === wire);
  if (old && old[1] !== 0 && shareAt(...old) >= shareAt(wire, turn)) return tried;
  return [...tried.filter((one) => one !== old), [wire, turn]];
}

const NUDGE = 1e-6; // both small enough, and large enough for 16 digits

/** The slopes that nudging finds, a pass for each: rows as the weights have. */
export const nudgedSlopes = remembering(
  () =>
    plain.weights.map((rows, layer) =>
      rows.map((row, from) =>
        row.map((_, to) =>
          measured(layer ? toAnswer(from, to) : toHidden(from, to), 100 * NUDGE),
        ),
      ),
    ),
  1,
);

/** What the best wires do for the 5, turned as far as it goes. */
export const heights = () =>
  [...Array(WIRES).keys()].map((wire) =>
    Math.max(shareAt(wire, MOST), shareAt(wire, -MOST)),
  );

const rowOf = (i) => Math.floor(i / 8) + 1;
const columnOf = (i) => (i % 8) + 1;

/** A wire in few words. */
export function nameOf(wire) {
  const [layer, from, to] = endsOf(wire);
  return layer === 0
    ? `pixel ${rowOf(from)}, ${columnOf(from)} → hidden ${to + 1}`
    : `hidden ${from + 1} → ${to}`;
}

export const pixelName = (i) =>
  `pixel in row ${rowOf(i)}, column ${columnOf(i)}`;
