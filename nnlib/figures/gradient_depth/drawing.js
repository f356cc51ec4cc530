/** The size of the gradient in each layer of a deep network (chapter 5). */

import { remembering } from "../js/computing/memoise.js";
import { gradient } from "../js/computing/train.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { decades } from "../js/drawing/log-scale.js";
import { show } from "../js/drawing/numbers.js";
import { rungs } from "../js/drawing/plane.js";
import { program } from "../js/drawing/program.js";
import { at, scale } from "../js/drawing/scale.js";
import { deep, NAMES, SPREADS } from "./deep.js";

const Y = decades([-12, 2], [290, 40]); // its title stands above
const LEFT = 50;
// As wide as a page, or as a phone.
const WIDE = 620;
const NARROW = 346;
const widthFor = (ui) => (ui?.narrow ? NARROW : WIDE);

/** The root of the mean square. @param {number[]} values */
const size = (values) =>
  Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);

/** Sizes of the weights' and of the biases' gradients, first layer first. */
const sizesOf = remembering((depth, width, activation, init, seed) => {
  const { layers, task } = deep(depth, width, activation, init, seed);
  const { slopes } = gradient(layers, task);
  return {
    weights: slopes.map(({ weight }) => size(weight.flat())),
    biases: slopes.map(({ bias }) => size(bias)),
  };
}, 24);

function compute({ depth, width, activation, init, seed, of }) {
  const sizes = sizesOf(depth, width, activation, init, seed)[of];
  const [first, last] = [sizes[0], sizes.at(-1)];
  return { sizes, first, last, ratio: last > 0 ? first / last : NaN };
}

/** A factor of ten to either side of the last layer, and a thousandth. */
function bands(last, right) {
  if (last === 0) return "";
  const [top, bottom, low] = [10, 0.1, 0.001].map((k) => at(Y(k * last)));
  return html`<rect class="nn-fires" x="${LEFT}" y="${top}"
      width="${right - LEFT}" height="${at(bottom - top)}"/>
    <text class="nn-small nn-halo" x="${right - 4}" y="${top - 5}"
      text-anchor="end">a tenth to ten times the last</text>
    <path class="nn-mean" d="M${LEFT} ${low}H${right}"/>
    <text class="nn-small nn-halo" x="${right - 4}" y="${low}" dy="1.1em"
      text-anchor="end">a thousandth</text>`;
}

function picture(state, _uid, _start, ui) {
  const { sizes, last } = compute(state);
  const right = widthFor(ui) - 12;
  const x = scale([1, sizes.length], [LEFT + 16, right - 16]);
  const every = ui?.narrow && sizes.length > 9 ? 2 : 1;
  const points = sizes.map((s, l) => [at(x(l + 1)), at(Y(s)), s]);
  return html`${bands(last, right)}
    <g class="nn-axes">${rungs([LEFT, right], Y)}
      <text class="nn-axis" x="${LEFT - 44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${right}" y="330" text-anchor="end"
        >layer →</text>
      ${points.map(
        ([px], l) =>
          l % every === 0 &&
          html`<text x="${px}" y="313" text-anchor="middle">${l + 1}</text>`,
      )}</g>
    <polyline class="nn-blame-line" points="${points
      .filter(([, , s]) => s > 0)
      .map(([px, py]) => `${px},${py}`)
      .join(" ")}"/>
    ${points.map(([px, py, s]) =>
      s > 0
        ? html`<circle class="nn-blame" cx="${px}" cy="${py}" r="6"/>`
        : html`<rect class="nn-none" x="${px - 5}" y="${py - 5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${px}"
            y="${py - 12}" text-anchor="middle">0</text>`,
    )}`;
}

const controls = (state, uid, rules) => html`
  ${choice(rules, "activation", state, uid, (name) => NAMES[name])}
  ${choice(rules, "init", state, uid, (name) => SPREADS[name][0])}
  ${choice(rules, "of", state, uid)}
  ${sliders(rules, "depth", state, uid)} ${sliders(rules, "width", state, uid)}
  ${sliders(rules, "seed", state, uid)}`;

