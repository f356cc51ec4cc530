/** A pad to draw a digit on, and the networks that read it (chapter 7). */

import { isSame, tenOf } from "../js/computing/own-ten.js";
import { choice, toggle } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { answers, percent, swelling } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { strokesOn } from "../js/drawing/strokes.js";
import { sketch, tenLine, whose } from "../js/drawing/ten.js";
import { placeFor, places } from "./geometry.js";
import { image, inRow, thumbnail } from "./image.js";
import {
  between,
  forgetting,
  isSevenCalledOne,
  loaded,
  MOST_ROUNDS,
  naming,
  own,
} from "./own.js";
import { brush, keyPad, penAt, typed } from "./pad.js";
import { SCORES } from "./scores.js";
import { calls, FINER, fullOf, isWaiting, reading, reasons, seen, sideOf } from "./seen.js";
import { nearestRows, ROWS } from "./teaching.js";
import { pixelsOf } from "../js/computing/handwriting.js";

const DIGITS = [...Array(10).keys()];
const NEAREST = 5;
const SHADES = 16; // of a hidden neuron
const NAMES = { "8x8": "8 × 8", nudged: "8 × 8, nudged", finer: "16 × 16" };

const isAsked = ({ asked }) => asked !== "nothing";

const meanOf = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;

const known = new WeakMap(); // weights → how large they are in each row

function sizesOf(weights) {
  if (!known.has(weights)) {
    known.set(weights, weights.map((row) => meanOf(row.map(Math.abs))));
  }
  return known.get(weights);
}

/** Wires that carry more than this are drawn. */
function least(values, weights) {
  const sizes = sizesOf(weights);
  return 3.5 * meanOf(values.map((value, i) => Math.abs(value) * sizes[i]));
}

function wires(state, place) {
  const { net, x, a } = seen(state);
  const { entries, neurons, digits, wire } = place;
  const [W1, W2] = net.weights;
  const into = {
    values: x,
    weights: W1,
    starts: entries[sideOf(state)],
    ends: neurons,
    wire,
    shows: (_, j) => a[j] > 0,
  };
  const out = {
    values: a,
    weights: W2,
    starts: neurons,
    ends: digits,
    wire,
    shows: (_, k) => !isAsked(state) || k === state.asked,
  };
  // Where something else is looked at, only the strongest are left.
  const much = isAsked(state) ? 2 : 1;
  return [
    swelling(into, much * least(x, W1), 2.4),
    swelling(out, isAsked(state) ? 0.1 : least(a, W2), 0.9),
  ];
}

