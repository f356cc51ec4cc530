/** Balls all over a landscape, let go at once (chapter 4). */

import { once, remembering } from "../js/computing/memoise.js";
import { gone, sgd, walk } from "../js/computing/optim.js";
import { tidy } from "../js/computing/rounding.js";
import { choice, slider, sliders } from "../js/drawing/controls.js";
import { handle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { levels } from "../js/drawing/level-lines.js";
import { symbol } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { lowest, startDrag, stepping, underWay } from "../js/drawing/runners.js";
import { at, scale } from "../js/drawing/scale.js";
import { landscapes } from "../two_knobs/landscapes.js";

const X = scale([-2, 2], [30, 350]);
const Y = scale([-1.5, 1.5], [264, 24]);
const MOST = 200; // steps
const APART = 0.15; // from one ball to the next
const BESIDE = [13, 9]; // balls from the middle to each edge of the map
const THERE = 0.1; // so near a minimum a ball has come to it
const TAIL = 2; // steps behind each ball
const RATES = { plateau: 0.02, "narrow valley": 0.4 }; // or else 0.1
const SIGNS = ["disc", "square"]; // of the minima, as the look has them

const [across, up] = BESIDE.map((count) =>
  Array.from({ length: 2 * count + 1 }, (_, i) => APART * (i - count)),
);
const starts = up.flatMap((v) => across.map((u) => [u, v]));

const mapOf = remembering((name) => {
  const { cost, step } = landscapes[name];
  return levels(cost, 2 * step, X, Y);
}, Object.keys(landscapes).length);

const minimaOf = ({ landscape }) => {
  const { minima, lowest: deepest } = landscapes[landscape];
  return minima ?? deepest;
};

/** Where all balls are, step by step; as many steps as were asked for so far. */
const fallOf = remembering(() => [starts], 1);

/** Where all balls are after so many steps. One that has left stays away. */
export function ballsAt(landscape, lr, steps) {
  const fall = fallOf(landscape, lr);
  const { gradient } = landscapes[landscape];
  while (fall.length <= steps) {
    fall.push(
      fall.at(-1).map((knobs) => {
        if (gone(knobs)) return knobs;
        const [gu, gv] = gradient(knobs);
        return [knobs[0] - lr * gu, knobs[1] - lr * gv];
      }),
    );
  }
  return fall[steps];
}

/** To which minimum each ball has come: its number, or -1. */
const endsOf = once((state) => {
  const minima = minimaOf(state);
  return ballsAt(state.landscape, state.lr, state.steps).map(([u, v]) =>
    minima.findIndex(([a, b]) => Math.hypot(u - a, v - b) < THERE),
  );
});

/** The walk of the ball in the ring. */
const wayOf = ({ landscape, start, lr, steps }) =>
  walk(sgd(lr), landscapes[landscape].gradient, start, steps);

/** Points as a path of dots: each is a line of no length. */
function spots(points) {
  let last = [0, 0];
  const steps = points.map((point) => {
    const now = [Math.round(10 * X(point[0])), Math.round(10 * Y(point[1]))];
    const [right, down] = now.map((value, i) => (value - last[i]) / 10);
    last = now;
    return `m${right} ${down}h0`;
  });
  return steps.join("");
}

/** All balls with their tails, the newest step of which may be under way. */
function rain({ landscape, lr, steps, was = steps, share = 1 }) {
  const way = was + share * (steps - was);
  const [before, after] = [Math.floor(way), Math.ceil(way)];
  const [from, to] = [before, after].map((n) => ballsAt(landscape, lr, n));
  const behind = ballsAt(landscape, lr, Math.max(0, after - TAIL));
  const now = from.map((knobs, i) =>
    knobs.map((k, j) => k + (way - before) * (to[i][j] - k)),
  );
  const flies = now.map((knobs) => !gone(knobs));
  const tails = now.map(([u, v], i) => {
    const [a, b] = behind[i];
    const isMoving = flies[i] && Math.hypot(u - a, v - b) > THERE / 10;
    return isMoving ? `M${at(X(a))} ${at(Y(b))}L${at(X(u))} ${at(Y(v))}` : "";
  });
  return html`<path class="nn-tail" d="${tails.join("")}"/>
    <path class="nn-ball" d="${spots(now.filter((_, i) => flies[i]))}"/>`;
}

/** The places where balls began, by the end that they came to. */
function origins(state) {
  const ends = endsOf(state);
  const of = (end) => spots(starts.filter((_, i) => ends[i] === end));
  return [
    html`<path class="nn-idle" d="${of(-1)}"/>`,
    minimaOf(state).map((_, end) => dots(SIGNS[end], of(end))),
  ];
}

/** Dots of one end. */
const dots = (sign, d) =>
  sign === "square"
    ? html`<path class="nn-points nn-is-none" d="${d}"/><path
        class="nn-core nn-is-none" d="${d}"/>`
    : html`<path class="nn-points" d="${d}"/>`;

/** The way of the ball in the ring, the newest steps of which may be under way. */
function way({ was, share, ...state }) {
  const path = wayOf(state);
  const shown =
    share === undefined
      ? path
      : underWay(path, wayOf({ ...state, steps: was }).length, share);
  const corners = shown.map(([u, v]) => `${at(X(u))} ${at(Y(v))}`);
  return html`<path class="nn-track nn-own" d="M${corners.join("L")}"/>
    <path class="nn-ball nn-own" d="${spots([shown.at(-1)])}"/>`;
}

function picture(state, uid) {
  const [u, v] = state.start;
  const names = ["knob u", "knob v"];
  const ground = mapOf(state.landscape);
  const lows = landscapes[state.landscape].lowest;
  return [
    plane({ x: X, y: Y, names, count: 4, clip: uid, ground }, [
      origins(state),
      rain(state),
      state.steps > 0 && way(state),
      lows.map((place) => lowest(place, X, Y)),
    ]),
    html`<rect class="nn-ground" data-hover="start" data-press x="30" y="24"
      width="320" height="240"/>`,
    handle("start", X(u), Y(v)),
  ];
}

const controls = (state, uid, rules) => html`
  ${choice(rules, "landscape", state, uid)}
  ${sliders(rules, "lr", state, uid)} ${sliders(rules, "steps", state, uid)}
  ${state.start.map((value, i) =>
    slider(
      `${uid}-start${i}`,
      `start.${i}`,
      `ring: knob ${"uv"[i]}`,
      rules.start.prefixItems[i],
      value,
    ),
  )}`;

const costAt = ({ landscape }, knobs) => show(tidy(landscapes[landscape].cost(knobs)), 2);
const place = (knobs) => `(${knobs.map((k) => show(k, 3)).join(", ")})`;

/** What has become of the ball in the ring. */
function fate(state) {
  const now = wayOf(state).at(-1);
  return { now, left: gone(now), cost: landscapes[state.landscape].cost(now) };
}

function readout(state) {
  const ends = endsOf(state);
  const count = (end) => ends.filter((one) => one === end).length;
  const row = (sign, end, words) => html`<span>${symbol(
    html`<g transform="scale(1.6)">${sign}</g>`,
  )} <b data-shows="balls">${count(end)}</b> ${words}</span>`;
  const { left, cost } = fate(state);
  return html`<p class="nn-legend">
    ${minimaOf(state).map((knobs, end) =>
      row(
        dots(SIGNS[end], "M0 0h0"),
        end,
        `at ${place(knobs)}, cost ${costAt(state, knobs)}`,
      ),
    )}
    ${row(html`<path class="nn-idle" d="M0 0h0"/>`, -1, "at no minimum")}</p>
    <p class="nn-note">The ball from the ring ${
      left
        ? "has left the map."
        : html`is at a cost of <b data-shows="cost">${show(tidy(cost))}</b>.`
    }</p>`;
}

function describe(state) {
  const ends = endsOf(state);
  const count = (end) => ends.filter((one) => one === end).length;
  const came = minimaOf(state).map(
    (knobs, end) => `${count(end)} are in the minimum at ${place(knobs)}`,
  );
  const { now, left, cost } = fate(state);
  return (
    `Level lines of a cost with two knobs: ${state.landscape}. ${starts.length} ` +
    `balls lie all over it. After ${state.steps} steps at a learning rate of ` +
    `${show(state.lr)}, ${[...came, `${count(-1)} in none`].join(", ")}. ` +
    `The ball from ${place(state.start)} ${
      left ? "has left the map" : `is at ${place(now)}, cost ${show(tidy(cost))}`
    }.`
  );
}

/** One more step, until no ball moves any more that has not left. */
function play({ landscape, lr, steps }) {
  if (steps === MOST) return null;
  const [now, next] = [steps, steps + 1].map((n) => ballsAt(landscape, lr, n));
  const moves = ([u, v], [a, b]) => Math.hypot(u - a, v - b) > 1e-3;
  return now.some((knobs, i) => moves(knobs, next[i])) ? { steps: steps + 1 } : null;
}

/** Another landscape is looked at from the first step on, at its own rate. */
const input = (patch) =>
  "landscape" in patch
    ? { ...patch, lr: RATES[patch.landscape] ?? 0.1, steps: 0 }
    : patch;

const moved = (state, point) => ({
  start: startDrag(X, Y, "steps")(state, point).start,
});

const near = ([a, b], [u, v], reach) => Math.hypot(a - u, b - v) < reach;

export default {
  size: [360, 302],
  picture,
  controls,
  readout,
  describe,
  play,
  again: () => ({ steps: 0 }),
  plays: () => true,
  playFirst: true,
  verbs: { step: "Step", play: "Rain" },
  pace: 80,
  long: true,
  stacked: true,
  slide: stepping("steps"),
  input,
  drags: { start: moved },
  hover: (state, name, point) => moved(state, point),
  goals: {
    "04-lower-minimum": {
      ask:
        "Two minima: bring the ball from the ring to the lower one. Move the " +
        "ring, not farther than needed.",
      praise:
        "Which minimum it finds was decided by the start. No slope on the " +
        "way told of the other one.",
      met: (state) =>
        state.landscape === "two minima" &&
        !near(state.start, [-1, 0], 0.5) &&
        near(wayOf(state).at(-1), [-1, 0], 0.05),
    },
  },
};
