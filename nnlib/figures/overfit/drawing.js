/** Twenty points learned by heart, and a thousand new ones (chapter 6). */

import { MANY, PLANE } from "../js/computing/moon-runs.js";
import { above, border } from "../js/drawing/bands.js";
import { sliders } from "../js/drawing/controls.js";
import { labelledDots } from "../js/drawing/dots.js";
import { html } from "../js/drawing/html.js";
import { legend, mark } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { rungs } from "../js/drawing/plane.js";
import { program } from "../js/drawing/program.js";
import { at, scale } from "../js/drawing/scale.js";
import { judge, learn, mapOf, MOST, pointsOf, runOf, SIDE } from "./learned.js";

const SIZE = 346;
const X = scale(PLANE[0], [0, SIZE]);
const Y = scale(PLANE[1], [SIZE, 0]);
const THIN = 5; // of the new points, each fifth is drawn
const COIN = Math.log(2); // the surprise of one who knows nothing
const WIDTHS = Array.from({ length: MOST }, (_, i) => i + 1);

// The chart: mistakes by the number of neurons.
const [WIDE, HIGH] = [346, 262];
const ACROSS = scale([1, MOST], [44, WIDE - 12]);
const UP = scale([0, 40], [HIGH - 46, 30]);

/**
 * The networks that the picture shows; the wider ones ahead of the reader, but
 * only where that can wait for a frame.
 */
const work = ({ seed, neurons }, late) => {
  const widths = late ? WIDTHS : WIDTHS.slice(0, neurons);
  return [neurons, ...widths].every((n) => learn(seed, n, late));
};

const isReady = (seed, n) => runOf(seed, n).steps > 0;

const thinned = (list) => list.filter((_, i) => i % THIN === 0);

/** Some of the new points. */
const others = ({ X: points, y }) =>
  labelledDots({ X: thinned(points), y: thinned(y) }, [X, Y], "nn-other");

function picture({ seed, neurons, new: isNew }) {
  const map = mapOf(seed, neurons);
  const points = pointsOf(seed);
  const { misses } = judge(seed, neurons).own;
  const where = [map, SIDE, 0, SIZE];
  return html`<rect class="nn-no" width="${SIZE}" height="${SIZE}"/>
    <g transform="scale(0.1)"><path class="nn-yes" d="${above(...where)}"/><path
      class="nn-side-line" d="${border(...where)}"/></g>
    ${isNew && others(points.new)}
    ${points.own.X.map((point, i) =>
      mark(point, points.own.y[i], misses[i], X, Y),
    )}`;
}

const line = (values) =>
  `M${values.map(([n, share]) => `${at(ACROSS(n))} ${at(UP(share))}`).join("L")}`;

/** Its lines go as far as the reader has: what comes next is theirs to find. */
function chart({ seed, neurons, new: isNew }) {
  const ready = WIDTHS.filter((n) => n <= neurons && isReady(seed, n));
  const own = ready.map((n) => [n, (100 * judge(seed, n).own.wrong) / 20]);
  const other = ready.map((n) => [n, (100 * judge(seed, n).new.wrong) / MANY]);
  const here = at(ACROSS(neurons));
  const dot = (values, look) => {
    const found = values.find(([n]) => n === neurons);
    return html`<circle class="${look}" cx="${here}" cy="${at(
      UP(found[1]),
    )}" r="5"/>`;
  };
  return html`<svg class="nn-chart" viewBox="0 0 ${WIDE} ${HIGH}"
    aria-hidden="true"><g class="nn-axes">${rungs(ACROSS.range, UP, 4)}
      <text class="nn-axis" x="4" y="16">↑ % wrong</text>${[1, 5, 10, 15, 20].map(
        (n) => html`<text x="${at(ACROSS(n))}" y="${HIGH - 28}"
          text-anchor="middle">${n}</text>`,
      )}<text class="nn-axis" x="${WIDE - 12}" y="${HIGH - 8}" text-anchor="end"
        >hidden neurons →</text></g>
    <path class="nn-now" d="M${here} ${UP.range[1]}V${UP.range[0]}"/>
    <path class="nn-own" d="${line(own)}"/>${dot(own, "nn-own-dot")}
    ${isNew &&
    html`<path class="nn-new" d="${line(other)}"/>${dot(other, "nn-new-dot")}`}
  </svg>`;
}

