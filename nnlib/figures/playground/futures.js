/** Two futures: one thing is changed on the way, and both runs are shown. */

import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { ground, SIZE } from "./output-map.js";
import { shownStep } from "./setting.js";

const CHANGES = {
  rate: ["a learning rate of", [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]],
  l2: ["L2 of", [0.001, 0.003, 0.01, 0.03, 0.1]],
  l1: ["L1 of", [0.001, 0.003, 0.01, 0.03, 0.1]],
};

const said = (what, value) => `${CHANGES[what][0]} ${show(value)}`;

/** What can be changed from the step that is shown. */
export function change(state, uid) {
  const id = `${uid}-fork`;
  const [fork] = state.fork;
  const chosen = fork ? `${fork[1]} ${fork[2]}` : "";
  const option = (value, text) => html`<option value="${value}" ${
    value === chosen && "selected"
  }>${text}</option>`;
  const all = Object.entries(CHANGES).flatMap(([what, [, values]]) =>
    values
      .filter((value) => value !== state[what])
      .map((value) => option(`${what} ${value}`, said(what, value))),
  );
  return html`<div class="nn-pick"><label for="${id}">Two futures, from step ${
    fork ? fork[0] : shownStep(state)
  } on with</label><select id="${id}" data-typed="fork">${option(
    "",
    "nothing changed",
  )}${all}</select></div>`;
}

const losses = (loss, test, name) => html`training <b ${
  name && html`data-shows="${name}-loss"`
}>${show(loss)}</b>${
  !Number.isNaN(test) &&
  html`, test <b ${name && html`data-shows="${name}-test"`}>${show(test)}</b>`
}`;

const future = (state, words, output, numbers) => html`<figure><svg
    viewBox="0 0 ${SIZE} ${SIZE}" aria-hidden="true">${ground(
      state,
      output,
    )}</svg><figcaption>${words}: ${numbers}</figcaption></figure>`;

/** Both maps, side by side. */
export function futures(state, { maps, loss, test, other, steps }) {
  if (!other) return "";
  const [[step, what, value]] = state.fork;
  const shown = (number) => (state.hide_test ? NaN : number);
  return html`<section class="nn-futures" aria-label="two futures"><p>After
    step ${step} one run went on as it was, and one with ${said(
      what,
      value,
    )}. Both at step ${steps}:</p><div>${future(
      state,
      "As it was",
      other.output,
      losses(other.loss, shown(other.test), "other"),
    )}${future(
      state,
      `With ${said(what, value)}`,
      maps.output,
      losses(loss, shown(test)),
    )}</div></section>`;
}
