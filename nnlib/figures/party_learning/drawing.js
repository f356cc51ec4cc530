/** The dinner party, trained from many random starts (chapter 5). */

import { forward } from "../js/computing/layers.js";
import { once, remembering } from "../js/computing/memoise.js";
import { BOTTLES, LISTS } from "../js/computing/party.js";
import { Rng } from "../js/computing/rng.js";
import { mse, start } from "../js/computing/train.js";
import { Run } from "../js/computing/training-run.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { costCurve, stepsDrag } from "../js/drawing/cost-curve.js";
import { html } from "../js/drawing/html.js";
import { decades } from "../js/drawing/log-scale.js";
import { symbol } from "../js/drawing/marks.js";
import { python, show } from "../js/drawing/numbers.js";
import { rungs } from "../js/drawing/plane.js";
import { program } from "../js/drawing/program.js";
import { at, scale } from "../js/drawing/scale.js";

const SEEDS = [...Array(40).keys()];
const MOST = 1000; // steps
const STRIDE = 5; // steps of descent, for each step that is shown
const GOOD = 0.001; // a cost that counts as learned
const ADDED = 0.02; // the least of a network in which guests only add up
const QUIET = 0.01; // bottles that count as none

const WHO = LISTS.map(
  (list) => ["A", "D", "S"].filter((_, i) => list[i]).join("") || "–",
);
const TASK = { X: LISTS, y: BOTTLES.map((y) => [y]), loss: mse };

const CELL = 32;
const BAR = scale([0, 5], [278, 190]);
const SIDES = [46, 336];
const X = scale([0, MOST], [64, 336]); // at 0 a finger has room
const Y = decades([-4, 1], [432, 338]);

const runOf = remembering((seed, rate) => {
  const layers = start([3, 3, 1], ["relu", "relu"], "xavier", new Rng(seed));
  return new Run(layers, TASK, rate);
}, 4 * SEEDS.length);

/** What has become of a run: learned, silent, or neither (yet). */
function fate(seed, rate, steps) {
  const run = runOf(seed, rate);
  if (run.cost(steps) < GOOD) return "learned";
  return run.peak(steps) < QUIET ? "silent" : "neither";
}

const count = (fates, wanted) => fates.filter((f) => f === wanted).length;

const compute = once((state) => {
  const run = runOf(state.seed, state.rate);
  const [hidden, output] = forward(LISTS, run.at(state.steps));
  const dead = [0, 1, 2].filter((j) => hidden.A.every((a) => a[j] === 0));
  const bottles = output.A.flat();
  const fates = SEEDS.map((seed) => fate(seed, state.rate, state.steps));
  return { run, dead, bottles, fates, cost: run.cost(state.steps) };
});

const cell = (seed) => [13 + CELL * (seed % 10), 4 + CELL * Math.floor(seed / 10)];

/** Forty starts: a disc has learned, a crossed square has gone silent. */
function strip(state, fates) {
  const [px, py] = cell(state.seed);
  return html`${SEEDS.map((seed) => {
    const [x, y] = cell(seed);
    return html`<g class="nn-press" data-do="seed ${seed}"><rect
      class="nn-cell" data-lit="${seed === state.seed}" x="${x}" y="${y}"
      width="${CELL}" height="${CELL}"/>${shape(
        fates[seed],
        x + CELL / 2,
        y + CELL / 2,
      )}</g>`;
  })}
  <rect class="nn-picked" x="${px}" y="${py}" width="${CELL}"
    height="${CELL}"/>`;
}

function shape(fate, x, y) {
  if (fate === "learned") {
    return html`<circle class="nn-one" cx="${x}" cy="${y}" r="9"/>`;
  }
  if (fate === "silent") {
    return html`<rect class="nn-none" x="${x - 7.5}" y="${y - 7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8"
      />`;
  }
  return html`<circle class="nn-open" cx="${x}" cy="${y}" r="7"/>`;
}

const mark = (fate) => symbol(shape(fate, 0, 0), 10);

/** What the picked start gives each guest list, and what it should. */
function bars(bottles) {
  const [low, high] = BAR.domain;
  return html`<g class="nn-axes">${rungs(SIDES, BAR, 3)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${bottles.map((y, n) => {
      const x = 52 + 36 * n;
      const top = at(BAR(Math.min(Math.max(y, low), high)));
      const goal = at(BAR(BOTTLES[n]));
      return html`<rect class="nn-bar" x="${x}" y="${top}" width="22"
          height="${at(BAR(0) - top)}"/><path class="nn-wanted"
          d="M${x - 4} ${goal}h30"/><text class="nn-small" x="${x + 11}"
          y="294" text-anchor="middle">${WHO[n]}</text>`;
    })}`;
}

