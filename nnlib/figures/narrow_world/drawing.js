/** How many images a network still reads when all are moved (chapter 7). */

import { choice, sliders, toggle } from "../js/drawing/controls.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { show } from "../js/drawing/numbers.js";
import { rungs } from "../js/drawing/plane.js";
import { polyline } from "../js/drawing/points.js";
import { answers, percent } from "../js/drawing/reading.js";
import { at, scale } from "../js/drawing/scale.js";
import { near, PARTS, placeFor, REACH, shiftAt, SIDE } from "./geometry.js";
import { answerOf, halfOf, moved, scoreOf, scoresOf, sharesOf, shownOf } from "./world.js";

const PACE = 90; // milliseconds
const APART = 20; // between two numbers, one above the other
const LIFT = 14; // of a number above its dot, so that it is clear of the curve
const NEAR_END = 0.75 * REACH; // farther out a number stands on the other side
const SIDES = { sideways: ["left", "right"], "up and down": ["up", "down"] };
const SPOTS = Array.from({ length: 10 }, (_, k) => [16 + 32 * k, 22]);

const TICKS = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);

/** From a count to its height: one scale for all curves of a figure. */
const upwards = ({ count, scores }, { heights }) =>
  scale([0, Math.max(count, ...scores.flat(2))], heights);

function frameOf({ way, count }, { x, name }, up) {
  const [left, right] = x.range;
  const [bottom, top] = up.range;
  const [before, after] = SIDES[way];
  const under = (place, anchor, words) => html`<text class="nn-axis" x="${place}"
    y="${bottom + 3}" dy="2.3em" text-anchor="${anchor}">${words}</text>`;
  return html`<g class="nn-axes">${TICKS.map(
      (t) => html`<line class="${t === 0 ? "nn-zero" : "nn-grid"}" x1="${at(x(t))}"
        x2="${at(x(t))}" y1="${bottom}" y2="${top}"/><text x="${at(x(t))}"
        y="${bottom + 3}" dy="1em" text-anchor="middle">${show(t)}</text>`,
    )}${rungs(x.range, up, 5)}${under(left, "start", `← ${before}`)}${under(
      (left + right) / 2,
      "middle",
      name === "across" ? "moved by so many pixels" : "pixels moved",
    )}${under(right, "end", `${after} →`)}<text class="nn-axis" x="2" y="${
      top - 16
    }">↑ read right, of ${count}</text></g>`;
}

/** Scores as far from 0 as they are drawn. */
function curve(state, place, up, i) {
  const points = scoresOf(state, i).map((score, n) => [n / PARTS - REACH, score]);
  const drawn = points.filter(([shift]) => Math.abs(shift) <= state.drawn);
  const line = drawn.map(([shift, score]) => [place.x(shift), up(score)]);
  const ends = [line.at(-1), line[0]].map(([x]) => [x, up(0)]);
  return html`<polygon class="nn-under" data-of="${i}" points="${polyline([
      ...line,
      ...ends,
    ])}"/><polyline class="nn-peak" data-of="${i}" points="${polyline(line)}"/>`;
}

/** How wide a peak is, half way up. */
function width(state, { x }, up, i) {
  if (state.drawn < REACH) return "";
  const { all, from, to } = halfOf(state, i);
  const y = at(up(all / 2));
  return html`<path class="nn-half" data-of="${i}" d="M${at(x(from))} ${
    y - 5
  }v10m0 -5H${at(x(to))}m0 -5v10"/>`;
}

/** Where numbers stand: beside their dots, and none upon the other. */
function heightsFor(dots) {
  if (dots.length < 2) return dots;
  const [first, second] = dots;
  const short = Math.max(0, APART - Math.abs(first - second)) / 2;
  return first <= second
    ? [first - short, second + short]
    : [first + short, second - short];
}

/** The place that is looked at, and the scores there. */
function looked(state, place, up) {
  const { name, x, heights, beside } = place;
  const shift = near(state.shift);
  const isLeft = shift < 0 ? shift >= -NEAR_END : shift > NEAR_END;
  const shown = shownOf(state);
  const dots = shown.map((i) => up(scoreOf(state, i)));
  const rows = heightsFor(dots.map((y) => Math.min(y - LIFT, heights[0] - APART)));
  const side = isLeft ? -1 : 1;
  return html`<path class="nn-looked" d="M${at(x(shift))} ${heights.join("V")}"/>
    ${shown.slice(1).map(
      (i) => html`<circle class="nn-peak-dot" data-of="${i}" cx="${at(x(shift))}"
        cy="${at(dots[i])}" r="6"/>`,
    )}${smallHandle(`shift-${name}`, x(shift), dots[0] ?? heights[0])}${shown.map(
      (i) => html`<text class="nn-strong nn-halo nn-score-of" x="${at(
        x(shift) + side * beside,
      )}" y="${at(rows[i])}" text-anchor="${isLeft ? "end" : "start"}"
        data-shows="score">${scoreOf(state, i)}</text>`,
    )}`;
}

