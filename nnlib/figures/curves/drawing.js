/** Runs as lines over one axis: losses, or errors by width (chapter 6). */

import { choice, slider, toggle } from "../js/drawing/controls.js";
import { fold, showButton } from "../js/drawing/guessing.js";
import { html } from "../js/drawing/html.js";
import { heights } from "../js/drawing/log-scale.js";
import { symbol } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { polyline } from "../js/drawing/points.js";
import { at } from "../js/drawing/scale.js";
import {
  answers,
  arriving,
  drawnTo,
  gaps,
  ownLine,
  uprights,
  verdict,
} from "./asking.js";
import {
  across,
  here,
  highest,
  isAsked,
  isHidden,
  longest,
  lowest,
  placed,
  read,
  spreadOf,
} from "./reading.js";

const SIZE = [360, 290];
const [LEFT, RIGHT, TOP, BOTTOM] = [46, 346, 24, 250];
const SHOWING = 1800; // milliseconds until a line that was asked for is there
const MARKED = 8; // places along a line that have its mark, at most
const NEAR = 14; // so near a line, a press chooses it

/** A shape for each run, around its middle. */
const MARKS = [
  "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
  "M-4.5-4.5h9v9h-9z",
  "M0-6L6 4.5H-6z",
  "M0-6.5L6 0L0 6.5L-6 0z",
  "M0 6L6-4.5H-6z",
  "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
];

const scales = (state) => [
  across(state, [LEFT, RIGHT]),
  heights(highest(state), state.log && !isHidden(state), [BOTTOM, TOP]),
];
const chosen = ({ chosen: run, names }) => Math.min(run, names.length - 1);
const looks = (state, run) =>
  html`data-run="${run}" data-chosen="${run === chosen(state)}"`;

const isAnswer = (state, run) => isAsked(state) && run === state.asked;

const mark = (state, run, px, py) => html`<path class="nn-run-mark"
  ${looks(state, run)} transform="translate(${at(px)} ${at(py)})"
  d="${MARKS[run]}"/>`;

/** Small marks along a line, so that it is known where it is not read. */
function places(state, run, points) {
  const stride = Math.ceil(longest(state) / MARKED);
  const start = Math.round((run * stride) / state.names.length);
  return points
    .filter((_, n) => n % stride === start)
    .map(
      ([px, py]) => html`<path class="nn-run-place" ${looks(state, run)}
        transform="translate(${at(px)} ${at(py)}) scale(0.7)" d="${MARKS[run]}"/>`,
    );
}

/** A run's line, and its mark where it is read or where it ends. */
function drawn(state, run, [x, y]) {
  const values = isAnswer(state, run) ? arriving(state) : state.runs[run];
  const points = values.map((value, n) => [x(n), y(value)]);
  const n = Math.min(here(state), values.length - 1);
  return html`<polyline class="nn-run" ${looks(state, run)}
    points="${polyline(points)}"/>${places(state, run, points)}${mark(
      state,
      run,
      ...points[n],
    )}`;
}

/** A band as far around the run that is chosen as its values spread. */
function band(state, [x, y]) {
  const run = chosen(state);
  const spread = state.runs[run]
    .map((value, n) => [x(n), value, spreadOf(state, run, n)])
    .filter(([, , off]) => off !== undefined);
  if (spread.length < 2) return "";
  const edge = (side) =>
    spread.map(([px, value, off]) => [px, y(Math.max(0, value + side * off))]);
  return html`<polygon class="nn-run-spread" ${looks(state, run)}
    points="${polyline([...edge(1), ...edge(-1).reverse()])}"/>`;
}

/** A ring around the lowest place of the run that is chosen, if no mark is there. */
function ring(state, [x, y]) {
  const values = state.runs[chosen(state)];
  const n = lowest(values);
  return n !== here(state) && html`<circle class="nn-lowest" cx="${at(x(n))}" cy="${at(
    y(values[n]),
  )}" r="9"/>`;
}

/** The other runs, and the one that the reader draws. */
function toDraw(state, scales) {
  const known = [...state.names.keys()].filter((run) => run !== state.asked);
  return html`${known.map((run) => drawn(state, run, scales))}
    <g class="nn-live">${ownLine(state, scales)}</g>${pick("guess")}`;
}

/** What can be pressed and dragged anywhere in the picture. */
const pick = (name) => html`<rect class="nn-pick" x="${LEFT - 10}" y="${
  TOP - 10
}" width="${RIGHT - LEFT + 20}" height="${BOTTOM - TOP + 20}" data-drag="${name}"
  data-press/>`;

/** While it is watched, `come` is how far the line asked for has come. */
function reading(state, [x, y]) {
  const px = at(x(here(state)));
  const last = chosen(state); // what is drawn last lies above the others
  const order = [...state.names.keys()].filter((run) => run !== last);
  const isThere = (state.come ?? 1) === 1;
  return html`${isThere && band(state, [x, y])}
    <path class="nn-distance" d="M${px} ${TOP}V${BOTTOM}"/>
    ${isAsked(state) && html`${gaps(state, [x, y])}${ownLine(state, [x, y])}`}
    ${isThere && ring(state, [x, y])}${[...order, last].map((run) =>
      drawn(state, run, [x, y]),
    )}${pick("at")}`;
}

function picture(state) {
  const [x, y] = scales(state);
  return html`${axes(x, y, { names: [state.unit, state.quantity], count: 5 })}
    ${isHidden(state) ? toDraw(state, [x, y]) : reading(state, [x, y])}`;
}

const beside = (state, uid) =>
  isHidden(state) && uprights(state, uid, scales(state), SIZE);

/** Whether heights can be counted in powers of ten: 0 is none. */
const hasPowers = ({ runs }) => runs.flat().every((value) => value > 0);

