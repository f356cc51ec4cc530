/** Values go forward to an answer, blame comes back to every knob. */

import { FULL, plain } from "../js/computing/digit-net.js";
import { stream } from "../js/drawing/blame.js";
import { html } from "../js/drawing/html.js";
import { answers, swelling } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { FIVE, TRUTH } from "./five.js";
import { placeFor } from "./geometry.js";
import { after, before, hidden, miss, returned } from "./step.js";

const WIDEST = 20; // of a stream of blame at an answer
const STAGES = ["answer", "miss", "hidden", "knobs", "step"];
const ONES = Array(32).fill(1);

/** Whether blame has come as far as a stage, and is still there. */
const has = ({ stage }, wanted) =>
  stage !== "step" && STAGES.indexOf(stage) >= STAGES.indexOf(wanted);

/** What the network says in this stage. */
export const said = ({ stage, rate }) =>
  stage === "step" ? after(rate) : before;

/** The two layers of wires, each with what its inputs are multiplied by. */
const layers = ({ pixels, neurons, digits, wire, bends }, first, second) => [
  { ...first, starts: pixels, ends: neurons, wire: wire(bends[0]) },
  { ...second, starts: neurons, ends: digits, wire: wire(bends[1]) },
];

function forward(state, place) {
  const { x, a } = said(state);
  const { weights } = state.stage === "step" ? after(state.rate) : plain;
  const [into, out] = layers(
    place,
    { values: x, weights: weights[0] },
    { values: a, weights: weights[1] },
  );
  return html`<g ${has(state, "miss") && "data-faint"} class="nn-went">${swelling(
      into,
      0.38,
      2.4,
    )}${swelling(out, 1, 0.9)}</g>`;
}

/** A layer's blame, which has come just now or before. */
const flood = (isThere, isNow, { name }, wires) =>
  html`<g class="nn-blame-flood" data-now="${String(isNow)}" data-way="${name}">${
    isThere && wires
  }</g>`;

function backward(state, place) {
  const [into, out] = layers(
    place,
    { values: before.x, weights: FIVE.map(() => hidden) },
    { values: ONES, weights: returned },
  );
  return html`${flood(
      has(state, "hidden"),
      state.stage === "hidden",
      place,
      has(state, "hidden") && swelling(out, 0.02, 5),
    )}${flood(
      has(state, "knobs"),
      state.stage === "knobs",
      place,
      has(state, "knobs") && swelling(into, 0.04, 1.1),
    )}`;
}

function image({ pixels, cell, corner: [x, y] }) {
  const half = cell / 2;
  return html`<g>${pixels.map(
    ([left, top], i) => html`<rect class="nn-ink-cell" x="${left - half}" y="${
      top - half
    }" width="${cell}" height="${cell}" fill-opacity="${at(FIVE[i] / FULL)}"/>`,
  )}<rect class="nn-outline" x="${x}" y="${y}" width="${8 * cell}" height="${
    8 * cell
  }"/></g>`;
}

/** A hidden neuron: as full as what it passes on, or as large as its blame. */
function neuron(state, { neurons }, j, passed, most) {
  const [x, y] = neurons[j];
  const blame = hidden[j];
  return html`<circle class="nn-shell" cx="${x}" cy="${y}" r="5"/>${
    has(state, "hidden")
      ? html`<circle class="nn-blame" data-sign="${Math.sign(blame)}" cx="${x}"
          cy="${y}" r="${at(4.6 * Math.sqrt(Math.abs(blame) / most))}"/>`
      : html`<circle class="nn-glow" cx="${x}" cy="${y}" r="5"
          fill-opacity="${at(passed / 4)}"/>`
  }`;
}

function neurons(state, place) {
  const { a } = said(state);
  const most = Math.max(...hidden.map(Math.abs));
  return a.map((passed, j) => neuron(state, place, j, passed, most));
}

/** Three decimals, or none where they would be zeros. */
export const rounded = (blame) => blame.toFixed(3).replace("-", "\u2212");
export const isShown = (blame) => Math.abs(blame) >= 0.0005;

/** Blame comes in at an answer, from where its bar was. */
function blamed(state, { digits, comes, goes, saysAt, name }, k) {
  const [x, y] = digits[k];
  const blame = miss[k];
  const hasRoom = name === "across" || Math.abs(blame) > 0.1;
  const width = WIDEST * Math.abs(blame);
  const [left, top, anchor] = saysAt(digits[k]);
  const turn = state.stage === "miss" ? 0 : undefined;
  return html`<g class="nn-answer" data-says="${String(k === before.says)}"
      transform="translate(${x} ${y})"><circle r="13"/><text class="nn-digit"
      y="6" text-anchor="middle">${k}</text></g>${
        isShown(blame) &&
        html`${stream(comes(digits[k]), goes(digits[k]), blame, [width, width], turn)}
          <text class="nn-halo nn-blamed" ${!hasRoom && html`display="none"`}
            x="${left}" y="${top}" dy=".35em" text-anchor="${anchor}"
            data-shows="blame">${rounded(blame)}</text>`
      }`;
}

/** The right answer has a mark, and after the step each old share a line. */
function marks({ stage }, { digits, bar, name }) {
  const [x, y] = digits[TRUTH];
  const old = digits.map(([left, top], k) => {
    const end = 20 + bar * before.p[k];
    if (stage !== "step" || before.p[k] < 0.05) return "";
    return name === "across"
      ? html`<path class="nn-was" d="M${at(left + end)} ${top - 12}v24"/>`
      : html`<path class="nn-was" d="M${left - 13} ${at(top + end)}h26"/>`;
  });
  return html`<circle class="nn-truth" cx="${x}" cy="${y}" r="16.5"/>${old}`;
}

export function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const { p } = said(state);
  return html`${forward(state, place)}${image(place)}${backward(state, place)}
    ${neurons(state, place)}
    ${
      has(state, "miss")
        ? place.digits.map((_, k) => blamed(state, place, k))
        : answers(place.digits, p, place.bar, place.name === "across")
    }${marks(state, place)}`;
}
