/** Ten digits from each of many hands, and which are read (chapter 7). */

import { slider } from "../js/drawing/controls.js";
import { showButton, untold } from "../js/drawing/guessing.js";
import { html } from "../js/drawing/html.js";
import { at } from "../js/drawing/scale.js";
import { drawingAt, middle, placeFor } from "./geometry.js";
import {
  changes,
  countOf,
  isAsked,
  isGlowing,
  isShining,
  litAt,
  looks,
  PHASES,
  stageOf,
} from "./lights.js";

const TEN = 10;
const DIGITS = [...Array(TEN).keys()];
const PACE = 3600; // milliseconds: a stage is to be read
const LIGHTING = 2400;

const chosenOf = (state) =>
  Math.min(state.chosen, litAt(state, stageOf(state)).length) - 1;

const GLOWS = [...Array(PHASES).keys()].map((phase) => `glow${phase}`);

/** From tile to tile: many steps are alike, which a page packs into little. */
const dots = (spots) =>
  spots
    .map(([x, y], n) => {
      const [left, top] = spots[n - 1] ?? [0, 0];
      return `m${x - left} ${y - top}h0`;
    })
    .join("");

/** All tiles of one look are one path. */
function tiles(state, place) {
  const all = looks(state);
  const path = (name, test) => {
    const spots = all.flatMap((look, i) =>
      test(look) ? [middle(place, Math.floor(i / TEN), i % TEN)] : [],
    );
    const d = dots(spots);
    return d && html`<path class="nn-hands-${name}" d="${d}"/>`;
  };
  const exactly = (name) => path(name, (look) => look === name);
  return html`${exactly("dark")}${exactly("hoped")}${exactly("gone")}${path(
    "hole",
    (look) => look === "gone",
  )}${exactly("lit")}${path("halo", isGlowing)}${GLOWS.map(exactly)}`;
}

/** The wall behind the tiles. */
function night(place, hands) {
  const { block = hands, pitch } = place;
  const blocks = [...Array(Math.ceil(hands / (block || 1))).keys()];
  return blocks.map((n) => {
    const [x, y] = middle(place, n * block, 0);
    const count = Math.min(block, hands - n * block);
    const [wide, high] = place.block ? [TEN, count] : [count, TEN];
    return html`<rect class="nn-hands-night" x="${x - pitch / 2}" y="${y - pitch / 2}"
      width="${wide * pitch}" height="${high * pitch}"/>`;
  });
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
  const hands = Math.ceil(litAt(state, stageOf(state)).length / TEN);
  const [width, height] = place.size;
  return html`<g data-pitch="${place.pitch}">${night(place, hands)}${names(
    place,
    hands,
  )}${tiles(
    state,
    place,
  )}${ring(state, place)}<rect class="nn-hands-over"
    data-hover="${ui?.narrow ? "narrow" : "wide"}" width="${width}" height="${height}"/></g>`;
}

/** What the last step has changed by now, and what the reader had said. */
function news(state) {
  if (stageOf(state) < 1 || isAsked(state)) return "";
  const { gained, lost } = changes(state);
  return html` <span class="nn-hands-news"><b data-shows="gained">${gained}</b> lit
    up</span> <span class="nn-hands-news"><b data-shows="lost">${lost}</b> went
    out</span>${
      state.asks && state.guess > 0 &&
      html` <span class="nn-hands-news">you said <b
        data-shows="said">${state.guess}</b></span>`
    }`;
}

function beside(state, uid, rules, ui, shown = state) {
  const all = looks(shown);
  const shining = countOf(all.map(isShining));
  const name = state.stages[stageOf(state)];
  return html`<div class="nn-hands-of"><p class="nn-hands-count"><b
    data-shows="right">${shining}</b> of <b data-shows="all">${all.length}</b></p><p><b
    >${name}</b>${news(shown)}</p></div>`;
}

const whose = (i) => `hand ${Math.floor(i / TEN) + 1}, a ${i % TEN}`;

/** What a drawing was read as, up to the stage that is seen. */
const readAs = (state, i) =>
  state.said.slice(0, stageOf(state) + 1).map((signs) => {
    const sign = [...signs][i];
    return DIGITS.some((digit) => String(digit) === sign) ? sign : "?";
  });

function controls(state, uid, rules) {
  const of = (key, most, value) =>
    most > 1 &&
    slider(`${uid}-${key}`, key, rules[key].title, { ...rules[key], maximum: most }, value);
  const { asks, guess, stages } = state;
  const all = litAt(state, stageOf(state)).length;
  return html`${asks && of("guess", all, Math.min(guess, all))}${
    asks && showButton(!isAsked(state))
  }${!asks && of("stage", stages.length, stageOf(state) + 1)}${of(
    "chosen",
    all,
    chosenOf(state) + 1,
  )}`;
}

const sign = (look) => html`<svg class="nn-hands-sign" viewBox="0 0 17 17"
  aria-hidden="true"><path class="nn-hands-${look}" d="M8.5 8.5h0"/>${
    look === "gone" && html`<path class="nn-hands-hole" d="M8.5 8.5h0"/>`
  }</svg>`;

const MEANINGS = [
  ["lit", "read right"],
  ["dark", "not"],
  ["gone", "went out"],
  ["hoped", "your guess"],
];

function answer(state) {
  const next = litAt(state, stageOf(state) + 1);
  return untold(html`<p>${countOf(next)} of ${next.length} are lit.</p>`);
}

function readout(state) {
  const i = chosenOf(state);
  const words = whose(i);
  const seen = new Set(looks(state));
  const signs = MEANINGS.filter(([look], n) => n < 2 || seen.has(look));
  return html`${
    i >= 0 &&
    html`<p>${words[0].toUpperCase()}${words.slice(1)}: read as ${readAs(state, i).map(
      (answer, n) => html`${n > 0 && ", then "}<b data-shows="read">${answer}</b>`,
    )}.</p>`
  }<p class="nn-hands-key">${signs.map(
    ([look, meaning]) => html`<span>${sign(look)} ${meaning}</span> `,
  )}</p>${isAsked(state) && answer(state)}`;
}

function describe(state) {
  const stage = stageOf(state);
  const lit = litAt(state, stage);
  if (!lit.length) return "An empty field.";
  const i = chosenOf(state);
  const { gained, lost } = changes(state);
  const changed = stage > 0 ? `: ${gained} lit up, ${lost} went out` : "";
  return (
    `A field of ${lit.length} cells, ten digits from each of ` +
    `${Math.ceil(lit.length / TEN)} hands, lit where one is read right. Stage ` +
    `${stage + 1}, ${state.stages[stage]}: ${countOf(lit)} are lit${changed}. ` +
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
  plays: ({ asks, stages }) => !asks && stages.length > 1,
  play: ({ stage, stages }) => (stage < stages.length ? { stage: stage + 1 } : null),
  again: () => ({ stage: 1 }),
  pace: PACE,
  playFirst: true,
  slide: (from, to, share) => (to.stage === from.stage + 1 ? { ...to, share } : to),
  slow: () => LIGHTING,
  actions: { show: ({ stage }) => ({ stage: stage + 1 }) },
  hover(state, name, point) {
    const place = placeFor({ narrow: name === "narrow" });
    const i = drawingAt(place, point, litAt(state, stageOf(state)).length);
    return i < 0 || i === chosenOf(state) ? null : { chosen: i + 1 };
  },
};
