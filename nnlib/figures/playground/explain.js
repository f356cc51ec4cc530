/** Every number explained: a neuron's sum with its numbers filled in. */

import { softmax } from "../js/computing/flat-net.js";
import { html } from "../js/drawing/html.js";
import { chance as likely, factor, show } from "../js/drawing/numbers.js";
import { COLOURS, features, isClass, isThree, lossOf, widthsOf } from "./setting.js";

const BELOW = "₀₁₂₃₄₅₆₇₈₉";

/** What a layer's inputs are called. */
export const namesOf = (state, l) =>
  l === 0
    ? state.features.map((name) => features[name].say)
    : Array.from({ length: state.layers[l - 1][0] }, (_, j) => `h${BELOW[j + 1]}`);

const isOutput = (state, l) => l === state.layers.length;

export function neuronName(state, l, j) {
  if (!isOutput(state, l)) return `neuron ${j + 1} of hidden layer ${l + 1}`;
  return isThree(state) ? `the score of ${COLOURS[j]}` : "the output";
}

const called = {
  tanh: "tanh",
  relu: "ReLU",
  leaky_relu: "leaky ReLU",
  sigmoid: "σ",
  identity: "",
};

/**
 * What is looked at: a layer, one of its neurons and, maybe, an input. It is
 * the output where nothing is.
 */
export function lookedAt(state) {
  const [what, ...places] = state.looked.split(" ");
  const [l, ...rest] = places.map(Number);
  const [i, j] = what === "weight" ? rest : [-1, rest[0]];
  const width = widthsOf(state)[l + 1];
  const inputs = l === 0 ? state.features.length : state.layers[l - 1]?.[0];
  const isThere = ["weight", "neuron"].includes(what) && j < width && i < inputs;
  return isThere ? { l, i, j } : { l: state.layers.length, i: -1, j: 0 };
}

/** From three scores to a chance, with numbers, and those of the others. */
function softmaxed(scores, j) {
  const chances = [0, 0, 0];
  softmax(scores, 0, chances);
  const power = (z) => html`e<sup>${show(z, 3)}</sup>`;
  const sum = scores.map((z, k) => html`${k > 0 && " + "}${power(z)}`);
  const others = COLOURS.flatMap((name, k) =>
    k === j ? [] : [` of ${name} ${likely(chances[k])}`],
  );
  return html`; softmax: ${power(scores[j])} / (${sum}) = <b>${likely(
    chances[j],
  )}</b>, the chance of ${COLOURS[j]};${others.join(",")}`;
}

/** z = w·x + … with numbers, and what becomes of it. */
function formula(state, { net }, passed, { l, i, j }) {
  const { weight, bias, columns, activation } = net.layers[l];
  const { input, Z, A } = passed[l];
  const terms = input.map((x, k) => {
    const term = html`${factor(net.value[weight + k * columns + j])}·${factor(x)}`;
    return html`${k > 0 && " + "}${k === i ? html`<b>${term}</b>` : term}`;
  });
  const z = show(Z[j]);
  const end = isOutput(state, l);
  const isOdds = end && lossOf(state) === "log-loss";
  const name = isOdds ? "" : called[activation];
  const chance = 1 / (1 + Math.exp(-Z[j]));
  return html`<p class="nn-formula">z = ${terms} + ${factor(
    net.value[bias + j],
  )} = ${z}${name && html`; ${name}(z) = <b>${show(A[j])}</b>`}${isOdds &&
  html`; σ(z) = <b>${show(chance)}</b>, the chance of blue`}${end &&
  isThree(state) &&
  softmaxed(Z, j)}${end &&
  !isClass(state) &&
  html`, the height`}</p>`;
}

/** A knob to read, to type into and to hold still. */
function field(state, l, name, knob, value, isLit) {
  const isFrozen = state.frozen.includes(l);
  const isHeld = state.held.includes(knob);
  const label = name === "bias" ? name : html`on ${name}`;
  return html`<div class="nn-knob" ${isLit && "data-lit"}><label><span>${label}</span
    ><input type="text" inputmode="decimal" autocomplete="off"
    data-typed="knob ${knob}" ${isFrozen && "readonly"} value="${show(
      value,
    )}"></label>${
      !isFrozen &&
      html`<button type="button" data-do="hold ${knob}" aria-pressed="${isHeld}"
        aria-label="freeze ${name}">freeze</button>`
    }</div>`;
}

export function explained(state, { run, at, blame }) {
  const looked = lookedAt(state);
  const { l, i, j } = looked;
  const { net } = run;
  const { weight, bias, columns } = net.layers[l];
  const names = namesOf(state, l);
  const slope = blame?.slopes[i < 0 ? bias + j : weight + i * columns + j];
  const [x1, x2] = state.at.map((x) => show(x));
  const of = i < 0 ? "bias" : `weight on ${names[i]}`;
  const who = neuronName(state, l, j);
  const isFrozen = state.frozen.includes(l);
  const knob = (name, place, isLit) =>
    field(state, l, name, place, net.value[place], isLit);
  return html`<p><b>${who[0].toUpperCase()}${who.slice(1)}</b> at the cross, x = (${x1}, ${x2}):</p>
    ${formula(state, run, at, looked)}
    <div class="nn-controls"><details class="nn-fold"><summary>Set its weights, or freeze
      them</summary><div class="nn-knobs" role="group"
      aria-label="weights of ${who}">${names.map((name, k) =>
        knob(name, weight + k * columns + j, k === i),
      )}${knob("bias", bias + j, false)}
      <button type="button" data-do="freeze ${l}" aria-pressed="${isFrozen}"
        >${isFrozen ? "Let the layer learn" : "Freeze the layer"}</button></div
      ></details></div>
    ${blame &&
    html`<p class="nn-soft">In the last batch the loss had the slope
      ${show(slope)} for its ${of}; the neuron’s mean blame was
      ${show(blame.neurons[l][j])}.</p>`}
    ${!run.parts.train.rows &&
    html`<p>There are no points yet: draw some on the map, or load a table,
      under <b>Your own points?</b></p>`}
    ${!state.looked &&
    html`<p class="nn-soft">Point at a wire, a neuron or a place of the map, or
      choose a neuron by keyboard: its numbers are worked out here, and its
      weights can be changed.</p>`}`;
}