function beside(state) {
  const { own, new: other } = judge(state.seed, state.neurons);
  const { new: isNew } = state;
  return html`<div class="nn-verdict"><p class="nn-score"><span
      class="nn-key nn-key-own">its twenty points:</span> <b
      data-shows="wrong">${own.wrong}</b> wrong <span class="nn-surprise">mean
      surprise <span data-shows="loss">${show(own.loss)}</span></span></p>
    <p class="nn-live"><button type="button" class="nn-draw" data-do="draw"
      aria-pressed="${String(isNew)}">New points</button></p>
    ${
      isNew &&
      html`<p class="nn-score"><span class="nn-key nn-key-new">1,000 new
        points:</span> <b data-shows="new-wrong">${other.wrong}</b> wrong <span
        class="nn-surprise">mean surprise <span data-shows="new-loss">${show(
          other.loss,
        )}</span></span></p>`
    }${chart(state)}</div>`;
}

const controls = (state, uid, rules) => html`${sliders(
    rules,
    "neurons",
    state,
    uid,
  )}
  ${state.new && sliders(rules, "seed", state, uid)}`;

const readout = ({ new: isNew }) => html`${legend("label 1", "label 0")}
  <p>Blue ground: where the network says 1. A dashed ring is a mistake on its own
    points.${
      isNew &&
      ` Small: 200 of the thousand. A coin’s surprise is ${show(COIN, 3)}.`
    }</p>`;

const code = ({ seed, neurons }) => [
  "import numpy as np",
  "from nnlib import (",
  "    Adam, BCEWithLogitsLoss, Linear, Sequential, Tanh, fit, moons",
  ")",
  "",
  `X, y = moons(20, 0.3, rng=np.random.default_rng(${seed}))`,
  `rng = np.random.default_rng(${seed})`,
  "net = Sequential(",
  `    Linear(2, ${neurons}, rng=rng), Tanh(), Linear(${neurons}, 1, rng=rng)`,
  ")",
  "descend = Adam(net.parameters(), lr=0.03)",
  "loss, y = BCEWithLogitsLoss(), y[:, None]",
  "fit(net, X, y, loss, descend, epochs=500)",
  `rng = np.random.default_rng(${1000 + seed})`,
  "X_new, y_new = moons(1000, 0.3, rng=rng)",
  "print(((net(X_new) > 0) != y_new[:, None]).sum())",
];

function describe({ seed, neurons, new: isNew }) {
  const { own, new: other } = judge(seed, neurons);
  return (
    `A network with ${neurons} hidden ${neurons === 1 ? "neuron" : "neurons"} ` +
    `has learned twenty points in two colours: ${own.wrong} are on the wrong ` +
    `side of its border, and the mean surprise is ${show(own.loss)}.` +
    (isNew
      ? ` Of a thousand new points ${other.wrong} are on the wrong side; the ` +
        `mean surprise there is ${show(other.loss)}.`
      : "") +
    ` A chart shows ${isNew ? "both shares" : "the share"} of mistakes for ` +
    (neurons === 1 ? "1 neuron." : `1 to ${neurons} neurons.`)
  );
}

const perfect = ({ seed, neurons }) => judge(seed, neurons).own.wrong === 0;

export default {
  size: [SIZE, SIZE],
  picture,
  beside,
  controls,
  readout,
  below: (state) => program(code(state)),
  describe,
  work,
  stacked: true,
  actions: {
    draw: (state) => ({ ...state, new: !state.new }),
  },
  goals: {
    "06-perfect": {
      ask: "Find a number of hidden neurons with which no point is wrong.",
      praise: ({ neurons }) =>
        `Not one of the twenty is wrong, with ${neurons} hidden neurons and ` +
        `${4 * neurons + 1} knobs.`,
      met: perfect,
    },
    "06-collapse": {
      ask: "Leave it so, and press New points.",
      praise: (state) => {
        const { new: other } = judge(state.seed, state.neurons);
        const surprise = show(other.loss, 3);
        return (
          `None of its own points, and ${other.wrong} of 1,000 new ones. ` +
          (other.loss > COIN
            ? `Its surprise of ${surprise} is above a coin’s: it is sure where ` +
              "it is wrong."
            : `Its surprise went up to ${surprise}.`)
        );
      },
      met: (state) => state.new && perfect(state),
    },
    "06-better": {
      ask:
        "Now find a network that is wrong on some of the twenty, and on fewer " +
        "than 100 of the new ones.",
      praise: (state) => {
        const { own, new: other } = judge(state.seed, state.neurons);
        return (
          `${own.wrong} of its own points are wrong, and only ${other.wrong} ` +
          "of the new ones. The border is smoother: it has given up on points " +
          "that lie among the others."
        );
      },
      met(state) {
        const { own, new: other } = judge(state.seed, state.neurons);
        return state.new && own.wrong > 0 && other.wrong < 100;
      },
    },
  },
};
