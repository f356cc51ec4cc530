/** A training run at the doctor's: its curve and its map (the clinic). */

import { bands } from "../js/drawing/bands.js";
import { slider, toggle } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { heights } from "../js/drawing/log-scale.js";
import { symbol } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { polyline } from "../js/drawing/points.js";
import { at, scale } from "../js/drawing/scale.js";

const [LEFT, RIGHT, TOP, BOTTOM] = [46, 346, 24, 250];
const MAP = 200;
const EDGES = [-0.9, -0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 0.7, 0.9];
const SHADES = 5;

const longest = ({ loss, repaired }) => Math.max(loss.length, repaired.length);
const end = (state) => state.every * (longest(state) - 1);

/** Where the curves are read: one of their corners. */
const corner = (state) =>
  Math.min(longest(state) - 1, Math.round(state.at / state.every));
const read = (values, n) => values[Math.min(n, values.length - 1)];

const across = (state) => scale([0, Math.max(1, end(state))], [LEFT, RIGHT]);

const upwards = ({ loss, repaired, log }) =>
  heights([...loss, ...repaired], log, [BOTTOM, TOP]);

function line(values, look, x, y, every) {
  const points = values.map((value, n) => [x(n * every), y(value)]);
  return html`<polyline class="${look}" points="${polyline(points)}"/>`;
}

function picture(state) {
  const [x, y] = [across(state), upwards(state)];
  const here = corner(state);
  const px = at(x(here * state.every));
  const dot = (values, look) => html`<circle class="${look}" cx="${px}"
    cy="${at(y(read(values, here)))}" r="5.5"/>`;
  return html`${axes(x, y, { names: [state.unit, "loss"], count: 5 })}
    ${state.repaired.length > 0 &&
    line(state.repaired, "nn-well", x, y, state.every)}
    ${line(state.loss, "nn-ill", x, y, state.every)}
    <path class="nn-distance" d="M${px} ${TOP}V${BOTTOM}"/>
    ${state.repaired.length > 0 && dot(state.repaired, "nn-well-dot")}
    ${dot(state.loss, "nn-ill-dot")}
    <rect class="nn-pick" x="${LEFT - 10}" y="${TOP}" width="${
      RIGHT - LEFT + 20
    }" height="${BOTTOM - TOP}" data-drag="at" data-press/>`;
}

const controls = (state, uid, rules) => html`${slider(
    `${uid}-at`,
    "at",
    `read after so many ${state.unit}`,
    { ...rules.at, maximum: end(state), step: state.every },
    corner(state) * state.every,
  )}
  ${toggle(rules, "log", state, uid)}`;

/** The square that holds the data, with a little room: as in Python. */
function square(data) {
  const middle = [0, 1].map((k) => {
    const places = data.map((point) => point[k]);
    return [Math.min(...places), Math.max(...places)];
  });
  const half = 0.6 * Math.max(...middle.map(([low, high]) => high - low)) || 1;
  return middle.map(([low, high]) => {
    const centre = (low + high) / 2;
    return [centre - half, centre + half];
  });
}

const dataPoint = (px, py, label) =>
  label
    ? html`<circle class="nn-one" cx="${at(px)}" cy="${at(py)}" r="4"/>`
    : html`<rect class="nn-none" x="${at(px - 3)}" y="${at(py - 3)}" width="6"
        height="6"/>`;

/** What the network says of the plane, with some of the data. */
function map({ answers, data }) {
  const side = Math.floor(Math.sqrt(answers.length));
  const [d1, d2] = square(data);
  const [x, y] = [scale(d1, [0, MAP]), scale(d2, [MAP, 0])];
  const sure = answers.slice(0, side * side).map((share) => share / 50 - 1);
  return html`<figure class="nn-map"><svg viewBox="0 0 ${MAP} ${MAP}"
      aria-hidden="true">${bands(sure, side, EDGES, MAP, SHADES)}
      ${data.map(([x1, x2, label]) => dataPoint(x(x1), y(x2), label))}</svg>
    <p class="nn-legend"><span>${symbol(dataPoint(0, 0, 1), 6)} label 1</span>
      <span>${symbol(dataPoint(0, 0, 0), 6)} label 0</span></p></figure>`;
}

const isMapped = ({ answers, data }) => answers.length > 3 && data.length > 0;

/** How sure the network is, at most. */
const range = ({ answers }) => html`<p>The ground of the map is what the
    network says at the end: blue for 1, orange for 0, the stronger the surer.
    To hundredths, its answers run from <b data-shows="low">${show(
      Math.min(...answers) / 100,
    )}</b> to <b data-shows="high">${show(Math.max(...answers) / 100)}</b>.</p>`;

const swatch = (look) =>
  symbol(html`<path class="${look}" d="M-9 0H9"/>`, 9);

function readout(state) {
  const { loss, repaired, every, unit } = state;
  const here = corner(state);
  return html`<p class="nn-legend nn-formula"><span>After ${
      here * every
    } ${unit}:</span><span>${swatch("nn-ill")} as it came <b
      data-shows="loss">${show(read(loss, here))}</b></span>${
      repaired.length > 0 &&
      html`<span>${swatch("nn-well")} repaired <b data-shows="repaired">${show(
        read(repaired, here),
      )}</b></span>`
    }</p>${isMapped(state) && range(state)}`;
}

/** A curve in words: where it starts, its lowest, its highest, its end. */
const course = (values) =>
  `starts at ${show(values[0], 3)}, runs between ${show(
    Math.min(...values),
    3,
  )} and ${show(Math.max(...values), 3)}, and ends at ${show(
    values.at(-1),
    3,
  )}`;

function describe(state) {
  const { loss, repaired, unit, answers } = state;
  const second =
    repaired.length > 0 ? ` Repaired, it ${course(repaired)}.` : "";
  const third =
    isMapped(state)
      ? ` On the map its answers run from ${Math.min(...answers) / 100} to ` +
        `${Math.max(...answers) / 100}.`
      : "";
  return (
    `The loss of a training run over ${end(state)} ${unit}. It ` +
    `${course(loss)}.${second}${third}`
  );
}

export default {
  size: [360, 290],
  picture,
  beside: (state) => isMapped(state) && map(state),
  controls,
  readout,
  describe,
  drags: {
    at: (state, [px]) => {
      const place = across(state).invert(px) / state.every;
      const n = Math.round(Math.max(0, Math.min(longest(state) - 1, place)));
      return { at: n * state.every };
    },
  },
};
