/** Blame on its way back through Mazur's network, wire by wire. */

import { between, stream } from "../js/drawing/blame.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { ends } from "./layout.js";
import { TARGET } from "./mazur.js";
import { BOTH, PHASES, places, reached, short, sub } from "./phases.js";

const WIDEST = 18; // of a stream of blame

/** How many outputs have passed their blame on. */
const paths = ({ phase }) =>
  PHASES.indexOf(phase) - PHASES.indexOf("output-blame");
const isOver = ({ phase }) => phase === "update";

/** A stream's width: the largest blame of this step has the widest. */
function width({ outputBlame, arrives }, value) {
  const most = Math.max(...[...outputBlame, ...arrives].map(Math.abs));
  return (WIDEST * Math.abs(value)) / most;
}

const words = (x, y, anchor, text) =>
  html`<text class="nn-halo nn-blamed" x="${at(x)}" y="${at(y)}" dy=".35em"
    text-anchor="${anchor}">${text}</text>`;

/** A number of blame, after what made it where there is room. */
const shown = (name, value, made) =>
  html`${made && `${made} = `}<tspan data-shows="${name}">${short(
    value,
    4,
    1e-3,
  )}</tspan>`;

/** Beside the wire from one neuron back to another, where there is room. */
function beside(from, to, { middle, end }, text) {
  const out = to.y < middle ? -1 : 1;
  if (from.y === to.y) return words((from.x + to.x) / 2, from.y + 17 * out, "middle", text);
  const across = to.r + (end ? 20 : 5);
  return words(to.x + across, to.y - (end ? 28 : 20) * out, "start", text);
}

/** Blame comes in at the outputs. */
function entering(state, found, { columns, end }) {
  const turn = state.phase === "output-blame" ? 0 : undefined;
  return BOTH.map((k) => {
    const output = columns[2][k];
    const { x, y, r } = output;
    const blame = found.outputBlame[k];
    const widths = [width(found, blame), width(found, blame)];
    return end
      ? between(end, output, blame, widths, { turn })
      : stream([x + r + 30, y], [x + r + 1, y], blame, widths, turn);
  });
}

/** Blame comes back along the wires of the outputs, each by its weight. */
function coming(state, found, layout) {
  return found.arrives.map((blame, i) => {
    const { a, b, to, from } = ends(layout, i + 4);
    if (to >= paths(state)) return "";
    const widths = [found.outputBlame[to], blame].map((v) => width(found, v));
    const isNew = to === paths(state) - 1 && state.phase !== "hidden-blame";
    const turn = isNew ? from : undefined;
    const moved = state.early && Math.abs(blame) >= 1e-3 ? "new " : "";
    const times = layout.end && `× ${moved}w${sub(i + 4)}`;
    return html`${between(b, a, blame, widths, { turn })}
      ${
        state.phase.endsWith("-path") &&
        beside(b, a, layout, shown("arrives", blame, times))
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
    const widths = [width(found, blame[to]), width(found, own)];
    return html`${between(b, a, own, widths, { turn: 1, part: 0.5 })}
      ${beside(b, a, layout, short(own, 3))}`;
  });
}

/** Towards the other row, where a neuron has room for its blame. */
const aside = ({ y, r }, j) => y + [1, -1][j] * (r + 14);

/** What comes together at a hidden neuron, and what its slope leaves of it. */
function collected(state, found, { columns, end }, j) {
  const { x, y, r } = columns[1][j];
  const below = aside({ y, r }, j);
  if (state.phase === "second-path") {
    const sum = shown("together", found.together[j], end && " ");
    return words(x, below, "middle", sum);
  }
  if (state.phase !== "hidden-blame") return "";
  if (!end) {
    return words(x, below, "middle", shown("hidden blame", found.hiddenBlame[j]));
  }
  const a = found.hidden[j];
  const isShort = Math.abs(found.hiddenBlame[j]) >= 1e-3; // else a power of ten
  const slope = isShort && `× ${show(a * (1 - a))}`;
  const blame = shown("hidden blame", found.hiddenBlame[j], slope);
  return words(x + r + 10, y + [-r, r][j], "start", blame);
}

/** What an output should say and, once it is known, its blame. */
function wanted(state, found, { columns, end }, k) {
  const { x, y, r } = columns[2][k];
  const known = reached(state, "output-blame") && !isOver(state);
  const below = aside({ y, r }, k);
  const target = html`<text class="nn-halo nn-small" x="${x}" dy=".35em"
    y="${below}" text-anchor="middle">target ${TARGET[k]}</text>`;
  if (!known) return target;
  const blame = shown("output blame", found.outputBlame[k]);
  if (!end) return words(x, below, "middle", blame);
  return [target, words(x + r + 8, y + [-12, 12][k], "start", blame)];
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
