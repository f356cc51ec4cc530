/** A question answered in the page: a choice, or a number. */

import { html } from "../js/drawing/html.js";
import { inline } from "./inline.js";
import { read } from "./typed-number.js";

const ALPHABETS = ["abcdefghijklmnopqrstuvwxyz", "0123456789"];
ALPHABETS.push(ALPHABETS[0].toUpperCase());

/** Each letter and digit becomes the one half its alphabet away. */
const turned = (text) =>
  text.replace(/[a-z0-9]/gi, (sign) => {
    const all = ALPHABETS.find((alphabet) => alphabet.includes(sign));
    return all[(all.indexOf(sign) + all.length / 2) % all.length];
  });

/**
 * The question as its author wrote it. All but what is shown at once is turned,
 * so that the answer does not stand beside the question in the page's source.
 * @param {string} data
 */
function decode(data) {
  try {
    const { prompt, texts, rest } = JSON.parse(data);
    const question = { prompt, ...JSON.parse(turned(rest)) };
    question.choices?.forEach((choice, i) => (choice.text = texts[i]));
    return question;
  } catch {
    throw new Error("Question.data must be a question; got something else.");
  }
}

const ALMOST = 0.05; // a number this close is close, not right
const ROUNDED = 0.005; // a known wrong number may have been rounded

/** Which of `missing`, `unreadable`, `wrong`, `almost`, `right`, and why. */
function judge(question, answer) {
  if (answer.trim() === "") return { verdict: "missing" };
  if (question.choices) {
    const chosen = question.choices[Number(answer)];
    if (!chosen) return { verdict: "missing" };
    return { verdict: chosen.right ? "right" : "wrong", why: chosen.why };
  }
  const value = read(answer);
  if (Number.isNaN(value)) return { verdict: "unreadable" };
  const off = Math.abs(value - question.answer);
  if (off <= question.tolerance) return { verdict: "right", why: question.why };
  const known = question.wrong.find(
    (w) => Math.abs(value - w.value) <= ROUNDED * Math.abs(w.value),
  );
  if (known) return { verdict: "wrong", why: known.why };
  const near = !question.exact && off <= ALMOST * Math.abs(question.answer);
  return { verdict: near ? "almost" : "wrong", why: question.otherwise };
}

const WORDS = {
  missing: "Nothing answered yet.",
  unreadable: "That is not a number. Write it like −1.5, 0,25 or 2/3.",
  wrong: "Not yet.",
  almost: "Close, but not right.",
  right: "Right.",
};
const MARKS = { missing: "…", unreadable: "?", wrong: "✗", almost: "≈", right: "✓" };

function choices(question, state, uid) {
  return question.choices.map(
    (choice, i) => html`<div class="nn-option"><input type="radio"
      name="${uid}-answer" id="${uid}-${i}" value="${i}" data-trait="answer"
      ${state.answer === String(i) && "checked"}><label for="${uid}-${i}"
      >${inline(choice.text)}</label></div>`,
  );
}

function box(question, state, uid) {
  return html`<p class="nn-number"><label for="${uid}-n">Your number</label>
    <input id="${uid}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${state.answer}">
    </p>`;
}

function feedback(question, state) {
  if (!state.checked) return "";
  const { verdict, why } = judge(question, state.answer);
  return html`<span class="nn-mark" aria-hidden="true">${MARKS[verdict]}</span>
    <span><b>${WORDS[verdict]}</b> ${why && inline(why)}</span>`;
}

function controls(state, uid) {
  const question = decode(state.data);
  const body = question.choices ? choices : box;
  const verdict = state.checked ? judge(question, state.answer).verdict : "";
  return html`<fieldset class="nn-question">
      <legend>${inline(question.prompt)}</legend>
      ${body(question, state, uid)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${verdict}"
      >${feedback(question, state)}</div>`;
}

export default {
  plain: true,
  check: ({ data }) => decode(data),
  controls,
  describe: (state) => decode(state.data).prompt,
  actions: { check: () => ({ checked: true }) },
  /** A changed answer is an unchecked one. */
  input: (patch) => ({ ...patch, checked: false }),
  /** The task that is met when the answer is right. */
  task({ id, data, answer, checked }) {
    const met = checked && judge(decode(data), answer).verdict === "right";
    return met ? id : "";
  },
};
