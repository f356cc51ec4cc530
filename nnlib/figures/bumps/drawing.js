/** A curve built of bumps, each a pair of sigmoids (chapter 3). */

import { forward } from "../js/computing/layers.js";
import { identity, sigmoid } from "../js/computing/neuron.js";
import { snap } from "../js/computing/rounding.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { symbol } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { polyline } from "../js/drawing/points.js";
import { at, scale } from "../js/drawing/scale.js";

const PLACES = [...Array(201).keys()].map((n) => n / 200);
const X = scale([0, 1], [34, 332]);
const Y = scale([-1.25, 1.25], [236, 20]);
const NAMES = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th"].map(
  (name) => `${name} bump`,
);
const TARGETS = {
  hill: (x) => Math.sin(Math.PI * x) ** 2,
  wave: (x) => 0.8 * Math.sin(2 * Math.PI * x),
  roof: (x) => (x < 0.375 ? 2 * x : 1.2 * (1 - x)),
};

/**
 * The network: a bump is two hidden sigmoids, one that rises at its left
 * edge and one that rises at its right edge and is taken away.
 */
export function layers({ count, steepness: k, heights }) {
  const edges = [...Array(count).keys()].flatMap((n) => [n, n + 1]);
  return [
    {
      weight: [edges.map(() => k)],
      bias: edges.map((edge) => (-k * edge) / count),
      activation: sigmoid,
    },
    {
      weight: edges.map((_, n) => [
        n % 2 ? -heights[n >> 1] : heights[n >> 1],
      ]),
      bias: [0],
      activation: identity,
    },
  ];
}

/** The network's curve, and each bump alone. */
export function curves(state) {
  const [hidden, out] = forward(
    PLACES.map((x) => [x]),
    layers(state),
  );
  const bumps = state.heights
    .slice(0, state.count)
    .map((h, n) =>
      hidden.A.map((a) => h * (a[2 * n] - a[2 * n + 1])),
    );
  return { sum: out.A.flat(), bumps };
}

const target = (state) => PLACES.map(TARGETS[state.target]);

/** Where the network is farthest from the target, and by how much. */
export function farthest(state) {
  const wanted = target(state);
  const gaps = curves(state).sum.map((y, i) => Math.abs(y - wanted[i]));
  const gap = Math.max(...gaps);
  return { gap, at: gaps.indexOf(gap) };
}

const points = (values) =>
  polyline(values.map((y, i) => [X(PLACES[i]), Y(y)]));

function picture(state) {
  const { sum, bumps } = curves(state);
  const wanted = target(state);
  const { at: place } = farthest(state);
  const x = at(X(PLACES[place]));
  return html`${axes(X, Y, { names: ["x", "output"], count: 5 })}
    ${bumps.map(
      (bump) => html`<polyline class="nn-bump" points="${points(bump)}"/>`,
    )}
    <line class="nn-gap" x1="${x}" x2="${x}" y1="${at(Y(sum[place]))}"
      y2="${at(Y(wanted[place]))}"/>
    <polyline class="nn-target" points="${points(wanted)}"/>
    <polyline class="nn-made" points="${points(sum)}"/>
    ${bumps.map((_, n) =>
      smallHandle(`h${n}`, X((n + 0.5) / state.count), Y(state.heights[n]), {
        r: 6,
      }),
    )}`;
}

function controls(state, uid, rules) {
  const all = sliders(rules, "heights", state, uid, undefined, NAMES);
  return html`${choice(rules, "target", state, uid)}
    ${choice(rules, "count", state, uid)}
    ${sliders(rules, "steepness", state, uid)}
    ${all.slice(0, state.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`;
}

/** A curve's look, for the legend. */
const dash = (look) => symbol(html`<path class="${look}" d="M-9 0H9"/>`);

function readout(state) {
  const { gap } = farthest(state);
  return html`<p class="nn-legend">
      <span>${dash("nn-target")} curve to match</span>
      <span>${dash("nn-made")} the network</span></p>
    <p>Largest gap: <b data-shows="gap">${show(gap)}</b></p>
    <p>${2 * state.count} hidden neurons,
      <b data-shows="knobs">${6 * state.count + 1}</b> knobs</p>`;
}

function describe(state) {
  const heights = state.heights.slice(0, state.count).map((h) => show(h));
  return (
    `The curve "${state.target}" and a network of ${state.count} bumps of ` +
    `heights ${heights.join(", ")}. They are at most ` +
    `${show(farthest(state).gap, 3)} apart.`
  );
}

/** Each bump as high as the curve above its middle, to the slider's steps. */
const read = (state) => ({
  heights: state.heights.map((h, n) =>
    n < state.count
      ? Math.round(16 * TARGETS[state.target]((n + 0.5) / state.count)) / 16
      : h,
  ),
});

/** What dragging a bump's top changes. */
const raise = (n) => [
  `h${n}`,
  ({ heights }, [, py]) => ({
    heights: heights.with(n, snap(Y.invert(py), [-1, 1], 16)),
  }),
];

const goal = (name, count, gap, ask, praise) => ({
  ask,
  praise,
  met: (state) =>
    state.target === name &&
    state.count === count &&
    farthest(state).gap < gap,
});

export default {
  size: [344, 272],
  picture,
  controls,
  readout,
  describe,
  drags: Object.fromEntries(NAMES.map((_, n) => raise(n))),
  actions: { read },
  goals: {
    "03-hill": goal(
      ...["hill", 4, 0.1],
      "Match the hill with four bumps: keep the largest gap below 0.1. The " +
        "best heights are not the curve's own, and the steepness counts.",
      "Matched. The steepness is a knob as well: flatter sigmoids turn the " +
        "stairs into a slope.",
    ),
    "03-wave": goal(
      ...["wave", 8, 0.2],
      "Match the wave with eight bumps: keep the largest gap below 0.2.",
      "Matched. With more bumps the gap would shrink further, to anything " +
        "you like.",
    ),
  },
};
