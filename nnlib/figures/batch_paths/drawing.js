/** Full batch, mini-batch and single examples on the same data (chapter 4). */

import { once, remembering } from "../js/computing/memoise.js";
import { gone, sgd, walk } from "../js/computing/optim.js";
import {
  bestLine,
  meanSquare,
  squareSlopes,
} from "../js/computing/squared-error.js";
import { sliders } from "../js/drawing/controls.js";
import { costSteps } from "../js/drawing/cost-steps.js";
import { handle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { levels } from "../js/drawing/level-lines.js";
import { show } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import {
  emblem,
  lowest,
  startDrag,
  track,
  underWay,
  walking,
} from "../js/drawing/runners.js";
import { scale } from "../js/drawing/scale.js";

const X = scale([-1.5, 2.5], [30, 350]);
const Y = scale([-1.5, 2.5], [344, 24]);
const STEP = 0.5; // of the cost, from one level line to the next
const GROUP = 4; // rows in a mini-batch
const EACH = 4; // examples looked at in each step of Play
const MOST = 240; // examples

const names = ({ points }) => [
  `full batch (${points.length})`,
  `mini-batch (${GROUP})`,
  "stochastic (1)",
];

const cost = (points, [w, b]) => meanSquare(points, w, b);
const best = (points) => cost(points, bestLine(points));

/** Where each of the three comes with the examples it has looked at. */
export function walks(state) {
  const { points, orders, looked, start, lr } = state;
  return [points.length, GROUP, 1].map((size) => {
    const batches = Math.ceil(points.length / size); // in an epoch
    const epochs = Math.floor(looked / points.length);
    const more = Math.floor((looked % points.length) / size);
    const rows = (step) => {
      const order = orders[Math.floor(step / batches) % orders.length];
      const from = (step % batches) * size;
      return order.slice(from, from + size).map((i) => points[i]);
    };
    const gradient = ([w, b], step) => squareSlopes(rows(step), w, b);
    return walk(sgd(lr), gradient, start, epochs * batches + more);
  });
}

const compute = once((state) =>
  walks(state).map((path) => {
    const now = path.at(-1);
    return { path, now, cost: cost(state.points, now) };
  }),
);

/** The level lines, counted from the best cost. */
const mapOf = remembering(
  (points) => levels((knobs) => cost(points, knobs), STEP, X, Y, best(points)),
  1,
);

/** The walks, the newest steps of which may be under way. */
function shown({ was, share, ...state }) {
  const paths = walks(state);
  if (share === undefined) return paths;
  const before = walks({ ...state, looked: was });
  return paths.map((path, i) => underWay(path, before[i].length, share));
}

function picture(state, uid) {
  const [w, b] = state.start;
  const tracks = shown(state).map((path, i) => track(path, i, X, Y));
  const names = ["weight w", "bias b"];
  const ground = mapOf(state.points);
  return [
    plane({ x: X, y: Y, names, count: 4, clip: uid, ground }, [
      tracks.reverse(),
      lowest(bestLine(state.points), X, Y),
    ]),
    handle("start", X(w), Y(b)),
  ];
}

const controls = (state, uid, rules) => html`
  ${sliders(rules, "start", state, uid, {}, ["w", "b"])}
  ${sliders(rules, "lr", state, uid)} ${sliders(rules, "looked", state, uid)}`;

/** The costs that each of the three has come to, and its examples in a step. */
const costs = (state) =>
  compute(state).map(({ path }) => path.map((knobs) => cost(state.points, knobs)));
const strides = ({ points }) => [points.length, GROUP, 1];

function readout(state, uid) {
  const rows = compute(state).map(
    ({ path, now, cost: c }, i) => html`<tr>
      <th scope="row">${emblem(i)} ${names(state)[i]}</th>
      <td><b data-shows="steps">${path.length - 1}</b></td>
      <td>${
        gone(now) ? "gone" : html`<b data-shows="cost">${show(c)}</b>`
      }</td></tr>`,
  );
  const seen = state.looked / state.points.length;
  return html`<table class="nn-table"><thead><tr><th>days in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${rows}</tbody></table>
    ${costSteps(costs(state), { uid, unit: "days", strides: strides(state) })}
    <p>${show(seen, 3)} epoch${seen !== 1 && "s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${show(best(state.points))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${EACH} days. The full
      batch moves at every third press. From one level line to the next the
      cost grows by ${STEP}.</p>`;
}

function describe(state) {
  const each = compute(state).map(({ path, now, cost: c }, i) => {
    const where = gone(now) ? "has gone" : `is at a cost of ${show(c)}`;
    return `${names(state)[i]} ${where} after ${path.length - 1} steps`;
  });
  return (
    "Level lines of the cost over weight and bias, with three walks from " +
    `(${state.start.map((k) => show(k)).join(", ")}) at learning rate ` +
    `${show(state.lr)}. ${state.looked} days looked at: ${each.join("; ")}. ` +
    `The least possible cost is ${show(best(state.points))}.`
  );
}

/** A few more examples, until the orders that Python gave are used up. */
function play({ looked, points, orders }) {
  const most = Math.min(MOST, points.length * orders.length);
  return looked < most ? { looked: Math.min(most, looked + EACH) } : null;
}

export default {
  size: [360, 382],
  picture,
  controls,
  readout,
  describe,
  play,
  ...walking("looked"),
  wide: true,
  drags: { start: startDrag(X, Y, "looked") },
  goals: {
    "04-one-epoch": {
      ask:
        "Now let the full batch win: start where the cost is above 2, and " +
        "find a rate at which, after exactly one epoch, its cost is below " +
        "that of single days.",
      praise:
        "One exact step beat all the rough ones: at so large a rate each " +
        "single day takes the line to itself, or past, and the last days " +
        "have the say.",
      met: (state) => {
        const [full, , single] = compute(state);
        return (
          state.looked === state.points.length &&
          cost(state.points, state.start) > 2 &&
          full.cost < single.cost
        );
      },
    },
    "04-settle": {
      ask:
        "After all 20 epochs, the stochastic runner must be within 0.002 of " +
        "the least cost. At which rate does it come to rest?",
      praise:
        "At a small one. One example's slope is a rumour; small steps " +
        "average many rumours. Each size of batch has a rate of its own.",
      met: (state) =>
        state.looked === MOST &&
        cost(state.points, state.start) > 2 &&
        compute(state)[2].cost < best(state.points) + 0.002,
    },
  },
};
