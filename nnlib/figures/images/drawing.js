/** Images of 8 by 8 pixels, and the numbers they are (chapter 7). */

import { slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { show } from "../js/drawing/numbers.js";
import { at as tidy } from "../js/drawing/scale.js";
import { entryAt, isPair, pixelAt, placeFor, spot } from "./geometry.js";

const ALL = [...Array(64).keys()];
const SMALL = 0.62; // part of a pixel that a number below 0 fills
const CURVE = 0.75; // so that of signed numbers the middling ones are seen, too
const WANTED = 42; // the entry to find

const chosenOf = ({ images, chosen }) => Math.min(chosen, images.length) - 1;
const nameOf = ({ names }, n) => names[n] || `image ${n + 1}`;

/** What stands before the colon of a name, where there is room for it. */
function labelOf({ names }, n) {
  const [label] = (names[n] ?? "").split(":");
  return label.length < 7 ? label : "";
}

/** What all images have in common: their largest entry, and their looks. */
function scaleOf({ images }) {
  const all = images.flat();
  const most = Math.max(...all.map(Math.abs)) || 1;
  return {
    most,
    isSigned: Math.min(...all) < 0,
    isWhole: all.every(Number.isInteger),
  };
}

/** The square that a number fills, and how much of its colour. */
function square(value, { most, isSigned }) {
  const look = isSigned ? (value < 0 ? "nn-against" : "nn-for") : "nn-inked";
  const share = Math.abs(value) / most;
  return { look, part: value < 0 ? SMALL : 1, much: isSigned ? share ** CURVE : share };
}

/** An image of some size, with its edges. */
const framed = (values, side, scale) => html`<rect class="nn-sheet" width="${side}"
    height="${side}"/>${image(values, side, (value) => square(value, scale))}<rect
    class="nn-edging" width="${side}" height="${side}"/>`;

function below(words, side, drop = 16) {
  return html`<text class="nn-small" x="${tidy(side / 2)}" y="${tidy(side + drop)}"
      text-anchor="middle">${words}</text>`;
}

/** Two images, of which none is chosen. */
function pair(state, place, scale) {
  const side = tidy(place.side);
  const nameFor = place.name === "across" ? nameOf : labelOf;
  return state.images.map((values, n) => {
    const [x, y] = spot(place, n).map(tidy);
    return html`<g transform="translate(${x} ${y})">${framed(values, side, scale)}${below(
      nameFor(state, n),
      side,
      20,
    )}</g>`;
  });
}

function gallery(state, place, scale) {
  if (state.images.length === 1) return "";
  const chosen = chosenOf(state);
  return state.images.map((values, n) => {
    const [x, y] = spot(place, n).map(tidy);
    const side = tidy(place.side);
    const label = labelOf(state, n);
    return html`<g class="nn-press nn-pickable" data-do="choose ${n + 1}"
        data-chosen="${String(n === chosen)}" transform="translate(${x} ${y})"
        >${framed(values, side, scale)}${label && below(label, side)}</g>`;
  });
}

function large(state, place, scale) {
  const { cell, corner } = place;
  const values = state.images[chosenOf(state)];
  return ALL.map((i) => {
    const { look, part, much } = square(values[i], scale);
    const x = corner[0] + (i % 8) * cell;
    const y = corner[1] + Math.floor(i / 8) * cell;
    const inset = (cell * (1 - part)) / 2;
    const isDark = much > 0.55 && part === 1;
    return html`<rect class="nn-sheet" data-pixel="${i}" x="${x}" y="${y}"
        width="${cell}" height="${cell}"/>${
          much > 0 &&
          html`<rect class="${look}" x="${tidy(x + inset)}" y="${tidy(y + inset)}"
            width="${tidy(cell * part)}" height="${tidy(cell * part)}"
            fill-opacity="${tidy(much)}"/>`
        }${
          scale.isWhole &&
          state.entries &&
          html`<text class="nn-number-in" data-dark="${String(isDark)}"
            x="${x + cell / 2}" y="${y + cell / 2}" dy=".35em"
            text-anchor="middle">${show(values[i])}</text>`
        }`;
  });
}

/** All 64 entries in one row, as the table has them. */
function strip(state, { name, strip: [left, top, long] }, scale) {
  const wide = long / 64;
  const values = state.images[chosenOf(state)];
  const cells = ALL.map((i) => {
    const { look, part, much } = square(values[i], scale);
    const high = 24 * part;
    return (
      much > 0 &&
      html`<rect class="${look}" x="${tidy(left + i * wide)}" y="${tidy(
        top + (24 - high) / 2,
      )}" width="${tidy(wide)}" height="${tidy(high)}" fill-opacity="${tidy(
        much,
      )}"/>`
    );
  });
  const now = tidy(left + state.at * wide);
  return html`<g data-hover="strip ${name}"><rect class="nn-sheet" x="${left}"
      y="${top}" width="${long}" height="24"/>${cells}<rect class="nn-edging"
      x="${left}" y="${top}" width="${long}" height="24"/></g><rect
      class="nn-ringed" x="${now}" y="${top - 3}" width="${tidy(wide)}"
      height="30"/>`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(state, ui);
  const scale = scaleOf(state);
  if (isPair(state)) return pair(state, place, scale);
  const { cell, corner } = place;
  const x = corner[0] + (state.at % 8) * cell;
  const y = corner[1] + Math.floor(state.at / 8) * cell;
  const title = html`<text class="nn-strong" x="${place.title}" y="16">${nameOf(
    state,
    chosenOf(state),
  )}</text>`;
  if (!state.entries) {
    return [title, large(state, place, scale), gallery(state, place, scale)];
  }
  return html`${title}
    <g class="nn-pointed" data-hover="image ${place.name}"
      >${large(state, place, scale)}</g>
    <rect class="nn-ringed" x="${x}" y="${y}" width="${cell}" height="${cell}"/>
    ${gallery(state, place, scale)} ${strip(state, place, scale)}`;
}

/** What the keyboard works: it lies over the large image. */
function beside(state, uid, rules, ui) {
  if (!state.entries) return "";
  const { size, cell, corner } = placeFor(state, ui);
  const part = (value, axis) => `${tidy((100 * value) / size[axis])}%`;
  return html`<div class="nn-keys nn-live" data-keys="image" role="application"
      tabindex="0" aria-label="The image. Arrow keys move. ${pointed(state)}"
      style="left:${part(corner[0], 0)};top:${part(corner[1], 1)};width:${part(
        8 * cell,
        0,
      )};height:${part(8 * cell, 1)}"></div>`;
}

const valueAt = (state) => state.images[chosenOf(state)][state.at];

const pointed = (state) =>
  `Row ${Math.floor(state.at / 8) + 1}, column ${(state.at % 8) + 1}: entry ` +
  `${state.at} is ${show(valueAt(state))}.`;

/** A slider through the images: it says what stands below the chosen one. */
function controls(state, uid, { chosen: rules }) {
  const maximum = state.images.length;
  if (maximum === 1 || isPair(state)) return "";
  const n = chosenOf(state);
  const said = labelOf(state, n) || String(n + 1);
  return slider(`${uid}-chosen`, "chosen", rules.title, { ...rules, maximum }, n + 1, said);
}

function readout(state) {
  if (!state.entries) return "";
  const [row, column] = [Math.floor(state.at / 8) + 1, (state.at % 8) + 1];
  const [is, its] = scaleOf(state).isSigned ? ["weighs", "a"] : ["is", "its"];
  return html`<p class="nn-formula">Row <b data-shows="row">${row}</b>, column
      <b data-shows="column">${column}</b> of the image ${is} entry
      <b data-shows="place">${state.at}</b> of ${its} row in the table, counted
      from 0: <b data-shows="entry">${show(valueAt(state))}</b></p>`;
}

/** The name of an image, and its numbers, row by row. */
function told(state, n) {
  const values = state.images[n];
  const rows = [...Array(8).keys()].map((r) =>
    values.slice(8 * r, 8 * r + 8).map((v) => show(v)).join(" "),
  );
  return `${nameOf(state, n)}, with its numbers: ${rows.join("; ")}.`;
}

function describe(state) {
  const count = state.images.length;
  if (isPair(state)) return `Two images. ${told(state, 0)} And ${told(state, 1)}`;
  const n = chosenOf(state);
  const of = count > 1 ? ` ${n + 1} of ${count}` : "";
  return `Image${of}, ${told(state, n)}${state.entries ? ` ${pointed(state)}` : ""}`;
}

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -8, ArrowDown: 8 };

/** Arrows move from pixel to pixel and stay within the image. */
function typed({ at }, key) {
  const step = STEPS[key];
  if (!step) return null;
  const isOff =
    Math.abs(step) === 1
      ? Math.floor((at + step) / 8) !== Math.floor(at / 8)
      : at + step < 0 || at + step > 63;
  return { at: isOff ? at : at + step };
}

const pointing = { image: pixelAt, strip: entryAt };

export default {
  size: (state, ui) => placeFor(state, ui).size,
  narrow: true,
  stacked: true,
  picture,
  beside,
  controls,
  readout,
  describe,
  actions: { choose: (state, n) => ({ chosen: Number(n) }) },
  hover(state, what, point) {
    const [part, name] = what.split(" ");
    const place = placeFor(state, { narrow: name === "downwards" });
    const found = pointing[part](place, point);
    return found === state.at ? null : { at: found };
  },
  keys: { image: typed },
  goals: {
    "07-entry": {
      ask: `Which pixel is entry ${WANTED} of the row? Work it out, then point at it.`,
      praise: `5 · 8 + 2 = ${WANTED}: five whole rows come before it, and two pixels of its own.`,
      met: ({ at }) => at === WANTED,
    },
  },
};
