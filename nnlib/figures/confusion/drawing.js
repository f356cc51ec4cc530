/** Which digit is taken for which: counts, and the images behind them. */

import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { at } from "../js/drawing/scale.js";
import { placeFor, spot } from "./geometry.js";

const DIGITS = [...Array(10).keys()];
const FULL = 16;

const sum = (values) => values.reduce((total, value) => total + value, 0);
const right = ({ counts }) => sum(DIGITS.map((k) => counts[k][k]));
const total = ({ counts }) => sum(counts.flat());
const percent = (part, whole) => (Math.round((1000 * part) / whole) / 10).toFixed(1);

const countAt = ({ counts, digit, said }) => counts[digit][said];
const behind = ({ images, digit, said }) =>
  images.filter(([is, as]) => is === digit && as === said);

/** How often the commonest mistake is made. */
const mostWrong = ({ counts }) =>
  Math.max(...DIGITS.flatMap((k) => counts[k].filter((_, l) => l !== k)));

const shareOf = ({ counts }, k) => counts[k][k] / sum(counts[k]);
const known = (state) => DIGITS.filter((k) => sum(state.counts[k]) > 0);

function cell(state, place, k, l) {
  const count = state.counts[k][l];
  const { corner, side } = place;
  const [x, y] = [corner[0] + l * side, corner[1] + k * side];
  const kind = k === l ? "right" : count ? "wrong" : "none";
  return html`<g class="nn-press nn-tally" data-do="look ${k} ${l}"
      data-tally="${kind}"><rect x="${x}" y="${y}" width="${side}"
      height="${side}"/><text x="${x + side / 2}" y="${y + side / 2}" dy=".35em"
      text-anchor="middle">${count || "·"}</text></g>`;
}

/** The matrix, with its digits before and above, and each row's share. */
function matrix(state, place) {
  const { corner: [left, top], side } = place;
  const middle = (n, from) => from + (n + 0.5) * side;
  const end = left + 10 * side + 8;
  return html`<text class="nn-small" x="${left + 10 * side}" y="${top - 26}"
      text-anchor="end">read as →</text>
    <text class="nn-small" x="${end}" y="${top - 6}">right</text>
    ${DIGITS.map(
      (k) => html`<text class="nn-strong" x="${middle(k, left)}" y="${top - 6}"
          text-anchor="middle">${k}</text><text class="nn-strong" x="${left - 8}"
          y="${middle(k, top)}" dy=".35em" text-anchor="end">${k}</text>`,
    )}
    ${known(state).map(
      (k) => html`<text class="nn-small" x="${end}" y="${middle(k, top)}"
          dy=".35em">${Math.round(100 * shareOf(state, k))} %</text>`,
    )}
    ${DIGITS.map((k) => DIGITS.map((l) => cell(state, place, k, l)))}
    <rect class="nn-ringed" x="${left + state.said * side}"
      y="${top + state.digit * side}" width="${side}" height="${side}"/>`;
}

/** The ink of a pixel, as it is written. */
const inked = (sign) => ({
  look: "nn-inked",
  part: 1,
  much: (parseInt(sign, 17) || 0) / FULL,
});

function gallery(state, place) {
  const { small, gallery: [left, top] } = place;
  const found = behind(state);
  const words = found.length
    ? `${state.digit} read as ${state.said}:`
    : "No image here.";
  return html`<text class="nn-strong" x="${left}" y="${top - 10}">${words}</text>
    ${found.map(([, , inks], n) => {
      const [x, y] = spot(place, n);
      return html`<g transform="translate(${x} ${y})"><rect class="nn-sheet"
          width="${small}" height="${small}"/>${image([...inks], small, inked)}</g>`;
    })}`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  return html`${matrix(state, place)} ${gallery(state, place)}`;
}

