/** A real 3, and the network that reads it: make it an 8 in its eyes. */

import { biases, FULL, look, weights } from "../js/computing/digit-net.js";
import { once } from "../js/computing/memoise.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { answers, percent, pressable, swelling } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { lit, middleOf, placeFor, places } from "./geometry.js";
import { brush, changes, typed } from "./painting.js";
import { THREES } from "./threes.js";

const DIGITS = [...Array(10).keys()];
const FEW = 3; // pixels of the second challenge
const SURE = 99; // percent of the third

const seen = once(({ pixels }) => look(pixels));

/** All wires, or those of the one neuron that is looked into. */
function wires(state, { spots, bends, wire }) {
  const { x, a } = seen(state);
  const [pixels, hidden, digits] = spots;
  const only = state.looked - 1;
  const [into, out] = [
    { values: x, starts: pixels, ends: hidden },
    { values: a, starts: hidden, ends: digits },
  ].map((layer, l) => ({
    ...layer,
    weights: weights[l],
    wire: wire(bends[l]),
  }));
  if (only < 0) return [swelling(into, 0.38, 2.4), swelling(out, 1, 0.9)];
  return [
    swelling({ ...into, shows: (_, j) => j === only }, 0.02, 5),
    swelling({ ...out, shows: (j) => j === only }, 0.02, 1.6),
  ];
}

function pixel(state, place, i) {
  const [x, y] = place.spots[0][i];
  const ink = state.pixels[i];
  const isChanged = !state.lit && ink !== THREES[state.three][i];
  const half = place.cell / 2;
  return html`<rect class="nn-pixel" data-pixel="${i}" x="${x - half}"
      y="${y - half}" width="${place.cell}" height="${place.cell}"
      fill-opacity="${at(ink / FULL)}"/>${
        isChanged &&
        html`<circle class="nn-changed" cx="${x}" cy="${y}" r="4"/>`
      }`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const side = 8 * place.cell;
  const [x, y] = place.corner;
  const { a, p } = seen(state);
  const [, hidden, digits] = place.spots;
  const isAcross = place.name === "across";
  return html`${lit(place, state.lit).map(
    ([left, top, width, height]) =>
      html`<rect class="nn-explained" x="${left}" y="${top}" width="${width}"
        height="${height}"/>`,
  )}${wires(state, place)}
    <g class="nn-image" data-drag="paint-${place.name}" data-press>
      ${state.pixels.map((_, i) => pixel(state, place, i))}
      <rect class="nn-frame" x="${x}" y="${y}" width="${side}"
        height="${side}"/></g>
    ${pressable(hidden, a, state.looked)}
    ${answers(digits, p, place.bar, isAcross)}`;
}

/** What the keyboard works: it lies over the image, and shows where it is. */
function beside(state, uid, rules, ui) {
  const place = placeFor(ui);
  const part = (value, axis) => `${at((100 * value) / place.size[axis])}%`;
  const box = ([x, y], size) =>
    `left:${part(x, 0)};top:${part(y, 1)};width:${part(size, 0)};height:${part(size, 1)}`;
  const corner = middleOf(place, state.at).map((v) => v - place.cell / 2);
  return html`<div class="nn-keys nn-live" data-keys="image" role="application"
      tabindex="0" aria-label="The image. Arrow keys move, space paints. ${cursor(state)}"
      style="${box(place.corner, 8 * place.cell)}"></div><i class="nn-cursor"
      style="${box(corner, place.cell)}"></i>`;
}

const cursor = (state) =>
  `Row ${Math.floor(state.at / 8) + 1}, column ${(state.at % 8) + 1}: ink ` +
  `${state.pixels[state.at]} of ${FULL}.`;

function controls(state, uid, rules) {
  return html`<p class="nn-live nn-looks"><button type="button" data-do="another"
      >${state.lit ? "A real" : "Another"} 3</button> <label for="${uid}-looked">${rules.looked.title}</label>
    <select id="${uid}-looked" data-trait="looked">${rules.looked.enum.map(
      (j) => html`<option value="${j}" ${state.looked === j && "selected"}>${
        j ? `hidden neuron ${j}` : "all together"
      }</option>`,
    )}</select></p>`;
}

