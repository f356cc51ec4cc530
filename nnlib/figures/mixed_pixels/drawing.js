/** Pixels that are mixed, with their wires or without (chapter 7). */

import { FULL, look, weights } from "../js/computing/digit-net.js";
import { once } from "../js/computing/memoise.js";
import { slider, sliders, toggle } from "../js/drawing/controls.js";
import { untold } from "../js/drawing/guessing.js";
import { html } from "../js/drawing/html.js";
import { rungs } from "../js/drawing/plane.js";
import { polyline } from "../js/drawing/points.js";
import { answers, percent, swelling } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { flown, lying } from "./flight.js";
import { EPOCHS, inImage, inStrip, placeFor, ROWS, wire } from "./geometry.js";

const PACE = 120; // milliseconds
const LONG = 3200; // of the whole flight
const LIFT = 12; // of an entry in flight
const MOST = 4; // what a neuron passes on that is full
const APART = 9; // half of the room between two numbers

/** What the network is given: with their wires the pixels count wherever they are. */
const seen = once((state) => look(state.wired ? state.pixels : lying(state)));

/** Squares of ink, all of one shade in one path. */
function inked(pixels, corners, wide, high) {
  const shades = new Map();
  for (const [i, ink] of pixels.entries()) {
    if (!ink) continue;
    const [x, y] = corners[i].map(at);
    shades.set(ink, `${shades.get(ink) ?? ""}M${x} ${y}h${wide}v${high}h-${wide}z`);
  }
  return [...shades]
    .sort(([a], [b]) => a - b)
    .map(([ink, d]) => html`<path fill-opacity="${at(ink / FULL)}" d="${d}"/>`);
}

const sheet = ([left, top], wide, high) => html`<rect class="nn-sheet" x="${left}"
  y="${top}" width="${wide}" height="${high}"/>`;

/** The image, and the same pixels in a row. */
function given(state, place, entries) {
  const { pixels } = state;
  const cell = place.image[2];
  const [, , wide, high] = place.strip;
  const corners = flown(state, (i) => inImage(place, i));
  return html`<g class="nn-flown">${sheet(place.image, 8 * cell, 8 * cell)}${inked(
    pixels,
    corners,
    cell,
    cell,
  )}${sheet(place.strip, 64 * wide, high)}${inked(pixels, entries, wide, high)}</g>`;
}

/** The wires begin at the entries, or at the places where these were. */
function wires({ wired }, { x, a }, place, entries) {
  const [, , wide, high] = place.strip;
  const from = wired ? entries : entries.map((_, i) => inStrip(place, i));
  const starts = from.map(([left, top]) => [left + wide / 2, top + high]);
  const { neurons, digits } = place;
  const [into, out] = weights;
  return [
    swelling({ values: x, weights: into, starts, ends: neurons, wire }, 0.38, 2.4),
    swelling({ values: a, weights: out, starts: neurons, ends: digits, wire }, 1, 0.9),
  ];
}

const round = ([x, y]) => `M${at(x - 8)} ${y}a8 8 0 1 0 16 0a8 8 0 1 0-16 0`;