/** What the keyboard works: it lies over the matrix. */
function beside(state, uid, rules, ui) {
  const { size, side, corner } = placeFor(ui);
  const part = (value, axis) => `${at((100 * value) / size[axis])}%`;
  return html`<div class="nn-keys nn-live" data-keys="matrix" role="application"
      tabindex="0" aria-label="The matrix. Arrow keys move. ${told(state)}"
      style="left:${part(corner[0], 0)};top:${part(corner[1], 1)};width:${part(
        10 * side,
        0,
      )};height:${part(10 * side, 1)}"></div>`;
}

const told = (state) =>
  `${state.digit} read as ${state.said}: ${countAt(state)}.`;

function select(rules, key, state, uid) {
  const id = `${uid}-${key}`;
  return html`<span><label for="${id}">${rules[key].title}</label>
    <select id="${id}" data-trait="${key}">${DIGITS.map(
      (k) => html`<option value="${k}" ${state[key] === k && "selected"}>${k}</option>`,
    )}</select></span>`;
}

const controls = (state, uid, rules) =>
  html`<p class="nn-live nn-entry-of">${["digit", "said"].map((key) =>
    select(rules, key, state, uid),
  )}</p>`;

function readout(state) {
  const { counts, digit } = state;
  const [all, row] = [total(state), sum(counts[digit])];
  const count = countAt(state);
  const shown = behind(state).length;
  return html`<p>The digit ${digit} was read as ${state.said} <b
      data-shows="count">${count}</b> ${count === 1 ? "time" : "times"}${
      shown < count && ` (${shown} of them are shown)`
    }. Of <b data-shows="row">${row}</b> images of it, ${
      row
        ? html`<b data-shows="row-share">${percent(counts[digit][digit], row)}</b> %`
        : "none"
    } are read right.</p>
    <p>All digits together: <b data-shows="right">${right(state)}</b> of <b
      data-shows="all">${all}</b>${
      all > 0 &&
      html`, <b data-shows="share">${percent(right(state), all)}</b> %`
    }.</p>`;
}

function describe(state) {
  const { counts } = state;
  const mistakes = DIGITS.flatMap((k) =>
    DIGITS.filter((l) => l !== k && counts[k][l]).map(
      (l) => `${k} as ${l} ${counts[k][l]}`,
    ),
  );
  return (
    `A table of which digit was read as which. Right are ${right(state)} of ` +
    `${total(state)}. Wrong are ${mistakes.join(", ") || "none"}. Looked ` +
    `into: ${told(state)}`
  );
}

const MOVES = {
  ArrowLeft: ["said", -1],
  ArrowRight: ["said", 1],
  ArrowUp: ["digit", -1],
  ArrowDown: ["digit", 1],
};

function typed(state, key) {
  if (!MOVES[key]) return null;
  const [name, step] = MOVES[key];
  return { [name]: Math.max(0, Math.min(9, state[name] + step)) };
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
  actions: {
    look: (state, digit, said) => ({ digit: Number(digit), said: Number(said) }),
  },
  keys: { matrix: typed },
  goals: {
    "07-most": {
      ask: "Which mistake does it make most often? Press it, and look at the images.",
      praise: (state) =>
        `${state.digit} read as ${state.said}, ${countAt(state)} times. Would you ` +
        "have known better?",
      met: (state) =>
        state.digit !== state.said &&
        countAt(state) > 0 &&
        countAt(state) === mostWrong(state),
    },
    "07-weakest": {
      ask:
        "Which digit does it read worst? Press the entry of those that it " +
        "got right.",
      praise(state) {
        const { counts, digit } = state;
        const row = sum(counts[digit]);
        return (
          `It reads ${percent(right(state), total(state))} % of all digits, and ` +
          `${counts[digit][digit]} of ${row} images of the digit ${digit}: ` +
          `${percent(counts[digit][digit], row)} %.`
        );
      },
      met: (state) =>
        state.digit === state.said &&
        shareOf(state, state.digit) ===
          Math.min(...known(state).map((k) => shareOf(state, k))),
    },
  },
};
