/** The same sets with and without a change, pair by pair (chapter 6). */

import { choice } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { rungs } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { chanceOf, heads, isTried, seen } from "./pairs.js";

const [WIDE, HIGH] = [400, 444];
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 330, 46, 382];
const GUTTER = 20; // beside the axes: the means stand in it
const ROUND = 50; // mistakes, to which the axes' ends are rounded
const AT_ONCE = 0.15; // of all lines, those that grow at a time
const RARE = 1e-6;

/** One scale for all groups and ways, so that lines can be compared. */
function heightOf({ runs }) {
  const all = runs.flat(2);
  const low = all.length ? Math.floor(Math.min(...all) / ROUND) : 0;
  const high = all.length ? Math.ceil(Math.max(...all) / ROUND) : 1;
  return scale([ROUND * low, ROUND * Math.max(high, low + 1)], [BOTTOM, TOP]);
}

const whole = (value) => Math.floor(value + 0.5);
const lookOf = ([before, after]) =>
  after < before ? "fewer" : after > before ? "more" : "even";

/** How far each line has grown, while one grows after the other. */
function growth({ drawn = 1 }, count) {
  const some = Math.max(1, AT_ONCE * count);
  const now = drawn * (count - 1 + some);
  return (i) => (drawn === 1 ? 1 : Math.min(1, Math.max(0, (now - i) / some)));
}

/** How many lines have arrived, and how many of them go down. */
function counted(state) {
  const { pairs } = seen(state);
  const grown = growth(state, pairs.length);
  const there = pairs.filter((_, i) => grown(i) === 1);
  const fewer = there.filter((pair) => lookOf(pair) === "fewer").length;
  return { sets: there.length, fewer };
}

function line(pair, share, y, isStrong) {
  const [y0, y1] = pair.map(y);
  const [px, py] = [LEFT + share * (RIGHT - LEFT), y0 + share * (y1 - y0)];
  const d = `M${LEFT} ${at(y0)}L${at(px)} ${at(py)}`;
  return html`${isStrong && html`<path class="nn-pair-rim" d="${d}"/>`}<path
    class="nn-pair" data-look="${lookOf(pair)}" data-strong="${String(isStrong)}" d="${d}"/>
    <circle class="nn-pair-end" data-look="${lookOf(pair)}" cx="${LEFT}" cy="${at(
      y0,
    )}" r="${isStrong ? 6 : 3}"/>${
      share === 1 &&
      html`<circle class="nn-pair-end" data-look="${lookOf(pair)}" cx="${RIGHT}"
        cy="${at(y1)}" r="${isStrong ? 6 : 3}"/>`
    }`;
}

function axes(y) {
  const across = [LEFT - GUTTER, RIGHT + GUTTER];
  return html`<g class="nn-axes">${rungs(across, y, 6)}${[LEFT, RIGHT].map(
    (x) => html`<line class="nn-zero" x1="${x}" x2="${x}" y1="${TOP}" y2="${BOTTOM}"/>`,
  )}<text class="nn-axis" x="4" y="18">↑ mistakes, of 1,000</text></g>`;
}

