/** A line among days, and its place on the map of its cost (chapter 4). */

import { once, remembering } from "../js/computing/memoise.js";
import { gone, sgd, walk } from "../js/computing/optim.js";
import { snap, tidy } from "../js/computing/rounding.js";
import {
  bestLine,
  meanSquare,
  squareSlopes,
} from "../js/computing/squared-error.js";
import { sliders } from "../js/drawing/controls.js";
import { handle, smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { levels } from "../js/drawing/level-lines.js";
import { show } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { lowest, startDrag, track, underWay, walking } from "../js/drawing/runners.js";
import { at } from "../js/drawing/scale.js";
import { placeFor, places } from "./geometry.js";

const STEP = 0.5; // of the cost, from one level line to the next
const MOST = 100; // steps
const ENDS = { left: -1.35, right: 1.35 }; // of x, where the line can be taken

const costOf = (points, [w, b]) => meanSquare(points, w, b);

/** Where the two knobs come on their way. */
export const walks = ({ points, start, lr, steps }) => [
  walk(sgd(lr), ([w, b]) => squareSlopes(points, w, b), start, steps),
];

const compute = once((state) => {
  const path = walks(state)[0];
  const now = path.at(-1);
  const slopes = squareSlopes(state.points, ...now);
  return { path, now, slopes, cost: costOf(state.points, now) };
});

/** The level lines, counted from the best cost. */
const mapOf = remembering((points, name) => {
  const { w, b } = places[name];
  const best = costOf(points, bestLine(points));
  return levels((knobs) => costOf(points, knobs), STEP, w, b, best);
}, Object.keys(places).length);

/** The way, the newest step of which may be under way. */
function shown({ was, share, ...state }) {
  const [path] = walks(state);
  return share === undefined ? path : underWay(path, was + 1, share);
}

/** The dots, the line of the knobs, and by how much it misses. */
function days({ points }, [w, b], { x, y, name }, uid) {
  const of = (t) => w * t + b;
  const gaps = points.map(
    ([t, s]) => html`<line class="nn-gap" x1="${at(x(t))}" x2="${at(x(t))}"
      y1="${at(y(s))}" y2="${at(y(of(t)))}"/>`,
  );
  const [from, to] = x.domain;
  const names = ["warmth", "sold"];
  const isSeen = ([, t]) => of(t) >= y.domain[0] && of(t) <= y.domain[1];
  return html`${plane({ x, y, names, count: 4, clip: `${uid}-days` }, [
    gaps,
    html`<path class="nn-track" data-runner="0" d="M${at(x(from))} ${at(
      y(of(from)),
    )}L${at(x(to))} ${at(y(of(to)))}"/>`,
  ])}
  ${points.map(
    ([t, s]) => html`<circle class="nn-day" cx="${at(x(t))}" cy="${at(y(s))}"
      r="5"/>`,
  )}
  ${Object.entries(ENDS)
    .filter(isSeen)
    .map(([end, t]) => smallHandle(`${end}-${name}`, x(t), y(of(t))))}`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const { w, b, name } = place;
  const path = shown(state);
  const ground = mapOf(state.points, name);
  const names = ["weight w", "bias b"];
  const [w0, b0] = state.start;
  return [
    days(state, path.at(-1), place, uid),
    plane({ x: w, y: b, names, count: 4, clip: uid, ground }, [
      lowest(bestLine(state.points), w, b),
      track(path, 0, w, b),
    ]),
    handle(`start-${name}`, w(w0), b(b0)),
  ];
}

const controls = (state, uid, rules) => html`
  ${sliders(rules, "start", state, uid, {}, ["w", "b"])}
  ${sliders(rules, "lr", state, uid)} ${sliders(rules, "steps", state, uid)}`;

const stepsOf = (count) => `${count} ${count === 1 ? "step" : "steps"}`;

function readout(state) {
  const { path, now, slopes, cost } = compute(state);
  const done = `After ${stepsOf(path.length - 1)}:`;
  if (gone(now))
    return html`<p class="nn-formula">${done} the line has left.</p>`;
  const rows = ["w", "b"].map(
    (knob, i) => html`<tr><th scope="row">${knob}</th>
      <td><b data-shows="${knob}">${show(now[i])}</b></td>
      <td><b data-shows="slope">${show(tidy(slopes[i]))}</b></td>
      <td><b data-shows="next">${show(now[i] - state.lr * slopes[i])}</b></td></tr>`,
  );
  return html`<p class="nn-formula">${done} cost
      <b data-shows="cost">${show(cost)}</b></p>
    <table class="nn-table"><thead><tr><th>knob</th><th>now</th><th>slope</th>
      <th>next</th></tr></thead><tbody>${rows}</tbody></table>
    <p class="nn-note">◆ is the lowest place. From one level line to the next
      the cost grows by ${STEP}.</p>`;
}

function describe(state) {
  const { path, now, cost } = compute(state);
  const where = gone(now)
    ? "the line has left"
    : `w is ${show(now[0], 3)} and b ${show(now[1], 3)}, at a cost of ${show(cost)}`;
  return (
    `${state.points.length} days as dots, sales over warmth, with the line ` +
    "w times warmth plus b; beside it the level lines of its cost over w and " +
    `b, with a walk from (${state.start.map((k) => show(k)).join(", ")}) at ` +
    `learning rate ${show(state.lr)}. After ${stepsOf(path.length - 1)} ${where}.`
  );
}

/** One more step, until the line lies still or has left. */
function play(state) {
  const { now, slopes } = compute(state);
  const still = slopes.every((slope) => state.lr * Math.abs(slope) < 1e-5);
  if (state.steps === MOST || gone(now) || still) return null;
  return { steps: state.steps + 1 };
}

/** What is taken where the drawing is laid out so. */
function drags({ name, y, w, b }) {
  /** One end of the line follows, the other stays where it is. */
  const turn = (end) => (state, [, py]) => {
    const [w0, b0] = compute(state).now;
    const held = y.invert(py);
    const other = b0 - ENDS[end] * w0;
    const knobs = [(held - other) / (2 * ENDS[end]), (held + other) / 2];
    return { start: knobs.map((knob) => snap(knob, w.domain, 1000)), steps: 0 };
  };
  return {
    [`start-${name}`]: startDrag(w, b, "steps"),
    [`left-${name}`]: turn("left"),
    [`right-${name}`]: turn("right"),
  };
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  picture,
  controls,
  readout,
  describe,
  play,
  ...walking("steps"),
  drags: { ...drags(places.across), ...drags(places.downwards) },
  goals: {
    "04-line-by-hand": {
      ask:
        "By hand, without a step: lay the line so well that its cost is " +
        "below 0.2.",
      praise:
        "You looked at the dots. Descent sees no dots: all it has are two " +
        "slopes. Take the line far away, press Play, and see how it does.",
      met: (state) => state.steps === 0 && compute(state).cost < 0.2,
    },
  },
};