function pad(state, { name, pad: box }) {
  const [left, top, side] = box;
  const middle = left + side / 2;
  return html`<g class="nn-pad" data-drag="draw-${name}" data-press>
    <rect class="nn-paper" x="${left}" y="${top}" width="${side}" height="${side}"
      rx="6"/>${
        state.ink.length
          ? html`<path class="nn-pen" stroke-width="${at(side * 0.05)}" d="${strokesOn(
              box,
              state.ink,
            )}"/>`
          : html`<text class="nn-small" x="${middle}" y="${top + side / 2}"
            text-anchor="middle">draw a digit here</text>`
      }</g>`;
}

/** What argues for a digit is a full dot, what argues against it a ring. */
function reasonMarks(state, place) {
  const { pixels } = reasons(state);
  const spots = place.pixels[sideOf(state)];
  const most = Math.max(...pixels.map(Math.abs), 1e-9);
  const room = (0.46 * place.image[2]) / sideOf(state);
  return pixels.map((pull, i) => {
    const r = at(room * Math.sqrt(Math.abs(pull) / most));
    if (r < room / 5) return "";
    const [x, y] = spots[i];
    return html`<circle class="nn-reason" data-sign="${pull < 0 ? "-" : "+"}"
      cx="${x}" cy="${y}" r="${r}"/>`;
  });
}

function pixelImage(state, place) {
  const { pixels } = seen(state);
  const [left, top, side] = place.image;
  const [rowLeft, rowTop, long, high] = place.row;
  return html`<g class="nn-read" ${isAsked(state) && "data-faint"}>
    ${image(pixels, fullOf(state), place.image)}
    <rect class="nn-frame" x="${left}" y="${top}" width="${side}" height="${side}"/>
    </g>${isAsked(state) && reasonMarks(state, place)}
    <text class="nn-small" x="${left + side / 2}" y="${top}" dy="-0.6em"
      text-anchor="middle">what it is given</text>
    ${inRow(pixels, fullOf(state), place.row)}
    <rect class="nn-frame" x="${rowLeft}" y="${rowTop}" width="${long}" height="${high}"/>`;
}

/** So few shades that a stroke changes few of them. */
function neurons({ a }, { neurons: spots }) {
  const most = Math.max(4, ...a);
  return spots.map(([x, y], j) => {
    const shade = Math.round((SHADES * a[j]) / most) / SHADES;
    return html`<circle class="nn-shell" cx="${x}" cy="${y}" r="7"/><circle
      class="nn-glow" cx="${x}" cy="${y}" r="7" fill-opacity="${shade}"/>`;
  });
}

/** Each answer can be pressed: what argues for it? */
const presses = ({ digits }, asked) =>
  digits.map(
    ([x, y], k) => html`<circle class="nn-room nn-press" data-do="ask ${k}" cx="${x}"
      cy="${y}" r="15" ${asked === k && html`data-asked="true"`}/>`,
  );

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const { p } = seen(state);
  return html`${wires(state, place)}${pad(state, place)}${pixelImage(state, place)}
    ${neurons(seen(state), place)}
    ${answers(place.digits, p, place.bar, false)}
    ${presses(place, state.asked)}`;
}

const beside = (state, uid, rules, ui) => keyPad(state, placeFor(ui));

function controls(state, uid, rules) {
  if (state.bare) return "";
  return html`${choice(rules, "network", state, uid, (name) => NAMES[name])}
    ${toggle(rules, "normalise", state, uid)}
    <p class="nn-looks"><label for="${uid}-asked">${rules.asked.title}</label>
      <select id="${uid}-asked" data-trait="asked">${rules.asked.enum.map(
        (digit) => html`<option value="${digit}" ${
          state.asked === digit && "selected"
        }>${digit === "nothing" ? "nothing asked" : `a ${digit}`}</option>`,
      )}</select></p>
    ${toggle(rules, "nearest", state, uid)}
    ${own(state, uid, rules)}`;
}

function readout(state) {
  const { says, p } = seen(state);
  return html`<p class="nn-says">It says <b data-shows="says">${says}</b>, <b
      data-shows="sure">${percent(p[says])}</b> % sure.${told(state)}</p>
    ${naming(state)}${state.bare && ten(state)}
    ${isWaiting(state) && html`<p class="nn-aside">The finer network is on its
      way; the 8 × 8 one stands in.</p>`}
    ${isAsked(state) && reason(state)}
    ${state.nearest && nearest(state)}
    ${!state.bare && measured(state)}`;
}

/** What the reader said of the drawing that stands on the pad. */
function told({ examples, ink, done }) {
  const named = done && examples.findLast(([, one]) => isSame(one, ink));
  return named && html` You said ${named[0]}.`;
}

/** The reader's ten; a press puts one on the pad. */
const ten = (state) => html`<div class="nn-ten-of">${tenLine({
  examples: state.examples,
  reads: (ink) => calls(reading(state), state, ink),
  pictures: (ink) => sketch(ink),
  isChosen: (digit, ink) => isSame(ink, state.ink),
  how: state.normalise ? "normalised" : "as drawn",
})}${whose(state)}${forgetting(state)}</div>`;

function reason(state) {
  const { above, below, rest } = reasons(state);
  const score = seen(state).scores[state.asked];
  return html`<p class="nn-formula">For a ${state.asked}: <b class="nn-positive"
    data-shows="above">${show(above)}</b> from the pixels with a dot, <b
    class="nn-negative" data-shows="below">${show(below)}</b> from those with a
    ring, <b data-shows="rest">${show(rest)}</b> from the biases: a score of <b
    data-shows="score">${show(score)}</b>.</p>`;
}

function nearest(state) {
  const pixels = sideOf(state) === 8 ? seen(state).pixels : pixelsOf(state.ink, 8, state.normalise);
  const rows = nearestRows(pixels, NEAREST);
  if (!rows.length) return html`<p class="nn-aside">The examples are on their way.</p>`;
  return html`<div class="nn-nearest"><p>The most like it of the data's 1,348
    training rows:</p>${rows.map(thumbnail)}</div>`;
}

const scored = (name, [right, count], what) =>
  html`<span data-shows="${name}">${right} of ${count}</span> ${what} (<span
    data-shows="${name}">${between(right, count)}</span>)`;

/** What the network scores, as it was shipped. */
function measured({ network, normalise }) {
  const score = SCORES[network];
  const drawn = score[normalise ? "drawn" : "as drawn"];
  return html`<p class="nn-aside">As it came, it reads ${
    score.test && html`${scored("test", score.test, "test rows")} and `
  }${scored("drawn", drawn, "digits of 39 typefaces")}.</p>`;
}

function describe(state) {
  const { p, says } = seen(state);
  const order = DIGITS.toSorted((k, l) => p[l] - p[k]);
  const likely = order.slice(0, 3).map((k) => `${k} ${percent(p[k])} percent`);
  const strokes = state.ink.length;
  return (
    `A pad with a drawing of ${strokes} ${strokes === 1 ? "stroke" : "strokes"}, ` +
    `the ${sideOf(state)} by ${sideOf(state)} pixels made of it, and a network of ` +
    `32 hidden neurons that reads them. It says ${says}: ${likely.join(", ")}. ` +
    penAt(state)
  );
}

const cleared = { ink: [], done: false, pen: false };

function named({ examples, ink }, digit) {
  return { examples: [...examples, [Number(digit), ink]], done: true, pen: false };
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  keeps: ["examples"],
  needs: ({ network, nearest: isNear, rounds }) =>
    [network === "finer" && FINER, (isNear || rounds > 0) && ROWS].filter(Boolean),
  picture,
  beside,
  controls,
  readout,
  describe,
  actions: {
    clear: () => cleared,
    undo: ({ ink }) => ({ ink: ink.slice(0, -1), done: false, pen: false }),
    ask: ({ asked }, k) => ({ asked: asked === Number(k) ? "nothing" : Number(k) }),
    name: named,
    choose: ({ examples }, k) => ({ ink: tenOf(examples)[k], done: true, pen: false }),
    teach: ({ rounds }) => ({ rounds: Math.min(rounds + 1, MOST_ROUNDS) }),
    unteach: () => ({ rounds: 0 }),
    drop: ({ examples }) => ({ examples: examples.slice(0, -1), rounds: 0 }),
    forget: () => ({ examples: [], rounds: 0 }),
  },
  typed: (_, text) => loaded(text),
  saved: ({ examples }) => ({
    name: "my-digits.json",
    text: `${JSON.stringify(examples)}\n`,
  }),
  linked: (state) =>
    state.examples.length
      ? {
          carried: { ...state, examples: [], rounds: 0 },
          missing: "; it does not hold your own drawings: save them as a file",
        }
      : { carried: state },
  drags: {
    "draw-across": brush(places.across),
    "draw-downwards": brush(places.downwards),
  },
  keys: { pad: typed },
  goals: {
    "07-seven-as-one": {
      ask: "Draw a 7 that it calls 1, and say that it is a 7.",
      praise:
        "You say 7, it says 1. It does not know what you meant: it weighs " +
        "pixels, and yours weigh more for a 1.",
      met: isSevenCalledOne,
    },
    "07-ten": {
      ask: "Draw all ten digits, and say of each which it is.",
      praise: (state) =>
        `Of your ten it reads ${tenOf(state.examples).filter(
          (ink, digit) => calls(reading(state), state, ink) === digit,
        ).length} right. They are kept in this browser, and come along.`,
      met: ({ examples }) => new Set(examples.map(([digit]) => digit)).size === 10,
    },
    "07-nothing": {
      ask: "Draw nothing: clear the pad. How sure is it?",
      praise(state) {
        const { says, p } = seen(state);
        return (
          `Nothing is there, and it is ${percent(p[says])} % sure of a ${says}. ` +
          "The ten shares add up to 100 %, whatever it is given: softmax has no " +
          "way to say “none of these”."
        );
      },
      met: ({ ink }) => ink.length === 0,
    },
  },
};
