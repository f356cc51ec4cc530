/** The eight parts: which are drawn, and what each does, with its numbers. */

import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { percent } from "../js/drawing/reading.js";
import { LARGE } from "./geometry.js";
import { cost, look, RATE, slope, STEPS, TRUTH, weight, weightAfter } from "./machine.js";

/** In the coach's order. */
export const PARTS = [
  "neuron", "sigmoid", "softmax", "forward", "loss", "backward", "update", "train",
];

/** Whether it is at work now. */
export const works = ({ looked }, name) => PARTS[looked - 1] === name;

/** Whether it is drawn: it is written, or at work. */
export const isThere = (state, name) => state.passed.includes(name) || works(state, name);

/** How far it has come with its work. */
export const done = (state, name) => (works(state, name) ? (state.share ?? 1) : 1);

/** Of how many steps the machine is that is seen. */
export function stepsOf(state) {
  if (works(state, "train")) return Math.round(STEPS * done(state, "train"));
  return state.looked === 0 && state.passed.includes("train") ? STEPS : 0;
}

const three = (value) => value.toFixed(3).replace("-", "\u2212");
const number = (name, value) => html`<b data-shows="${name}">${value}</b>`;

const signed = (sign) => {
  const { x, weights } = look(0);
  return x.reduce((sum, ink, i) => {
    const product = ink * weights[0][i][LARGE];
    return sign * product > 0 ? sum + product : sum;
  }, 0);
};

/** What each does, in a sentence with numbers. */
export const told = {
  neuron: () => html`adds up 64 products of ink and weight, and a bias, 0 so far: ${number(
    "above",
    three(signed(1)),
  )} for, ${number("below", three(signed(-1)))} against. Here is one neuron, drawn large.`,
  sigmoid: () => html`bends each sum into a number between 0 and 1.`,
  softmax: () => html`makes shares of ten scores. The weights were drawn by chance, and so
    the most goes to ${number("most", look(0).says)}.`,
  forward: () => html`does it all: 64 inks, 32 sums, each of them bent, ten sums, ten shares.
    The 3 gets ${number("given", percent(look(0).p[TRUTH]))} %.`,
  loss: () => html`looks at the 3 alone, for a 3 it is: minus the log of its share.`,
  backward: () => html`brings the blame back to all 2,410 knobs, as wide as it is large,
    broken where it is negative. One weight, from the topmost black pixel to the large
    neuron, gets the slope ${number("slope", show(slope))}.`,
  update: () => html`takes ${RATE} times its slope from each knob. That one weight goes from
    ${number("from", show(weight, 5))} to ${number("to", show(weightAfter, 5))}, and the
    loss to ${number("less", three(cost(1)))}.`,
  train: () => html`goes round and round: ${STEPS} steps on this one image, and it says ${number(
    "learned",
    look(STEPS).says,
  )}.`,
};
