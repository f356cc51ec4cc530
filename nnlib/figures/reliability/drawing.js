/** Does 0.9 mean 90 %? A model's verdicts, checked (chapter 2). */

import { surprise } from "../js/computing/surprise.js";
import { sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { colour, show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { reliability } from "./bins.js";

const X = scale([0, 1], [40, 352]);
const Y = scale([0, 1], [220, 30]);
const COUNTS = 302; // where the bars of the counts stand
const HONEST = { emails: 0.3, digits: 0.7 }; // where the diagonal has its name
const FEW = 10; // cases, from which little can be told
const DOTS = [2.4, 8]; // radii, for one case and for the most
const CLOSE = 0.025; // a mean gap this small is as good as none
const HAPPENED = { emails: "spam", digits: "read right" };

const bins = (state) => reliability(state.cases, state.scale);
const total = (found) => found.reduce((sum, { count }) => sum + count, 0);

/** How far what was said is from what happened, case by case. */
function gap(found) {
  const off = ({ count, said, happened }) => count * Math.abs(said - happened);
  return found.reduce((sum, one) => sum + off(one), 0) / total(found);
}

function meanSurprise({ cases, scale: k }) {
  let [sum, count] = [0, 0];
  for (const [z, yes, no] of cases) {
    sum += yes * surprise(k * z, 1) + no * surprise(k * z, 0);
    count += yes + no;
  }
  return sum / count;
}

function picture(state) {
  const found = bins(state);
  const most = Math.max(1, ...found.map(({ count }) => count));
  return html`${axes(X, Y, { names: ["what it said", `share that was ${HAPPENED[state.about]}`], count: 5 })}
    <path class="nn-distance" d="M${X(0)} ${Y(0)}L${X(1)} ${Y(1)}"/>
    ${named(found, HONEST[state.about])}
    <g>${found.map(({ said, happened, count }) => {
      return html`<path class="nn-given ${colour(happened - said)}" data-few="${String(
        count < FEW,
      )}" d="M${at(X(said))} ${at(Y(said))}V${at(Y(happened))}"/>`;
    })}</g>
    <path class="nn-curve" data-few="true" d="${line(found, true)}"/>
    <path class="nn-curve" d="${line(found, false)}"/>
    <g>${found.map(
      ({ said, happened, count }) => html`<circle class="nn-one" cx="${at(X(said))}"
        cy="${at(Y(happened))}" r="${at(radius(count, most))}"/>`,
    )}</g>
    <g>${found.map((one) => column(one, most))}</g>`;
}

/** The pieces of the curve that end at a bin of few cases, or those that do not. */
const line = (found, isOfFew) =>
  found
    .slice(1)
    .map((to, i) => [found[i], to])
    .filter((ends) => ends.some(({ count }) => count < FEW) === isOfFew)
    .map((ends) => ends.map(({ said, happened }) => `${at(X(said))} ${at(Y(happened))}`))
    .map(([from, to]) => `M${from}L${to}`)
    .join("");

/** A dot's area grows with its cases. */
function radius(count, most) {
  const [least, full] = DOTS;
  return least + (full - least) * Math.sqrt(count / most);
}

/** The diagonal's name, on the side of it where the dots are not. */
function named(found, place) {
  const apart = ({ said }) => Math.abs(said - place);
  const [near] = found.toSorted((a, b) => apart(a) - apart(b));
  const isBelow = !near || near.happened >= near.said;
  const [right, down] = isBelow ? [8, 14] : [-8, -6];
  return html`<text class="nn-small nn-halo" x="${at(X(place) + right)}" y="${at(
    Y(place) + down,
  )}" text-anchor="${isBelow ? "start" : "end"}">honest</text>`;
}

/** How many cases a bin has. */
function column({ bin, count }, most) {
  const middle = at((X(bin / 10) + X((bin + 1) / 10)) / 2);
  const high = at((24 * count) / most);
  return html`<rect class="nn-count-bar" x="${middle - 13}"
      y="${COUNTS - high}" width="26" height="${high}"/>
    <text class="nn-small nn-halo" x="${middle}" y="${COUNTS - high - 3}"
      text-anchor="middle">${count}</text>`;
}

/** The digits' verdicts are looked at, not mended. */
const isMended = ({ about }) => about === "emails";

const controls = (state, uid, rules) =>
  isMended(state) && sliders(rules, "scale", state, uid);

function readout(state) {
  const found = bins(state);
  if (found.length === 0) return html`<p>No cases.</p>`;
  return html`${top(found, state.about)}${isMended(state) && measures(state, found)}
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were
        ${HAPPENED[state.about]}</th></tr>
    </thead>
    <tbody>${found.map(
      ({ bin, count, said, happened }) => html`<tr><td>${show(bin / 10)}</td>
        <td data-shows="count">${count}</td>
        <td data-shows="said">${show(said)}</td>
        <td data-shows="happened">${show(happened)}</td></tr>`,
    )}</tbody></table></details>`;
}

const measures = (state, found) => html`<p class="nn-formula">Mean gap between said
      and happened: <b data-shows="gap">${show(gap(found))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${show(
      meanSurprise(state),
    )}</b></p>`;

/** What the model was surest of. */
function top(found, about) {
  const { bin, count, happened } = found.at(-1);
  if (bin < 9) return html`<p class="nn-top">It said 0.9 or more of none.</p>`;
  return html`<p class="nn-top">It said 0.9 or more of ${count} ${about}. Of
    these, ${show(100 * happened, 3)} % were ${HAPPENED[about]}.</p>`;
}

function describe(state) {
  const found = bins(state);
  if (found.length === 0) return "A reliability plot without cases.";
  const parts = found.map(
    ({ said, happened, count }) =>
      `said ${show(said, 2)}, happened ${show(happened, 2)} (${count})`,
  );
  return (
    `What a model said against what happened, in ${found.length} bins: ` +
    `${parts.join("; ")}. The mean gap is ${show(gap(found), 2)}.`
  );
}

export default {
  size: [360, 308],
  picture,
  controls,
  readout,
  describe,
  goals: {
    "02-calibrate": {
      ask:
        "Make this filter honest: bring the mean gap below 0.025. What " +
        "happens to the mean surprise on the way?",
      praise: (state) =>
        state.scale < 0.2
          ? "Honest, and useless: it says nearly the same of every email, and " +
            "its mean surprise is large. Another scale is honest and knows more."
          : "Its log-odds were about twice too large. Made honest, it is also " +
            "less surprised: honest and little surprised go together.",
      met: (state) => total(bins(state)) > 0 && gap(bins(state)) < CLOSE,
    },
  },
};
