/**
 * Blame on its way back through Mazur's network, wire by wire: into an output
 * as wide as its vessel is filled wrong, and out of it as its slope leaves it.
 */

import { between, HEAD, stream, THIN } from "../js/drawing/blame.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { BEND, ends } from "./layout.js";
import { TARGET } from "./mazur.js";
import { BOTH, PHASES, places, reached, short } from "./phases.js";

const ROOMY = 50; // a band on which its number can stand
const NEAR_END = 0.3; // where a number stands on a slanting wire
const LOWER = 17; // a neuron's second line

/** How many outputs have passed their blame on. */
const paths = ({ phase }) =>
  PHASES.indexOf(phase) - PHASES.indexOf("output-blame");
const isOver = ({ phase }) => phase === "update";

/** A stream's width: 1 would be as wide as an output is high. */
const width = ({ columns: [, , [{ r }]] }, value) => 2 * r * Math.abs(value);
const widths = (layout, ...values) => values.map((v) => width(layout, v));

const words = (x, y, anchor, text) =>
  html`<text class="nn-halo nn-blamed" x="${at(x)}" y="${at(y)}" dy=".35em"
    text-anchor="${anchor}">${text}</text>`;

/** A number of blame, after what made it where there is room. */
const shown = (name, value, made) =>
  html`${made && `${made} = `}<tspan data-shows="${name}">${brief(value)}</tspan>`;
const brief = (value) => short(value, 4, 1e-3);

/** Above or below a wire that runs across, and upon one that slants. */
function upon(from, to, { middle, end }, text) {
  const out = to.y < middle ? -1 : 1;
  if (from.y === to.y) {
    const away = end ? 33 : 17; // off the numbers in the neurons
    return words((from.x + to.x) / 2, from.y + away * out, "middle", text);
  }
  const place = (axis) => to[axis] + NEAR_END * (from[axis] - to[axis]);
  if (end) return words(place("x"), place("y"), "middle", text);
  return words(to.x + to.r + 5, to.y - 20 * out, "start", text);
}

/** Round the corner from the error to an output, as a band with a head. */
function bend({ x, y, r }, end, k, blame, wide, turn) {
  const half = Math.max(THIN, wide) / 2;
  const out = [-1, 1][k];
  const left = end.x - BEND;
  const neck = at(x + r + 2 + HEAD + half / 4);
  const [outer, inner] = [half, -half].map((h) => ({
    ...{ x: end.x + h, y: y + out * h, radius: BEND + h },
  }));
  const turned = y - out * BEND;
  const arc = ({ radius }, sweep, to) =>
    `A${at(radius)} ${at(radius)} 0 0 ${sweep} ${at(to[0])} ${at(to[1])}`;
  return html`<path class="nn-blame${turn !== undefined && " nn-comes"}"
    data-sign="${Math.sign(blame)}" style="--turn: ${turn ?? 0};
    transform-origin: ${end.x}px ${end.y}px" d="M${at(outer.x)} ${end.y}V${turned}${arc(
      outer,
      k,
      [left, outer.y],
    )}H${neck}V${at(outer.y + 5 * out)}L${x + r + 2} ${y}L${neck} ${at(
      inner.y - 5 * out,
    )}V${at(inner.y)}H${left}${arc(inner, 1 - k, [inner.x, turned])}V${end.y}z"/>`;
}

/** The miss of an output, upon its band or in the bend of a slender one. */
function missed(state, found, { columns, end }, k) {
  const { x, y, r } = columns[2][k];
  const out = [-1, 1][k];
  const miss = found.misses[k];
  const text = shown("miss", miss, "");
  if (!end) return words(x, aside({ y, r }, k), "middle", text);
  if (width({ columns }, miss) < ROOMY) {
    return words(end.x - BEND + 2, y - out * (BEND - 18), "middle", text);
  }
  const isFull = state.phase === "output-blame" && miss > 0;
  const corner = BEND * (1 - Math.SQRT1_2);
  return html`<text class="${isFull ? "nn-upon" : "nn-blamed"}" dy=".35em"
    x="${at(end.x - corner)}" y="${at(y - out * corner)}" text-anchor="middle"
    >${text}</text>`;
}

/** Blame comes in at the outputs: what each has missed by. */
function entering(state, found, layout) {
  const turn = state.phase === "output-blame" ? 0 : undefined;
  const { columns, end } = layout;
  return BOTH.map((k) => {
    const output = columns[2][k];
    const { x, y, r } = output;
    const miss = found.misses[k];
    const wide = width(layout, miss);
    return end
      ? bend(output, end, k, miss, wide, turn)
      : stream([x + r + 30, y], [x + r + 1, y], miss, [wide, wide], turn);
  });
}