function readout(state) {
  const { sizes, first, last, ratio } = compute(state);
  return html`<p class="nn-formula">Layer 1: <b data-shows="first">${show(
      first,
    )}</b>. Layer ${sizes.length}, the last: <b data-shows="last">${show(
      last,
    )}</b>.</p>
    <p class="nn-formula">${
      last > 0
        ? html`First ÷ last = <b data-shows="ratio">${show(ratio)}</b>`
        : "The last layer's gradient is 0: there is nothing to compare with."
    }</p>`;
}

function code({ depth, width, activation, init, seed, of }) {
  const layer = NAMES[activation];
  return [
    "import numpy as np",
    "from nnlib import (",
    `    BCEWithLogitsLoss, Linear, ${layer}, Sequential, halves`,
    ")",
    `from nnlib.init import ${SPREADS[init][1]} as init`,
    "",
    `rng = np.random.default_rng(${seed})`,
    "how = {'rng': rng, 'init': init}",
    `layers = [Linear(2, ${width}, **how), ${layer}()]`,
    `for _ in range(${depth - 1}):`,
    `    layers += [Linear(${width}, ${width}, **how), ${layer}()]`,
    `net = Sequential(*layers, Linear(${width}, 1, **how))`,
    `X, y = halves(21, rng=rng)`,
    "loss = BCEWithLogitsLoss()",
    "loss(net(X), y.reshape(-1, 1))",
    "net.backward(loss.backward())",
    "for layer in net:",
    "    if isinstance(layer, Linear):",
    `        grad = layer.${of === "weights" ? "weight" : "bias"}_grad`,
    "        print(np.sqrt(np.mean(grad**2)))",
  ];
}

function describe(state) {
  const { sizes, first, last } = compute(state);
  return (
    `The size of the gradient of the ${state.of}, layer by layer, on an axis ` +
    `of powers of ten. ${state.depth} hidden layers of ${state.width} ` +
    `neurons with ${NAMES[state.activation]}, started by ` +
    `${SPREADS[state.init][0]}. Layer 1 has ${show(first)}, layer ` +
    `${sizes.length}, the last, ${show(last)}.`
  );
}

export default {
  size: (_state, ui) => [widthFor(ui), 338],
  narrow: true,
  picture,
  controls,
  readout,
  below: (state) => program(code(state)),
  describe,
  goals: {
    "05-vanish": {
      ask:
        "Add hidden layers until the first layer's gradient is less than a " +
        "thousandth of the last layer's (and not 0).",
      praise: ({ activation }) =>
        "Vanished. Every layer on the way back multiplied the blame by its " +
        (activation === "sigmoid" ? "slopes, a quarter at most, and its " : "") +
        "weights, and their product is small: the first layers hardly learn.",
      met(state) {
        const { first, ratio } = compute(state);
        return first > 0 && ratio < 0.001;
      },
    },
    "05-revive": {
      ask:
        "With eight hidden layers or more, bring the first layer's gradient " +
        "within a factor of ten of the last's.",
      praise: ({ activation }) =>
        "Alive again: " +
        (activation === "sigmoid" ? "" : "slopes of up to 1, and ") +
        "weights of a size that lets the blame keep its own from layer to layer.",
      met(state) {
        const { ratio } = compute(state);
        return state.depth >= 8 && ratio >= 0.1 && ratio <= 10;
      },
    },
    "05-explode": {
      ask:
        "Look at the biases, whose gradient is the blame itself. Make the " +
        "first layer's more than ten times the last layer's.",
      praise: ({ init }) =>
        "Exploded: the blame has grown on its way back." +
        (init === "uniform"
          ? " These weights do not shrink as the layers widen."
          : ""),
      met: (state) => state.of === "biases" && compute(state).ratio > 10,
    },
  },
};
