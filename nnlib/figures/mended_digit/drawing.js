/** One step of training on a digit that is read wrong (chapter 5). */

import { choice, slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { percent } from "../js/drawing/reading.js";
import { RIGHT, TESTED, TRUTH } from "./five.js";
import { placeFor } from "./geometry.js";
import { isShown, picture, rounded, said } from "./picture.js";
import { after, before, gradient, hidden, miss } from "./step.js";
import {
  helpful,
  known,
  KNOBS,
  measured,
  nameOf,
  rankOf,
  slopeOf,
} from "./tried.js";

const WORDS = {
  answer: "its answer",
  miss: "blame on the answers",
  hidden: "back to the hidden neurons",
  knobs: "back to every knob",
  step: "all knobs moved",
};
const STAGES = Object.keys(WORDS);

const rateOf = ({ rate }) => String(rate / 1000);
const thousands = (count) => count.toLocaleString("en");
const isNot0 = (value) => value !== 0;
const blamedNeurons = hidden.filter(isNot0).length;
const blamedKnobs = gradient.filter(isNot0).length;
const LOST = 3; // images, at most, in the second challenge

const NUDGING = 12_000; // milliseconds that all nudges take to watch

/** The rate is the step's. */
const rate = (state, uid, { rate: own }) =>
  slider(`${uid}-rate`, "rate", own.title, own, state.rate, rateOf(state));

/** Two ways to the same picture. */
const ways = ({ by }) => html`<div class="nn-play nn-live"><button type="button"
    data-do="walk" aria-pressed="${String(by === "walk")}">One walk back</button>
    <button type="button" data-do="nudge" aria-pressed="${String(by === "nudging")}"
    >Nudge them all</button></div>`;

const controls = (state, uid, rules) => html`${choice(
    rules,
    "stage",
    state,
    uid,
    (stage) => WORDS[stage],
  )}
  ${state.stage === "knobs" && ways(state)}
  ${state.stage === "step" && rate(state, uid, rules)}`;

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
  knobs: () => html`Each wire is as wide as its slope: the blame of its neuron,
    times what came in. Of 2,410 knobs <b data-shows="knobs">${blamedKnobs}</b> have
    a slope that is not 0.`,
  step: (state) => html`Each knob has moved by ${rateOf(
    state,
  )} times its gradient, the other way. A dark line: what the 9 had before.<br>Right, of ${TESTED} images that it was
    never trained on: ${RIGHT[0]} before, <b data-shows="right">${
      RIGHT[state.rate]
    }</b> now.`,
};

const SHOWN = 3; // wires of the reader's

/** The wires that the reader turned, beside what backprop says of them. */
function yours(state) {
  const wires = known(state);
  if (!wires.length) return "";
  const helped = helpful(state);
  const rest = wires.filter((one) => !helped.includes(one));
  return html`<p>${rankLine(helped[0])}</p>
    <table class="nn-table nn-tight"><thead><tr><th scope="col">wire you turned</th><th
      scope="col">your nudge</th><th scope="col">backprop</th></tr></thead><tbody>${[
        ...helped,
        ...rest,
      ]
        .slice(0, SHOWN)
        .map(
          ([wire, turn]) => html`<tr><td>${nameOf(wire)}</td><td
            data-shows="nudge">${slope(measured(wire, turn))}</td><td
            data-shows="slope">${slope(slopeOf(wire))}</td></tr>`,
        )}</tbody></table>`;
}

const slope = (value) => (isShown(value) ? rounded(value) : "0.000");

/** Where the reader's best wire stands among all knobs. */
function rankLine(best) {
  if (!best) return "No wire that you turned helped the 5.";
  const rank = html`<b data-shows="rank">${thousands(rankOf(best[0]))}</b>`;
  return rankOf(best[0]) === 1
    ? html`Your best wire was number ${rank} of 2,410: there is none steeper.`
    : html`By its slope, your best wire was number ${rank} of 2,410. Here is number 1,
        and every other.`;
}

function readout(state) {
  const { says, p } = said(state);
  return html`<p class="nn-says">It says <b data-shows="says">${says}</b>, and is
      <b data-shows="sure">${percent(p[says])}</b> % sure.</p>
    <p>${told[state.stage](state)}</p>
    ${state.stage === "knobs" && yours(state)}`;
}

function describe(state) {
  const { says, p } = said(state);
  const words = {
    answer: `It says ${says}, at ${percent(p[says])} percent, and should say ${TRUTH}.`,
    miss: `Blame comes in at the answers: ${rounded(miss[9])} at the 9, ${rounded(
      miss[TRUTH],
    )} at the 5.`,
    hidden: `Blame comes back to ${blamedNeurons} of the hidden neurons.`,
    knobs: `Blame has come to all knobs; for ${blamedKnobs} of 2,410 it is not 0. ${
      state.by === "walk"
        ? "It took one pass forward and one walk back"
        : `Nudging found the same, in ${thousands(KNOBS + 1)} passes forward`
    }.`,
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
  return next ? { stage: next, by: "walk" } : null;
}

/** Under way only the nudges are counted. */
const slide = (from, to, share) =>
  isNudged(from, to) ? { ...to, passes: 1 + share * KNOBS } : to;

const isNudged = (from, to) => to.by === "nudging" && from.by !== "nudging";

const isMended = ({ stage, rate }) =>
  stage === "step" && after(rate).says === TRUTH;

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  keeps: ["tried"],
  keptAs: "guilty-knob",
  picture,
  controls,
  readout,
  describe,
  pace: 2200,
  plays: () => true,
  play,
  again: () => ({ stage: "answer" }),
  actions: {
    nudge: () => ({ by: "nudging" }),
    walk: () => ({ by: "walk" }),
  },
  slide,
  slow: (from, to) => (isNudged(from, to) ? NUDGING : undefined),
  linked: (state) => ({ carried: { ...state, tried: [] } }),
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