/** Within a neuron: what comes from the right, and what its slope leaves. */
function squeezed({ x, y, r }, from, to) {
  const [a, b] = [from, to].map((wide) => Math.min(r, Math.max(THIN, wide) / 2));
  const right = x + Math.sqrt(r * r - a * a);
  return html`<path class="nn-blame-squeezed" d="M${at(right)} ${at(y - a)}C${x} ${at(
    y - a,
  )} ${x} ${at(y - b)} ${x - r} ${at(y - b)}V${at(y + b)}C${x} ${at(y + b)} ${x} ${at(
    y + a,
  )} ${at(right)} ${at(y + a)}z"/>`;
}

/** Blame within the neurons that it has come through. */
export function within(state, found, layout) {
  const { columns } = layout;
  const isBack = (phase) => reached(state, phase) && !isOver(state);
  const through = (column, from, to) =>
    BOTH.map((j) => squeezed(columns[column][j], ...widths(layout, from[j], to[j])));
  return html`${isBack("output-blame") && through(2, found.misses, found.outputBlame)}
    ${isBack("hidden-blame") && through(1, found.together, found.hiddenBlame)}`;
}

/** Blame comes back along the wires of the outputs, each by its weight. */
function coming(state, found, layout) {
  return found.arrives.map((blame, i) => {
    const { a, b, to, from } = ends(layout, i + 4);
    if (to >= paths(state)) return "";
    const isNew = to === paths(state) - 1 && state.phase !== "hidden-blame";
    const turn = isNew ? from : undefined;
    const times = layout.end && `× ${show(found.through[i])}`;
    return html`${between(b, a, blame, widths(layout, found.outputBlame[to], blame), {
      turn,
    })}
      ${
        state.phase.endsWith("-path") &&
        upon(b, a, layout, shown("arrives", blame, times))
      }`;
  });
}

/** Blame that a neuron has goes half of the way to each of its weights. */
function toWeights(state, found, layout, second) {
  if (state.phase !== (second ? "output-blame" : "hidden-blame")) return "";
  const blame = second ? found.outputBlame : found.hiddenBlame;
  return (second ? places.second : places.first).map((i) => {
    const { a, b, to } = ends(layout, i);
    const own = found.gradient[i];
    const sizes = widths(layout, blame[to], own);
    return html`${between(b, a, own, sizes, { turn: 2, part: 0.5 })}
      ${upon(b, a, layout, short(own, 3))}`;
  });
}

/** Towards the other row, where a neuron has room for its blame. */
const aside = ({ y, r }, j) => y + [1, -1][j] * (r + 14);

/** A number of blame in a neuron, below its value, or beside a small one. */
const inside = ({ x, y, r }, j, { end }, text, second = 0) =>
  words(x, end ? y + LOWER : aside({ y, r }, j) + [1, -1][j] * second, "middle", text);

/** What is multiplied within a neuron stands where it comes in. */
const product = ({ x, y, r }, j, away, text) =>
  words(x + r + 5, y + [-1, 1][j] * away, "start", text);

const slope = (a) => `× ${show(a * (1 - a))}`;

/** What comes together at a hidden neuron, and what its slope leaves of it. */
function collected(state, found, layout, j) {
  const neuron = layout.columns[1][j];
  const together = found.together[j];
  if (state.phase === "second-path") {
    return inside(neuron, j, layout, shown("together", together, ""));
  }
  if (state.phase !== "hidden-blame") return "";
  const left = `${brief(together)} ${slope(found.hidden[j])}`;
  const blame = shown("hidden blame", found.hiddenBlame[j], "");
  return [
    layout.end && product(neuron, j, 40, left),
    inside(neuron, j, layout, blame),
  ];
}

/** What an output should say and, once it is known, its blame. */
function wanted(state, found, layout, k) {
  const output = layout.columns[2][k];
  const known = reached(state, "output-blame") && !isOver(state);
  const target = html`<text class="nn-halo nn-small" x="${output.x}" dy=".35em"
    y="${aside(output, k)}" text-anchor="middle">target ${TARGET[k]}</text>`;
  if (!known) return target;
  const isNew = state.phase === "output-blame";
  return [
    layout.end && target,
    missed(state, found, layout, k),
    layout.end && isNew && product(output, k, 52, slope(found.output[k])),
    inside(output, k, layout, shown("output blame", found.outputBlame[k], ""), 19),
  ];
}

/** All blame that has come so far. */
export function streams(state, found, layout) {
  if (!reached(state, "output-blame") || isOver(state)) return "";
  return html`${coming(state, found, layout)}
    ${toWeights(state, found, layout, true)}
    ${toWeights(state, found, layout, false)}
    ${entering(state, found, layout)}`;
}

/** The numbers of blame that stand at neurons. */
export const blames = (state, found, layout) =>
  BOTH.map((j) => [
    collected(state, found, layout, j),
    wanted(state, found, layout, j),
  ]);