function readout(state) {
  const { says, p } = seen(state);
  const count = changes(state);
  return html`<p class="nn-says">It says <b data-shows="says">${says}</b>${
    state.lit
      ? html`, and is <b data-shows="sure">${percent(p[says])}</b> % sure.`
      : html`.
      You have changed <b data-shows="changed">${count}</b> of 64 pixels.`
  }</p>
    ${state.looked ? sum(state) : hint}`;
}

const hint = html`<p class="nn-legend">Press one of the small circles to see
  what it does.</p>`;

/** What a hidden neuron does, with its numbers: chapter 1 in two lines. */
function sum(state) {
  const j = state.looked - 1;
  const { x, z, a } = seen(state);
  const products = x.map((ink, i) => ink * weights[0][i][j]);
  const [above, below] = [1, -1].map((sign) =>
    products.reduce((total, one) => total + (sign * one > 0 ? one : 0), 0),
  );
  return html`<p>Hidden neuron ${j + 1} multiplies the ink of each of the 64
    pixels by a number of its own, and adds up:</p>
    <p class="nn-formula"><b class="nn-positive" data-shows="above">${show(above)}</b>
      for, <b class="nn-negative" data-shows="below">${show(below)}</b> against, and
      <b data-shows="bias">${show(biases[0][j])}</b> of its own make
      <b data-shows="sum">${show(z[j])}</b> (all four are rounded).</p>
    <p>Above 0 it passes the sum on, below 0 nothing: <b data-shows="passed">${show(
      a[j],
    )}</b>. That is all that a neuron does: chapters 1 and 2.</p>`;
}

// A lit figure may stand on any picture: a face, or another digit.
function subject(state) {
  const count = changes(state);
  return state.lit && count ? "" : `, a handwritten 3 with ${count} pixels changed`;
}

function describe(state) {
  const { p, says } = seen(state);
  const order = DIGITS.toSorted((k, l) => p[l] - p[k]);
  const told = order.slice(0, 3).map((k) => `${k} ${percent(p[k])} percent`);
  return (
    `An image of 8 by 8 pixels${subject(state)}, and a network of 32 hidden ` +
    `neurons that reads it. It says ` +
    `${says}: ${told.join(", ")}. ${cursor(state)}` +
    (state.lit && ` Explained so far is all up to the ${state.lit}.`)
  );
}

const surest = (state) => Math.max(...seen(state).p);
const isEight = (state) => seen(state).says === 8;

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
    look: ({ looked }, j) => ({ looked: looked === Number(j) ? 0 : Number(j) }),
    another({ three }) {
      const next = (three + 1) % THREES.length;
      return { three: next, pixels: THREES[next] };
    },
  },
  drags: {
    "paint-across": brush(places.across),
    "paint-downwards": brush(places.downwards),
  },
  keys: { image: typed },
  goals: {
    "01-eight": {
      ask: "Turn it into an 8, in its eyes. Paint until it says 8.",
      praise:
        "It says 8. Nobody told it what a 3 or an 8 is: it was shown 1,348 " +
        "digits, and what they are called.",
      met: isEight,
    },
    "01-eight-in-three": {
      ask: `And in at most ${FEW} pixels? It can be done with each of these threes.`,
      praise: (state) =>
        `An 8, with ${changes(state)} of 64 pixels changed. It sees other ` +
        "things than you do.",
      met: (state) => isEight(state) && changes(state) <= FEW,
    },
    "02-face": {
      ask: `Paint on, but no digit, until it is more than ${SURE} % sure of one.`,
      praise: (state) =>
        `It is ${percent(surest(state))} % sure of a ${seen(state).says}. How ` +
        "sure it is, and how often it is right, are two questions.",
      met: (state) => surest(state) > SURE / 100,
    },
  },
};
