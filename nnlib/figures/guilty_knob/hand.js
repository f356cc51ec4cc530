/** Which wire is in hand, and how far a hand has turned it. */

import { MOST, noted, toAnswer, toHidden } from "../mended_digit/tried.js";

const PIXELS = 64;
const FAR = 0.5; // hundredths for each unit that the hand goes up

/** The wire in hand, by its number among all, or null. */
export const inHand = ({ neuron, wire }) =>
  neuron && wire
    ? wire <= PIXELS
      ? toHidden(wire - 1, neuron - 1)
      : toAnswer(neuron - 1, wire - PIXELS - 1)
    : null;

/** By how much a wire is turned: not at all, while none is in hand. */
export const turnOf = (state) => (inHand(state) === null ? 0 : state.turn);

/** What a change makes of the state: a new wire is not turned yet. */
export function changed(patch, state) {
  const now = { ...state, ...patch };
  if ("neuron" in patch) return { ...patch, wire: 0, turn: 0 };
  if ("wire" in patch && !("turn" in patch)) return { ...patch, turn: 0 };
  const wire = inHand(now);
  if (wire === null) return patch;
  return { ...patch, tried: noted(now.tried, wire, now.turn) };
}

const within = (turn) => Math.max(-MOST, Math.min(MOST, Math.round(turn)));

/** The wire of the neuron in hand that ends here: at a pixel, or an answer. */
function endAt({ corner, cell, digits }, [x, y]) {
  const [column, row] = [x - corner[0], y - corner[1]].map((v) => Math.floor(v / cell));
  const isInside = [column, row].every((n) => n >= 0 && n < 8);
  if (isInside) return 1 + 8 * row + column;
  const far = digits.map((digit) => Math.hypot(digit[0] - x, digit[1] - y));
  return 1 + PIXELS + far.indexOf(Math.min(...far));
}

const turnedFrom = (turn, [, y], [, from]) => within(turn + FAR * (from - y));

/** Take a wire by its end, and turn it: up is more. */
export const taking = (place) => (taken, point, from, { now }) => {
  const wire = endAt(place, from);
  const turn = wire === taken.wire ? taken.turn : 0;
  return changed({ wire, turn: turnedFrom(turn, point, from) }, now);
};

/** Turn the wire in hand by its knob. */
export const turning = (taken, point, from, { now }) =>
  changed({ turn: turnedFrom(taken.turn, point, from) }, now);
