/** Mazur's network: forward, backward, update (chapter 5). */

import { sigmoid, sigmoidSlope } from "../js/computing/neuron.js";
import { gradient, mse } from "../js/computing/train.js";
import { choice, sliders, toggle } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { factor, show } from "../js/drawing/numbers.js";
import { BIAS, LAST, LR, nudged, TARGET, X } from "./mazur.js";
import {
  BOTH,
  compute,
  known,
  PHASES,
  reached,
  renewed,
  short,
  sub,
  WORDS,
} from "./phases.js";
import { picture, size } from "./picture.js";

const six = (value) => show(value, 6);
const nine = (value) => show(value, 9);

/** What the picture shows of this phase. */
function legend({ phase, early }) {
  const back = "as wide as it is large, hollow where it is negative";
  return {
    hidden: "Values go forward →. On the wires: weights.",
    outputs: "Values go forward →. On the wires: weights.",
    "output-blame": `← Blame comes in: what each output has missed by, ${back}. A
      sigmoid squeezes it by its slope. On the wires: gradients.`,
    "first-path":
      `← The blame of o₁ goes back, times the ${early ? "moved" : "old"} weights.`,
    "second-path": "← The blame of o₂ joins it. Where two streams meet, they add.",
    "hidden-blame":
      "← After the sigmoid's slope little is left. On the wires: gradients.",
    update: "All eight weights have moved. On the wires: the new ones.",
  }[phase];
}

const controls = (state, uid, rules) => html`${choice(
    rules,
    "phase",
    state,
    uid,
    (phase) => WORDS[phase],
  )}
  ${sliders(rules, "steps", state, uid)}
  ${state.hunt && toggle(rules, "early", state, uid)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;

/** The present phase, worked for one neuron. */
function worked({ phase, early }, found) {
  const { w, hidden, output, misses, outputBlame, hiddenBlame } = found;
  const a = (value) => show(value);
  return {
    hidden: () => html`h₁ = σ(${X[0]}·${factor(w[0])} + ${X[1]}·${factor(w[1])}
      + ${BIAS[0]}) = ${six(hidden[0])}`,
    outputs: () => html`o₁ = σ(${a(hidden[0])}·${factor(w[4])} +
      ${a(hidden[1])}·${factor(w[5])} + ${BIAS[1]}) = ${six(output[0])}`,
    "output-blame": () => html`blame on o₁ = ${a(output[0])} − ${TARGET[0]} =
      ${a(misses[0])}. δ of o₁ = ${a(misses[0])} ·
      ${a(output[0])}·(1 − ${a(output[0])}) = ${six(outputBlame[0])}`,
    "first-path": () => html`to h₁: ${a(outputBlame[0])}·${factor(
        found.through[0],
      )} = ${six(found.arrives[0])}`,
    "second-path": () => html`at h₁: ${a(found.arrives[0])} + ${factor(
        found.arrives[2],
      )} = ${six(found.together[0])}`,
    "hidden-blame": () => html`δ of h₁ = (${a(outputBlame[0])}·${factor(
        found.through[0],
      )} + ${factor(outputBlame[1])}·${factor(found.through[2])}) ·
      ${a(hidden[0])}·(1 − ${a(hidden[0])}) = ${six(hiddenBlame[0])}`,
    update: () => html`new w₅ = ${a(w[4])} − ${LR} ·
      ${factor(found.gradient[4])} = ${six(found.next[4])}`,
  }[phase]();
}

function table(state, uid, found) {
  const cell = (there, name, value) =>
    html`<td ${there && html`data-shows="${name}"`}>${
      there ? short(value) : "·"
    }</td>`;
  return html`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${state.hunt ? "weight" : "pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${found.w.map((value, i) => {
      const picked = !state.hunt && state.pick === `w${i + 1}`;
      return html`<tr ${picked && html`aria-current="true"`}>
        <td>${state.hunt ? `w${sub(i)}` : pick(state, uid, i)}</td>
        ${cell(true, "weight", value)}
        ${cell(known(state, i), "gradient", found.gradient[i])}
        ${cell(renewed(state, i), "next", found.next[i])}</tr>`;
    })}</tbody></table>`;
}

function pick(state, uid, i) {
  const id = `${uid}-pick${i}`;
  return html`<label class="nn-option" for="${id}"><input type="radio" name="${uid}-pick"
    id="${id}" data-trait="pick" value="w${i + 1}" ${
      state.pick === `w${i + 1}` && "checked"
    }> w${sub(i)}</label>`;
}

/** One gradient: by hand, by nudging, and as `nnlib` has it. */
function ways(state, found) {
  const i = Number(state.pick[1]) - 1;
  if (!known(state, i)) {
    return html`<p class="nn-formula">Blame has not come to w${sub(i)}
      yet.</p>`;
  }
  const [to, from] = [(i >> 1) & 1, i & 1];
  const second = i >= 4;
  const blame = (second ? found.outputBlame : found.hiddenBlame)[to];
  const value = (second ? found.hidden : X)[from];
  return html`<p class="nn-formula">Three ways to the gradient of w${sub(i)}.
      By hand: δ · input = ${factor(blame)} · ${show(value)} =
      <b data-shows="hand">${nine(blame * value)}</b></p>
    <p class="nn-formula">By nudging w${sub(i)} by 0.00001 up and down:
      <b data-shows="nudge">${show(nudged(found.w, i), 7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${nine(byMatrices(found.w)[i])}</b></p>`;
}

/** All gradients as `nnlib` has them: layer by layer, weights (in, out). */
function byMatrices(w) {
  const layers = BOTH.map((l) => {
    const [a, b, c, d] = w.slice(4 * l, 4 * l + 4);
    return {
      weight: [[a, c], [b, d]],
      bias: [BIAS[l], BIAS[l]],
      activation: sigmoid,
      slope: sigmoidSlope,
    };
  });
  const { slopes } = gradient(layers, { X: [X], y: [TARGET], loss: mse });
  return slopes.flatMap(({ weight: [[a, c], [b, d]] }) => [a, b, c, d]);
}

function readout(state, uid) {
  const found = compute(state);
  const done = state.steps;
  return html`<p>${legend(state)}</p>
    <p class="nn-formula">${worked(state, found)}</p>
    ${reached(state, "outputs") &&
    html`<p class="nn-formula">After ${done} step${done !== 1 && "s"}: outputs
      <b data-shows="output">${nine(found.output[0])}</b> and
      <b data-shows="output">${nine(found.output[1])}</b>, error
      <b data-shows="error">${nine(found.error)}</b></p>`}
    ${table(state, uid, found)}
    ${!state.hunt && ways(state, found)}`;
}

function describe(state) {
  const found = compute(state);
  const { steps, phase, early } = state;
  const two = (values) => values.map((value) => six(value)).join(" and ");
  const done = {
    hidden: () => `the hidden neurons give ${two(found.hidden)}`,
    outputs: () =>
      `the outputs are ${two(found.output)}, the error ${nine(found.error)}`,
    "output-blame": () => `the outputs' blame is ${two(found.outputBlame)}`,
    "first-path": () =>
      `the first output's blame comes to the hidden neurons as ${two(
        found.arrives.slice(0, 2),
      )}`,
    "second-path": () =>
      `the second output's blame, ${two(found.arrives.slice(2))}, joins it: ` +
      `together ${two(found.together)}`,
    "hidden-blame": () =>
      `the hidden neurons' blame is ${two(found.hiddenBlame)}` +
      (early ? ", passed through weights that were moved already" : ""),
    update: () =>
      `the new weights are ${found.next.map((w) => six(w)).join(", ")}`,
  }[phase]();
  return (
    "A network with two inputs, two hidden neurons and two outputs, after " +
    `${steps} step${steps === 1 ? "" : "s"} of training` +
    `${early ? " with the early update" : ""}. In the next step ${done}.`
  );
}

