/** Ten hidden layers that learn, or do not (chapter 5). */

import { once, remembering } from "../js/computing/memoise.js";
import { Run } from "../js/computing/training-run.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { decades } from "../js/drawing/log-scale.js";
import { show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { polyline } from "../js/drawing/points.js";
import { program } from "../js/drawing/program.js";
import { at, scale } from "../js/drawing/scale.js";
import { deep, NAMES, SPREADS } from "../gradient_depth/deep.js";

const KINDS = Object.keys(NAMES);
const [DEPTH, WIDTH, RATE] = [10, 8, 0.02];
const MOST = 500; // steps
const STRIDE = 5; // steps of descent, for each step that is shown
const FLAT = 0.9; // of guessing's cost: above, next to nothing is learned
const GOOD = 0.01;
const SOON = 250; // steps
const APART = 19; // from one name to the next
const Y = decades([-4, 1], [310, 34]);
// As wide as a page or a phone; the rest of the width is for names.
const WIDE = { x: scale([0, MOST], [52, 486]), end: 620 };
const NARROW = { x: scale([0, MOST], [46, 226]), end: 346 };
const placeFor = (ui) => (ui?.narrow ? NARROW : WIDE);

const trained = remembering((activation, init, seed) => {
  const { layers, task } = deep(DEPTH, WIDTH, activation, init, seed);
  const share = task.y.flat().reduce((sum, y) => sum + y) / task.y.length;
  const guessed = -share * Math.log(share) - (1 - share) * Math.log(1 - share);
  return { run: new Run(layers, task, RATE), guessed };
}, 24);

const compute = once(({ init, seed, steps }) =>
  KINDS.map((kind) => {
    const { run, guessed } = trained(kind, init, seed);
    return { kind, run, guessed, cost: run.cost(steps) };
  }),
);

const costOf = (state, wanted) =>
  compute(state).find(({ kind }) => kind === wanted).cost;

/** Heights for names, each near its own, and none upon the next. */
function spread(wanted) {
  const order = wanted.map((_, i) => i).sort((i, j) => wanted[i] - wanted[j]);
  const found = [...wanted];
  order.slice(1).forEach((i, n) => {
    found[i] = Math.max(found[i], found[order[n]] + APART);
  });
  const below = Math.max(0, Math.max(...found) - Y.range[0]);
  return found.map((y) => y - below);
}

/** The costs so far: every step at first, when they change most. */
function curve({ kind, run }, steps, x) {
  const points = [...Array(steps + 1).keys()]
    .filter((n) => n < 20 || n % STRIDE === 0 || n === steps)
    .map((n) => [x(n), Y(run.cost(n))]);
  return html`<polyline class="nn-cost" data-of="${kind}"
    points="${polyline(points)}"/>`;
}

function picture(state, _uid, _start, ui) {
  const { x } = placeFor(ui);
  const runs = compute(state);
  const { steps } = state;
  const tips = runs.map(({ cost }) => Y(cost));
  const names = spread(tips);
  const guessed = at(Y(runs[0].guessed));
  return html`${axes(x, Y, { names: ["steps", "cost"], count: 5 })}
    <path class="nn-mean" d="M${x.range[0]} ${guessed}H${x.range[1]}"/>
    ${runs.map((one) => curve(one, steps, x))}
    ${!ui?.narrow && html`<text class="nn-small nn-halo" x="${
      x.range[1] - 8
    }" y="${guessed - 10}" text-anchor="end">guessing the share</text>`}
    ${runs.map(
      ({ kind, cost }, i) => html`<circle class="nn-tip" data-of="${kind}"
        cx="${at(x(steps))}" cy="${at(tips[i])}" r="5.5"/><text
        class="nn-name nn-halo" data-of="${kind}" x="${at(x(steps) + 12)}"
        y="${at(names[i])}" dy=".35em">${NAMES[kind]} ${show(cost, 2)}</text>`,
    )}`;
}

const controls = (state, uid, rules) => html`
  ${choice(rules, "init", state, uid, (name) => SPREADS[name][0])}
  ${sliders(rules, "seed", state, uid)} ${sliders(rules, "steps", state, uid)}`;

function readout(state) {
  const runs = compute(state);
  return html`<p class="nn-formula">Cost after ${state.steps} steps: ${runs.map(
    ({ kind, cost }, i) => html`${i > 0 && ", "}${NAMES[kind]} <b
      data-shows="${kind}">${show(cost)}</b>`,
  )}.</p>
    <p class="nn-formula">Who looks at no point and says the share of ones
      every time has the cost <b data-shows="guessed">${show(
        runs[0].guessed,
      )}</b>.</p>`;
}

const code = ({ init, seed, steps }) => [
  "import numpy as np",
  "from nnlib import (",
  "    SGD, BCEWithLogitsLoss, Linear, ReLU, Sequential,",
  "    Sigmoid, Tanh, fit, halves",
  ")",
  `from nnlib.init import ${SPREADS[init][1]} as init`,
  "",
  "for activation in (Sigmoid, Tanh, ReLU):",
  `    rng = np.random.default_rng(${seed})`,
  "    how = {'rng': rng, 'init': init}",
  `    layers = [Linear(2, ${WIDTH}, **how), activation()]`,
  `    for _ in range(${DEPTH - 1}):`,
  `        layers.append(Linear(${WIDTH}, ${WIDTH}, **how))`,
  "        layers.append(activation())",
  `    net = Sequential(*layers, Linear(${WIDTH}, 1, **how))`,
  "    X, y = halves(21, rng=rng)",
  "    y, loss = y.reshape(-1, 1), BCEWithLogitsLoss()",
  `    descent = SGD(net.parameters(), lr=${RATE})`,
  `    fit(net, X, y, loss, descent, epochs=${steps})`,
  "    print(activation.__name__, loss(net(X), y))",
];

function describe(state) {
  const said = compute(state).map(
    ({ kind, cost }) => `${NAMES[kind]} ${show(cost)}`,
  );
  return (
    `The costs of three networks of ${DEPTH} hidden layers, first weights by ` +
    `${SPREADS[state.init][0]}, seed ${state.seed}, as curves over the steps. ` +
    `After ${state.steps} steps: ${said.join(", ")}.`
  );
}

/** @returns {object | null} */
const play = ({ steps }) =>
  steps < MOST ? { steps: Math.min(steps + STRIDE, MOST) } : null;

export default {
  size: (_state, ui) => [placeFor(ui).end, 352],
  narrow: true,
  picture,
  controls,
  readout,
  below: (state) => program(code(state)),
  describe,
  play,
  plays: () => true,
  playFirst: true,
  pace: 16,
  long: true,
  verbs: { step: "Five steps", play: "Train" },
  goals: {
    "05-deep-all-flat": {
      ask:
        "Find first weights from which none of the three learns, in all 500 " +
        "steps.",
      praise:
        "All three lie flat, where guessing ends. Next to no blame reaches " +
        "their first layers.",
      met: (state) =>
        state.steps === MOST &&
        compute(state).every(({ cost, guessed }) => cost > FLAT * guessed),
    },
    "05-deep-relu": {
      ask: "Bring the ReLU network below 0.01 in 250 steps or fewer.",
      praise: ({ init }) =>
        init === "he"
          ? "Learned, and soon. These weights make up for what each ReLU stops."
          : "Learned, and soon, from a start that suits it. Try the others, too.",
      met: (state) => state.steps <= SOON && costOf(state, "relu") < GOOD,
    },
  },
};