function picture(state) {
  const { run, bottles, fates } = compute(state);
  return html`${strip(state, fates)} ${bars(bottles)}
    ${costCurve(run, state.steps, X, Y)}`;
}

const controls = (state, uid, rules) => html`${sliders(rules, "seed", state, uid)}
  ${choice(rules, "rate", state, uid)} ${sliders(rules, "steps", state, uid)}`;

function readout(state) {
  const { dead, bottles, fates, cost, run } = compute(state);
  const said = (fate, words) => html`<span>${mark(fate)} <b
    data-shows="${fate}">${count(fates, fate)}</b> ${words}</span>`;
  return html`<p>Of ${SEEDS.length} starts, after ${state.steps} steps:</p>
    <p class="nn-legend">${said("learned", "have learned")}
      ${said("silent", "are silent: no bottle for any list")}
      ${said("neither", "neither")}</p>
    <p class="nn-formula">Seed ${state.seed}: cost <b data-shows="cost">${show(
      cost,
    )}</b>${
      run.end <= state.steps &&
      (run.ranAway
        ? "; the next step would run away"
        : "; every slope is 0, nothing will ever change")
    }</p>
    <p>Dead hidden neurons, 0 for every list: ${
      dead.map((j) => "h" + "₁₂₃"[j]).join(", ") || "none"
    }. The last ReLU is ${
      bottles.some((y) => y > 0) ? "open for some list" : "shut for every list"
    }.</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy, –&nbsp;nobody. Bar: what the
      network says; line: what was wanted.</p>`;
}

const code = ({ seed, rate, steps }) => [
  "import numpy as np",
  "from nnlib import (",
  "    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",
  ")",
  "",
  `rng = np.random.default_rng(${seed})`,
  "net = Sequential(",
  "    Linear(3, 3, rng=rng), ReLU(),",
  "    Linear(3, 1, rng=rng), ReLU(),",
  ")",
  "X, y = party()",
  `descend = SGD(net.parameters(), lr=${python(rate)})`,
  "loss = MSELoss()",
  `fit(net, X, y, loss, descend, epochs=${steps})`,
  "print(loss(net(X), y))",
];

function describe(state) {
  const { dead, fates, cost } = compute(state);
  return (
    `The dinner party, trained from ${SEEDS.length} starts at rate ` +
    `${state.rate}. After ${state.steps} steps ${count(fates, "learned")} ` +
    `have learned, ${count(fates, "silent")} are silent. Picked: seed ` +
    `${state.seed}, ${fates[state.seed]}, with the cost ${show(cost)} and ` +
    `${dead.length} dead hidden neurons.`
  );
}

const play = ({ steps }) =>
  steps < MOST ? { steps: Math.min(steps + STRIDE, MOST) } : null;

const pick = SEEDS.map((seed) => [
  `seed ${seed}`,
  (state) => ({ ...state, seed }),
]);

export default {
  size: [346, 468],
  picture,
  controls,
  readout,
  below: (state) => program(code(state)),
  describe,
  play,
  plays: () => true,
  pace: 16,
  long: true,
  drags: { steps: stepsDrag(X, STRIDE) },
  verbs: { step: "Five steps", play: "Train all" },
  actions: Object.fromEntries(pick),
  goals: {
    "05-party-learned": {
      ask: "Train them all, then pick a start that has learned the party.",
      praise: "This one gives every guest list its bottles.",
      met: (state) => fate(state.seed, state.rate, state.steps) === "learned",
    },
    "05-party-dead": {
      ask:
        "Pick a start that is silent before the first step, with every slope " +
        "0. Then train it.",
      praise:
        "Dead on arrival: the output's ReLU is shut for every guest list, so " +
        "no blame gets through, and no step ever changes anything.",
      met: ({ seed, rate, steps }) => steps > 0 && runOf(seed, rate).end === 0,
    },
    "05-party-sum": {
      ask:
        "Pick a start that trained for 1,000 steps, is not silent, and still " +
        "misses.",
      praise: (state) => {
        const { cost } = compute(state);
        const off = `Its cost is ${show(cost)}: `;
        return Math.abs(cost - ADDED) < GOOD
          ? off +
              "it adds what each guest brings, and misses what Dahlia and " +
              "Stiffy bring together."
          : `${off}neither learned nor silent.`;
      },
      met: (state) =>
        state.steps === MOST && fate(state.seed, state.rate, state.steps) === "neither",
    },
  },
};
