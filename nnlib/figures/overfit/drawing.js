/** Twenty points learned by heart, and a thousand new ones (chapter 6). */

import { MANY, PLANE } from "../js/computing/moon-runs.js";
import { bands, border } from "../js/drawing/bands.js";
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
const EDGES = [-0.8, -0.4, -0.1, 0.1, 0.4, 0.8];
const SHADES = 5;
const THIN = 5; // of the new points, each fifth is drawn
const COIN = Math.log(2); // the surprise of one who knows nothing
const WIDTHS = Array.from({ length: MOST }, (_, i) => i + 1);

// The chart: mistakes by the number of neurons.
const [WIDE, HIGH] = [346, 262];
const ACROSS = scale([1, MOST], [44, WIDE - 12]);
const UP = scale([0, 40], [HIGH - 46, 30]);
const UP_TO_TOSSES = scale([0, 60], UP.range); // half of them are wrong

/**
 * The networks that the picture shows; the wider ones ahead of the reader, but
 * only where that can wait for a frame.
 */
const work = ({ seed, tossed, neurons }, late) => {
  const widths = late ? WIDTHS : WIDTHS.slice(0, neurons);
  return [neurons, ...widths].every((n) => learn(seed, tossed, n, late));
};

const isReady = (seed, tossed, n) => runOf(seed, tossed, n).steps > 0;

const thinned = (list) => list.filter((_, i) => i % THIN === 0);

/** Some of the new points. */
const others = ({ X: points, y }) =>
  labelledDots({ X: thinned(points), y: thinned(y) }, [X, Y], "nn-other");

function picture({ seed, tossed, neurons, new: isNew }) {
  const map = mapOf(seed, tossed, neurons);
  const points = pointsOf(seed, tossed);
  const { misses } = judge(seed, tossed, neurons).own;
  return html`${bands(map, SIDE, EDGES, SIZE, SHADES)}<path
      class="nn-side-line" transform="scale(0.1)" d="${border(map, SIDE, 0, SIZE)}"/>
    ${isNew && others(points.new)}
    ${points.own.X.map((point, i) =>
      mark(point, points.own.y[i], misses[i], X, Y),
    )}`;
}

const line = (values, up) =>
  `M${values.map(([n, share]) => `${at(ACROSS(n))} ${at(up(share))}`).join("L")}`;

/** Its lines go as far as the reader has: what comes next is theirs to find. */
function chart({ seed, tossed, neurons, new: isNew }) {
  const up = tossed ? UP_TO_TOSSES : UP;
  const ready = WIDTHS.filter((n) => n <= neurons && isReady(seed, tossed, n));
  const found = ready.map((n) => [n, judge(seed, tossed, n)]);
  const own = found.map(([n, { own: { wrong } }]) => [n, (100 * wrong) / 20]);
  const other = found.map(([n, { new: { wrong } }]) => [n, (100 * wrong) / MANY]);
  const here = at(ACROSS(neurons));
  const dot = (values, look) => {
    const [, share] = values.find(([n]) => n === neurons);
    return html`<circle class="${look}" cx="${here}" cy="${at(
      up(share),
    )}" r="5"/>`;
  };
  return html`<svg class="nn-chart" viewBox="0 0 ${WIDE} ${HIGH}"
    aria-hidden="true"><g class="nn-axes">${rungs(ACROSS.range, up, tossed ? 3 : 4)}
      <text class="nn-axis" x="4" y="16">↑ % wrong</text>${[1, 5, 10, 15, 20].map(
        (n) => html`<text x="${at(ACROSS(n))}" y="${HIGH - 28}"
          text-anchor="middle">${n}</text>`,
      )}<text class="nn-axis" x="${WIDE - 12}" y="${HIGH - 8}" text-anchor="end"
        >hidden neurons →</text></g>
    <path class="nn-now" d="M${here} ${up.range[1]}V${up.range[0]}"/>
    <path class="nn-own" d="${line(own, up)}"/>${dot(own, "nn-own-dot")}
    ${isNew &&
    html`<path class="nn-new" d="${line(other, up)}"/>${dot(other, "nn-new-dot")}`}
  </svg>`;
}

const judgedIn = ({ seed, tossed, neurons }) => judge(seed, tossed, neurons);

