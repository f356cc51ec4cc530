/** The reader's ten digits, and how they are read (chapter 7). */

import { FULL, network, plain, unpacked, WIDTHS } from "../js/computing/digit-net.js";
import { pixelsOf } from "../js/computing/handwriting.js";
import { KNOBS } from "../js/computing/nudged-knobs.js";
import { ofEach, tenOf } from "../js/computing/own-ten.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { percent } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { strokesOn } from "../js/drawing/strokes.js";
import { given, sketch, tenLine, whose } from "../js/drawing/ten.js";
import { placeFor } from "./geometry.js";
import { KNOBS as HUNDRED } from "./hundred-knobs.js";

const LIKELIEST = 3;

const netOf = (knobs) => network(unpacked(knobs, WIDTHS), WIDTHS);
const reader = (net, normalise) =>
  ofEach((ink) => {
    const pixels = pixelsOf(ink, 8, normalise);
    return { pixels, ...net.look(pixels) };
  });

/** Each way to read a drawing: its name, and what comes of it. */
const READINGS = {
  drawn: ["as drawn", reader(plain, false)],
  normalised: ["normalised", reader(plain, true)],
  nudged: ["nudged network", reader(netOf(KNOBS), true)],
  hundred: ["last network", reader(netOf(HUNDRED), true)],
};

/** The second network that reads normalised drawings is given the same. */
const isSameAsBefore = (readings, i) =>
  i > 0 && readings[i] !== "drawn" && readings[i - 1] !== "drawn";

const chosenOf = ({ chosen, examples }) => tenOf(examples)[chosen];

const inked = (ink) => ({ look: "nn-inked", part: 1, much: ink / FULL });

function pad(state, { pad: [left, top, side] }) {
  const { chosen, examples } = state;
  const ink = chosenOf(state);
  const middle = left + side / 2;
  const name = `${examples.length ? "your" : "a stranger's"} ${chosen}`;
  const empty = chosen === "nothing" ? "press one below" : "not drawn yet";
  return html`<rect class="nn-sheet" x="${left}" y="${top}" width="${side}"
      height="${side}"/>${
        ink
          ? html`<path class="nn-ten-pen" stroke-width="${at(side * 0.05)}" d="${strokesOn(
              [left, top, side],
              ink,
            )}"/>`
          : html`<text class="nn-small" x="${middle}" y="${top + side / 2}"
            text-anchor="middle">${empty}</text>`
      }<text class="nn-small" x="${middle}" y="${top}" dy="-0.6em"
      text-anchor="middle">${chosen !== "nothing" && name}</text>`;
}

/** The likeliest answers, each with a bar as long as its share. */
function likeliest(p, { bar, answer }) {
  const order = [...p.keys()].sort((k, l) => p[l] - p[k]).slice(0, LIKELIEST);
  return order.map((k, n) => {
    const [x, y] = answer(n).map(at);
    return html`<g transform="translate(${x} ${y})"><text class="nn-digit" y="5">${k}</text
      ><rect class="nn-ten-bar" x="16" y="-8" width="${at(bar * p[k])}" height="16" rx="2"
      /><text class="nn-small" x="${at(22 + bar * p[k])}" y="5"><tspan
      data-shows="share">${percent(p[k])}</tspan> %</text></g>`;
  });
}

/** What the network is given, and what it says. */
function panel(ink, readings, i, place) {
  const [label, read] = READINGS[readings[i]];
  const { pixels, p } = read(ink);
  const { side } = place;
  const [x, y] = place.panel(i);
  return html`<g transform="translate(${x} ${y})"><rect class="nn-sheet" width="${side}"
      height="${side}"/>${image(pixels, side, inked)}<text class="nn-small" x="0"
      dy="-0.6em">${label}</text>${likeliest(p, place)}</g>`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(state.readings.length, ui);
  const ink = chosenOf(state);
  return html`${pad(state, place)}${
    ink && state.readings.map((_, i) => panel(ink, state.readings, i, place))
  }`;
}

/** The first line shows the drawings as well, above what is given of them. */
function line({ chosen, examples, readings }, name, i) {
  const [how, read] = READINGS[name];
  return tenLine({
    examples,
    how,
    isBelow: i > 0,
    reads: (ink) => read(ink).says,
    pictures: (ink) => [
      i === 0 && sketch(ink),
      !isSameAsBefore(readings, i) && given(read(ink).pixels),
    ],
    isChosen: (digit) => digit === chosen,
  });
}

const readout = (state) => html`<div class="nn-ten-of">${state.readings.map((name, i) =>
  line(state, name, i),
)}${whose(state)}</div>`;

function describe(state) {
  const { chosen, examples, readings } = state;
  const whoseOne = examples.length ? "Your" : "A stranger's";
  const ink = chosenOf(state);
  if (chosen === "nothing") return "No digit is chosen.";
  if (!ink) return `Your ${chosen} is not drawn yet.`;
  const said = readings.map((name) => {
    const [label, read] = READINGS[name];
    const { says, p } = read(ink);
    return `${label}, read as ${says}, ${percent(p[says])} percent sure`;
  });
  return `${whoseOne} ${chosen}: ${said.join("; ")}.`;
}

export default {
  size: ({ readings }, ui) => placeFor(readings.length, ui).size,
  narrow: true,
  stacked: true,
  keeps: ["examples"],
  keptAs: "draw-digit",
  picture,
  controls: () => "",
  readout,
  describe,
  actions: {
    choose: ({ chosen }, k) => ({
      chosen: chosen === Number(k) ? "nothing" : Number(k),
    }),
  },
  linked: (state) => ({ carried: { ...state, examples: [] } }),
};
