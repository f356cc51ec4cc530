/** Descent on two knobs: a race across the level lines (chapter 4). */

import { once, remembering } from "../js/computing/memoise.js";
import { adam, gone, sgd, walk } from "../js/computing/optim.js";
import { tidy } from "../js/computing/rounding.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { costSteps } from "../js/drawing/cost-steps.js";
import { handle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { levels } from "../js/drawing/level-lines.js";
import { show } from "../js/drawing/numbers.js";
import { axes, plane } from "../js/drawing/plane.js";
import {
  emblem,
  lowest,
  startDrag,
  track,
  underWay,
  walking,
} from "../js/drawing/runners.js";
import { at, scale } from "../js/drawing/scale.js";
import { landscapes } from "./landscapes.js";

const X = scale([-2, 2], [30, 350]);
const Y = scale([-2, 2], [344, 24]);
const MOST = 200; // steps
const RATE = scale([0, 0.5], [40, 590]);
const UNTIL = scale([0, 100], [204, 24]); // so many steps are seen
const ENOUGH = 0.01; // a cost that counts as arrived
const RUNNERS = ["plain descent", "with momentum", "Adam"];
const RATES = Array.from({ length: 50 }, (_, i) => (i + 1) / 100); // the slider's
const SHORT = ["plain", "momentum", "Adam"];

const mapOf = remembering((name) => {
  const { cost, step } = landscapes[name];
  return levels(cost, step, X, Y);
}, Object.keys(landscapes).length);

const movesAt = (lr) => [sgd(lr), sgd(lr, 0.9), adam(lr)];

/** Where each runner comes on its way. */
export function walks({ landscape, start, lr, steps, race }) {
  const moves = movesAt(lr).slice(0, race ? 3 : 1);
  const { gradient } = landscapes[landscape];
  return moves.map((move) => walk(move, gradient, start, steps));
}

/**
 * What each runner has done: its way, its cost, when it was down first, and
 * since when it is down without a break.
 */
const compute = once((state) => {
  const { cost } = landscapes[state.landscape];
  return walks(state).map((path) => {
    const isDown = path.map((knobs) => cost(knobs) < ENOUGH);
    const after = isDown.indexOf(true);
    const since = isDown.lastIndexOf(false) + 1;
    return { path, after, since, now: path.at(-1), cost: cost(path.at(-1)) };
  });
});

/**
 * After how many steps each runner is down for good, at every rate that the
 * slider has; null where it is not down at the end.
 */
export const downAt = remembering((landscape, u, v) => {
  const { cost, gradient } = landscapes[landscape];
  const since = (move) => {
    const path = walk(move, gradient, [u, v], MOST);
    const last = path.findLastIndex((knobs) => !(cost(knobs) < ENOUGH));
    return last + 1 < path.length ? last + 1 : null;
  };
  const all = RATES.map((lr) => movesAt(lr).map(since));
  return RUNNERS.map((_, i) => all.map((ends) => ends[i]));
}, 1);

/**
 * Whether a runner has come to rest: its last step led nowhere, and there is
 * no slope. (At a turning point momentum has a slope.)
 */
function isStill(path, { landscape }) {
  const [before, now] = path.slice(-2);
  const slopes = landscapes[landscape].gradient(now);
  return now.every(
    (knob, i) => Math.abs(knob - before[i]) < 1e-5 && Math.abs(slopes[i]) < 1e-3,
  );
}

/** Whether each runner would still be here after one more step. */
const resting = (state) =>
  walks({ ...state, steps: state.steps + 1 }).map(
    (path) => path.length === state.steps + 2 && isStill(path, state),
  );

/** The costs of minima that are not all alike. */
function heights({ landscape }) {
  const { cost, minima = [] } = landscapes[landscape];
  return minima.map(
    ([u, v]) => html`<text class="nn-small nn-halo" x="${at(X(u))}"
      y="${at(Y(v) + 22)}" text-anchor="middle">cost ${show(
        tidy(cost([u, v])),
        2,
      )}</text>`,
  );
}

/** The ways, the newest steps of which may be under way. */
function shown({ was, share, ...state }) {
  const paths = walks(state);
  if (share === undefined) return paths;
  const before = walks({ ...state, steps: was });
  return paths.map((path, i) => underWay(path, before[i].length, share));
}

function picture(state, uid) {
  const [u, v] = state.start;
  const tracks = shown(state).map((path, i) => track(path, i, X, Y));
  const lows = landscapes[state.landscape].lowest;
  const names = ["knob u", "knob v"];
  const ground = mapOf(state.landscape);
  return [
    plane({ x: X, y: Y, names, count: 4, clip: uid, ground }, [
      lows.map((place) => lowest(place, X, Y)),
      heights(state),
      tracks.reverse(),
    ]),
    handle("start", X(u), Y(v)),
  ];
}

const controls = (state, uid, rules) => html`
  ${state.choose && choice(rules, "landscape", state, uid)}
  ${sliders(rules, "start", state, uid, {}, ["u", "v"])}
  ${sliders(rules, "lr", state, uid)} ${sliders(rules, "steps", state, uid)}`;

/** The costs that each runner has come to, step by step. */
const costs = (state) => {
  const { cost } = landscapes[state.landscape];
  return compute(state).map(({ path }) => path.map(cost));
};

/** What one ball has done, in a sentence. */
function told(state) {
  const [{ after, now, cost }] = compute(state);
  if (gone(now)) return html`<p>It has left the map.</p>`;
  return html`<p>Cost <b data-shows="cost">${show(tidy(cost))}</b>${
    after >= 0 &&
    html`, first below ${ENOUGH} after <b data-shows="after">${after}</b> steps`
  }. ◆ is the lowest place.</p>`;
}

/** Who of several was down first, and who stays. */
function standings(state) {
  const still = resting(state);
  const rows = compute(state).map(
    ({ path, after, since, now, cost }, i) => html`<tr>
      <th scope="row">${emblem(i)} ${SHORT[i]}</th>
      <td>${
        gone(now) ? "left" : html`<b data-shows="cost">${show(tidy(cost))}</b>`
      }</td>
      <td>${
        after < 0
          ? gone(now) ? "never" : still[i] ? "at rest" : "not yet"
          : html`<b data-shows="after">${after}</b>`
      }</td>
      <td>${
        since < path.length
          ? html`<b data-shows="since">${since}</b>`
          : after >= 0 && "not now"
      }</td></tr>`,
  );
  return html`<table class="nn-table"><thead><tr><th rowspan="2">◆ = lowest</th>
      <th rowspan="2">cost</th><th colspan="2" scope="colgroup">below
      ${ENOUGH}</th></tr><tr><th>first</th><th>for good</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}

/** What each rate would have brought; shown once they run: a guess comes first. */
function byRate({ landscape, start, lr }, uid) {
  const ways = downAt(landscape, ...start).map((ends, i) => {
    const places = ends.map((steps, n) => {
      if (steps === null) return "";
      const isOn = n > 0 && ends[n - 1] !== null;
      return `${isOn ? "L" : "M"}${at(RATE(RATES[n]))} ${at(UNTIL(steps))}`;
    });
    return html`<path class="nn-track" data-runner="${i}" d="${places.join("")}"/>`;
  });
  const names = ["learning rate", `steps until below ${ENOUGH} for good`];
  return html`<div class="nn-plot nn-rates"><svg viewBox="0 0 600 240"
    style="--wide: 600; --high: 240" role="img"
    aria-label="steps until each runner is down for good, by its rate">${axes(
      RATE,
      UNTIL,
      { names, count: 3 },
    )}<path class="nn-mean" d="M${at(RATE(lr))} 24V204"/><clipPath
    id="${uid}-rates"><rect x="40" y="24" width="550" height="180"/></clipPath><g
    clip-path="url(#${uid}-rates)">${ways.reverse()}</g></svg></div>`;
}

function readout(state, uid) {
  return html`${state.race ? standings(state) : told(state)}
    ${costSteps(costs(state), { uid })}
    <p class="nn-note">From one level line to the next the cost grows by
      ${landscapes[state.landscape].step}.</p>
    ${state.race && state.steps > 0 && byRate(state, uid)}`;
}

function describe(state) {
  const places = compute(state).map(({ path, now, cost, after, since }, i) => {
    const where = gone(now)
      ? "has left the map"
      : `is at (${now.map((k) => show(k, 3)).join(", ")}), cost ${show(tidy(cost))}`;
    const arrived = after < 0 ? "" : `, first below ${ENOUGH} after ${after} steps`;
    const stays = since < path.length ? `, and ever since step ${since}` : "";
    return `${RUNNERS[i]} ${where}${arrived}${stays}`;
  });
  return (
    `Level lines of a cost with two knobs: ${state.landscape}. Start at ` +
    `(${state.start.map((k) => show(k)).join(", ")}), learning rate ` +
    `${show(state.lr)}. After ${state.steps} steps: ${places.join("; ")}.`
  );
}

/** One more step, until every runner lies still or has left. */
function play(state) {
  if (state.steps === MOST) return null;
  const still = resting(state);
  const moved = compute(state).some(({ now }, i) => !gone(now) && !still[i]);
  return moved ? { steps: state.steps + 1 } : null;
}

const near = ([a, b], [u, v], reach) => Math.hypot(a - u, b - v) < reach;

export default {
  size: [360, 382],
  picture,
  controls,
  readout,
  describe,
  play,
  ...walking("steps", ["start", "landscape"]),
  wide: true,
  drags: { start: startDrag(X, Y, "steps") },
  goals: {
    "04-valley": {
      ask:
        "In the narrow valley, start at least 1.5 away from the lowest place " +
        "and bring plain descent below a cost of 0.01 in 25 steps or fewer.",
      praise: ({ lr }) =>
        `Down, at a rate of ${show(lr)}. From 0.4 on, the steps across the ` +
        "valley would not shrink: the steep direction sets the limit, and the " +
        "flat one waits.",
      met: (state) => {
        const [{ after }] = compute(state);
        return (
          state.landscape === "narrow valley" &&
          !near(state.start, [0, 0], 1.5) &&
          Math.abs(state.start[1]) >= 0.5 &&
          after >= 0 &&
          after <= 25
        );
      },
    },
    "04-leave-saddle": {
      ask:
        "Start a hair beside the saddle's ridge (v not 0, between −0.1 and " +
        "0.1), and let another runner be down, below a cost of 0.01, while " +
        "plain descent is not.",
      praise:
        "On the ridge itself the slope across is 0, and nobody ever leaves. A " +
        "hair beside it plain descent creeps; momentum builds up speed, and " +
        "Adam takes full steps on small slopes.",
      met: (state) => {
        const [plain, ...others] = compute(state);
        return (
          state.landscape === "saddle" &&
          Math.abs(state.start[1]) <= 0.1 &&
          plain.after < 0 &&
          others.some(({ after }) => after >= 0)
        );
      },
    },
    "04-plain-first": {
      ask:
        "Narrow valley, from (1.5, 0.5): find a rate at which plain descent is " +
        "down for good before the other two.",
      praise: ({ lr }) =>
        `Plain descent, at a rate of ${show(lr)}. At 0.1 it was the last of the ` +
        "three: who wins hangs on the rate.",
      met: (state) => {
        const [plain, ...others] = compute(state);
        const isDown = ({ path, since }) => since < path.length;
        return (
          state.landscape === "narrow valley" &&
          state.race &&
          near(state.start, [1.5, 0.5], 0.01) &&
          isDown(plain) &&
          !others.some((other) => isDown(other) && other.since <= plain.since)
        );
      },
    },
  },
};
