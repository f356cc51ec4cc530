/** Twenty points learned by heart, and a thousand new ones (chapter 6). */

import { once } from "../js/computing/memoise.js";
import {
  gridOf,
  judged,
  MANY,
  PLANE,
  said,
  STEPS,
} from "../js/computing/moon-runs.js";
import { above, bands, border } from "../js/drawing/bands.js";
import { sliders } from "../js/drawing/controls.js";
import { labelledDots } from "../js/drawing/dots.js";
import { html } from "../js/drawing/html.js";
import { legend, mark } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { rungs } from "../js/drawing/plane.js";
import { program } from "../js/drawing/program.js";
import { at, scale } from "../js/drawing/scale.js";
import {
  astray,
  claimOf,
  groundOf,
  isPrepared,
  knobsOf,
  prepare,
  strays,
} from "./claimed.js";
import {
  judge,
  learn,
  mapOf,
  MOST,
  pointsOf,
  runOf,
  SIDE,
  squash,
} from "./learned.js";

const SIZE = 346;
const X = scale(PLANE[0], [0, SIZE]);
const Y = scale(PLANE[1], [SIZE, 0]);
const EDGES = [-0.8, -0.4, -0.1, 0.1, 0.4, 0.8];
const SHADES = 5;
const THIN = 5; // of the new points, each fifth is drawn
const COIN = Math.log(2); // the surprise of one who knows nothing
const WIDTHS = Array.from({ length: MOST }, (_, i) => i + 1);

const PART = 5; // steps from one picture to the next
const STAGES = [200, STEPS]; // where motion is unwelcome

// The chart: mistakes by the number of neurons. On a phone it is lower, so that
// the map above and the slider below are seen at once.
const WIDE = 232;
const ACROSS = scale([1, MOST], [34, WIDE - 12]);
const highOf = (ui) => (ui?.narrow ? 162 : 198);
/** Half of the tosses are wrong: where they are asked for, there is room for it. */
const canToss = ({ tossed, goals }) => tossed || goals.includes("06-tosses");
const upTo = (state, high) => scale([0, canToss(state) ? 60 : 40], [high - 46, 30]);

/** What chance did can be asked of labels that have a rule. */
const isWhy = ({ why, new: isNew, tossed }) => why && isNew && !tossed;

/** Whether more of the new points are wrong than chance alone can excuse. */
const isAsked = ({ seed, tossed, neurons, new: isNew }) =>
  isNew && !tossed && judge(seed, tossed, neurons).new.wrong > astray(seed);

/**
 * The networks that the picture shows; the wider ones ahead of the reader, but
 * only where that can wait for a frame.
 */
const work = (state, late) => {
  const { seed, tossed, neurons } = state;
  const widths = late ? WIDTHS : WIDTHS.slice(0, neurons);
  return (
    learn(seed, tossed, neurons, late) &&
    (!isWhy(state) || prepare(seed, neurons, late)) &&
    widths.every((n) => learn(seed, tossed, n, late))
  );
};

/**
 * What is seen: the trained network, or it on its way, and the point for which
 * it claims ground.
 */
const sightOf = once((state) => {
  const { seed, tossed, neurons, steps } = state;
  const points = pointsOf(seed, tossed);
  if (!isWhy(state) || !isPrepared(seed, neurons)) {
    const map = mapOf(seed, tossed, neurons);
    return { points, map, ...judge(seed, tossed, neurons) };
  }
  const { net } = runOf(seed, tossed, neurons);
  const knobs = knobsOf(seed, neurons, steps);
  const claim = claimOf(seed, neurons);
  return {
    points,
    map: said(net, gridOf(SIDE), knobs).map(squash),
    own: judged(net, points.own, knobs),
    new: judged(net, points.new, knobs),
    isTold: true,
    claim,
    ground: claim && groundOf(seed, neurons, claim.left, steps),
  };
});

const isReady = (seed, tossed, n) => runOf(seed, tossed, n).steps > 0;

const thinned = (list) => list.filter((_, i) => i % THIN === 0);

const small = ({ X: points, y }, look = "") =>
  labelledDots({ X: points, y }, [X, Y], `nn-other ${look}`);

/** Some of the new points. */
const others = ({ X: points, y }) => small({ X: thinned(points), y: thinned(y) });

