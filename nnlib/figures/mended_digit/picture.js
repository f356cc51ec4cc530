/** Values go forward to an answer, blame comes back to every knob. */

import { FULL, plain } from "../js/computing/digit-net.js";
import { stream } from "../js/drawing/blame.js";
import { html } from "../js/drawing/html.js";
import { answers, swelling } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { FIVE, TRUTH } from "./five.js";
import { placeFor } from "./geometry.js";
import { after, before, hidden, miss, returned } from "./step.js";
import { endsOf, known, knobOf, KNOBS, nudgedSlopes, toAnswer, toHidden } from "./tried.js";

const WIDEST = 20; // of a stream of blame at an answer
const STAGES = ["answer", "miss", "hidden", "knobs", "step"];
const ONES = Array(32).fill(1);

/** Whether blame has come as far as a stage, and is still there. */
const has = ({ stage }, wanted) =>
  stage !== "step" && STAGES.indexOf(stage) >= STAGES.indexOf(wanted);

/** What the network says in this stage. */
export const said = ({ stage, rate }) =>
  stage === "step" ? after(rate) : before;

/** Wires as wide as what they carry forward. */
export const forward = ({ layers: [first, second] }, { x, a }, weights, isFaint) =>
  html`<g ${isFaint && "data-faint"} class="nn-went">${swelling(
      { ...first, values: x, weights: weights[0] },
      0.38,
      2.4,
    )}${swelling({ ...second, values: a, weights: weights[1] }, 1, 0.9)}</g>`;

/** A layer's blame, which has come just now or before. */
const flood = (isThere, isNow, { name }, wires) =>
  html`<g class="nn-blame-flood" data-now="${String(isNow)}" data-way="${name}">${
    isThere && wires()
  }</g>`;

export const STEEP = 1.1; // units of width for a slope of 1
const FLAT = 0.04; // a slope that is not drawn

const WALKED = [
  before.x.map((x) => hidden.map((blame) => x * blame)),
  before.a.map((a) => miss.map((blame) => a * blame)),
];

/** Each wire as wide as its slope: those of the first so many knobs, or all. */
const slopes = ({ layers }, found, count = Infinity) =>
  layers.map((layer, l) =>
    swelling(
      {
        ...layer,
        values: found[l].map(() => 1),
        weights: found[l],
        shows: (from, to) =>
          knobOf(l ? toAnswer(from, to) : toHidden(from, to)) < count,
      },
      FLAT,
      STEEP,
    ),
  );

const isNudging = ({ stage, by }) => stage === "knobs" && by === "nudging";

/** So many passes have been made, by the way that is shown. */
const passesOf = ({ passes = KNOBS + 1 }) => Math.floor(passes);

function backward(state, place) {
  const { stage } = state;
  const isByNudge = isNudging(state);
  const [, out] = place.layers;
  return html`${flood(stage === "hidden", stage === "hidden", place, () =>
      swelling({ ...out, values: ONES, weights: returned }, 0.02, 5),
    )}${flood(has(state, "knobs"), stage === "knobs" && !isByNudge, place, () =>
      isByNudge
        ? slopes(place, nudgedSlopes(), passesOf(state) - 1)
        : slopes(place, WALKED),
    )}`;
}

/** Where a wire is half done. */
export function middleOf({ layers }, wire) {
  const [layer, from, to] = endsOf(wire);
  const { starts, ends, middle } = layers[layer];
  return middle(starts[from], ends[to]);
}

/** A wire's path. */
export function pathOf({ layers }, wire) {
  const [layer, from, to] = endsOf(wire);
  const { starts, ends, wire: path } = layers[layer];
  return path(starts[from], ends[to]);
}

/** The wires that the reader turned wear a ring. */
export const rings = (place, state) =>
  known(state).map(([wire]) => {
    const [x, y] = middleOf(place, wire);
    return html`<circle class="nn-blame-ring" cx="${at(x)}" cy="${at(y)}" r="5"/>`;
  });

/** Passes so far: one with all knobs as they are, then one for each. */
function race(state, place) {
  if (state.stage !== "knobs") return "";
  const passes = passesOf(state);
  const [x, y] = place.counter;
  const text = isNudging(state)
    ? `${passes.toLocaleString("en")} passes forward`
    : "1 pass forward, 1 walk back";
  return html`<text class="nn-strong nn-halo" x="${x}" y="${y}" text-anchor="middle"
    >${text}</text>`;
}

export function image({ pixels, cell, corner: [x, y] }) {
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
  return html`<circle class="nn-shell" cx="${x}" cy="${y}" r="8"/>${
    has(state, "hidden")
      ? html`<circle class="nn-blame" data-sign="${Math.sign(blame)}" cx="${x}"
          cy="${y}" r="${at(7.4 * Math.sqrt(Math.abs(blame) / most))}"/>`
      : html`<circle class="nn-glow" cx="${x}" cy="${y}" r="8"
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

/** A ring marks the right answer. */
export function mark({ digits }) {
  const [x, y] = digits[TRUTH];
  return html`<circle class="nn-truth" cx="${x}" cy="${y}" r="16.5"/>`;
}

/** After the step a line shows what each share was. */
function old({ stage }, { digits, bar, name }) {
  return digits.map(([left, top], k) => {
    const end = 20 + bar * before.p[k];
    if (stage !== "step" || before.p[k] < 0.05) return "";
    return name === "across"
      ? html`<path class="nn-was" d="M${at(left + end)} ${top - 12}v24"/>`
      : html`<path class="nn-was" d="M${left - 13} ${at(top + end)}h26"/>`;
  });
}

export function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const { a, p } = said(state);
  const { weights } = state.stage === "step" ? after(state.rate) : plain;
  return html`${forward(place, { x: before.x, a }, weights, has(state, "miss"))}${image(
      place,
    )}${backward(state, place)}
    ${neurons(state, place)}
    ${
      has(state, "miss")
        ? place.digits.map((_, k) => blamed(state, place, k))
        : answers(place.digits, p, place.bar, place.name === "across")
    }${mark(place)}${old(state, place)}
    ${state.stage === "knobs" && rings(place, state)}${race(state, place)}`;
}
