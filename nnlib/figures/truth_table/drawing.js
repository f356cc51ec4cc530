/** A truth table to be met by one neuron (chapter 1). */

import { step, weightedSum } from "../js/computing/neuron.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { lineDrags, normal } from "../js/drawing/line-grips.js";
import { sides } from "../js/drawing/line.js";
import { legend, mark } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { scale } from "../js/drawing/scale.js";

const ROWS = [[0, 0], [0, 1], [1, 0], [1, 1]];
const GATES = {
  AND: [0, 0, 0, 1],
  OR: [0, 1, 1, 1],
  NAND: [1, 1, 1, 0],
  XOR: [0, 1, 1, 0],
};
// A unit is as long across as up.
const X = scale([-1.05, 2.05], [30, 352]);
const Y = scale([-0.6, 1.6], [248.5, 20]);

const output = ({ w, b }, row) => step(weightedSum(row, w, b));
const right = (state) =>
  ROWS.filter((row, i) => output(state, row) === GATES[state.gate][i]).length;
const proven = (state) =>
  state.firing === "w1+w2+2b>0" && state.silent === "w1+w2+2b<=0";

function picture(state, uid) {
  return html`${sides(state.w, state.b, X, Y, uid)} ${axes(X, Y, { count: 3 })}
    ${normal(state, X, Y)}
    ${ROWS.map((row, i) => {
      const wanted = GATES[state.gate][i];
      return mark(row, wanted, output(state, row) !== wanted, X, Y);
    })}`;
}

function controls(state, uid, rules) {
  return html`${choice(rules, "gate", state, uid)}
    ${sliders(rules, "w", state, uid)}
    ${sliders(rules, "b", state, uid)}`;
}

function readout(state, uid) {
  return html`${legend("must fire", "must stay silent")}
    <table class="nn-table nn-tight" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${state.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${ROWS.map((row, i) => {
        const [says, wanted] = [output(state, row), GATES[state.gate][i]];
        return html`<tr data-right="${String(says === wanted)}"><td>${row[0]}</td>
          <td>${row[1]}</td><td data-shows="row-z">${show(
            weightedSum(row, state.w, state.b),
          )}</td><td>${says}</td><td>${wanted}</td>
          <td>${says === wanted ? "✓ yes" : "✗ no"}</td></tr>`;
      })}</tbody>
    </table>
    <p class="nn-count" data-none="${String(right(state) === 4)}"><b
      data-shows="right">${right(state)}</b> of 4 rows right</p>
    ${state.gate === "XOR" && proof(state, uid)}`;
}

const FIRING = {
  "": "choose",
  "w1+w2+b>0": "w₁ + w₂ + b > 0",
  "w1+w2+2b>0": "w₁ + w₂ + 2b > 0",
  "2w1+2w2+2b>0": "2w₁ + 2w₂ + 2b > 0",
};
const SILENT = {
  "": "choose",
  "w1+w2<=0": "w₁ + w₂ ≤ 0",
  "w1+w2+b<=0": "w₁ + w₂ + b ≤ 0",
  "w1+w2+2b<=0": "w₁ + w₂ + 2b ≤ 0",
};

function select(key, state, uid, label, words) {
  return html`<p><label for="${uid}-${key}">${label}</label>
    <select id="${uid}-${key}" data-trait="${key}">
      ${Object.entries(words).map(
        ([option, text]) => html`<option value="${option}"
          ${state[key] === option && "selected"}>${text}</option>`,
      )}
    </select></p>`;
}

/** The way out of the challenge that cannot be met: show the contradiction. */
function proof(state, uid) {
  return html`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${select("firing", state, uid, "Add the two rows that fire:", FIRING)}
    ${select("silent", state, uid, "Add the two that stay silent:", SILENT)}
    <p class="nn-verdict">${answer(state)}</p></details>`;
}

function answer(state) {
  if (!state.firing || !state.silent) return "";
  if (proven(state)) {
    return (
      "One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. " +
      "No knobs can do that: XOR cannot be done with one neuron."
    );
  }
  const which = state.firing === "w1+w2+2b>0" ? "second" : "first";
  return (
    `Not yet: look at the ${which} sum. Add the left sides of its two rows, ` +
    "w to w and b to b; each row brings its own b."
  );
}

function describe(state) {
  return (
    `The four corners of the unit square, to be answered as ${state.gate} ` +
    `does. With weights ${show(state.w[0])} and ${show(state.w[1])} and bias ` +
    `${show(state.b)}, ${right(state)} of 4 are right.`
  );
}

const gate = (name, praise) => ({
  ask: `Choose ${name} and get all four rows right.`,
  praise,
  met: (state) => state.gate === name && right(state) === 4,
});

export default {
  size: [360, 286],
  picture,
  controls,
  readout,
  describe,
  drags: lineDrags(X, Y, 3),
  goals: {
    "01-and": gate(
      "AND",
      "AND: neither weight alone lifts the bias above 0, both together do.",
    ),
    "01-or": gate("OR", "OR: each weight alone lifts the bias above 0."),
    "01-nand": gate("NAND", "NAND: AND with every sign turned."),
    "01-xor": {
      ask: "Choose XOR. Get all four rows right, or prove that it cannot be done: a box for that opens there.",
      praise: "Shown: no single neuron can do XOR. Two layers can (chapter 3).",
      met: (state) => state.gate === "XOR" && proven(state),
    },
  },
};