/** The next phase, or the first one of the next step. */
function play({ steps, phase }) {
  const next = PHASES[PHASES.indexOf(phase) + 1];
  if (next) return { phase: next };
  return steps < LAST ? { steps: steps + 1, phase: PHASES[0] } : null;
}

export default {
  size,
  picture,
  narrow: true,
  controls,
  readout,
  describe,
  pace: 1800,
  plays: () => true,
  play,
  verbs: { step: "Next stage" },
  actions: {
    pick: (state, pick) => ({ pick }),
    first: () => ({ steps: 1, phase: "outputs" }),
    last: () => ({ steps: LAST, phase: "outputs" }),
    // On a phone the slider cannot be moved by one step of ten thousand.
    back: ({ steps }) => ({ steps: Math.max(0, steps - 1), phase: "outputs" }),
  },
  goals: {
    "05-one-step": {
      ask:
        "Go through one whole step: forward, backward, new weights, and the " +
        "outputs after it. Has the error fallen?",
      praise:
        "From 0.298371109 to 0.291027774. All four weights to the outputs " +
        "moved by more than 0.01; those to the hidden neurons by less than " +
        "0.001.",
      met: ({ steps, phase, early }) =>
        steps === 1 && phase === "outputs" && !early,
    },
    "05-find-bug": {
      ask: "Make the error after one step the published 0.291027924.",
      praise:
        "That is the slip: w₅ to w₈ were moved first, and the hidden " +
        "neurons' blame came through the moved weights.",
      met: ({ steps, phase, early }) =>
        steps === 1 && phase !== "hidden" && early,
    },
    "05-last-error": {
      ask:
        "The published last error is 0.0000351085. Neither version has it " +
        "after 10,000 steps. Which one has it, and when?",
      praise:
        "The right code, one step earlier. The published outputs are those " +
        "of the early update after all 10,000.",
      met: ({ steps, phase, early }) =>
        steps === 9999 && phase !== "hidden" && !early,
    },
  },
};
