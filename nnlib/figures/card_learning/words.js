/** What is said of the card that comes next, and of the last one. */

import { step } from "../js/computing/neuron.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { cardOf, digitOf, isDone, MOMENTS, named } from "./learning.js";

const DONE = {
  add: "added: its ink to the weights, and 1 to the bias.",
  subtract: "subtracted: its ink from the weights, and 1 from the bias.",
  keep: "right already: nothing changed.",
};
const WHY = {
  keep: "A right answer changes nothing.",
  add: "It should fire, so z must rise.",
  subtract: "It should stay silent, so z must fall.",
};

/** What has just been done, or why the reader's word was not. */
function lastWords({ looks, said }) {
  const { card, due, z } = MOMENTS[looks];
  if (said) {
    return (
      `Not so: z = ${show(z[card])}, so the neuron says ${digitOf(step(z[card]))}; ` +
      `the card is ${named(card)}. ${WHY[due]}`
    );
  }
  const last = looks > 0 && MOMENTS[looks - 1];
  return last && `Card ${last.card + 1} was ${DONE[last.due]}`;
}

export function announce(state) {
  return html`<p class="nn-rule">${lastWords(state)} ${
    isDone(state)
      ? "No card is wrong: the rule is done."
      : html`What will the rule do with <b>card ${cardOf(state) + 1}</b>?`
  }</p>`;
}
