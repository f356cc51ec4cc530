/** Three words that mix their rows by attention (chapter 8). */

import { once } from "../js/computing/memoise.js";
import { softmax } from "../js/computing/neuron.js";
import { snap } from "../js/computing/rounding.js";
import { dot, product } from "../js/computing/vectors.js";
import { choice, slider } from "../js/drawing/controls.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { MOST, placeFor, places, spotOf } from "./geometry.js";

const TRAITS = ["wet", "rich"];
const THICK = 14; // of a string with all of a word's attention
const LONG = 130; // of a bar with all of it
const WORDS = [0, 1, 2];

/** A number to three decimals, all of them written: they stand in columns. */
const three = (value) => value.toFixed(3);

const has = ({ sentence, asks }, i) => Boolean(sentence[i]) || i === asks - 1;

/** What the word that asks makes of the rows; a word that is out has no share. */
function made(state) {
  const { rows, asks } = state;
  const there = WORDS.filter((i) => has(state, i));
  const products = rows.map((row) => dot(rows[asks - 1], row));
  const scores = products.map((value) => value / Math.sqrt(2));
  const found = softmax(there.map((i) => scores[i]));
  const shares = WORDS.map((i) => (has(state, i) ? found[there.indexOf(i)] : 0));
  const [mixed] = product([shares], rows);
  return { there, products, scores, shares, mixed };
}
const compute = once(made);

/** Where the word is on its way, and how thick the strings are. */
function moving(state) {
  const now = compute(state);
  if (!state.before) return now;
  const was = made(state.before);
  const between = (from, to) => to.map((v, k) => from[k] + state.part * (v - from[k]));
  return {
    ...now,
    shares: between(was.shares, now.shares),
    mixed: between(was.mixed, now.mixed),
  };
}

const line = (look, [x1, y1], [x2, y2], more) =>
  html`<line class="${look}" x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(
    y2,
  )}" ${more}/>`;

function plane(place) {
  const { corner: [left, bottom], unit } = place;
  const end = MOST * unit;
  return html`${[0, 1, 2, 3].map(
    (n) => html`${line("nn-zero", spotOf(place, [n, 0]), spotOf(place, [n, MOST]))}${line(
      "nn-zero",
      spotOf(place, [0, n]),
      spotOf(place, [MOST, n]),
    )}<text class="nn-small" x="${left + unit * n}" y="${bottom + 20}"
      text-anchor="middle">${n}</text><text class="nn-small" x="${left - 12}"
      y="${bottom - unit * n}" dy=".35em" text-anchor="end">${n}</text>`,
  )}<text class="nn-small" x="${left + end}" y="${bottom + 20}" dy="1.2em"
    text-anchor="end">wet →</text><text class="nn-small" x="${left - 12}"
    y="${bottom - end - 14}">↑ rich</text>`;
}

/** A word's point, which can be taken, and its two numbers. */
function word(state, place, i) {
  const [x, y] = spotOf(place, state.rows[i]);
  const [, rich] = state.rows[i];
  const aside = rich < 0.3 ? -24 : rich > 2.7 ? 26 : -14;
  const isRight = state.rows[i][0] > 2.2;
  return html`<g class="${!has(state, i) && "nn-out"}">${smallHandle(
    `${place.name}-${i}`,
    x,
    y,
  )}<text class="nn-strong nn-halo" x="${at(x + (isRight ? -14 : 14))}" y="${at(
    y + aside,
  )}" ${isRight && html`text-anchor="end"`}>${state.words[i]} <tspan
    class="nn-soft">(${TRAITS.map(
      (_, k) => html`${k > 0 && ", "}<tspan data-shows="entry">${show(
        state.rows[i][k],
      )}</tspan>`,
    )})</tspan></text></g>`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const { shares, mixed } = moving(state);
  const end = compute(state);
  const goal = spotOf(place, mixed);
  const asking = state.asks - 1;
  const isAcross = place.name === "across";
  const [left, top] = place.line(0);
  return html`${plane(place)}${WORDS.map(
    (i) =>
      shares[i] > 0 &&
      line(
        "nn-string",
        spotOf(place, state.rows[i]),
        goal,
        html`stroke-width="${at(THICK * shares[i])}"`,
      ),
  )}${WORDS.map((i) => word(state, place, i))}<circle class="nn-moved" cx="${at(
    goal[0],
  )}" cy="${at(goal[1])}" r="8"/><text class="nn-strong" x="${left}" y="${
    top - (isAcross ? 44 : 26)
  }">${state.words[asking]} becomes (${TRAITS.map(
    (_, k) => html`${k > 0 && ", "}<tspan data-shows="mixed">${three(
      end.mixed[k],
    )}</tspan>`,
  )})</text>${end.there.map((i, n) => {
    const [x, y] = place.line(n);
    const bar = isAcross ? [x, y + 10] : [x + 130, y - 11];
    return html`<text x="${x}" y="${y}">${state.words[i]} <tspan class="nn-strong"
      data-shows="share">${three(end.shares[i])}</tspan></text><rect class="nn-bar"
      x="${bar[0]}" y="${bar[1]}" width="${at(LONG * shares[i])}" height="12"/>`;
  })}`;
}

