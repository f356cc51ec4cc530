/** One wire of a network to turn, to see whether it is to blame (chapter 5). */

import { slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { colour, show } from "../js/drawing/numbers.js";
import { answers, percent, pressable, swelling } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { TRUTH } from "../mended_digit/five.js";
import { placeFor, places } from "../mended_digit/geometry.js";
import {
  forward,
  image,
  mark,
  middleOf,
  pathOf,
  rings,
  STEEP,
} from "../mended_digit/picture.js";
import { before } from "../mended_digit/step.js";
import {
  endsOf,
  heights,
  helpful,
  known,
  measured,
  nameOf,
  pixelName,
  shareAt,
  toAnswer,
  toHidden,
  turned,
  weightsWith,
} from "../mended_digit/tried.js";
import { changed, inHand, taking, turning, turnOf } from "./hand.js";

const AIM = 2; // percent, of the challenge
const TURN = 2.7; // degrees of the knob for each hundredth
const NO_WIRE = 0; // any, which is not turned

const seen = (state) => turned(inHand(state) ?? NO_WIRE, turnOf(state));
const weightsOf = (state) => weightsWith(inHand(state) ?? NO_WIRE, turnOf(state));
const share = (state) => seen(state).p[TRUTH];

/** All wires of the neuron that is looked into, and what they carry. */
function own(state, place) {
  const j = state.neuron - 1;
  if (j < 0) return "";
  const { a } = seen(state);
  const [into, out] = weightsOf(state);
  const [first, second] = place.layers;
  const all = [
    ...place.pixels.map((_, i) => toHidden(i, j)),
    ...place.digits.map((_, k) => toAnswer(j, k)),
  ];
  return html`<path class="nn-hair" d="${all.map((wire) => pathOf(place, wire)).join("")}"/>
    ${swelling(
      { ...first, values: before.x, weights: into, shows: (_, to) => to === j },
      0.02,
      5,
    )}${swelling({ ...second, values: a, weights: out, shows: (from) => from === j }, 0.02, 1.6)}`;
}

/** What was tried keeps its slope, as wide as it is steep. */
const slopes = (state, place) =>
  html`<g class="nn-blame-flood">${known(state).map(([wire, turn]) => {
    const slope = measured(wire, turn);
    const width = Math.min(7, STEEP * Math.abs(slope));
    return (
      width > 0.05 &&
      html`<path class="nn-flow ${colour(slope)}" stroke-width="${at(width)}"
        d="${pathOf(place, wire)}"/>`
    );
  })}</g>`;

/** The wire in hand, with its knob. */
function knob(state, place) {
  const wire = inHand(state);
  if (wire === null) return "";
  const [x, y] = middleOf(place, wire).map(at);
  const [layer, from, to] = endsOf(wire);
  const { starts, ends } = place.layers[layer];
  const [left, top] = layer === 0 ? starts[from] : ends[to];
  return html`<path class="nn-in-hand" d="${pathOf(place, wire)}"/><circle class="nn-held"
    data-layer="${layer}" cx="${left}" cy="${top}" r="${layer === 0 ? 9 : 16.5}"/><g class="nn-knob"
    data-drag="turn" transform="translate(${x} ${y})"><circle class="nn-room" r="24"/><circle
    r="15"/><path d="M0-3V-14" transform="rotate(${at(TURN * state.turn)})"/><text
    class="nn-strong nn-halo" x="${place.name === "across" ? 0 : 24}" y="${
      place.name === "across" ? -24 : 0
    }" dy=".35em" text-anchor="${place.name === "across" ? "middle" : "start"}">${signed(
      state.turn,
    )}</text></g>`;
}

const signed = (turn) => (turn > 0 ? "+" : "") + show(turn / 100);

/** Where a wire of the neuron may be taken: at its ends. */
function ends(state, { corner: [x, y], cell, digits, name }) {
  if (!state.neuron) return "";
  const take = html`class="nn-end" data-drag="take-${name}" data-press`;
  return html`<rect ${take} x="${x}" y="${y}" width="${8 * cell}" height="${
    8 * cell
  }"/>${digits.map(([cx, cy]) => html`<circle ${take} cx="${cx}" cy="${cy}" r="16"/>`)}`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const { a, p } = seen(state);
  return html`${forward(place, { x: before.x, a }, weightsOf(state), state.neuron > 0)}
    ${slopes(state, place)}${image(place)}${own(state, place)}
    ${pressable(place.neurons, a, state.neuron)}
    ${answers(place.digits, p, place.bar, place.name === "across")}${mark(place)}
    ${rings(place, state)}${ends(state, place)}${knob(state, place)}`;
}

const wireName = (wire) =>
  wire === 0 ? "none" : wire <= 64 ? pixelName(wire - 1) : `to the answer ${wire - 65}`;

/** One of a list, for those who work without a pointer. */
const picked = (state, uid, rules, key, named) => html`<label for="${uid}-${key}">${
  rules[key].title
}</label> <select id="${uid}-${key}" data-trait="${key}">${rules[key].enum.map(
  (one) =>
    html`<option value="${one}" ${state[key] === one && "selected"}>${named(one)}</option>`,
)}</select>`;

function controls(state, uid, rules) {
  const wire = inHand(state);
  return html`<p class="nn-live nn-picks">${picked(state, uid, rules, "neuron", (j) =>
      j ? `hidden neuron ${j}` : "all together",
    )}${state.neuron > 0 && picked(state, uid, rules, "wire", wireName)}</p>
    ${
      wire !== null &&
      slider(`${uid}-turn`, "turn", rules.turn.title, rules.turn, state.turn, signed(state.turn))
    }`;
}

const hint = ({ neuron }) =>
  neuron
    ? "Take one of its wires by an end, at a pixel or at an answer, and drag it up or down."
    : "Press one of the small circles: its wires come forward.";

function readout(state) {
  const { says } = seen(state);
  const wires = known(state);
  const [best] = helpful(state);
  return html`<p class="nn-says">It says <b data-shows="says">${says}</b>. The ${TRUTH}:
      ${percent(before.p[TRUTH])} % → <b data-shows="five">${percent(share(state))}</b> %</p>
    ${
      wires.length > 0 &&
      html`<p>Tried: <b data-shows="tried">${wires.length}</b> of 2,410 knobs.${
        best &&
        html` Best so far: <b data-shows="best">${percent(shareAt(...best))}</b> %, by
          ${nameOf(best[0])}.`
      }</p>`
    }
    ${inHand(state) === null && html`<p class="nn-legend">${hint(state)}</p>`}
    ${
      wires.length > 0 &&
      html`<p class="nn-live"><button type="button" data-do="forget">Forget what I
        tried</button></p>`
    }`;
}

function describe(state) {
  const wire = inHand(state);
  const { says } = seen(state);
  const tried = known(state).length;
  return (
    "An image of a handwritten 5, and a network of 32 hidden neurons that reads it. " +
    (state.neuron && wire === null
      ? `The 74 wires of hidden neuron ${state.neuron} have come forward. `
      : "") +
    (wire === null ? "" : `The wire ${nameOf(wire)} is turned by ${signed(state.turn)}. `) +
    `It says ${says}, and gives the 5 ${percent(share(state))} percent.` +
    (tried ? ` Wires tried: ${tried}.` : "")
  );
}

const isLifted = (share) => share > AIM / 100;

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  keeps: ["tried"],
  picture,
  controls,
  readout,
  describe,
  input: changed,
  actions: {
    look: (state, j) =>
      changed({ neuron: state.neuron === Number(j) ? 0 : Number(j) }, state),
    forget: () => ({ tried: [], wire: 0, turn: 0 }),
  },
  drags: {
    "take-across": taking(places.across),
    "take-downwards": taking(places.downwards),
    turn: turning,
  },
  linked: (state) => ({ carried: { ...state, tried: [] } }),
  goals: {
    "05-hunt": {
      ask: `Turn one wire so that the ${TRUTH} gets more than ${AIM} %.`,
      praise(state) {
        const all = heights();
        return (
          `${percent(share(state))} %. Only ${all.filter(isLifted).length} wires can do ` +
          `so much, and none lifts the ${TRUTH} above ${percent(Math.max(...all))} %. ` +
          "No wire is guilty alone."
        );
      },
      met: (state) => isLifted(share(state)),
    },
  },
};
