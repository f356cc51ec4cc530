/** The wine's cost curve, and a ball that rolls down it in steps (chapter 4). */

import { gone, sgd, walk } from "../js/computing/optim.js";
import { snap, tidy } from "../js/computing/rounding.js";
import {
  meanSquare,
  squareSlopes,
  throughOrigin,
} from "../js/computing/squared-error.js";
import { sliders } from "../js/drawing/controls.js";
import { costSteps } from "../js/drawing/cost-steps.js";
import { graph, tangent } from "../js/drawing/curve.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { factor, show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { stepping, underWay } from "../js/drawing/runners.js";
import { at, scale } from "../js/drawing/scale.js";

const NEAR = [0, 1.35]; // what of A is seen, while the ball stays there
const TOP = 24;
const BOTTOM = 212;
const RULER = 270; // where the rates and their regimes are drawn
const RATE = scale([0, 0.0007], [46, 346]);
const MOST = 60; // steps

const cost = ({ points }, A) => meanSquare(points, A);
const slope = ({ points }, A) => squareSlopes(points, A)[0];

/** Where the ball comes on its way. */
export const walks = (state) => [
  walk(sgd(state.lr), ([A]) => [slope(state, A)], [state.A], state.steps),
];

/** The walk, and what decides its fate. */
function compute(state) {
  const { best, bend } = throughOrigin(state.points);
  const path = walks(state)[0].map(([A]) => A);
  const now = path.at(-1);
  const away = 1 - 2 * bend * state.lr;
  return { path, now, best, away, lands: 1 / (2 * bend), bounces: 1 / bend };
}

/** What the distance to the minimum does, by its factor at each step. */
function regime(away) {
  if (away === 1) return "stands still: a rate of 0 moves nothing";
  if (Math.abs(away) < 0.002) return "lands in one step";
  if (away > 0) return "crawls, always on the same side";
  if (Math.abs(away + 1) < 0.001) return "bounces forever, as near as it shows";
  if (away > -1) return "zigzags, from side to side and inwards";
  return "diverges: each step ends farther out";
}

/** The way of the ball, of which the newest steps may be under way. */
function shown({ was, share, ...state }) {
  const [walked] = walks(state);
  const path = share === undefined ? walked : underWay(walked, was + 1, share);
  return path.map(([A]) => A);
}

/** Of A what a way has reached: the view backs off from a ball that flies. */
function view(path) {
  const [low, high] = [Math.min(...path), Math.max(...path)];
  const beside = low < NEAR[0] || high > NEAR[1] ? 0.06 * (high - low) : 0;
  return scale(
    [Math.min(NEAR[0], low - beside), Math.max(NEAR[1], high + beside)],
    [46, 346],
  );
}

/** What was seen at first: it shrinks as the view backs off. */
function firstView(state, x, y) {
  const [low, high] = NEAR;
  if (x.domain[1] - x.domain[0] < 1.2 * (high - low)) return "";
  const top = 1.05 * Math.max(...NEAR.map((A) => cost(state, A)));
  const [left, right, above] = [x(low), x(high), y(top)].map(at);
  return html`<rect class="nn-first-view" x="${left}" y="${above}"
      width="${at(right - left)}" height="${at(y(0) - above)}"/>
    <text class="nn-small nn-halo" x="${at((left + right) / 2)}"
      y="${above - 8}" text-anchor="middle">the chart at first</text>`;
}

/** The walk, one straight line a step. */
function trail(path, x, y, state) {
  const place = (A) => `${at(x(A))} ${at(y(cost(state, A)))}`;
  return html`<path class="nn-trail" d="M${path.map(place).join("L")}"/>
    ${path
      .slice(0, -1)
      .map(
        (A, i) =>
          html`<circle class="${i ? "nn-step" : "nn-from"}" cx="${at(x(A))}"
            cy="${at(y(cost(state, A)))}" r="${i ? 3.5 : 6}"/>`,
      )}`;
}

/** A border is spelled out to those who have walked at a rate beside it. */
const found = ({ lr, steps }, border) =>
  steps > 0 && Math.abs(lr / border - 1) < 0.01;

/** Rates from left to right, and what becomes of the ball at each. */
function ruler(state, { lands, bounces }) {
  const end = RATE.domain[1];
  const parts = [
    ["crawls", 0, lands],
    ["zigzags", lands, bounces],
    ["diverges", bounces, end],
  ].filter(([, from]) => from < end);
  const marker = at(RATE(state.lr));
  return html`<text class="nn-small" x="46" y="${RULER + 34}">rate →</text>
    ${parts.map(([word, from, to], i) => {
      const [x0, x1] = [at(RATE(from)), at(RATE(Math.min(to, end)))];
      return html`<rect class="nn-regime" data-regime="${i}" x="${x0}"
          y="${RULER - 8}" width="${at(x1 - x0)}" height="22"/>
        ${state.steps > 1 &&
        state.lr > from &&
        state.lr <= to &&
        html`<text class="nn-small" x="${at((x0 + x1) / 2)}" y="${RULER + 7}"
          text-anchor="${x1 - x0 > 70 ? "middle" : "start"}">${word}</text>`}
        ${to < end &&
        html`<path class="nn-zero" d="M${x1} ${RULER - 8}v28"/>${
          found(state, to) &&
          html`<text class="nn-small" x="${x1}" y="${RULER + 34}"
            text-anchor="middle">${to.toFixed(9)}</text>`
        }`}`;
    })}
    <g class="nn-grab" data-drag="rate"><circle cx="${marker}" cy="${RULER - 10}"
      r="16"/><path class="nn-next" d="M${marker} ${RULER - 8}l-7 -13h14z"/></g>`;
}

