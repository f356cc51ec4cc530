/** Was it luck? The same run from sixteen starts, side by side. */

import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { mapsOf, SMALL } from "./maps.js";
import { coloured } from "./output-map.js";
import { runOf, shownStep, widthsOf } from "./setting.js";

const STARTS = 16;
const SIZE = 60;
const EDGES = [-0.8, -0.4, -0.1, 0.1, 0.4, 0.8];

/** The states of all starts: the present seed and those that follow. */
export const starts = (state) =>
  state.luck
    ? Array.from({ length: STARTS }, (_, i) => ({
        ...state,
        seed: (state.seed + i) % 100,
        edits: [],
        steps: shownStep(state),
        back: 0,
      }))
    : [];

/** What is judged: the test, where there is one to see. */
const judged = (run, state) =>
  run.parts.test.rows && !state.hide_test ? "test" : "train";

export function sixteen(state) {
  const all = starts(state).map((one) => {
    const run = runOf(one);
    const { small } = mapsOf(one, run, widthsOf(one));
    return { seed: one.seed, small, loss: run.loss(judged(run, one)) };
  });
  if (!all.length || Number.isNaN(all[0].loss)) return "";
  const losses = all.map(({ loss }) => loss).sort((a, b) => a - b);
  const middle = (losses[STARTS / 2 - 1] + losses[STARTS / 2]) / 2;
  const part = judged(runOf(state), state) === "test" ? "test" : "training";
  return html`<section class="nn-luck" aria-label="sixteen starts"><p>Sixteen
    starts, all else the same: after ${shownStep(state)} steps the ${part} loss is
    between ${show(losses[0], 3)} and ${show(losses.at(-1), 3)}, in the middle
    ${show(middle, 3)}.</p><ol>${all.map(
      ({ seed, small, loss }) => html`<li><button type="button"
        data-do="seed ${seed}" aria-label="take seed ${seed}, ${part} loss ${show(
          loss,
          3,
        )}"><svg viewBox="0 0 ${SIZE} ${SIZE}" aria-hidden="true">${coloured(
          small,
          SMALL,
          EDGES,
          SIZE,
        )}</svg>${show(loss, 2)}</button></li>`,
    )}</ol></section>`;
}