/** Below an axis, what it stands for, and its mean; beside it a mark at the mean. */
function foot(name, mean, isLeft, y) {
  const [x, out] = isLeft ? [LEFT, -1] : [RIGHT, 1];
  return html`<text class="nn-strong" x="${x}" y="${BOTTOM + 30}"
    text-anchor="middle">${name}</text>${
      mean !== undefined &&
      html`<text class="nn-small" x="${x}" y="${BOTTOM + 52}"
        text-anchor="middle">mean <tspan data-shows="mean">${whole(
          mean,
        )}</tspan></text><path class="nn-mean-of" d="M${x + 6 * out} ${at(
          y(mean),
        )}h${(GUTTER - 8) * out}"/>`
    }`;
}

/** While it is watched, `drawn` is the share of all lines that have grown. */
function picture(state) {
  const { pairs, names, means, strong } = seen(state);
  const y = heightOf(state);
  const grown = growth(state, pairs.length);
  const order = [...pairs.keys()].filter((i) => i !== strong);
  if (strong >= 0) order.push(strong);
  return html`${axes(y)}<g class="nn-pairs" data-many="${String(pairs.length > 40)}">${order.map(
    (i) => grown(i) > 0 && line(pairs[i], grown(i), y, i === strong),
  )}</g>${names.map((name, i) => foot(name, means[i], i === 0, y))}`;
}

const [BARS, BAR_HIGH] = [300, 86];

/** How often a coin gives each number of heads, and where this number is. */
function coin(count, wins, isThere) {
  const likely = heads(count);
  const most = Math.max(...likely);
  const wide = (BARS - 20) / (count + 1);
  const x = (k) => 10 + (k + 0.5) * wide;
  const { isMore } = chanceOf(count, wins);
  const isFar = (k) => isThere && (isMore ? k >= wins : k <= wins);
  const bars = (far) =>
    likely
      .map((p, k) => [k, (BAR_HIGH - 26) * (p / most)])
      .filter(([k, high]) => high > 0.1 && isFar(k) === far)
      .map(([k, high]) => `M${at(x(k))} ${BAR_HIGH - 14}v${-at(high)}`)
      .join("");
  return html`<svg class="nn-coin-bars" viewBox="0 0 ${BARS} ${BAR_HIGH + 8}"
    aria-hidden="true"><g stroke-width="${at(0.78 * wide)}"><path class="nn-likely"
    d="${bars(false)}"/><path class="nn-likely" data-far d="${bars(true)}"/></g>
    <path class="nn-zero" d="M0 ${BAR_HIGH - 14}H${BARS}"/><path class="nn-wins"
    d="M${at(x(wins))} ${BAR_HIGH - 10}l7 13h-14z"/></svg>`;
}

/** A chance as a number of tries, of which there are as few as will do. */
function tries(chance) {
  let all = 100;
  while (chance * all < 1) all *= 10;
  return [show(chance * all, 2), all.toLocaleString("en")];
}

/** How often a coin does as well, or as badly: words around a number. */
function odds(count, wins) {
  const { isMore, chance } = chanceOf(count, wins);
  const said = `${wins} or ${isMore ? "more" : "fewer"}: `;
  if (chance < RARE) return [`${said}less than 1 in a million`];
  const [some, all] = tries(chance);
  return [said, some, ` in ${all}`];
}

function luck(count, wins) {
  const [said, some, rest] = odds(count, wins);
  return html`${said}${some && html`<b data-shows="chance">${some}</b>`}${rest}`;
}

function beside(state, uid, rules, ui, shown = state) {
  const { pairs, names } = seen(state);
  const { sets, fewer } = counted(shown);
  const isThere = sets === pairs.length;
  return html`<div class="nn-pairs-won"><p class="nn-wins-of"><b
      data-shows="fewer">${fewer}</b> of <b data-shows="sets">${sets}</b></p>
    <p>have fewer mistakes with <span class="nn-way">“${names[1]}”</span></p>
    ${
      pairs.length > 0 &&
      html`<p class="nn-by-coin">If a coin decided:</p>${coin(
        pairs.length,
        fewer,
        isThere,
      )}<p class="nn-by-coin">${isThere ? luck(sets, fewer) : "…"}</p>`
    }</div>`;
}

function controls(state, uid, rules) {
  const { stage, way } = seen(state);
  const [plain] = state.ways;
  const others = [...state.ways.keys()].slice(1);
  const own = { title: `instead of “${plain}”`, enum: others };
  return html`${
    state.stages.length > 1 &&
    html`<p class="nn-stages nn-live">${state.stages.map(
      (name, i) => html`<button type="button" data-do="stage ${i}"
        aria-pressed="${String(i === stage)}" aria-disabled="${String(
          !isTried(state, i),
        )}">${name}</button> `,
    )}</p>`
  }${
    others.length > 1 &&
    choice({ way: own }, "way", { way }, uid, (i) => state.ways[i])
  }`;
}

const swatch = (look, isStrong = false) => html`<svg class="nn-pair-sign"
  viewBox="-18 -9 36 18" aria-hidden="true"><path class="nn-pair" data-look="${look}"
  data-strong="${String(isStrong)}" d="M-18 0H18"/></svg>`;

function readout(state) {
  const { pairs, strong } = seen(state);
  const looks = pairs.map(lookOf);
  const names = { fewer: "fewer mistakes", more: "more", even: "as many" };
  const shown = pairs[strong];
  return html`<p class="nn-pair-key">${Object.entries(names).map(
    ([look, name]) =>
      looks.includes(look) && html`<span>${swatch(look)} ${name}</span> `,
  )}${
    shown &&
    html`<span>${swatch(looks[strong], true)} ${state.strong_name}: <span
      class="nn-way"><b data-shows="strong">${shown[0]}</b> → <b
      data-shows="strong">${shown[1]}</b></span></span>`
  }</p>`;
}

function describe(state) {
  const { stage, pairs, names, fewer, means, strong } = seen(state);
  if (!pairs.length) return "Two axes, and no sets to compare.";
  const more = pairs.filter((pair) => lookOf(pair) === "more").length;
  const shown = pairs[strong];
  return (
    `${state.stages[stage]}: each set is a line from its mistakes with “${names[0]}” ` +
    `to those with “${names[1]}”. ${fewer} of ${pairs.length} go down, to fewer ` +
    `mistakes, and ${more} go up. On average ${whole(means[0])}, then ` +
    `${whole(means[1])}.` +
    (shown ? ` ${state.strong_name}: ${shown[0]}, then ${shown[1]}.` : "") +
    " Beside them, bars of how often a coin would give each number of sets: " +
    `${odds(pairs.length, fewer).join("")}.`
  );
}

const PACE = [2000, 20]; // milliseconds: for all lines, and for each

export default {
  size: [WIDE, HIGH],
  stacked: true,
  picture,
  beside,
  controls,
  readout,
  describe,
  actions: { stage: (_, i) => ({ stage: Number(i) }) },
  slide: (_, to, share) => ({ ...to, drawn: share }),
  slow: (_, to) => PACE[0] + PACE[1] * seen(to).pairs.length,
};