const hidden = ({ a }, { neurons }) => html`<path class="nn-shell" d="${neurons
  .map(round)
  .join("")}"/>${neurons.map(
  (spot, j) =>
    a[j] > 0 &&
    html`<path class="nn-glow" fill-opacity="${at(
      Math.min(1, a[j] / MOST),
    )}" d="${round(spot)}"/>`,
)}`;

const NAMES = ["plain", "mixed"];

/** Which is which, and how many it reads by now. */
function ends({ curves, epoch }, { x, y }) {
  const counts = curves.map((counted) => counted[epoch]);
  const isFirstHigher = counts[0] > counts[1];
  const middle = counts.length < 2 ? y(counts[0]) : (y(counts[0]) + y(counts[1])) / 2;
  return counts.map((count, c) => {
    const side = counts.length < 2 ? 0 : (c === 0) === isFirstHigher ? -1 : 1;
    const off = Math.max(APART, Math.abs(y(count) - middle)) * side;
    return html`<circle class="nn-climbed" data-of="${c}" cx="${at(x(epoch))}"
      cy="${at(y(count))}" r="${c === 0 ? 3 : 6}"/><text class="nn-halo" data-of="${c}" x="${at(
        x(epoch) + 10,
      )}" y="${at(middle + off)}" dy=".35em"><tspan class="nn-strong"
      data-shows="counted">${count}</tspan> ${NAMES[c]}</text>`;
  });
}

/** How networks learn that are trained anew, and the reader's guess. */
function chart(state, { x, y }) {
  const { curves, epoch, guess } = state;
  if (!curves.length) return "";
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const line = at(y(guess));
  return html`<g class="nn-axes">${rungs(x.range, y, 4)}${x.ticks(3).map(
      (t) => html`<text x="${at(x(t))}" y="${bottom + 3}" dy="1em"
        text-anchor="middle">${t}</text>`,
    )}<text class="nn-axis" x="${right}" y="${bottom + 3}" dy="2.2em"
      text-anchor="end">epochs, trained anew →</text><text class="nn-axis"
      x="${left - 30}" y="${top - 16}">↑ test rows read right, of ${ROWS}</text></g>
    <path class="nn-distance" d="M${left} ${line}H${right}"/><text class="nn-small nn-halo"
      x="${right + 6}" y="${Math.min(line, bottom - 6)}" dy=".35em">your guess</text>
    ${epoch > 0 && curves.toReversed().map(
      (counted, back) => html`<polyline class="nn-climb" data-of="${curves.length - 1 - back}" points="${polyline(
        counted.slice(0, epoch + 1).map((count, n) => [x(n), y(count)]),
      )}"/>`,
    )}${epoch > 0 && ends(state, { x, y })}`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const entries = flown(state, (i) => inStrip(place, i), LIFT);
  const read = seen(state);
  return html`${wires(state, read, place, entries)}${given(state, place, entries)}${hidden(
    read,
    place,
  )}${answers(place.digits, read.p, place.bar, false)}${chart(state, place)}`;
}

const parts = (mixed) => Math.floor(100 * mixed + 0.5);

const controls = (state, uid, rules) => html`${slider(
  `${uid}-mixed`,
  "mixed",
  rules.mixed.title,
  rules.mixed,
  state.mixed,
  `${parts(state.mixed)} %`,
)}<div class="nn-live nn-mixing"><button type="button" data-do="mix">${
  state.mixed < 1 ? "Mix" : "Put back"
}</button>${toggle(rules, "wired", state, uid)}</div>${
  state.curves.length > 0 && sliders(rules, "guess", state, uid)
}`;

const truthOf = ({ curves }) => curves.at(-1)?.at(-1);

function readout(state) {
  const { curves, epoch, guess } = state;
  if (!curves.length) return "";
  const truth = truthOf(state);
  if (epoch < EPOCHS) return untold(html`<p>Trained anew: <b>${truth} of ${ROWS}</b></p>`);
  const off = guess - truth;
  const far = off && html`, <span data-shows="off">${Math.abs(off)}</span> ${
    off < 0 ? "more" : "fewer"
  }`;
  return html`<p>You said <span data-shows="said">${guess}</span>; it is <b
    data-shows="found">${truth}</b> of ${ROWS}${far}.</p>`;
}

function describe(state) {
  const { mixed, wired, curves, epoch } = state;
  const { p, says } = seen(state);
  const learned = curves.map((counted, c) => `${counted[epoch]} ${NAMES[c]}`);
  return (
    "An image of 8 by 8 pixels, the same pixels in a row, and wires from them to " +
    `32 hidden neurons and ten answers. ${parts(mixed)} percent of the mixing is ` +
    `done; the wires ${wired ? "go along" : "stay where they were"}. The network ` +
    `says ${says}, ${percent(p[says])} percent sure.` +
    (curves.length && epoch
      ? ` Trained anew, after ${epoch} of ${EPOCHS} epochs test rows read right: ` +
        `${learned.join(", ")}.`
      : "")
  );
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  picture,
  controls,
  readout,
  describe,
  actions: { mix: ({ mixed }) => ({ mixed: mixed < 1 ? 1 : 0 }) },
  plays: ({ curves }) => curves.length > 0,
  /** Who trains on mixed rows, sees one. */
  play: ({ curves, epoch }) =>
    curves.length > 0 && epoch < EPOCHS ? { epoch: epoch + 1, mixed: 1 } : null,
  again: () => ({ epoch: 0 }),
  pace: PACE,
  playFirst: true,
  verbs: { step: "One epoch", play: "Train anew" },
  slide: (from, to, share) => ({
    ...to,
    mixed: from.mixed + share * (to.mixed - from.mixed),
  }),
  slow: (from, to) => LONG * Math.abs(to.mixed - from.mixed),
};
