/** A guess to make by hand, before the answer is shown (all chapters). */

import { slider } from "../js/drawing/controls.js";
import { fold, showButton } from "../js/drawing/guessing.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { at, scale } from "../js/drawing/scale.js";

const WIDE = 700;
const NARROW = 320;
const MARGIN = 16; // half a thumb has room in it
const BAR = 20;
const GAP = 4;
const NAME = 26; // room above a bar
const TWO = 46; // where a name may take two lines on a phone
const LONG = 26; // letters
const BELOW = 14; // an answer
const INSIDE = 0.78; // of the axis: a longer bar has its number inside

const number = (value) => show(value, 6);
const within = (value, low, high) => Math.max(low, Math.min(high, value));

const widthOf = (ui) => (ui?.narrow ? NARROW : WIDE);
const roomOf = ({ names }) =>
  Math.max(...names.map((name) => name.length)) > LONG ? TWO : NAME;
const rowOf = (state) => roomOf(state) + 2 * BAR + GAP + BELOW;

/** Where the bars end, and the axis is. */
const highOf = (state) => state.names.length * rowOf(state) - BELOW + 6;

/** The axis goes somewhere, whatever its ends are. */
const endsOf = ({ low, high }) => [low, high > low ? high : low + 1];

const across = (state, ui) => scale(endsOf(state), [MARGIN, widthOf(ui) - MARGIN]);

/** The top of a bar. */
const barOf = (state, i) => i * rowOf(state) + roomOf(state);

/** Numbers at the ends of the axis stay within it. */
function anchorAt(t, { domain: [low, high] }) {
  if (t === low) return "start";
  return t === high ? "end" : "middle";
}

/** Lines across the bars, and none across their names. */
function axis(state, x, ui) {
  const { counted, high, unit } = state;
  const bottom = highOf(state);
  const all = counted ? [unit, `of ${number(high)}`] : [unit];
  const ticks = x.ticks(ui?.narrow ? 3 : 6);
  const rows = state.names.map((_, i) => barOf(state, i));
  const lines = ticks.map((t) =>
    rows.map((y) => `M${at(x(t))} ${y - 3}v${2 * BAR + GAP + 6}`).join(""),
  );
  return html`<g class="nn-axes"><path class="nn-grid" d="${lines.join("")}"/>${ticks.map(
    (t) => html`<text x="${at(x(t))}" y="${bottom}" dy="1em"
      text-anchor="${anchorAt(t, x)}">${x.label(t)}</text>`,
  )}<text class="nn-axis" x="${x.range[1]}" y="${bottom}" dy="2.2em"
    text-anchor="end">${all.filter(Boolean).join(", ")} →</text></g>`;
}

/** The true bar, below the reader's, and what lies between their ends. */
function answer(state, x, i) {
  const [left, right] = x.range;
  const y = barOf(state, i) + BAR + GAP;
  const [end, said] = [state.truths[i], state.guesses[i]].map((value) =>
    x(within(value, ...x.domain)),
  );
  const isInside = end - left > INSIDE * (right - left);
  const [place, anchor] = isInside ? [end - 8, "end"] : [end + 8, "start"];
  return html`<g style="--nn-turn: ${i}"><rect class="nn-true" x="${left}" y="${y}"
      width="${at(end - left)}" height="${BAR}"/><path class="nn-distance"
      d="M${at(end)} ${y + BAR}V${y - GAP}H${at(said)}"/><text
      class="nn-strong nn-found" data-inside="${String(isInside)}" x="${at(place)}"
      y="${y + BAR / 2}" dy=".35em" text-anchor="${anchor}" data-shows="truth"
      >${number(state.truths[i])}</text></g>`;
}

function picture(state, uid, start, ui) {
  const x = across(state, ui);
  const [left, right] = x.range;
  return html`${axis(state, x, ui)}${state.guesses.map(
    (guess, i) => html`<rect class="nn-groove" x="${left}" y="${barOf(state, i)}" width="${
      right - left
    }" height="${BAR}"/><rect class="nn-guessed" x="${left}" y="${barOf(
      state,
      i,
    )}" width="${at(x(within(guess, ...x.domain)) - left)}" height="${BAR}"/>`,
  )}${state.shown && state.names.map((_, i) => answer(state, x, i))}`;
}

/** A slider lies on each bar: its thumb is the bar's end. */
function beside(state, uid, rules, ui) {
  const [, high] = sizeOf(state, ui);
  const [minimum, maximum] = endsOf(state);
  const part = (value) => `${at((100 * value) / high)}%`;
  return state.names.map((name, i) => {
    const value = within(state.guesses[i], minimum, maximum);
    const box = `top:${part(barOf(state, i))};height:${part(BAR)}`;
    return html`<div class="nn-on-bar" style="${box}">${slider(
      `${uid}-guesses${i}`,
      `guesses.${i}`,
      name,
      { minimum, maximum, step: state.step },
      value,
      number(value),
    )}</div>`;
  });
}

const controls = ({ shown }) => showButton(shown);

/** A value with what it is a part or a number of. */
function worded(value, { counted, high, unit }) {
  const of = counted ? ` of ${number(high)}` : "";
  return [`${number(value)}${of}`, unit].filter(Boolean).join(" ");
}

const apart = ({ guesses, truths }) =>
  truths.map((truth, i) => truth - guesses[i]);

function one(state) {
  const [off] = apart(state);
  const [said] = state.guesses;
  const [first, ...rest] = worded(state.truths[0], state).split(" ");
  const found = html`<b data-shows="found">${first}</b> ${rest.join(" ")}`;
  const you = html`You said <span data-shows="said">${number(said)}</span>`;
  if (off === 0) return html`<p>${you}, and it is ${found}.</p>`;
  const less = state.counted ? "fewer" : "less";
  return html`<p>${you}; it is ${found}, <span data-shows="off">${show(
    Math.abs(off),
  )}</span> ${off < 0 ? less : "more"}.</p>`;
}

function several(state) {
  const all = apart(state);
  return html`<p>From your bars to the answers: ${all.map(
    (off, i) => html`${i > 0 && (i === all.length - 1 ? " and " : ", ")}<span
      data-shows="off">${show(Math.abs(off))}</span>`,
  )}.</p>`;
}

/** The answers, for the fold. */
const answers = (state) =>
  state.names.map((name, i) => ({ name, said: worded(state.truths[i], state) }));

function readout(state) {
  if (state.shown) return state.names.length === 1 ? one(state) : several(state);
  const bars = state.names.length === 1 ? "the bar" : "each bar";
  return html`<p class="nn-live">Drag ${bars} to what you expect, then press Show.</p
    >${fold(answers(state))}`;
}

function describe(state) {
  const [low, high] = endsOf(state).map(number);
  const told = state.names.map((name, i) => {
    const truth = state.shown ? `, the answer is ${worded(state.truths[i], state)}` : "";
    return `${name}: your guess is ${number(state.guesses[i])}${truth}`;
  });
  return `Bars from ${low} to ${high}, to drag to what you expect. ${told.join("; ")}.`;
}

const sizeOf = (state, ui) => [widthOf(ui), highOf(state) + 40];

export default {
  size: sizeOf,
  narrow: true,
  picture,
  beside,
  controls,
  readout,
  describe,
  actions: { show: () => ({ shown: true }) },
};
