/** How the losses went, epoch by epoch. */

import { slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { rungs } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { isForked, runOf } from "./setting.js";

const [WIDTH, HEIGHT] = [320, 130];
const LEFT = 34;
const [TOP, FOOT] = [8, 22];
const MOST = 160; // corners of a curve
const PARTS = ["train", "test"];

/** A curve thinned out: of each piece the last, and the end. */
function corners(values, last) {
  const stride = Math.max(1, Math.ceil(last / MOST));
  const places = [];
  for (let n = 0; n < last; n += stride) places.push(n);
  return [...places, last].filter(
    (n) => values[n] !== undefined && !Number.isNaN(values[n]),
  );
}

/** A round height that holds nearly all. */
function ceiling(losses, last, other) {
  let most = 0;
  for (const values of [losses, other].flatMap((one) => PARTS.map((p) => one?.[p]))) {
    for (const n of values ? corners(values, last) : []) {
      if (Number.isFinite(values[n])) most = Math.max(most, values[n]);
    }
  }
  const first = losses.train[0];
  const limit = Number.isFinite(first) ? 2.5 * Math.max(first, 0.1) : most;
  most = Math.min(most, limit) || 1;
  const step = 10 ** Math.floor(Math.log10(most));
  return (Math.ceil((most / step) * 2) * step) / 2;
}

const across = (last) => scale([0, Math.max(last, 1)], [LEFT, WIDTH - 6]);

/** The step that a place of the curves stands for. */
export function stepAt(state, last, px) {
  const epochs = Math.max(0, Math.min(last, across(last).invert(px)));
  return Math.round(epochs * runOf(state).epoch);
}

/** Where the change was made that parts two futures. */
const parting = (state, run, x, last) =>
  isForked(state) &&
  html`<path class="nn-parting" d="M${at(
    x(Math.min(last, state.fork[0][0] / run.epoch)),
  )} ${TOP - 4}V${HEIGHT - FOOT}"/>`;

export function lossCurves(state, { run, steps, last, loss, test, other }, uid) {
  const { losses } = run;
  const x = across(last);
  const high = ceiling(losses, last, other?.run.losses);
  const y = scale([0, high], [HEIGHT - FOOT, TOP]);
  const line = (part, of = losses) => {
    const points = corners(of[part], last).map(
      (n) => `${at(x(n))} ${at(y(Math.min(of[part][n], high)))}`,
    );
    return points.length > 0 && `M${points.join("L")}`;
  };
  const isTested = run.parts.test.rows > 0 && !state.hide_test;
  return html`<figure class="nn-curves nn-plot"><p class="nn-losses">loss
      <span class="nn-train-loss">training ${
        run.parts.train.rows > 0 &&
        html`<b data-shows="loss">${show(loss)}</b>`
      }</span>${
        isTested &&
        html` <span class="nn-test-loss">test <b data-shows="test">${show(
          test,
        )}</b></span>`
      }</p>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}"
      style="--wide: ${WIDTH}; --high: ${HEIGHT}" aria-hidden="true"
      ><g class="nn-axes">${rungs(x.range, y, 3)}<text
        x="${WIDTH - 6}" y="${HEIGHT - 4}" text-anchor="end">${last}
        ${last === 1 ? "epoch" : "epochs"}</text></g>
      ${parting(state, run, x, last)}
      ${other && html`<path class="nn-train-curve nn-old" d="${line("train", other.run.losses)}"/>`}
      ${
        other &&
        isTested &&
        html`<path class="nn-test-curve nn-old" d="${line("test", other.run.losses)}"/>`
      }
      ${isTested && html`<path class="nn-test-curve" d="${line("test")}"/>`}
      <path class="nn-train-curve" d="${line("train")}"/>
      ${state.steps > 0 &&
      html`<path class="nn-now" d="M${at(x(steps / run.epoch))} ${TOP - 4}V${
        HEIGHT - FOOT
      }"/><rect class="nn-scrub" x="${LEFT}" width="${WIDTH - LEFT}"
        height="${HEIGHT - 20}" data-drag="curve" data-press/>`}</svg>
    ${slider(
      `${uid}-back`,
      "back",
      "steps back in time",
      { minimum: 0, maximum: state.steps, step: 1 },
      Math.min(state.back, state.steps),
    )}</figure>`;
}
