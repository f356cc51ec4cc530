/** Two small matrices and their product (the maths toolbox). */

import { choice, someSliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { product } from "../js/computing/vectors.js";
import { factor, show } from "../js/drawing/numbers.js";

const HIGH = 32; // of a cell
const LEFT = { x: 4, y: 178, wide: 48 }; // X, beside the product
const RIGHT = { x: 196, y: 44, wide: 68 }; // W, above it
const OUT = { ...RIGHT, y: LEFT.y };
const ENTRIES = ["1,1", "1,2", "2,1", "2,2"];

const rows = (list, width) =>
  [...Array(list.length / width).keys()].map((i) =>
    list.slice(i * width, (i + 1) * width),
  );

function compute({ X, W, entry }) {
  const [A, B] = [rows(X, 3), rows(W, 2)];
  const [i, j] = entry.split(",").map((place) => place - 1);
  return { A, B, P: product(A, B), i, j };
}

/** A table of cells; `lit` says which of them take part. */
function matrix(values, place, lit, cell = written) {
  const { x, y, wide } = place;
  return values.map((row, i) =>
    row.map(
      (value, j) => html`<rect class="nn-cell" data-lit="${lit(i, j)}"
          x="${x + j * wide}" y="${y + i * HIGH}" width="${wide}"
          height="${HIGH}"/>${cell(value, place, i, j)}`,
    ),
  );
}

const written = (value, { x, y, wide }, i, j) =>
  html`<text x="${x + (j + 0.5) * wide}" y="${y + i * HIGH + 21}"
    text-anchor="middle">${show(value)}</text>`;

/** An entry of the product can be pressed as well as chosen. */
const pressed = (value, { x, y, wide }, i, j) =>
  html`<g class="nn-press" data-do="${ENTRIES[2 * i + j]}"><rect
      fill="transparent" x="${x + j * wide}" y="${y + i * HIGH}"
      width="${wide}" height="${HIGH}"/>
    <text class="nn-strong" x="${x + (j + 0.5) * wide}"
      y="${y + i * HIGH + 21}" text-anchor="middle" data-shows="product"
      >${show(value)}</text></g>`;

const name = (text, x, y, anchor = "start") =>
  html`<text class="nn-small" x="${x}" y="${y}" text-anchor="${anchor}"
    >${text}</text>`;

function picture(state) {
  const { A, B, P, i, j } = compute(state);
  const centre = (k) => RIGHT.x + (k + 0.5) * RIGHT.wide;
  return html`${name("W, shape (3, 2)", RIGHT.x, 16)}
    ${[0, 1].map((k) => name(`neuron ${k + 1}`, centre(k), 37, "middle"))}
    ${matrix(B, RIGHT, (_, column) => column === j)}
    ${name("X, shape (2, 3)", LEFT.x, LEFT.y - 12)}
    ${matrix(A, LEFT, (row) => row === i)}
    <text x="${(LEFT.x + 3 * LEFT.wide + OUT.x) / 2}" y="${LEFT.y + HIGH + 5}"
      text-anchor="middle">→</text>
    <text x="${OUT.x + OUT.wide}" y="${OUT.y - 13}" text-anchor="middle"
      >↓</text>
    ${matrix(P, OUT, (row, column) => row === i && column === j, pressed)}
    ${name("X @ W, shape (2, 2)", OUT.x + 2 * OUT.wide, OUT.y + 2 * HIGH + 19, "end")}`;
}

function controls(state, uid, rules) {
  const { j } = compute(state);
  const place = (row) => [2 * row + j, `weight ${row + 1} of neuron ${j + 1}`];
  return html`${choice(rules, "entry", state, uid, (entry) => {
      const [row, column] = entry.split(",");
      return `row ${row}, column ${column}`;
    })}
    ${someSliders(rules, "W", state, uid, [0, 1, 2].map(place))}`;
}

function readout(state) {
  const { A, B, P, i, j } = compute(state);
  const products = A[i].map((x, k) => `${factor(x)}·${factor(B[k][j])}`);
  return html`<p class="nn-formula">row ${i + 1} of X times column ${j + 1} of
      W:</p>
    <p class="nn-formula">${products.join(" + ")} = <b data-shows="entry"
      >${show(P[i][j])}</b></p>
    <p>It is what neuron ${j + 1} answers to example ${i + 1}, without its
      bias.</p>`;
}

function describe(state) {
  const { P, i, j } = compute(state);
  const table = P.map((row) => row.map((v) => show(v)).join(" and "));
  return (
    "A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, " +
    `3 weights each. The rows of the product: ${table.join("; ")}. Row ` +
    `${i + 1} of X times column ${j + 1} of W gives ${show(P[i][j])}.`
  );
}

export default {
  wide: true,
  size: [336, 266],
  picture,
  controls,
  readout,
  describe,
  actions: Object.fromEntries(ENTRIES.map((entry) => [entry, () => ({ entry })])),
  goals: {
    "00-column": {
      ask:
        "Turn the weights of neuron 2 until it answers 5 to example 1 and 0 " +
        "to example 2.",
      praise:
        "Found, and the product's first column never moved: it belongs to " +
        "neuron 1 and its weights alone.",
      met: (state) => {
        const { P } = compute(state);
        return P[0][1] === 5 && P[1][1] === 0;
      },
    },
  },
};
