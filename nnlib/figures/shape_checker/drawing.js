/** Do the shapes of a layer fit? (chapter 3) */

import { choice, sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { add, matmul, tuple } from "./shapes.js";

const CELLS = [40, 32, 26, 20, 16]; // how large a cell may be; the largest that fits
const ROOM = 130; // beside and above the result, and below it
const WIDE = 180; // for the result's columns
const FORMULAS = {
  "X @ W + b": (X, W) => [X, W],
  "X @ W.T + b": (X, W) => [X, W.toReversed()],
  "W @ X + b": (X, W) => [W, X],
};
const NAMES = {
  "X @ W + b": ["X", "W"],
  "X @ W.T + b": ["X", "W.T"],
  "W @ X + b": ["W", "X"],
};

/** What NumPy makes of it: a shape, or its error. */
export function result({ formula, X, W, b }) {
  const product = matmul(...FORMULAS[formula](X, W));
  if (product.error) return { error: product.error, where: "@" };
  const sum = add(product.shape, [b]);
  if (sum.error) return { error: sum.error, where: "+", product: product.shape };
  return { shape: sum.shape, product: product.shape };
}

/** Whether it runs, but not as a layer: b has not one entry for each neuron. */
const silent = (state) => {
  const { shape, product } = result(state);
  return Boolean(shape) && state.b !== product[1];
};

function grid(cell, [rows, columns], x, y, kind = "") {
  const lines = [
    ...[...Array(Math.max(0, rows - 1)).keys()].map(
      (n) => `M${x} ${y + cell * (n + 1)}h${cell * columns}`,
    ),
    ...[...Array(Math.max(0, columns - 1)).keys()].map(
      (n) => `M${x + cell * (n + 1)} ${y}v${cell * rows}`,
    ),
  ];
  return html`<g class="nn-grid-box" data-kind="${kind}"><rect x="${x}"
    y="${y}" width="${cell * columns}" height="${cell * rows}"/><path
    d="${lines.join("")}"/></g>`;
}

/** How large cells are, so that all has its room. */
const cellFor = (left, right, b) =>
  CELLS.find(
    (cell) =>
      cell * Math.max(...left, right[0]) <= ROOM &&
      cell * Math.max(right[1], b) <= WIDE,
  ) ?? CELLS.at(-1);

/**
 * The left factor beside the result, the right one above it. What NumPy fills
 * up with copies has broken edges.
 */
function picture(state) {
  const [left, right] = FORMULAS[state.formula](state.X, state.W);
  const [leftName, rightName] = NAMES[state.formula];
  const { error, where, product, shape } = result(state);
  const [x0, y0] = [152, 168]; // where the result's first corner is
  const cell = cellFor(left, right, state.b);
  const cells = (...given) => grid(cell, ...given);
  const start = { x: x0 - 18 - cell * left[1], y: y0 };
  const top = { x: x0, y: y0 - 18 - cell * right[0] };
  const apart = where === "@" ? "wrong" : "";
  const adds = where === "+" ? "wrong" : silent(state) ? "odd" : "";
  const rows = (product ?? [left[0]])[0];
  const under = y0 + cell * rows + 12;
  return html`${cells(left, start.x, start.y, apart)}
    ${cells(right, top.x, top.y, apart)}
    ${shape && cells(shape, x0, y0, "copy")}
    ${product && cells(product, x0, y0, "made")}
    <text class="nn-strong" x="${x0}" y="${top.y - 7}">${rightName} ${tuple(
      right,
    )}</text>
    <text class="nn-strong" x="${x0 - 12}" y="${y0 - 8}" text-anchor="end"
      >${leftName} ${tuple(left)}</text>
    ${
      !product &&
      html`<text class="nn-strong nn-negative" x="${x0 + 4}" y="${y0 + 18}"
        >${left[1]} and ${right[0]} differ</text>`
    }
    ${
      product &&
      html`${shape && cells([1, shape[1]], x0, under, "copy")}
      ${cells([1, state.b], x0, under, adds)}
      <text class="nn-strong" x="${x0 - 8}" y="${under + 12}"
        text-anchor="end">+ b ${tuple([state.b])}</text>
      ${
        where === "+" &&
        html`<text class="nn-strong nn-negative" x="${x0 - 8}"
          y="${under + 30}" text-anchor="end">${product[1]} and ${
            state.b
          } differ</text>`
      }`
    }
    ${
      !error &&
      html`<text class="nn-strong" x="${x0 - 8}" y="${
        under + 32
      }" text-anchor="end">= ${tuple(shape)}</text>`
    }`;
}

function controls(state, uid, rules) {
  const names = ["rows", "columns"];
  return html`${choice(rules, "formula", state, uid)}
    ${sliders(rules, "X", state, uid, undefined, names)}
    ${sliders(rules, "W", state, uid, undefined, names)}
    ${sliders(rules, "b", state, uid)}`;
}

function readout(state) {
  const { formula, X, W, b } = state;
  const { error, shape } = result(state);
  const asked = html`<p class="nn-formula"><code>${formula}</code> with X
    ${tuple(X)}, W ${tuple(W)}, b ${tuple([b])}</p>`;
  if (error) {
    return html`${asked}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${error}</span></code></p><p>${why(state)}</p>`;
  }
  return html`${asked}<p>Result: <b data-shows="shape">${tuple(shape)}</b>. ${
    silent(state)
      ? oddly(state)
      : `${many(shape[0], "row")} and ${many(shape[1], "column")}: one ` +
        "column for each bias."
  }</p>`;
}

/** A count and its noun. */
const many = (count, one, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

function why(state) {
  const [left, right] = FORMULAS[state.formula](state.X, state.W);
  const [leftName, rightName] = NAMES[state.formula];
  return result(state).where === "@"
    ? `Each row of ${leftName} has ${many(left[1], "number")}, each column of ` +
        `${rightName} has ${right[0]}. They must pair up one to one.`
    : `The product has ${many(right[1], "column")}, and b has ` +
        `${many(state.b, "entry", "entries")}. ` +
        "There must be one bias for each neuron, that is for each column.";
}

const oddly = ({ b }) =>
  b === 1
    ? "NumPy is content, but all neurons share one bias. Was that meant?"
    : `NumPy is content, but it has copied the single column ${b} times: one ` +
      `neuron has become ${b}. Was that meant?`;

function describe(state) {
  const { error, shape } = result(state);
  const { formula, X, W, b } = state;
  const given = `${formula} with X ${tuple(X)}, W ${tuple(W)}, b ${tuple([b])}`;
  return error ? `${given}: they do not fit.` : `${given}: ${tuple(shape)}.`;
}

export default {
  size: [340, 352],
  picture,
  controls,
  readout,
  describe,
  goals: {
    "03-fit": {
      ask:
        "Four examples with two inputs each, three neurons. Give W the shape " +
        "that lets X @ W + b run.",
      praise: "It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",
      met: (state) =>
        state.formula === "X @ W + b" &&
        `${state.X} ${state.W} ${state.b}` === "4,2 2,3 3",
    },
    "03-silent": {
      ask:
        "Make NumPy compute something without a complaint although b has not " +
        "one entry for each neuron.",
      praise:
        "That is the mistake to fear: no message, and numbers that look " +
        "like an answer. Print the shapes.",
      met: silent,
    },
  },
};
