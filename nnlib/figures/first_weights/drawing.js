/** What passes through ten layers, by the size of the weights (chapter 5). */

import { choice, sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { python, show } from "../js/drawing/numbers.js";
import { program } from "../js/drawing/program.js";
import { at, scale } from "../js/drawing/scale.js";
import { DEPTH, passing, sizes, WIDTH } from "./signals.js";

const NAMES = { linear: "none", tanh: "tanh", relu: "ReLU" };
const MOST = 4; // a value beyond is heaped up at the edge
const BINS = 48; // 0 and 1 are edges of bins
const WIDE = { x: scale([-MOST, MOST], [76, 546]), end: 610 };
const NARROW = { x: scale([-MOST, MOST], [62, 258]), end: 312 };
const FIRST = 70; // where the inputs' ground is
const PITCH = 30; // from one ground to the next
const BELL = 22; // how high a bell of size 1 stands
const HIGHEST = 27; // a needle is cut here
const FULL = 25; // how high the heap of one half of all values is
const FAR = 1e4; // a number that a drawing program still takes
const LOW = 0.5;
const PLACES = [...Array(DEPTH + 1).keys()];

/** Where the values are, and where the numbers beside them end. */
const placeFor = (ui) => (ui?.narrow ? NARROW : WIDE);
const ground = (place) => FIRST + PITCH * place;
const isBack = ({ of }) => of === "blame";
const isOneSided = ({ of, activation }) =>
  of === "values" && activation === "relu";

/** A size for the eye: two digits, and no more than three decimals. */
const rough = (size) => (size < 0.1 ? size.toFixed(3) : show(size, 2));

/** From where it starts to where it ends: by how much the size has changed. */
function total(state) {
  const found = sizes(state);
  const [top, bottom] = [found[0], found.at(-1)];
  return isBack(state) ? top / bottom : bottom / top;
}

/** How many of the values are in each of the bins, and beyond both ends. */
function counted(values) {
  const counts = new Uint32Array(BINS);
  let [below, above] = [0, 0];
  for (const value of values) {
    if (value < -MOST) below += 1;
    else if (value > MOST) above += 1;
    else {
      const bin = Math.floor(((value + MOST) / (2 * MOST)) * BINS);
      counts[Math.min(bin, BINS - 1)] += 1;
    }
  }
  return { counts, below, above };
}

/** Heights by shares: a bell of size 1 is as high as it should be. */
function heightOf(count, all) {
  const density = (count / all) * (BINS / (2 * MOST));
  return Math.min(HIGHEST, BELL * density * Math.sqrt(2 * Math.PI));
}

/** All values at a place, as a hill that stands on its ground. */
function hill(values, place, X) {
  const { counts, below, above } = counted(values);
  const foot = ground(place);
  const [left, right] = X.range;
  const step = (right - left) / BINS;
  const stairs = [...counts].map((count, bin) => {
    const top = Math.round(10 * (foot - heightOf(count, values.length))) / 10;
    return `V${top}H${at(left + (bin + 1) * step)}`;
  });
  return html`<path class="nn-hill" d="M${left} ${foot}${stairs}V${foot}z"/>
    ${heap(below, values.length, left - 7, foot)}
    ${heap(above, values.length, right + 1, foot)}`;
}

/** What lies beyond the edge, in one heap. */
function heap(count, all, x, foot) {
  const high = at((count / all) * 2 * FULL);
  return high > 0.2 &&
    html`<rect class="nn-heap" x="${x}" y="${at(foot - high)}" width="6"
      height="${high}"/>`;
}

/** How wide the hills are, as two lines from the first to the last. */
function funnel(state, found, X, uid) {
  const sides = isOneSided(state) ? [1] : [-1, 1];
  return sides.map((side) => {
    const line = found.map((size, place) => {
      const x = X(side * Math.min(size, FAR));
      return `${at(x)},${ground(place)}`;
    });
    return html`<polyline class="nn-funnel" points="${line.join(" ")}"
      clip-path="url(#${uid}-sides)"/>`;
  });
}

/** Which way it goes, along the layers' names. */
function way(state) {
  const [top, bottom] = [ground(0) + 12, ground(DEPTH) - 5];
  return isBack(state)
    ? html`<path class="nn-way" d="M6 ${bottom}V${top}m-5 9l5 -9l5 9"/>`
    : html`<path class="nn-way" d="M6 ${top}V${bottom}m-5 -9l5 9l5 -9"/>`;
}

function picture(state, uid, _start, ui) {
  const { x: X, end } = placeFor(ui);
  const found = sizes(state);
  const foot = ground(DEPTH);
  const [left, right] = X.range;
  return html`<clipPath id="${uid}-sides"><rect x="${left}" y="0"
      width="${right - left}" height="${foot}"/></clipPath>
    <g class="nn-axes">
      ${[-4, -2, 0, 2, 4].map(
        (t) => html`<line class="${t ? "nn-grid" : "nn-zero"}" x1="${X(t)}"
          x2="${X(t)}" y1="32" y2="${foot}"/><text x="${X(t)}" y="${foot + 3}"
          dy="1em" text-anchor="middle">${show(t)}</text>`,
      )}
      <text class="nn-axis" x="0" y="20">layer</text>
      <text class="nn-axis" x="${end}" y="20" text-anchor="end">size</text>
      ${PLACES.map(
        (place) => html`<text x="${left - 12}" y="${ground(place)}"
          text-anchor="end">${place || "inputs"}</text>`,
      )}</g>
    <g class="${isBack(state) && "nn-blame-hills"}">
      <text class="nn-passes" x="${X(0)}" y="20" text-anchor="middle">${
        isBack(state) ? "blame, on its way back" : "values, on their way forward"
      }</text>
      ${passing(state).map((values, place) => hill(values, place, X))}${funnel(state, found, X, uid)}${way(state)}</g>
    ${found.map(
      (size, place) => html`<text class="nn-strong" x="${end}"
        y="${ground(place)}" text-anchor="end">${rough(size)}</text>`,
    )}`;
}

const controls = (state, uid, rules) => html`
  ${sliders(rules, "nv", state, uid)}
  ${choice(rules, "activation", state, uid, (name) => NAMES[name])}
  ${choice(rules, "of", state, uid, (name) =>
    name === "values" ? "values, forward" : "blame, backward",
  )}
  ${sliders(rules, "seed", state, uid)}`;

/** A formula that no line breaks. */
const whole = (formula) => html`<span class="nn-whole">${formula}</span>`;

function readout(state) {
  const { nv, activation } = state;
  const isHalved = activation === "relu";
  const change = total(state);
  const reckoned = Math.sqrt(isHalved ? nv / 2 : nv);
  return html`<p class="nn-formula">${whole(html`v = ${show(nv)} / ${WIDTH} =
      <b data-shows="v">${show(nv / WIDTH)}</b>`)}: the weights are drawn
      evenly up to ±<b data-shows="limit">${show(
        Math.sqrt((3 * nv) / WIDTH),
      )}</b></p>
    <p class="nn-formula">One layer, as reckoned:
      ${whole(html`× √(n · v${isHalved && " / 2"}) =
        <b data-shows="reckoned">${show(reckoned)}</b>`)}${
        activation === "tanh" && ", while the sums are small"
      }</p>
    <p class="nn-formula">In this draw:
      ${whole(html`× <b data-shows="measured">${show(
        change ** (1 / DEPTH),
      )}</b>`)}, ten times over:
      ${whole(html`× <b data-shows="total">${show(change)}</b>`)}</p>`;
}

function code({ activation, of, nv, seed }) {
  const layer = { linear: "", tanh: "Tanh", relu: "ReLU" }[activation];
  return [
    "import numpy as np",
    `from nnlib import Linear, ${layer && `${layer}, `}Sequential`,
    "from nnlib.noise import normal",
    "",
    `rng, n = np.random.default_rng(${seed}), ${WIDTH}`,
    `v = ${python(nv)} / n`,
    "rows, blame = normal((100, n), rng), normal((100, n), rng)",
    "limit, layers = np.sqrt(3 * v), []",
    `for _ in range(${DEPTH}):`,
    "    weight = rng.uniform(-limit, limit, (n, n))",
    "    layers.append(Linear.of(weight, np.zeros(n)))",
    ...(layer ? [`    layers.append(${layer}())`] : []),
    "net = Sequential(*layers)",
    "after = net(rows)",
    of === "blame"
      ? "before, after = blame, net.backward_to_input(blame)"
      : "before = rows",
    "print(np.sqrt(np.mean(after**2) / np.mean(before**2)))",
  ];
}

function describe(state) {
  const found = sizes(state).map(rough);
  const [inputs, ...layers] = found;
  const what = isBack(state) ? "blame on the values" : "values";
  return (
    `Eleven hills, one below the other: how the ${what} spread, at the inputs ` +
    `and after each of ten layers of ${WIDTH} neurons, activation ` +
    `${NAMES[state.activation]}, n · v = ${show(state.nv)}. ` +
    (isBack(state)
      ? "The blame is given at layer 10 and goes back to the inputs. "
      : "") +
    `Sizes: inputs ${inputs}; layers 1 to 10: ${layers.join(", ")}.`
  );
}

const isHeld = (state) => total(state) >= LOW && total(state) <= 1 / LOW;

export default {
  size: (_state, ui) => [placeFor(ui).end, 400],
  narrow: true,
  picture,
  controls,
  readout,
  below: (state) => program(code(state)),
  describe,
  goals: {
    "05-size-linear": {
      ask:
        "Without an activation, bring what passes through all ten layers at " +
        "its size: no less than half, no more than twice.",
      praise:
        "Held. A layer multiplies the mean square by n · v, and you have " +
        "brought that near one: v is near one over n.",
      met: (state) => state.activation === "linear" && isHeld(state),
    },
    "05-size-relu": {
      ask: "Now the same with ReLU. Say where before you move the slider.",
      praise:
        "Held. Each ReLU stops half of the mean square, so the weights need " +
        "twice as much of it: this is He's rule.",
      met: (state) => state.activation === "relu" && isHeld(state),
    },
    "05-size-tanh": {
      ask:
        "With tanh, look at the values while the weights grow. Then look at " +
        "the blame: make it more than three times as large at the inputs as " +
        "at layer 10.",
      praise:
        "Forward, tanh holds every value between its two ends: they crowd " +
        "there, and none explodes. The blame has no such ends, and it grows.",
      met: (state) =>
        state.activation === "tanh" && isBack(state) && total(state) > 3,
    },
  },
};
