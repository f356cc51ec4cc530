/** The reader's own drawings: named, counted, taught, kept. */

import { toggle } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { calls, reading, shipped } from "./seen.js";
import { keptApart, taughtOnes, testScore } from "./teaching.js";

export const MOST_ROUNDS = 30;
const MOST_EXAMPLES = 60;
const DIGITS = [...Array(10).keys()];
const Z = 1.96; // standard deviations that hold 95 of 100

/**
 * Where the true share may lie, in percent (Wilson's interval, 95 %).
 * @param {number} right @param {number} count
 */
export function interval(right, count) {
  const share = right / count;
  const middle = share + (Z * Z) / (2 * count);
  const reach =
    Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  return [-1, 1].map((sign) =>
    Math.round((100 * (middle + sign * reach)) / (1 + (Z * Z) / count)),
  );
}

export const between = (right, count) => `${interval(right, count).join(" to ")} %`;

/** "5 of 8, 31 to 86 %" */
const share = ([right, count]) => `${right} of ${count}, ${between(right, count)}`;

/** Which of the examples a network reads as the reader does. */
const rightOnes = (net, state) =>
  state.examples.map(([digit, ink]) => calls(net, state, ink) === digit);

const counted = (right) => [right.filter(Boolean).length, right.length];

/** How many of the reader's drawings the network reads right. */
export const ownScore = (state) => counted(rightOnes(reading(state), state));

/** Whether one of the reader's 7s is called 1. */
export function isSevenCalledOne(state) {
  const net = reading(state);
  return state.examples.some(
    ([digit, ink]) => digit === 7 && calls(net, state, ink) === 1,
  );
}

const cell = (text) => html`<td data-shows="own">${text}</td>`;
const plain = ([right, count]) => `${right} of ${count}`;

/** Before and after teaching: with what it was taught, and with what not. */
function table(state) {
  const nets = [shipped(state), reading(state)];
  const [before, after] = nets.map((net) => rightOnes(net, state));
  const rows = [
    ["your drawings that teach", taughtOnes, plain],
    ["yours that are kept apart", keptApart, share],
  ].filter(([, pick]) => pick(before).length);
  const tests = nets.map(testScore);
  return html`<table class="nn-table"><thead><tr><th scope="col">read right</th
    ><th scope="col">before</th><th scope="col">now</th></tr></thead><tbody>${rows.map(
      ([name, pick, say]) =>
        html`<tr><th scope="row">${name}</th>${[before, after].map((right) =>
          cell(say(counted(pick(right)))),
        )}</tr>`,
    )}${
      tests.every(Boolean) &&
      html`<tr><th scope="row">the data's test rows</th>${tests.map((score) =>
        cell(plain(score)),
      )}</tr>`
    }</tbody></table>`;
}

export const isTaught = ({ examples, rounds, network }) =>
  rounds > 0 && examples.length > 0 && network !== "finer";

function verdict(state) {
  if (!state.examples.length) {
    return html`<p class="nn-aside">Draw a digit and say below the pad what it is.
      Your drawings become a test of your own. They stay in this browser.</p>`;
  }
  if (isTaught(state)) return table(state);
  return html`<p>It reads <b data-shows="own">${share(ownScore(state))}</b>, of your
    drawings right: so wide is the interval of 95 % with so few.</p>`;
}

function teaching(state, uid, rules) {
  const { examples, rounds, network } = state;
  if (network === "finer") {
    return html`<p class="nn-aside">The 8 by 8 networks can be taught here.</p>`;
  }
  const off = (isOff) => isOff && html`aria-disabled="true"`;
  return html`<div class="nn-play"><button type="button" data-do="teach"
      ${off(!examples.length || rounds >= MOST_ROUNDS)}>Teach it</button>
      <button type="button" data-do="unteach" ${off(!rounds)}>Make it forget that</button>
      <span>${rounds} ${rounds === 1 ? "round" : "rounds"}</span></div>
    ${toggle(rules, "rehearse", state, uid)}`;
}

/** What the reader says that it is; and a clear pad. */
export const naming = ({ ink, examples }) => html`<div class="nn-naming nn-live"
  ><button type="button" data-do="clear">Clear the pad</button><button type="button"
  data-do="undo" ${!ink.length && html`aria-disabled="true"`}>Undo</button></div><div
  class="nn-naming nn-live" role="group" aria-label="What did you draw?"><span>What
  did you draw?</span>${DIGITS.map(
    (digit) =>
      html`<button type="button" data-do="name ${digit}" aria-label="It is a ${digit}"
      ${
        (!ink.length || examples.length >= MOST_EXAMPLES) &&
        html`aria-disabled="true"`
      }>${digit}</button>`,
  )}</div>`;

/** Takes all of them back, the test of chapter 7's end among them. */
export const forgetting = ({ examples: { length } }) =>
  length > 0 &&
  html`<p class="nn-live"><button type="button" data-do="forget">Forget ${
    length === 1 ? "my drawing" : `my ${length} drawings`
  }</button></p>`;

export const own = (state, uid, rules) => html`<details class="nn-own nn-live"
    ><summary>Your own drawings: ${state.examples.length}</summary>
  ${verdict(state)}${teaching(state, uid, rules)}
  <div class="nn-tools">${
    state.examples.length > 0 &&
    html`<button type="button" data-do="save">Save them as a file</button>
      <button type="button" data-do="drop">Remove the last one</button>
      <button type="button" data-do="forget">Remove all</button>`
  }<label class="nn-file">Load a file<input type="file" accept=".json,application/json"
    data-typed="examples"></label></div></details>`;

const isPoint = (point) =>
  Array.isArray(point) &&
  point.length === 2 &&
  point.every((v) => Number.isFinite(v) && v >= 0 && v <= 1);

const isDrawing = (ink) =>
  Array.isArray(ink) &&
  ink.length <= 12 &&
  ink.every(
    (stroke) =>
      Array.isArray(stroke) &&
      stroke.length >= 1 &&
      stroke.length <= 200 &&
      stroke.every(isPoint),
  );

const isExample = (one) =>
  Array.isArray(one) && DIGITS.includes(one[0]) && one.length === 2 && isDrawing(one[1]);

/** The drawings in a file that was saved here. @throws {Error} */
export function loaded(text) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Error("This file holds no drawings: it is not JSON.");
  }
  if (!Array.isArray(given) || !given.every(isExample)) {
    throw new Error("This file holds no drawings that were saved here.");
  }
  if (given.length > MOST_EXAMPLES) {
    throw new Error(
      `At most ${MOST_EXAMPLES} drawings are kept; the file has ${given.length}.`,
    );
  }
  return { examples: given, rounds: 0 };
}