const toss = (tossed) => html` <button type="button" class="nn-draw"
  data-do="toss" aria-pressed="${String(tossed)}">Toss the labels</button>`;

function beside(state) {
  const { own, new: other } = judgedIn(state);
  const { new: isNew, tossed } = state;
  return html`<div class="nn-verdict"><p class="nn-score"><span
      class="nn-key nn-key-own">its twenty points:</span> <b
      data-shows="wrong">${own.wrong}</b> wrong <span class="nn-surprise">mean
      surprise <span data-shows="loss">${show(own.loss)}</span></span></p>
    <p class="nn-live"><button type="button" class="nn-draw" data-do="draw"
      aria-pressed="${String(isNew)}">New points</button>${
      (isNew || tossed) && toss(tossed)
    }</p>
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

const readout = ({ new: isNew, tossed }) => html`${legend("label 1", "label 0")}
  <p>${tossed && "A coin gave the labels. "}The ground is what the network says: the
    stronger, the surer. A dashed ring is a mistake on its own points.${
      isNew &&
      ` Small: 200 of the thousand. A coin’s surprise is ${show(COIN, 3)}.`
    }</p>`;

const code = ({ seed, tossed, neurons }) => [
  "import numpy as np",
  "from nnlib import (",
  "    Adam, BCEWithLogitsLoss, Linear, Sequential, Tanh, fit, moons",
  ")",
  "",
  `X, y = moons(20, 0.3, rng=np.random.default_rng(${seed}))`,
  ...(tossed
    ? ["coin = np.random.default_rng(6)", "y = coin.integers(0, 2, 20)"]
    : []),
  `rng = np.random.default_rng(${seed})`,
  "net = Sequential(",
  `    Linear(2, ${neurons}, rng=rng), Tanh(), Linear(${neurons}, 1, rng=rng)`,
  ")",
  "descend = Adam(net.parameters(), lr=0.03)",
  "loss, y = BCEWithLogitsLoss(), y[:, None]",
  "fit(net, X, y, loss, descend, epochs=500)",
  `rng = np.random.default_rng(${1000 + seed})`,
  "X_new, y_new = moons(1000, 0.3, rng=rng)",
  ...(tossed ? ["y_new = coin.integers(0, 2, 1000)"] : []),
  "print(((net(X_new) > 0) != y_new[:, None]).sum())",
];

function describe(state) {
  const { tossed, neurons, new: isNew } = state;
  const { own, new: other } = judgedIn(state);
  return (
    `A network with ${neurons} hidden ${neurons === 1 ? "neuron" : "neurons"} ` +
    "has learned twenty points in two colours" +
    `${tossed ? ", which a coin decided" : ""}: ${own.wrong} are on the wrong ` +
    `side of its border, and the mean surprise is ${show(own.loss)}.` +
    (isNew
      ? ` Of a thousand new points ${other.wrong} are on the wrong side; the ` +
        `mean surprise there is ${show(other.loss)}.`
      : "") +
    ` A chart shows ${isNew ? "both shares" : "the share"} of mistakes for ` +
    (neurons === 1 ? "1 neuron." : `1 to ${neurons} neurons.`)
  );
}

const perfect = (state) => judgedIn(state).own.wrong === 0;

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
    toss: (state) => ({ ...state, tossed: !state.tossed }),
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
        const { new: other } = judgedIn(state);
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
        const { own, new: other } = judgedIn(state);
        return (
          `${own.wrong} of its own points are wrong, and only ${other.wrong} ` +
          "of the new ones. The border is smoother: it has given up on points " +
          "that lie among the others."
        );
      },
      met(state) {
        const { own, new: other } = judgedIn(state);
        return state.new && own.wrong > 0 && other.wrong < 100;
      },
    },
    "06-tosses": {
      ask:
        "Press Toss the labels. Then find a number of hidden neurons with which " +
        "no toss of the twenty is wrong.",
      praise: (state) =>
        `All twenty tosses are right, and ${judgedIn(state).new.wrong} of 1,000 ` +
        "new ones wrong: as a second coin would do. The border winds round dots " +
        "that mean nothing.",
      met: (state) => state.tossed && state.new && perfect(state),
    },
  },
};
