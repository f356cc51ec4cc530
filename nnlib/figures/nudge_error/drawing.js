/** How wrong a nudged slope is, for every size of the nudge (chapter 5). */

import { choice, sliders, toggle } from "../js/drawing/controls.js";
import { handle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { powerOfTen } from "../js/drawing/log-scale.js";
import { symbol } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { at, scale } from "../js/drawing/scale.js";
import { errorOf, nudgeOf, PLACE, SLOPE, slopeBy } from "./nudge.js";

const X = scale([-16, 0], [50, 344]);
const Y = scale([-14, 2], [230, 26]);
const POWERS = Array.from({ length: 65 }, (_, i) => (i - 64) / 4);
const WAYS = ["one side", "both sides"];

const high = (error) => Math.max(Y.domain[0], Math.min(2, Math.log10(error)));

function grid() {
  const [left, right] = X.range;
  const [bottom, top] = Y.range;
  return html`<g class="nn-axes">
    ${[-16, -12, -8, -4, 0].map(
      (p) => html`<line class="nn-grid" x1="${X(p)}" x2="${X(p)}"
        y1="${bottom}" y2="${top}"/><text x="${X(p)}" y="${bottom + 17}"
        text-anchor="middle">${powerOfTen(p)}</text>`,
    )}
    ${[-12, -8, -4, 0].map(
      (p) => html`<line class="nn-grid" x1="${left}" x2="${right}"
        y1="${Y(p)}" y2="${Y(p)}"/><text x="${left - 6}" y="${Y(p)}" dy=".35em"
        text-anchor="end">${powerOfTen(p)}</text>`,
    )}
    <text class="nn-axis" x="${right}" y="${bottom + 36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`;
}

/**
 * One way's errors, down to the present nudge: a line with marks, filled or
 * hollow. What comes after is left for the reader to find.
 */
function curve(way, { power: least, single }) {
  const tried = POWERS.filter((power) => power >= least);
  const points = tried.map((power) => [
    at(X(power)),
    at(Y(high(errorOf(power, way, single)))),
  ]);
  const central = way === WAYS[1];
  return html`<polyline class="nn-error-line ${
      central ? "nn-positive" : "nn-negative"
    }" points="${points.map((point) => point.join()).join(" ")}"/>
    ${points
      .filter((_, i) => Number.isInteger(tried[i]))
      .map(([x, y]) =>
        central
          ? html`<circle class="nn-one" cx="${x}" cy="${y}" r="4"/>`
          : html`<rect class="nn-none" x="${x - 3.5}" y="${y - 3.5}" width="7"
              height="7"/>`,
      )}`;
}

function picture(state) {
  const { power, way, single } = state;
  const error = errorOf(power, way, single);
  const [cx, cy] = [at(X(power)), at(Y(high(error)))];
  return html`${grid()} ${WAYS.map((one) => html`<g>${curve(one, state)}</g>`)}
    <path class="nn-distance" d="M${cx} ${Y.range[0]}V${cy}"/>
    ${handle("nudge", cx, cy, { r: 10 })}
    <text class="nn-small nn-halo" x="${X(-15.8)}" y="${Y(-13.4)}">← round-off</text>
    <text class="nn-small nn-halo" x="${X(-0.2)}" y="${Y(-13.4)}"
      text-anchor="end"
      >the curve bends →</text>`;
}

const controls = (state, uid, rules) => html`${sliders(rules, "power", state, uid)}
  ${choice(rules, "way", state, uid)} ${toggle(rules, "single", state, uid)}`;

function readout({ power, way, single }) {
  const nudge = nudgeOf(power);
  const slope = slopeBy(power, way, single);
  const error = errorOf(power, way, single);
  const quotient =
    way === WAYS[0] ? "(f(x + ε) − f(x)) ÷ ε" : "(f(x + ε) − f(x − ε)) ÷ 2ε";
  return html`<p class="nn-legend"><span>${symbol(
      html`<rect class="nn-none" x="-4" y="-4" width="8" height="8"/>`,
      7,
    )} one side</span><span>${symbol(
      html`<circle class="nn-one" r="5"/>`,
      7,
    )} both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${PLACE}; the slope is
      ${SLOPE}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${show(nudge)}</b>:
      ${quotient} = <b data-shows="slope">${show(slope, 12)}</b></p>
    <p class="nn-formula">The error is <b data-shows="error">${show(
      error,
    )}</b> times the slope.</p>`;
}

function describe({ power, way, single }) {
  return (
    "Two curves: the relative error of a nudged slope, measured on one side " +
    "and on both sides, for nudges from 1 down to the present one" +
    `${single ? ", in single precision" : ""}. At the nudge ` +
    `${show(nudgeOf(power))}, ${way}, the slope comes out as ` +
    `${show(slopeBy(power, way, single), 12)}, an error of ` +
    `${show(errorOf(power, way, single))}.`
  );
}

/** The powers whose error, by one way, is least. */
function best(way, single) {
  const powers = Array.from({ length: 17 }, (_, i) => i - 16);
  const errors = powers.map((power) => errorOf(power, way, single));
  return powers[errors.indexOf(Math.min(...errors))];
}

export default {
  size: [360, 272],
  picture,
  controls,
  readout,
  describe,
  drags: {
    nudge: (_, [x]) => ({
      power: Math.max(-16, Math.min(0, Math.round(X.invert(x)))),
    }),
  },
  goals: {
    "05-one-side": {
      ask: "Measure on one side. Find the nudge with the smallest error.",
      praise:
        "Near 10⁻⁸: there the bend of the curve and the round-off cost about " +
        "the same.",
      met: ({ power, way, single }) =>
        way === WAYS[0] && !single && power === best(way, single),
    },
    "05-both-sides": {
      ask: "Measure on both sides. Where is the bottom of the valley now?",
      praise:
        "Near 10⁻⁵, and more than a hundred times deeper. This is what " +
        "check_gradients does.",
      met: ({ power, way, single }) =>
        way === WAYS[1] && !single && power === best(way, single),
    },
    "05-lost": {
      ask: "Find a nudge so small that the quotient is exactly 0.",
      praise: ({ single }) =>
        "Lost: x + ε is x again, because a number has about " +
        `${single ? 7 : 16} digits and no more.`,
      met: ({ power, way, single }) => slopeBy(power, way, single) === 0,
    },
  },
};
