/** How NumPy stretches two arrays to one shape (NumPy in ten minutes). */

import { choice } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { broadcast } from "./shapes.js";

const [WIDE, HIGH] = [31, 30];
const PLACES = [4, 123, 242]; // of a, b and their sum
const TOP = 44;

/** "(2, 3)" as [2, 3]. */
const sizes = (shape) => (shape.match(/\d+/g) ?? []).map(Number);

/** Rows and columns of the table that shows a shape. */
const table = (shape) => [shape.at(-2) ?? 1, shape.at(-1) ?? 1];

function compute({ a, b }) {
  const shapes = [sizes(a), sizes(b)];
  return { shapes, shape: broadcast(...shapes) };
}

/** What stands in row i, column j of an array when it is stretched. */
function value(shape, unit, i, j) {
  const [rows, columns] = table(shape);
  const [row, column] = [rows === 1 ? 0 : i, columns === 1 ? 0 : j];
  const copy = row !== i || column !== j;
  return { number: unit * (row * columns + column + 1), copy };
}

/** An array's cells; those that are copies have a broken edge. */
function cells(left, [rows, columns], entry, shows) {
  return [...Array(rows).keys()].map((i) =>
    [...Array(columns).keys()].map((j) => {
      const { number, copy } = entry(i, j);
      const [x, y] = [left + j * WIDE, TOP + i * HIGH];
      return html`<rect class="nn-cell" data-copy="${copy}" x="${x + 1.5}"
          y="${y + 1.5}" width="${WIDE - 3}" height="${HIGH - 3}" rx="3"/><text
          class="${copy ? "nn-small" : "nn-strong"}" x="${x + WIDE / 2}"
          y="${y + 20}" text-anchor="middle" ${shows && html`data-shows="sum"`}
          >${number}</text>`;
    }),
  );
}

const written = (shape) =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;

function picture(state) {
  const { shapes, shape } = compute(state);
  const entries = shapes.map(
    (own, k) => (i, j) => value(own, k === 0 ? 10 : 1, i, j),
  );
  const sum = (i, j) => ({
    number: entries[0](i, j).number + entries[1](i, j).number,
    copy: false,
  });
  const name = (k, text) => html`<text class="nn-small" x="${PLACES[k] + 2}"
    y="20">${text}</text>`;
  const sign = (k, text) => html`<text class="nn-strong" x="${PLACES[k] - 13}"
    y="${TOP + 20}" text-anchor="middle">${text}</text>`;
  return html`${name(0, `a ${state.a}`)} ${name(1, `b ${state.b}`)}
    ${name(2, shape ? `a + b ${written(shape)}` : "a + b")}
    ${entries.map((entry, k) =>
      cells(PLACES[k], table(shape ?? shapes[k]), entry),
    )}
    ${sign(1, "+")} ${sign(2, "=")}
    ${
      shape
        ? cells(PLACES[2], table(shape), sum, true)
        : html`<text class="nn-strong nn-negative" x="${PLACES[2] + 4}"
            y="${TOP + 20}">✗ refused</text>`
    }`;
}

const controls = (state, uid, rules) =>
  ["a", "b"].map((key) => choice(rules, key, state, uid));

/** A shape with the 1s that NumPy puts in front. */
function padded(shape, count) {
  const full = [...Array(count - shape.length).fill(1), ...shape];
  return shape.length < count
    ? `${written(shape)}, read as ${written(full)}`
    : written(shape);
}

function readout(state) {
  const { shapes, shape } = compute(state);
  const count = Math.max(...shapes.map((own) => own.length));
  const tight = shapes.map((own) => written(own).replaceAll(" ", ""));
  return html`<p class="nn-formula">shape of a: ${padded(shapes[0], count)}</p>
    <p class="nn-formula">shape of b: ${padded(shapes[1], count)}</p>
    <p class="nn-formula">${
      shape
        ? html`shape of a + b: <b>${written(shape)}</b>`
        : html`<code>ValueError: operands could not be broadcast together with
            shapes ${tight.join(" ")}</code>`
    }</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`;
}

function describe(state) {
  const { shape } = compute(state);
  const pair = `An array a of shape ${state.a} and an array b of shape ${state.b}`;
  return shape
    ? `${pair}, both stretched to shape ${written(shape)} and added.`
    : `${pair}. NumPy cannot stretch them to one shape and refuses to add them.`;
}

export default {
  wide: true,
  size: [340, 140],
  picture,
  controls,
  readout,
  describe,
  goals: {
    "00-refused": {
      ask: "Find two shapes that NumPy refuses to add.",
      praise:
        "Refused: somewhere two sizes differ and neither is 1. An error is " +
        "the friendly outcome.",
      met: (state) => compute(state).shape === null,
    },
    "00-trap": {
      ask:
        "Three numbers plus three numbers, and nine come out. Find shapes " +
        "that do it.",
      praise:
        "A column and a row stretch each other. No error, nine numbers: the " +
        "trap, whenever three were meant.",
      met: (state) => {
        const { shapes, shape } = compute(state);
        const count = (own) => own.reduce((product, n) => product * n, 1);
        return shapes.every((own) => count(own) === 3) && count(shape) === 9;
      },
    },
  },
};
