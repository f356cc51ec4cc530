/** A drawing, stretched as the data's makers did, step by step (chapter 7). */

import { FULL, look } from "../js/computing/digit-net.js";
import { CELLS, partly } from "../js/computing/handwriting.js";
import { once } from "../js/computing/memoise.js";
import { isSame, tenOf } from "../js/computing/own-ten.js";
import { sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { answers, percent } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { strokesOn } from "../js/drawing/strokes.js";
import { sketch, tenLine, whose } from "../js/drawing/ten.js";
import { brush, keyPad, penAt, typed } from "../draw_digit/pad.js";
import { placeFor, places } from "./geometry.js";

const MOST = 3; // steps
const PART = 1 / 8; // of a step, while it plays
const PACE = 70; // milliseconds
const SIDE = 8; // pixels, across and down

/** A drawing after some of the steps, and how it is read then. */
function sent(ink, steps) {
  const made = partly(ink, steps);
  const lines = made.lines.map((line) => line.map((point) => point.map((v) => v / CELLS)));
  return { ...made, lines, ...look(made.pixels) };
}

const seen = once(({ ink, steps }) => sent(ink, steps));

const known = new WeakMap(); // drawing → how far it was sent last, and what came

function sentOnce(ink, steps) {
  const last = known.get(ink);
  if (last?.steps !== steps) known.set(ink, { steps, ...sent(ink, steps) });
  return known.get(ink);
}

/** The reader's ten go the same way; a press sends one alone, and large. */
const ten = ({ examples, ink: large, steps }) =>
  tenLine({
    examples,
    reads: (ink) => sentOnce(ink, steps).says,
    pictures(ink) {
      const { lines, pen } = sentOnce(ink, steps);
      return sketch(lines, (2 * pen) / CELLS);
    },
    isChosen: (digit, ink) => isSame(ink, large),
    how: steps ? stage({ steps }) : "as drawn",
  });

const total = (values) => values.reduce((sum, value) => sum + value, 0);

const STAGES = [
  "as it was drawn",
  "to the middle",
  "to full height and width",
  "with a broader pen",
];
const stage = ({ steps }) => STAGES[Math.ceil(steps)];

/** Each block of dots that becomes a pixel. */
function grid([left, top, side]) {
  const lines = Array.from({ length: SIDE - 1 }, (_, i) => {
    const far = ((i + 1) * side) / SIDE;
    return `M${at(left + far)} ${top}v${side}M${left} ${at(top + far)}h${side}`;
  });
  return html`<path class="nn-grid" d="${lines.join("")}"/>`;
}

function pad(state, { name, pad: box }) {
  const [left, top, side] = box;
  const { lines, pen } = seen(state);
  const middle = left + side / 2;
  return html`<g class="nn-sheet-of" data-drag="draw-${name}" data-press>
    <rect class="nn-sheet" x="${left}" y="${top}" width="${side}" height="${side}"/>
    ${grid(box)}${
      lines.length
        ? html`<path class="nn-stroke" stroke-width="${at((2 * pen * side) / CELLS)}"
          d="${strokesOn(box, lines)}"/>`
        : html`<text class="nn-small" x="${middle}" y="${top + side / 2}"
          text-anchor="middle">draw a digit here</text>`
    }</g><text class="nn-small" x="${middle}" y="${top}" dy="-0.6em"
      text-anchor="middle">${stage(state)}</text>`;
}

const inked = (ink) => ({ look: "nn-inked", part: 1, much: ink / FULL });

function given(state, { image: [left, top, side] }) {
  return html`<g transform="translate(${left} ${top})"><rect class="nn-sheet"
      width="${side}" height="${side}"/>${image(seen(state).pixels, side, inked)}</g>
    <text class="nn-small" x="${left + side / 2}" y="${top}" dy="-0.6em"
      text-anchor="middle">what it is given</text>`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  return html`${pad(state, place)}${given(state, place)}
    ${answers(place.digits, seen(state).p, place.bar, place.name === "across")}`;
}

const beside = (state, uid, rules, ui) => keyPad(state, placeFor(ui));

const controls = (state, uid, rules) =>
  html`${sliders(rules, "steps", state, uid)}<p class="nn-live"><button type="button"
    data-do="clear">Clear the pad</button></p>`;

function readout(state) {
  const { says, p, pixels } = seen(state);
  return html`<p class="nn-says">It says <b data-shows="says">${says}</b>, <b
      data-shows="sure">${percent(p[says])}</b> % sure.</p>
    <p class="nn-formula">Ink: <b data-shows="ink">${total(pixels)}</b></p>
    <div class="nn-ten-of">${ten(state)}${whose(state)}</div>`;
}

function describe(state) {
  const { says, p, pixels } = seen(state);
  return (
    `A pad with a drawing, ${stage(state)}, and the 8 by 8 pixels made of it, ` +
    `with ink of ${total(pixels)}. The network says ${says}, ` +
    `${percent(p[says])} percent sure. ${penAt(state)}`
  );
}

/** Who draws, draws on what was drawn. */
const anew = (patch) => ("ink" in patch ? { ...patch, steps: 0 } : patch);
const drawn = (place) => {
  const draw = brush(place);
  return (...hand) => anew(draw(...hand));
};

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  picture,
  beside,
  controls,
  readout,
  describe,
  plays: () => true,
  play: ({ steps }) => (steps < MOST ? { steps: Math.min(MOST, steps + PART) } : null),
  again: () => ({ steps: 0 }),
  pace: PACE,
  playFirst: true,
  keeps: ["examples"],
  keptAs: "draw-digit",
  linked: (state) => ({ carried: { ...state, examples: [] } }),
  actions: {
    clear: () => ({ ink: [], done: false, pen: false, steps: 0 }),
    choose: ({ examples }, k) => ({ ink: tenOf(examples)[k], done: true, pen: false }),
  },
  drags: {
    "draw-across": drawn(places.across),
    "draw-downwards": drawn(places.downwards),
  },
  keys: {
    pad: (state, key) => {
      const patch = typed(state, key);
      return patch && anew(patch);
    },
  },
};
