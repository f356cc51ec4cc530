/** One neuron that learns 3 from 8, card by card (chapter 1). */

import { FULL } from "../js/computing/digit-net.js";
import { step } from "../js/computing/neuron.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { placeFor, places } from "./geometry.js";
import * as learning from "./learning.js";
import * as painting from "./painting.js";
import { picture } from "./picture.js";
import { announce } from "./words.js";

const { LABELS, MOMENTS, SIDE, cardOf, digitOf, momentOf, sumOf, wrongOf } = learning;
const { better, brush, changed, effect, isPainted, middleOf, typed, where } = painting;
const FEWEST = 2; // pixels that make an 8 of the 3

/** What the keyboard works: it lies over the 3, and shows where it is. */
function beside(state, uid, rules, ui) {
  if (!state.unseen) return "";
  const place = placeFor(state, ui);
  const part = (value, axis) => `${at((100 * value) / place.size[axis])}%`;
  const box = ([x, y], size) =>
    `left:${part(x, 0)};top:${part(y, 1)};width:${part(size, 0)};height:${part(size, 1)}`;
  const corner = middleOf(place, state.at).map((v) => v - place.cell / 2);
  return html`<div class="nn-keys nn-live" data-keys="image" role="application"
      tabindex="0" aria-label="The 3. Arrow keys move, space paints. ${cursor(state)}"
      style="${box(place.corner, SIDE * place.cell)}"></div><i class="nn-cursor"
      style="${box(corner, place.cell)}"></i>`;
}

const cursor = (state) =>
  `At ${where(state)}: ink ${state.pixels[state.at]} of ${FULL}, weight ` +
  `${show(momentOf(state).w[state.at])}.`;

function controls(state) {
  if (state.unseen) {
    return html`<p>Press a pixel: a pale one becomes all black, a
      dark one white.</p>`;
  }
  return html`${announce(state)}
    <div class="nn-claims" role="group" aria-label="What will the rule do?">
      <button type="button" data-do="add">Add it</button>
      <button type="button" data-do="subtract">Subtract it</button>
      <button type="button" data-do="keep">Change nothing</button>
    </div>`;
}

/** How good a first pixel was. */
function rank(state, gain) {
  if (changed(state) !== 1 || gain <= 0) return "";
  const count = better(state, gain);
  if (count === 0) return "No other can raise it more.";
  return count === 1
    ? "One other can raise it more."
    : `${count} others can raise it more.`;
}

function painted(state) {
  if (!isPainted(state)) return "";
  const { weight, ink, gain } = effect(state);
  return html`<p>The pixel at ${where(state)}: its weight, <b
      data-shows="weight">${show(weight)}</b> (ringed), times its change of ink, <b
      data-shows="ink">${show(ink)}</b>, changes z by <b data-shows="gain">${show(gain)}</b>.
      ${rank(state, gain)}</p>`;
}

const says = (state) => digitOf(step(sumOf(state)));

function readout(state) {
  if (state.unseen) {
    return html`<p class="nn-says">It says <b data-shows="says">${says(state)}</b>.
        You have changed <b data-shows="changed">${changed(state)}</b>
        of 64 pixels.</p>${painted(state)}`;
  }
  const count = wrongOf(momentOf(state));
  const after = learning.afterEach(state);
  return html`<p class="nn-count" data-none="${String(count === 0)}"><b
      data-shows="mistakes">${count}</b> of ${LABELS.length} cards are read
      wrong${count > 0 && ", ringed"}.</p>${
        after.length > 0 &&
        html`<p>After each correction: ${after.map(
          (one, i) => html`${i > 0 && ", "}<span data-shows="after">${one}</span>`,
        )} wrong.</p>`
      }`;
}

function describe(state) {
  const { w } = momentOf(state);
  const blank = w.every((one) => one === 0);
  const map = blank
    ? "All its weights are 0."
    : `The heaviest of its weights are ${show(Math.max(...w))} and ${show(Math.min(...w))}.`;
  if (state.unseen) {
    return (
      `A handwritten 3 of 8 by 8 pixels, ${changed(state)} of them ` +
      `changed, and the 64 weights of a neuron as an image of the same size. z is ` +
      `${show(sumOf(state))}: it says ${says(state)}. ${cursor(state)}`
    );
  }
  const n = cardOf(state);
  return (
    `Card ${n + 1} of ${LABELS.length}, a handwritten ${digitOf(LABELS[n])}, and the 64 ` +
    `weights of a neuron as an image of the same size. ${map} z is ` +
    `${show(sumOf(state))} for this card: it says ${says(state)}. ` +
    `${wrongOf(momentOf(state))} of the ${LABELS.length} cards are read wrong.`
  );
}

export default {
  size: (state, ui) => placeFor(state, ui).size,
  narrow: true,
  stacked: true,
  picture,
  beside,
  controls,
  readout,
  describe,
  step: learning.look,
  play: learning.play,
  plays: ({ unseen }) => !unseen,
  pace: 2300,
  long: true,
  slide: learning.slide,
  slow: learning.slow,
  actions: learning.actions,
  drags: {
    "paint-across": brush(places.across),
    "paint-stacked": brush(places.stacked),
  },
  keys: { image: typed },
  goals: {
    "01-learn": {
      ask: "Teach it, card by card, until none is wrong.",
      praise: () => {
        const done = MOMENTS.map(({ due }) => due);
        const count = (what) => done.filter((due) => due === what).length;
        return (
          `None is wrong. ${count("add")} eights were added and ` +
          `${count("subtract")} threes subtracted: that is all there is in its weights.`
        );
      },
      met: (state) => !state.unseen && learning.isDone(state),
    },
    "01-fool": {
      ask: "Make it say 8, in the fewest pixels that will do.",
      praise: (state) =>
        `It says 8, with ${changed(state)} of 64 pixels changed. ` +
        "One alone cannot do it.",
      met: (state) =>
        state.unseen && says(state) === 8 && changed(state) <= FEWEST,
    },
  },
};
