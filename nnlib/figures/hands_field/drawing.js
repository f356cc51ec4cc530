/** Ten digits from each of many hands, and which are read (chapter 7). */

import { slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { at } from "../js/drawing/scale.js";
import { drawingAt, middle, placeFor } from "./geometry.js";

const TEN = 10;
const DIGITS = [...Array(TEN).keys()];
const PACE = 1500; // milliseconds: a stage is to be read
const FADE = 700;

/** What is seen: a stage that there is, and its drawings. */
const stageOf = ({ stage, stages }) => Math.min(stage, stages.length) - 1;
const isRight = (sign, i) => sign === String(i % TEN);
const litAt = ({ said }, stage) => [...(said[stage] ?? "")].map(isRight);
const countOf = (lit) => lit.filter(Boolean).length;
const chosenOf = (state) =>
  Math.min(state.chosen, litAt(state, stageOf(state)).length) - 1;

/** Of each drawing, whether it is lit and was, and how far it is on its way. */
function seen(state) {
  const lit = litAt(state, stageOf(state));
  const { before = state.stage, share = 1 } = state;
  const was = litAt(state, stageOf({ ...state, stage: before }));
  return { lit, was, share };
}

const spots = (place, list) =>
  list.map((i) => `M${middle(place, Math.floor(i / TEN), i % TEN).join(" ")}h0`).join("");

function cells({ lit, was, share }, place) {
  const all = [...lit.keys()];
  const path = (look, opacity, test) => {
    const d = spots(place, all.filter(test));
    return d && html`<path class="nn-hands-${look}" opacity="${at(opacity)}" d="${d}"/>`;
  };
  const lights = [
    path("lit", 1, (i) => lit[i] && was[i]),
    path("lit", share, (i) => lit[i] && !was[i]),
    share < 1 && path("lit", 1 - share, (i) => !lit[i] && was[i]),
  ];
  return html`${path("dark", 1, (i) => !lit[i] || (share < 1 && !was[i]))}${lights}`;
}

/** The digits along each block, and every tenth hand. */
function names(place, hands) {
  const { block, pitch } = place;
  const label = (x, y, words, anchor = "middle") => html`<text class="nn-small"
    x="${at(x)}" y="${at(y)}" dy=".35em" text-anchor="${anchor}">${words}</text>`;
  const starts = block ? [0, block].filter((hand) => hand < hands) : [0];
  const tens = [...Array(hands).keys()].filter((h) => h === 0 || (h + 1) % TEN === 0);
  const off = 0.5 * pitch + (block ? 7 : 9);
  return html`${starts.map((hand) =>
    DIGITS.map((digit) => {
      const [x, y] = middle(place, hand, digit);
      return block ? label(x, y - off - 2, digit) : label(x - off, y, digit);
    }),
  )}${tens.map((hand) => {
    const [x, y] = middle(place, hand, 0);
    return block
      ? label(x - off + 4, y, hand + 1, "end")
      : label(x, y - off - 2, hand === 0 ? "hand 1" : hand + 1);
  })}`;
}

function ring(state, place) {
  const i = chosenOf(state);
  if (i < 0) return "";
  const [x, y] = middle(place, Math.floor(i / TEN), i % TEN);
  const { pitch } = place;
  return html`<rect class="nn-hands-ring" x="${x - pitch / 2}" y="${y - pitch / 2}"
    width="${pitch}" height="${pitch}"/>`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const now = seen(state);
  const [width, height] = place.size;
  return html`<g data-pitch="${place.pitch}">${names(
    place,
    Math.ceil(now.lit.length / TEN),
  )}${cells(now, place)}${ring(state, place)}<rect class="nn-hands-over"
    data-hover="${ui?.narrow ? "narrow" : "wide"}" width="${width}" height="${height}"/></g>`;
}

/** What the last step has changed. */
function changes(state) {
  const stage = stageOf(state);
  if (stage < 1) return "";
  const [was, lit] = [litAt(state, stage - 1), litAt(state, stage)];
  const gained = lit.filter((is, i) => is && !was[i]).length;
  const lost = was.filter((is, i) => is && !lit[i]).length;
  return html` <span class="nn-hands-news"><b data-shows="gained">${gained}</b> lit up,
    <b data-shows="lost">${lost}</b> went out</span>`;
}

function beside(state, uid, rules, ui, shown = state) {
  const { lit, was, share } = seen(shown);
  const [from, to] = [countOf(was), countOf(lit)];
  const name = state.stages[stageOf(state)];
  return html`<div class="nn-hands-of"><p class="nn-hands-count"><b
    data-shows="right">${Math.round(from + share * (to - from))}</b> of <b
    data-shows="all">${lit.length}</b></p><p><b>${name}</b>${changes(state)}</p></div>`;
}

const whose = (i) => `hand ${Math.floor(i / TEN) + 1}, a ${i % TEN}`;
const readAs = ({ said }, i) =>
  said.map((signs) => {
    const sign = [...signs][i];
    return DIGITS.some((digit) => String(digit) === sign) ? sign : "?";
  });

function controls(state, uid, rules) {
  const of = (key, most, value) =>
    most > 1 &&
    slider(`${uid}-${key}`, key, rules[key].title, { ...rules[key], maximum: most }, value);
  const stage = stageOf(state);
  return html`${of("stage", state.stages.length, stage + 1)}${of(
    "chosen",
    litAt(state, stage).length,
    chosenOf(state) + 1,
  )}`;
}

const sign = (look) => html`<svg class="nn-hands-sign" viewBox="0 0 17 17"
  aria-hidden="true"><path class="nn-hands-${look}" d="M8.5 8.5h0"/></svg>`;

function readout(state) {
  const i = chosenOf(state);
  const said = readAs(state, i);
  const words = whose(i);
  return html`${
    i >= 0 &&
    html`<p>${words[0].toUpperCase()}${words.slice(1)}: read as ${said.map(
      (answer, n) => html`${n > 0 && ", then "}<b data-shows="read">${answer}</b>`,
    )}.</p>`
  }<p class="nn-hands-key"><span>${sign("lit")} read right</span> <span>${sign(
    "dark",
  )} not</span></p>`;
}

function describe(state) {
  const stage = stageOf(state);
  const lit = litAt(state, stage);
  if (!lit.length) return "An empty field.";
  const i = chosenOf(state);
  return (
    `A field of ${lit.length} cells, ten digits from each of ` +
    `${Math.ceil(lit.length / TEN)} hands, lit where one is read right. Stage ` +
    `${stage + 1}, ${state.stages[stage]}: ${countOf(lit)} are lit. ` +
    `Chosen: ${whose(i)}, read as ${readAs(state, i).join(", then ")}.`
  );
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  picture,
  beside,
  controls,
  readout,
  describe,
  plays: ({ stages }) => stages.length > 1,
  play: ({ stage, stages }) => (stage < stages.length ? { stage: stage + 1 } : null),
  again: () => ({ stage: 1 }),
  pace: PACE,
  playFirst: true,
  slide: (from, to, share) => ({ ...to, before: from.stage, share }),
  slow: () => FADE,
  hover(state, name, point) {
    const place = placeFor({ narrow: name === "narrow" });
    const i = drawingAt(place, point, litAt(state, stageOf(state)).length);
    return i < 0 || i === chosenOf(state) ? null : { chosen: i + 1 };
  },
};
