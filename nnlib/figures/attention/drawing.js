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
import { band, barOf, lineOf, MOST, placeFor, places } from "./geometry.js";

const TRAITS = ["wet", "rich"];
const HIGH = 10; // of a bar

/** A number to three decimals, all of them written: they stand in columns. */
const three = (value) => value.toFixed(3);

/** What the word that asks makes of the rows. */
const compute = once(({ rows, asks }) => {
  const products = rows.map((row) => dot(rows[asks - 1], row));
  const scores = products.map((value) => value / Math.sqrt(2));
  const shares = softmax(scores);
  const [mixed] = product([shares], rows);
  return { products, scores, shares, mixed };
});

/** The share of all words before each. */
const before = (shares) =>
  shares.map((_, i) => shares.slice(0, i).reduce((sum, one) => sum + one, 0));

const bar = ([x, y], long, word) =>
  html`<rect class="nn-trait" data-word="${word}" x="${at(x)}" y="${at(
    y - HIGH / 2,
  )}" width="${at(long)}" height="${HIGH}"/>`;

const written = (block, k, name, text) => {
  const [x, y] = lineOf(block, k);
  return html`<text class="nn-small" x="${x}" y="${y}">${TRAITS[k]} <tspan
    class="nn-strong nn-trait-value" data-shows="${name}">${text}</tspan></text>`;
};

/** A word, and its two numbers as bars that can be taken at their ends. */
function word(state, place, i) {
  const { name, unit } = place;
  const block = place.word(i);
  const isAsking = state.asks === i + 1;
  return html`<text class="nn-strong nn-press ${isAsking && "nn-asking"}"
      data-do="ask ${i + 1}" x="${block[0]}" y="${block[1]}">${state.words[i]}${
        isAsking && name === "across" && html` <tspan class="nn-asks">asks</tspan>`
      }</text>${TRAITS.map((_, k) => {
        const value = state.rows[i][k];
        const [x, y] = barOf(block, k);
        return html`<line class="nn-zero" x1="${x}" x2="${x + MOST * unit}" y1="${y}"
          y2="${y}"/>${bar([x, y], unit * value, i + 1)}${written(
            block,
            k,
            "entry",
            show(value),
          )}${smallHandle(`${name}-${i}-${k}`, x + unit * value, y)}`;
      })}`;
}

/** A score and a share; their names stand once where they are columns. */
function numbers(state, place, i) {
  const { scores, shares } = compute(state);
  const isAcross = place.name === "across";
  return [
    ["score", scores[i]],
    ["share", shares[i]],
  ].map(([name, value]) => {
    const [x, y] = place[name](i);
    const anchor = isAcross ? "end" : "start";
    return html`<text class="${name === "share" && "nn-strong"}" x="${x}" y="${y}"
      text-anchor="${anchor}">${
        !isAcross && html`<tspan class="nn-quantity">${name} </tspan>`
      }<tspan data-shows="${name}">${three(value)}</tspan></text>${
        isAcross &&
        i === 0 &&
        html`<text class="nn-small" x="${x}" y="16" text-anchor="end">${name}</text>`
      }`;
  });
}

/** The mixed row: of what each word brings, a piece. */
function mix(state, place) {
  const { shares, mixed } = compute(state);
  const [x, y] = place.mixed;
  const unit = place.name === "across" ? place.unit : 46;
  const parts = (k) => {
    let end = barOf(place.mixed, k)[0];
    return shares.map((share, i) => {
      const long = unit * share * state.rows[i][k];
      const from = [end, barOf(place.mixed, k)[1]];
      end += long;
      return bar(from, long, i + 1);
    });
  };
  return html`<text class="nn-strong" x="${x}" y="${y}">${
    state.words[state.asks - 1]
  }, mixed</text>${TRAITS.map(
    (_, k) => html`${written(place.mixed, k, "mixed", three(mixed[k]))}${parts(k)}`,
  )}`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const { shares } = compute(state);
  const starts = before(shares);
  return html`${shares.map(
    (share, i) =>
      html`<path class="nn-trait nn-share-band" data-word="${i + 1}" d="${band(
        place,
        i,
        starts[i],
        share,
      )}"/>`,
  )}${shares.map((_, i) => html`${word(state, place, i)}${numbers(state, place, i)}`)}
  ${mix(state, place)}`;
}

/** The numbers of the word that asks have sliders: another may ask. */
const controls = (state, uid, rules) => html`
  ${choice(rules, "asks", state, uid, (n) => state.words[n - 1])}
  ${TRAITS.map((trait, k) => {
    const i = state.asks - 1;
    return slider(
      `${uid}-row${k}`,
      `rows.${i}.${k}`,
      `${state.words[i]}: ${trait}`,
      rules.rows.items.items,
      state.rows[i][k],
    );
  })}`;

/** The dot products behind the scores, and how the rows are mixed. */
function readout(state) {
  const { words, rows, asks } = state;
  const { products, shares, mixed } = compute(state);
  const own = rows[asks - 1];
  const made = rows.map(
    (row, i) => html`<tr><th scope="row">${words[i]}</th><td>${TRAITS.map(
      (_, k) => `${k ? " + " : ""}${show(own[k])} · ${show(row[k])}`,
    )}</td><td><b data-shows="product">${show(products[i])}</b></td></tr>`,
  );
  return html`<table class="nn-table"><caption>${words[asks - 1]} compared with each
      word: divided by √2, these are the scores</caption><thead><tr><th>word</th><th
      colspan="2">dot product</th></tr></thead><tbody>${made}</tbody></table>
    ${TRAITS.map(
      (trait, k) => html`<p class="nn-formula">${trait}: ${shares.map(
        (share, i) =>
          html`${i > 0 && " + "}<span class="nn-product">${three(share)} · ${show(
            rows[i][k],
          )}</span>`,
      )} = <b data-shows="mixed">${three(mixed[k])}</b></p>`,
    )}`;
}

function describe(state) {
  const { words, rows, asks } = state;
  const { scores, shares, mixed } = compute(state);
  const traits = (row, number) =>
    row.map((value, k) => `${TRAITS[k]} ${number(value)}`).join(", ");
  return (
    `Three words, each a row of numbers: ${words
      .map((name, i) => `${name} (${traits(rows[i], show)})`)
      .join("; ")}. ${words[asks - 1]} asks. From each word a band as wide as its ` +
    `share runs to the mixed row: ${words
      .map((name, i) => `${name}, score ${three(scores[i])}, share ${three(shares[i])}`)
      .join("; ")}. The mixed row is ${traits(mixed, three)}.`
  );
}

/** A bar's end is where the hand is. */
const pull = ({ word: blockOf, unit }, i, k) => (state, [px]) => {
  const value = snap((px - barOf(blockOf(i), k)[0]) / unit, [0, MOST], 20);
  return { rows: state.rows.with(i, state.rows[i].with(k, value)) };
};

const drags = Object.fromEntries(
  Object.values(places).flatMap((place) =>
    [0, 1, 2].flatMap((i) =>
      TRAITS.map((_, k) => [`${place.name}-${i}-${k}`, pull(place, i, k)]),
    ),
  ),
);

/** The word to which the one that asks gives the most. */
const favourite = ({ scores }) => scores.indexOf(Math.max(...scores));

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  picture,
  controls,
  readout,
  describe,
  actions: { ask: (_, n) => ({ asks: Number(n) }) },
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
        const { scores } = compute(state);
        return Math.max(...scores) > scores[state.asks - 1];
      },
    },
  },
};