/** Words are tapped in and out; the points' sliders are for the keyboard. */
const controls = (state, uid, rules) => html`
  ${choice(rules, "asks", state, uid, (n) => state.words[n - 1])}
  <p class="nn-taps">in the sentence: ${WORDS.map(
    (i) => html`<button type="button" class="nn-tap" data-do="tap ${i}" aria-pressed="${String(
      has(state, i),
    )}" ${i === state.asks - 1 && html`aria-disabled="true"`}>${state.words[i]}</button> `,
  )}</p>
  <details><summary>The words' numbers</summary>${WORDS.flatMap((i) =>
    TRAITS.map((trait, k) =>
      slider(
        `${uid}-row${i}${k}`,
        `rows.${i}.${k}`,
        `${state.words[i]}: ${trait}`,
        rules.rows.items.items,
        state.rows[i][k],
      ),
    ),
  )}</details>`;

/** The dot products behind the scores, and how the rows are mixed. */
function readout(state) {
  const { words, rows, asks } = state;
  const { there, products, scores, shares, mixed } = compute(state);
  const own = rows[asks - 1];
  const lines = there.map(
    (i) => html`<tr><th scope="row">${words[i]}</th><td>${TRAITS.map(
      (_, k) => `${k ? " + " : ""}${show(own[k])} · ${show(rows[i][k])}`,
    )}</td><td><b data-shows="product">${show(products[i])}</b></td><td
      data-shows="score">${three(scores[i])}</td></tr>`,
  );
  return html`<table class="nn-table"><caption>${words[asks - 1]} compared with each
      word of the sentence</caption><thead><tr><th>word</th><th
      colspan="2">dot product</th><th>÷ √2: score</th></tr></thead><tbody>${lines}</tbody></table>
    ${TRAITS.map(
      (trait, k) => html`<p class="nn-formula">${trait}: ${there.map(
        (i, n) =>
          html`${n > 0 && " + "}<span class="nn-product">${three(shares[i])} · ${show(
            rows[i][k],
          )}</span>`,
      )} = <b data-shows="mixed">${three(mixed[k])}</b></p>`,
    )}`;
}

function describe(state) {
  const { words, rows, asks } = state;
  const { there, shares, mixed } = compute(state);
  const traits = (row, number) =>
    row.map((value, k) => `${TRAITS[k]} ${number(value)}`).join(", ");
  return (
    `A plane of words: ${words
      .map((name, i) => `${name} (${traits(rows[i], show)})`)
      .join("; ")}. In the sentence: ${there.map((i) => words[i]).join(", ")}. ` +
    `${words[asks - 1]} asks; strings as thick as its shares pull it: ${there
      .map((i) => `${words[i]} ${three(shares[i])}`)
      .join("; ")}. It moves to ${traits(mixed, three)}.`
  );
}

/** A word's point is where the hand is. */
const pull = ({ corner: [left, bottom], unit }, i) => (state, [x, y]) => ({
  rows: state.rows.with(
    i,
    [(x - left) / unit, (bottom - y) / unit].map((v) => snap(v, [0, MOST], 20)),
  ),
});

const drags = Object.fromEntries(
  Object.values(places).flatMap((place) =>
    WORDS.map((i) => [`${place.name}-${i}`, pull(place, i)]),
  ),
);

/** A word comes or goes; the one that asks stays. */
const tap = ({ sentence, asks }, n) =>
  Number(n) === asks - 1 ? {} : { sentence: sentence.with(n, 1 - sentence[n]) };

/** The word to which the one that asks gives the most. */
const favourite = ({ shares }) => shares.indexOf(Math.max(...shares));

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  picture,
  controls,
  readout,
  describe,
  actions: { tap },
  slide: (from, to, part) => (part < 1 ? { ...to, before: from, part } : to),
  drags,
  goals: {
    "08-outshone": {
      ask:
        "Change a row so that the word that asks gives more to another word " +
        "than to itself.",
      praise: (state) =>
        `The row of ${state.words[favourite(compute(state))]} is the longer one. ` +
        "A dot product asks how alike two rows are, and also how long they are.",
      met(state) {
        const { shares } = compute(state);
        return Math.max(...shares) > shares[state.asks - 1];
      },
    },
  },
};