const inked = (ink) => ({ look: "nn-inked", part: 1, much: ink });

function grid(side) {
  const lines = Array.from({ length: SIDE - 1 }, (_, i) => {
    const far = ((i + 1) * side) / SIDE;
    return `M${far} 0v${side}M0 ${far}h${side}`;
  });
  return html`<path class="nn-lattice" d="${lines.join("")}"/>`;
}

function given(state, { image: [left, top, side] }) {
  return html`<g transform="translate(${left} ${top})"><rect class="nn-sheet"
    width="${side}" height="${side}"/>${grid(side)}${image(
      moved(state),
      side,
      inked,
    )}</g>`;
}

const said = (state, { blocks, bar }, i) => html`<g transform="translate(${blocks[
  i
].join(" ")})"><path class="nn-peak" data-of="${i}" d="M4 -5h26"/><text
  class="nn-small" x="38">${state.networks[i]} reads</text>${answers(
  SPOTS,
  sharesOf(state, i),
  bar,
  false,
)}</g>`;

function picture(state, uid, start, ui) {
  const place = placeFor(state, ui);
  const up = upwards(state, place);
  const shown = shownOf(state);
  return html`<g>${frameOf(
    state,
    place,
    up,
  )}${shown.toReversed().map((i) => curve(state, place, up, i))}${shown
    .toReversed()
    .map((i) => width(state, place, up, i))}${looked(state, place, up)}${given(
    state,
    place,
  )}${shown.map((i) => said(state, place, i))}</g>`;
}

const controls = (state, uid, rules) => html`${sliders(rules, "shift", state, uid)}
  ${choice(rules, "way", state, uid)}
  ${state.networks.length > 1 && toggle(rules, "both", state, uid)}`;

/** How wide each network's world is. */
function readout(state) {
  return shownOf(state).map((i) => {
    const { all, from, to } = halfOf(state, i);
    return html`<p class="nn-formula">${state.networks[i]} keeps half of its <span
      data-shows="all">${all}</span> from <b data-shows="from">${show(
        from,
        2,
      )}</b> to <b data-shows="to">${show(to, 2)}</b> pixels.</p>`;
  });
}

/** A shift in words. */
function movedBy({ way, shift }) {
  const by = near(shift);
  if (by === 0) return "not moved";
  const where = SIDES[way][by < 0 ? 0 : 1];
  return `moved by ${show(Math.abs(by))} pixels ${way === "sideways" ? "to the " : ""}${where}`;
}

function describe(state) {
  const told = shownOf(state).map((i) => {
    const shares = sharesOf(state, i);
    const answer = answerOf(shares);
    const { all, from, to } = halfOf(state, i);
    return (
      ` ${state.networks[i]} reads ${scoreOf(state, i)} of them right, and the ` +
      `image that is shown as ${answer}, ${percent(shares[answer])} percent sure. ` +
      `It keeps half of its ${all} from ${show(from, 2)} to ${show(to, 2)} pixels.`
    );
  });
  return (
    `A plot of how many of ${state.count} images are read right when all are ` +
    `moved ${state.way}, by −${REACH} to ${REACH} pixels. Now they are ` +
    `${movedBy(state)}.${told.join("")}`
  );
}

/** Curves go as far as the reader. */
const reached = (shift, { drawn }) => ({
  shift,
  drawn: Math.max(drawn, Math.abs(shift)),
});

/** @returns {object | null} */
function play({ drawn }) {
  if (drawn >= REACH) return null;
  const next = Math.min(REACH, near(drawn) + 1 / PARTS);
  return { drawn: next, shift: next };
}

const drag = (name) => (taken, point, from, { now }) => reached(shiftAt(name, point), now);

export default {
  size: (state, ui) => placeFor(state, ui).size,
  narrow: true,
  stacked: true,
  picture,
  controls,
  readout,
  describe,
  play,
  plays: ({ networks }) => networks.length > 0,
  again: () => ({ drawn: 0, shift: 0 }),
  pace: PACE,
  playFirst: true,
  input: (patch, state) =>
    "shift" in patch ? { ...patch, ...reached(patch.shift, state) } : patch,
  drags: {
    "shift-across": drag("across"),
    "shift-downwards": drag("downwards"),
  },
};
