/** One step of training on a digit that is read wrong (chapter 5). */

import { choice, slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { percent } from "../js/drawing/reading.js";
import { RIGHT, TESTED, TRUTH } from "./five.js";
import { placeFor } from "./geometry.js";
import { picture, rounded, said } from "./picture.js";
import { after, before, gradient, hidden, miss } from "./step.js";

const WORDS = {
  answer: "its answer",
  miss: "blame on the answers",
  hidden: "back to the hidden neurons",
  knobs: "back to every knob",
  step: "all knobs moved",
};
const STAGES = Object.keys(WORDS);

const rateOf = ({ rate }) => String(rate / 1000);
const isNot0 = (value) => value !== 0;
const blamedNeurons = hidden.filter(isNot0).length;
const blamedKnobs = gradient.filter(isNot0).length;
const LOST = 3; // images, at most, in the second challenge

/** The rate is the step's: before the step it is only said. */
function rate(state, uid, { rate: own }) {
  const said = rateOf(state);
  return state.stage === "step"
    ? slider(`${uid}-rate`, "rate", own.title, own, state.rate, said)
    : html`<p class="nn-legend">${own.title} ${said}: take the step, then try
        others</p>`;
}

const controls = (state, uid, rules) => html`${choice(
    rules,
    "stage",
    state,
    uid,
    (stage) => WORDS[stage],
  )}
  ${rate(state, uid, rules)}`;

const back =
  "Blame comes back, as wide as it is large, hollow or broken where it is negative.";

/** What this stage shows, in a sentence or two. */
const told = {
  answer: () => html`It should say ${TRUTH}, the digit with a ring around it. To
    that it gives <b data-shows="wanted">${percent(before.p[TRUTH])}</b> %.`,
  miss: () => html`${back} On each answer: what it says, minus what it should
    say. ${rounded(miss[9])} at the 9 is too much, ${rounded(miss[TRUTH])} at the
    5 too little.`,
  hidden: () => html`${back} Each answer's blame goes back times the weights, and
    what meets at a hidden neuron adds up. <b data-shows="neurons"
    >${blamedNeurons}</b> of the 32 have blame. The sums of the others are below 0,
    where the slope of a ReLU is 0.`,
  knobs: () => html`${back} Each weight gets the blame of its neuron, times what
    came in. Where there is no ink, nothing came in. So of 2,410 knobs <b
    data-shows="knobs">${blamedKnobs}</b> have a gradient that is not 0.`,
  step: (state) => html`Each knob has moved by ${rateOf(
    state,
  )} times its gradient, the other way. A dark line: what the 9 had before.<br>Right, of ${TESTED} images that it was
    never trained on: ${RIGHT[0]} before, <b data-shows="right">${
      RIGHT[state.rate]
    }</b> now.`,
};

function readout(state) {
  const { says, p } = said(state);
  return html`<p class="nn-says">It says <b data-shows="says">${says}</b>, and is
      <b data-shows="sure">${percent(p[says])}</b> % sure.</p>
    <p>${told[state.stage](state)}</p>`;
}

function describe(state) {
  const { says, p } = said(state);
  const words = {
    answer: `It says ${says}, at ${percent(p[says])} percent, and should say ${TRUTH}.`,
    miss: `Blame comes in at the answers: ${rounded(miss[9])} at the 9, ${rounded(
      miss[TRUTH],
    )} at the 5.`,
    hidden: `Blame comes back to ${blamedNeurons} of the hidden neurons.`,
    knobs: `Blame has come to all knobs; for ${blamedKnobs} of 2,410 it is not 0.`,
    step:
      `After a step at the rate ${rateOf(state)} it says ${says}, at ` +
      `${percent(p[says])} percent, and ${RIGHT[state.rate]} of ${TESTED} images ` +
      "are read right.",
  };
  return (
    "An image of a handwritten 5, and a network of 32 hidden neurons that " +
    `reads it. ${words[state.stage]}`
  );
}

/** @returns {object | null} */
function play({ stage }) {
  const next = STAGES[STAGES.indexOf(stage) + 1];
  return next ? { stage: next } : null;
}

const isMended = ({ stage, rate }) =>
  stage === "step" && after(rate).says === TRUTH;

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  picture,
  controls,
  readout,
  describe,
  pace: 2200,
  plays: () => true,
  play,
  again: () => ({ stage: "answer" }),
  verbs: { step: "Next stage", play: "Play" },
  goals: {
    "05-mend": {
      ask: "Go through the stages until the network says 5.",
      praise: ({ rate }) =>
        `Mended, with one pass forward and one back. But of ${TESTED} images it ` +
        `read ${RIGHT[0]} right before, and now ${RIGHT[rate]}.`,
      met: isMended,
    },
    "05-mend-cheaply": {
      ask:
        "Mend it more cheaply: find a rate at which it says 5, and reads at " +
        `most ${LOST} fewer of the ${TESTED} images right than before.`,
      praise: (state) =>
        `A shorter step: ${RIGHT[state.rate]} are still right, and it is ` +
        `${percent(said(state).p[TRUTH])} % sure of the 5.`,
      met: (state) => isMended(state) && RIGHT[state.rate] >= RIGHT[0] - LOST,
    },
  },
};
