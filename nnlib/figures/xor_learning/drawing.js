/** XOR being learned, with the hidden space that warps (chapter 5). */

import { forward } from "../js/computing/layers.js";
import { once, remembering } from "../js/computing/memoise.js";
import { Rng } from "../js/computing/rng.js";
import { mse, start } from "../js/computing/train.js";
import { Run } from "../js/computing/training-run.js";
import { sliders } from "../js/drawing/controls.js";
import { costCurve, stepsDrag } from "../js/drawing/cost-curve.js";
import { html } from "../js/drawing/html.js";
import { decades } from "../js/drawing/log-scale.js";
import { legend } from "../js/drawing/marks.js";
import { python, show } from "../js/drawing/numbers.js";
import { program } from "../js/drawing/program.js";
import { scale } from "../js/drawing/scale.js";
import { CORNERS, rights, squares, XOR } from "../xor_space/xor.js";

const MOST = 1500; // steps
const STRIDE = 5; // steps of descent, for each step that is shown
const LUCKY = 3; // seeds
const STUCK = 9;
const GOOD = 0.01;
const X = scale([0, MOST], [64, 336]);
// As large as a page is wide, or with more room for letters on a phone.
const WIDE = { size: [346, 308], Y: decades([-3, 0], [276, 214]) };
const NARROW = { size: [346, 368], Y: decades([-3, 0], [332, 236]) };
const placeFor = (ui) => (ui?.narrow ? NARROW : WIDE);

const TASK = { X: CORNERS, y: XOR.map((label) => [label]), loss: mse };
const SIGMOIDS = ["sigmoid", "sigmoid"];
const runOf = remembering(
  (seed, rate) =>
    new Run(start([2, 2, 1], SIGMOIDS, "xavier", new Rng(seed)), TASK, rate),
  12,
);

const compute = once(({ seed, rate, steps }) => {
  const run = runOf(seed, rate);
  const layers = run.at(steps);
  const [hidden, output] = layers;
  const place = (points) => forward(points, [hidden])[0].A;
  const net = { place, w: output.weight.flat(), b: output.bias[0] };
  const outputs = forward(CORNERS, layers)[1].A.flat();
  const right = rights(net).filter(Boolean).length;
  return { run, net, outputs, right, cost: run.cost(steps) };
});

function picture(state, uid, start, ui) {
  const { run, net } = compute(state);
  const { Y } = placeFor(ui);
  const good = Y(GOOD);
  return html`${squares(net, uid)}
    <path class="nn-mean" d="M${X.range[0] - 18} ${good}H${X.range[1]}"/>
    ${costCurve(run, state.steps, X, Y)}`;
}

const controls = (state, uid, rules) => html`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!state.goals?.includes("05-xor-stuck") &&
    html`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${sliders(rules, "seed", state, uid)} ${sliders(rules, "rate", state, uid)}
  ${sliders(rules, "steps", state, uid)}`;

function readout(state) {
  const { outputs, right, cost } = compute(state);
  return html`${legend("XOR says 1", "XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x₁, x₂</th><th scope="col">it says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${CORNERS.map(
      (corner, i) => html`<tr><th scope="row">${corner.join(", ")}</th>
        <td data-shows="output">${show(outputs[i])}</td><td>${XOR[i]}</td></tr>`,
    )}</tbody></table>
    <p class="nn-formula">Cost after ${state.steps} steps: <b data-shows="cost"
      >${show(cost)}</b></p>
    <p class="nn-count" data-none="${right === 4}"><b data-shows="right"
      >${right}</b> of 4 corners right</p>`;
}

const code = ({ seed, rate, steps }) => [
  "import numpy as np",
  "from nnlib import (",
  "    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",
  ")",
  "",
  `rng = np.random.default_rng(${seed})`,
  "net = Sequential(",
  "    Linear(2, 2, rng=rng), Sigmoid(),",
  "    Linear(2, 1, rng=rng), Sigmoid(),",
  ")",
  "X = [[0, 0], [0, 1], [1, 0], [1, 1]]",
  "y = [[0], [1], [1], [0]]",
  `descend = SGD(net.parameters(), lr=${python(rate)})`,
  "loss = MSELoss()",
  `fit(net, X, y, loss, descend, epochs=${steps})`,
  "print(loss(net(X), y))",
];

function describe(state) {
  const { right, cost } = compute(state);
  return (
    `A network with two hidden sigmoids learns XOR from seed ${state.seed} ` +
    `at rate ${show(state.rate)}. After ${state.steps} steps the cost is ` +
    `${show(cost)} and ${right} of 4 corners are right. Two squares show the ` +
    "inputs and where the hidden neurons put them; below, the cost by steps."
  );
}

/** @returns {object | null} */
const play = ({ steps }) =>
  steps < MOST ? { steps: Math.min(steps + STRIDE, MOST) } : null;

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
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
  verbs: { step: "Five steps", play: "Train" },
  actions: {
    lucky: (state) => ({ ...state, seed: LUCKY, rate: 4, steps: 0 }),
    stuck: (state) => ({ ...state, seed: STUCK, rate: 4, steps: 0 }),
  },
  goals: {
    "05-xor-learned": {
      ask: "Train until the cost is below 0.01, the broken line.",
      praise:
        "Learned. The two hidden neurons have bent the square until one " +
        "straight line parts the corners.",
      met: (state) => compute(state).cost < GOOD,
    },
    "05-xor-stuck": {
      ask:
        "Find a seed whose start sticks: after all 1,500 steps, at a rate of " +
        "2 or more, the cost is still above 0.1.",
      praise:
        "Stuck. The slopes have all but vanished and the answer is wrong: a " +
        "slope of 0 does not mean done. Another start is the cure.",
      met: (state) =>
        state.steps === MOST && state.rate >= 2 && compute(state).cost > 0.1,
    },
    "05-xor-quick": {
      ask: "Bring the cost below 0.01 in 200 steps or fewer.",
      praise: "Quick. It takes a good start and a bold learning rate.",
      met: (state) => state.steps <= 200 && compute(state).cost < GOOD,
    },
  },
};