const controls = (state, uid, rules) => html`${
  isAsked(state) && showButton(state.shown)
}${!isHidden(state) && readers(state, uid, rules)}`;

const readers = (state, uid, rules) => html`${slider(
    `${uid}-at`,
    "at",
    `${rules.at.title} (${state.unit})`,
    { ...rules.at, maximum: Math.max(1, longest(state) - 1) },
    here(state),
    placed(state, here(state)),
  )}
  ${(hasPowers(state) || state.log) && toggle(rules, "log", state, uid)}`;

/** A line's dash and mark, as in the picture. */
const swatch = (state, run) => html`<svg class="nn-run-sign"
  viewBox="-18 -9 36 18" aria-hidden="true"><path class="nn-run"
  ${looks(state, run)} d="M-18 0H18"/>${mark(state, run, 0, 0)}</svg>`;

const ownSwatch = html`<svg class="nn-run-sign" viewBox="-18 -9 36 18"
  aria-hidden="true"><path class="nn-drawn" d="M-18 0H18"/><circle class="nn-drawn-end"
  r="3"/></svg>`;

/** How far the values spread that a run's value is the mean of. */
function around(state, run) {
  const spread = spreadOf(state, run, here(state));
  return (
    spread !== undefined &&
    html` ± <b data-shows="spread">${show(spread)}</b>`
  );
}

/** The runs by name, with what is read: one of them can be chosen. */
function key(state, uid, rules) {
  const words = (run) => html`${swatch(state, run)} ${state.names[run]}
    <b data-shows="value">${show(read(state, run))}</b>${around(state, run)}${
      here(state) >= state.runs[run].length && " (its end)"
    }`;
  const title = `${state.quantity} at ${placed(state, here(state), state.unit)}`;
  const own = { ...rules.chosen, title, enum: [...state.names.keys()] };
  return choice({ chosen: own }, "chosen", { chosen: chosen(state) }, uid, words);
}

/** Before it is shown: what the lines are, and what to do. */
const asking = (state) => html`<p class="nn-live">Draw the line of
    “${state.names[state.asked]}”: drag its points, or sweep across. Then press
    Show.</p><ul class="nn-run-key">${state.names.map(
      (name, run) =>
        run === state.asked
          ? html`<li class="nn-live">${ownSwatch} your “${name}”</li>`
          : html`<li>${swatch(state, run)} ${name}</li>`,
    )}</ul>${fold(
      answers(state),
      `“${state.names[state.asked]}”, ${state.quantity}`,
    )}`;

function readout(state, uid, start, rules) {
  if (isHidden(state)) return asking(state);
  const values = state.runs[chosen(state)];
  const n = lowest(values);
  return html`${isAsked(state) && verdict(state)}<div class="nn-runs">${key(
      state,
      uid,
      rules,
    )}</div>
    <p class="nn-formula">${symbol(
      html`<circle class="nn-lowest" r="7"/>`,
    )} “${state.names[chosen(state)]}”: lowest at <b data-shows="where">${placed(
      state,
      n,
    )}</b>, <b data-shows="lowest">${show(values[n])}</b></p>`;
}

/** In words, but for what is to be drawn. */
function described(state) {
  const { asked, guesses, names, quantity, runs, unit } = state;
  const each = (values) =>
    values.map((value, n) => `${show(value)} at ${placed(state, n)}`).join(", ");
  const known = names.flatMap((name, run) =>
    run === asked ? [] : `${name}: ${each(runs[run])}. `,
  );
  return (
    `Lines of ${quantity}, by ${unit}. ${known.join("")}The line of ` +
    `“${names[asked]}” is yours to draw: ${each(guesses)}.`
  );
}

function describe(state) {
  if (isHidden(state)) return described(state);
  const [run, n] = [chosen(state), here(state)];
  const values = state.runs[run];
  const where = (place) => placed(state, place, state.unit);
  const each = state.names.map((name, i) => {
    const spread = spreadOf(state, i, n);
    const around = spread === undefined ? "" : ` ± ${show(spread)}`;
    return `${name} ${show(read(state, i))}${around}`;
  });
  return (
    `${state.names.length} lines of ${state.quantity}, from ${where(0)} to ` +
    `${where(longest(state) - 1)}. At ${where(n)}: ${each.join("; ")}. Drawn ` +
    `strong: ${state.names[run]}, which starts at ${show(values[0])}, is lowest ` +
    `at ${where(lowest(values))} with ${show(Math.min(...values))}, highest ` +
    `with ${show(Math.max(...values))}, and ends at ${show(values.at(-1))}.`
  );
}

/** The run whose line is pressed, if one is near. */
function pressed(state, n, py) {
  const [, y] = scales(state);
  const off = state.runs.map((values) =>
    n < values.length ? Math.abs(y(values[n]) - py) : Infinity,
  );
  const nearest = Math.min(...off);
  return nearest < NEAR ? { chosen: off.indexOf(nearest) } : {};
}

export default {
  size: SIZE,
  picture,
  beside,
  controls,
  readout,
  describe,
  actions: { show: () => ({ shown: true }) },
  slide: (from, to, share) =>
    isHidden(from) && isAsked(to) && to.shown ? { ...to, come: share } : to,
  slow: () => SHOWING,
  drags: {
    guess: (state, point, from, { last, now }) => ({
      guesses: drawnTo(now, point, last, scales(now)),
    }),
    at: (state, point, from) => {
      const place = Math.round(scales(state)[0].invert(point[0]));
      const n = Math.max(0, Math.min(longest(state) - 1, place));
      const isPress = String(point) === String(from);
      return { at: n, ...(isPress && pressed(state, n, point[1])) };
    },
  },
};