function picture(state, uid) {
  const path = shown(state);
  const now = path.at(-1);
  const x = view(path);
  const top = 1.05 * Math.max(...x.domain.map((A) => cost(state, A)));
  const y = scale([-0.03 * top, top], [BOTTOM, TOP]);
  const isHigh = top >= 1e4; // a ball that flies
  if (isHigh) y.label = (value) => show(value / 1000);
  // The ball and its way are seen a little beyond the axes.
  return html`<clipPath id="${uid}-clip"><rect x="40" y="14" width="312"
      height="204"/></clipPath>
    ${axes(x, y, { names: ["A, bottles for each guest", `cost${isHigh ? ", in thousands" : ""}`], count: 5 })}
    <g clip-path="url(#${uid}-clip)">
      ${graph((A) => cost(state, A), x, y)}
      ${tangent(now, cost(state, now), slope(state, now), x, y, 46)}
      ${trail(path, x, y, state)} ${firstView(state, x, y)}
    </g>
    ${smallHandle("ball", x(now), y(cost(state, now)), { tip: true, r: 8 })}
    ${ruler(state, compute(state))}`;
}

const controls = (state, uid, rules) => html`${sliders(rules, "A", state, uid)}
  ${sliders(rules, "lr", state, uid)} ${sliders(rules, "steps", state, uid)}`;

function readout(state, uid) {
  const { path, now, away } = compute(state);
  const s = tidy(slope(state, now));
  const six = (value) => show(value, 6);
  const next = now - state.lr * slope(state, now);
  const { slopes } = state;
  return html`<p class="nn-formula">after ${path.length - 1}
      ${path.length === 2 ? "step" : "steps"}: A = <b data-shows="A">${six(now)}</b>,
      cost <b data-shows="cost">${six(cost(state, now))}</b>${
        slopes && html`, slope <b data-shows="slope">${six(s)}</b>`
      }</p>
    ${
      gone([now])
        ? html`<p class="nn-note">The ball has left. It will not come back.</p>`
        : slopes &&
          html`<p class="nn-formula">next: ${six(now)} − ${six(state.lr)} ·
            ${factor(s, 6)} = <b data-shows="next">${six(next)}</b></p>`
    }
    <p>${
      slopes &&
      html`Each step multiplies the distance to the lowest place by <b
        data-shows="factor">${show(away)}</b>. `
    }${state.steps > 1 && html`The ball <b>${regime(away)}</b>.`}</p>
    ${costSteps([path.map((A) => cost(state, A))], { uid })}`;
}

function describe(state) {
  const { path, now, away } = compute(state);
  return (
    "A curve with one lowest place: the cost of each A. A ball started at " +
    `A = ${show(state.A)}, with learning rate ${show(state.lr)}. After ` +
    `${path.length - 1} steps it is at A = ${show(now)}, where the cost is ` +
    `${show(cost(state, now))}.${state.steps > 1 ? ` It ${regime(away)}.` : ""}`
  );
}

/** One more step, until the ball lies still or has left. */
function play(state) {
  const { now, best } = compute(state);
  const still = Math.abs(now - best) < 1e-9 || state.lr === 0;
  if (state.steps === MOST || gone([now]) || still) return null;
  return { steps: state.steps + 1 };
}

/** Whether the ball still swings as wide as at first, from side to side. */
function bouncing(state) {
  const { path, best } = compute(state);
  const first = Math.abs(state.A - best);
  const sides = path.every((A, i) => i === 0 || (A - best) * (path[i - 1] - best) < 0);
  const wide = Math.abs(path.at(-1) - best) / first;
  return path.length > 20 && first > 0.05 && sides && Math.abs(wide - 1) < 0.02;
}

export default {
  size: [360, 312],
  picture,
  controls,
  readout,
  describe,
  play,
  plays: () => true,
  long: true,
  slide: stepping("steps"),
  /** A new start is a new walk. */
  input: (patch) => ("A" in patch ? { ...patch, steps: 0 } : patch),
  drags: {
    rate: (state, [px]) => ({ lr: snap(RATE.invert(px), RATE.domain, 1e6) }),
    ball: (state, [px]) => ({
      A: snap(view(shown(state)).invert(px), NEAR, 100),
      steps: 0,
    }),
  },
  goals: {
    "04-to-08": {
      ask: "Start at A = 1 and come to 0.8 in a single step.",
      praise:
        "0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",
      met: (state) =>
        state.A === 1 &&
        state.steps === 1 &&
        Math.abs(compute(state).now - 0.8) < 1e-3,
    },
    "04-one-step": {
      ask:
        "Start at least 0.2 away from the lowest place, and land on it in a " +
        "single step.",
      praise: "One step, from anywhere: this rate fits the curve's bend.",
      met: (state) => {
        const { now, best } = compute(state);
        const far = Math.abs(state.A - best) >= 0.2;
        return state.steps === 1 && far && Math.abs(now - best) < 1e-3;
      },
    },
    "04-forever": {
      ask:
        "Let the ball bounce forever, as nearly as the slider allows: after " +
        "20 steps it must still swing at least 0.98 times as wide as at first.",
      praise: "Twice the rate that lands in one step, and it never arrives.",
      met: bouncing,
    },
  },
};
