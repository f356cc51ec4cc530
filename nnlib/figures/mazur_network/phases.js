/** How far a step of Mazur's network has come, and what is known by then. */

import { show } from "../js/drawing/numbers.js";
import { step, weightsAfter } from "./mazur.js";

export const WORDS = {
  hidden: "hidden neurons",
  outputs: "outputs",
  "output-blame": "blame on the outputs’ sums",
  "first-path": "back from o₁",
  "second-path": "and from o₂",
  "hidden-blame": "blame on the hidden sums",
  update: "new weights",
};
export const PHASES = Object.keys(WORDS);

export const BOTH = [0, 1];
export const sub = (i) => "₁₂₃₄₅₆₇₈"[i];

/** A number in little room: a power of ten where there are many zeros. */
export const short = (value, digits = 6, least = 1e-4) =>
  value !== 0 && Math.abs(value) < least
    ? value.toExponential(digits - 1).replaceAll("-", "\u2212")
    : show(value, digits);

/** Whether the present step has come as far as a phase. */
export const reached = (state, phase) =>
  PHASES.indexOf(state.phase) >= PHASES.indexOf(phase);

/** Everything of the present step. */
export function compute(state) {
  const w = weightsAfter(state.steps, state.early);
  return { w, ...step(w, state.early) };
}

/** The weights of the two layers. */
export const places = { first: [0, 1, 2, 3], second: [4, 5, 6, 7] };

/** Which gradients, and which new weights, are known by now. */
export const known = (state, i) =>
  reached(state, i < 4 ? "hidden-blame" : "output-blame");
export const renewed = (state, i) =>
  reached(state, state.early && i >= 4 ? "first-path" : "update");