/** The ground that was claimed for a point; at the end, who fell on it. */
function claimed({ ground, points, claim }, isEnd) {
  const { values, on } = ground;
  const [x, y] = points.own.X[claim.left];
  const fallen = {
    X: on.map((i) => points.new.X[i]),
    y: on.map((i) => points.new.y[i]),
  };
  const side = 10 * SIZE;
  return html`${
    isEnd &&
    html`<path class="nn-veil" transform="scale(0.1)" d="M0 0h${side}v${side}h${
      -side
    }z${above(values, SIDE, 0, SIZE)}"/>`
  }<path class="nn-claimed" transform="scale(0.1)" d="${border(
    values,
    SIDE,
    0,
    SIZE,
  )}"/>${isEnd && small(fallen, "nn-fallen")}<circle class="nn-stray"
    cx="${at(X(x))}" cy="${at(Y(y))}" r="17"/>`;
}

function picture(state) {
  const sight = sightOf(state);
  const { points, map, own, claim } = sight;
  const isEnd = !sight.isTold || state.steps === STEPS;
  return html`${bands(map, SIDE, EDGES, SIZE, SHADES)}<path
      class="nn-side-line" transform="scale(0.1)" d="${border(map, SIDE, 0, SIZE)}"/>
    ${state.new && isEnd && others(points.new)}${claim && claimed(sight, isEnd)}
    ${points.own.X.map((point, i) =>
      mark(point, points.own.y[i], own.misses[i], X, Y),
    )}`;
}

const line = (values, up) =>
  `M${values.map(([n, share]) => `${at(ACROSS(n))} ${at(up(share))}`).join("L")}`;

/** Its lines go as far as the reader has: what comes next is theirs to find. */
function chart(state, high) {
  const { seed, tossed, neurons, new: isNew } = state;
  const up = upTo(state, high);
  const ready = WIDTHS.filter((n) => n <= neurons && isReady(seed, tossed, n));
  const found = ready.map((n) => [n, judge(seed, tossed, n)]);
  const own = found.map(([n, { own: { wrong } }]) => [n, (100 * wrong) / 20]);
  const other = found.map(([n, { new: { wrong } }]) => [n, (100 * wrong) / MANY]);
  const here = at(ACROSS(neurons));
  const now = sightOf(state);
  const dot = (look, wrong, of) => html`<circle class="${look}" cx="${here}"
      cy="${at(up(Math.min((100 * wrong) / of, up.domain[1])))}" r="5"/>`;
  return html`<svg class="nn-chart" viewBox="0 0 ${WIDE} ${high}"
    aria-hidden="true"><g class="nn-axes">${rungs(ACROSS.range, up, canToss(state) ? 3 : 4)}
      <text class="nn-axis" x="4" y="16">↑ % wrong</text>${[1, 5, 10, 15, 20].map(
        (n) => html`<text x="${at(ACROSS(n))}" y="${high - 28}"
          text-anchor="middle">${n}</text>`,
      )}<text class="nn-axis" x="${WIDE - 12}" y="${high - 8}" text-anchor="end"
        >hidden neurons →</text></g>
    <path class="nn-now" d="M${here} ${up.range[1]}V${up.range[0]}"/>
    <path class="nn-own" d="${line(own, up)}"/>${dot("nn-own-dot", now.own.wrong, 20)}
    ${isNew &&
    html`<path class="nn-new" d="${line(other, up)}"/>${dot("nn-new-dot", now.new.wrong, MANY)}`}
  </svg>`;
}

const toss = (tossed) => html` <button type="button" class="nn-draw"
  data-do="toss" aria-pressed="${String(tossed)}">Toss the labels</button>`;

/** It plays at once; pressed once more, it goes. */
const ask = (isOn) => html` <button type="button" class="nn-draw"
  data-do="${isOn ? "why" : "play"}" aria-pressed="${String(isOn)}">Why?</button>`;

const score = (key, name, { wrong, loss }, [words, surprise]) => html`<p
    class="nn-score nn-score-${key}"><span class="nn-key nn-key-${key}">${name}:</span>
    <span><b data-shows="${words}">${wrong}</b> wrong</span> <span
    class="nn-surprise">mean surprise <span data-shows="${surprise}">${show(
      loss,
    )}</span></span></p>`;

const numbered = (part) =>
  typeof part === "string"
    ? part
    : html`<b data-shows="${part[0]}">${part[1]}</b>`;

function beside(state, uid, rules, ui) {
  const sight = sightOf(state);
  const { new: isNew, tossed } = state;
  const isOn = isWhy(state);
  return html`<div class="nn-worth">${score(
    "own",
    "its twenty points",
    sight.own,
    ["wrong", "loss"],
  )}
    <p class="nn-live nn-asking"><button type="button" class="nn-draw"
      data-do="draw" aria-pressed="${String(isNew)}">New points</button>${
      (isOn || isAsked(state)) && ask(isOn)
    }${(isNew || tossed) && toss(tossed)}</p>
    ${isOn && html`<p class="nn-because">${because(state).map(numbered)}</p>`}
    ${
      isNew &&
      score("new", "1,000 new points", sight.new, ["new-wrong", "new-loss"])
    }${chart(state, highOf(ui))}</div>`;
}

const COLOURS = ["orange", "blue"];

/** What is said where there is no such ground. */
function nothingClaimed(count) {
  if (!count) {
    return [
      "Chance put none of these twenty among the other colour, and so no ground " +
        "was claimed for such a point.",
    ];
  }
  return [
    "Chance put ",
    ["strays", count],
    " of these twenty among the other colour. But no mistakes come from ground " +
      "that was claimed for one of them alone.",
  ];
}

/** Why it is so often wrong: words, and numbers with their names. */
function because(state) {
  const { isTold, claim, own, new: other } = sightOf(state);
  const { seed, steps } = state;
  if (!isTold) return [""];
  if (!claim) return nothingClaimed(strays(seed).length);
  const [mine, its] = [COLOURS[claim.label], COLOURS[1 - claim.label]];
  if (steps < STEPS) {
    const ground = own.misses[claim.left] ? its : mine;
    return [
      `After ${steps} of ${STEPS} steps, the ringed ${mine} point lies on ` +
        `${ground} ground.`,
    ];
  }
  return [
    "Of the ",
    ["on", claim.all],
    " new points that fell on this ground, ",
    claim.other === claim.all ? "all " : "",
    ["other", claim.other],
    ` are ${its}. This ground was claimed for one point, and chance had put it ` +
      "there. Trained without it, the network gets ",
    ["without", claim.without],
    ` of the new points wrong, not ${other.wrong}.`,
  ];
}

const controls = (state, uid, rules) => html`
  ${isWhy(state) && sliders(rules, "steps", state, uid)}
  ${sliders(rules, "neurons", state, uid)}
  ${state.new && sliders(rules, "seed", state, uid)}`;

const WHY =
  "A point is among the other colour where that one’s half circle is nearer than " +
  "its own. The outlined ground has the ringed point’s colour only as long as this " +
  "point is one of the twenty; all new points on it are drawn.";

const readout = (state) => html`${legend("label 1", "label 0")}
  <p>${state.tossed && "A coin gave the labels. "}The ground is what the network says: the
    stronger, the surer. A dashed ring is a mistake on its own points.${
      state.new &&
      ` Small: 200 of the thousand. A coin’s surprise is ${show(COIN, 3)}.`
    }</p>${isWhy(state) && html`<p>${WHY}</p>`}`;

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

const inWords = (parts) =>
  parts.map((part) => (typeof part === "string" ? part : part[1])).join("");

function describe(state) {
  const { tossed, neurons, new: isNew, steps } = state;
  const { own, new: other, isTold } = sightOf(state);
  return (
    `A network with ${neurons} hidden ${neurons === 1 ? "neuron" : "neurons"} ` +
    `has learned twenty points in two colours${tossed ? ", which a coin decided" : ""}` +
    `${isTold ? `, for ${steps} steps` : ""}: ${own.wrong} are on the wrong ` +
    `side of its border, and the mean surprise is ${show(own.loss)}.` +
    (isNew
      ? ` Of a thousand new points ${other.wrong} are on the wrong side; the ` +
        `mean surprise there is ${show(other.loss)}.`
      : "") +
    (isTold ? ` ${inWords(because(state))}` : "") +
    ` A chart shows ${isNew ? "both shares" : "the share"} of mistakes for ` +
    (neurons === 1 ? "1 neuron." : `1 to ${neurons} neurons.`)
  );
}

const judgedIn = ({ seed, tossed, neurons }) => judge(seed, tossed, neurons);
const perfect = (state) => judgedIn(state).own.wrong === 0;

export default {
  size: [SIZE, SIZE],
  narrow: true,
  picture,
  beside,
  controls,
  readout,
  below: (state) => program(code(state)),
  describe,
  work,
  stacked: true,
  plays: isWhy,
  play: (state) =>
    isWhy(state) && state.steps < STEPS
      ? { steps: Math.min(STEPS, state.steps + PART) }
      : null,
  again: () => ({ why: true, steps: 0 }),
  stage: ({ steps }) =>
    steps < STEPS ? { steps: STAGES.find((stage) => stage > steps) } : null,
  pace: 50,
  playFirst: true,
  verbs: { step: "Five steps", play: "Play" },
  actions: {
    draw: (state) => ({ ...state, new: !state.new, why: false }),
    toss: (state) => ({ ...state, tossed: !state.tossed, why: false }),
    why: () => ({ why: false }),
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
