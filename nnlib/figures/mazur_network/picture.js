/** Mazur's network as a graph: values go forward, blame comes back. */

import { between, stream } from "../js/drawing/blame.js";
import { html } from "../js/drawing/html.js";
import { node, wires } from "../js/drawing/network.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { BIAS, TARGET, X } from "./mazur.js";
import {
  BOTH,
  compute,
  PHASES,
  places,
  reached,
  renewed,
  short,
  sub,
} from "./phases.js";

const PLACES = [30, 172, 314].map((x, i) =>
  [94, 238].map((y) => ({ x, y, r: i ? 30 : 22 })),
);
const MIDDLE = 166; // between the rows
const WIDEST = 16; // of a stream of blame

/** Which layer's wires show gradients, and which what blame passes along. */
const blamed = ({ phase }, second) =>
  phase === (second ? "output-blame" : "hidden-blame");
const passing = ({ phase }, second) => second && phase.endsWith("-path");

/** What stands on a wire: a weight, or the new weight. */
const onWire = (state, found, i) =>
  (renewed(state, i) ? found.next : found.w)[i];

/** Values go forward: whose wires are at work. */
const active = ({ phase }, second) =>
  phase === "update" || (phase === "outputs") === second;

function links(state, found) {
  const back = PHASES.indexOf(state.phase) > 1 && state.phase !== "update";
  return [...places.first, ...places.second].map((i) => {
    const second = i >= 4;
    const [to, from] = [(i >> 1) & 1, i & 1];
    const now = !back && active(state, second);
    return {
      from: PLACES[second ? 1 : 0][from],
      to: PLACES[second ? 2 : 1][to],
      weight: onWire(state, found, i),
      now,
      faint: !now,
      label: !back || !(second || blamed(state, second)),
      along: from === to ? 0.5 : 0.32,
      press: !state.hunt && `pick w${i + 1}`,
    };
  });
}

/** A number of blame at a neuron. */
const said = (name, value, { x }, y) =>
  html`<text class="nn-halo nn-blamed" x="${x}" y="${at(y)}" dy=".35em"
    text-anchor="middle" data-shows="${name}">${short(value, 4, 1e-3)}</text>`;

/** A number of blame beside the wire between two neurons, where there is room. */
function beside(from, to, text, shows = "") {
  const [x, y, anchor] =
    from.y === to.y
      ? [(from.x + to.x) / 2, from.y + (to.y < MIDDLE ? -16 : 16), "middle"]
      : [to.x + 42, to.y + (to.y < MIDDLE ? 24 : -24), "start"];
  return html`<text class="nn-halo nn-blamed" x="${at(x)}" y="${at(y)}" dy=".35em"
    text-anchor="${anchor}" ${shows && html`data-shows="${shows}"`}>${text}</text>`;
}

/** A stream's width: the largest blame of this step has the widest. */
function width({ outputBlame, arrives }, value) {
  const most = Math.max(...[...outputBlame, ...arrives].map(Math.abs));
  return (WIDEST * Math.abs(value)) / most;
}

/** Blame comes in at the outputs. */
const entering = (state, found) =>
  reached(state, "output-blame") &&
  state.phase !== "update" &&
  BOTH.map((k) => {
    const { x, y, r } = PLACES[2][k];
    const blame = found.outputBlame[k];
    const wide = width(found, blame);
    const turn = state.phase === "output-blame" ? 0 : undefined;
    return stream([x + r + 30, y], [x + r + 1, y], blame, [wide, wide], turn);
  });

/** Blame that a neuron has goes half of the way to each of its weights. */
function toWeights(state, found, second) {
  if (!blamed(state, second)) return "";
  const blame = second ? found.outputBlame : found.hiddenBlame;
  const [before, after] = second ? PLACES.slice(1) : PLACES;
  return (second ? places.second : places.first).map((i) => {
    const [to, from] = [(i >> 1) & 1, i & 1];
    const own = found.gradient[i];
    const widths = [width(found, blame[to]), width(found, own)];
    const [a, b] = [after[to], before[from]];
    return html`${between(a, b, own, widths, { turn: 1, part: 0.5 })}
      ${beside(a, b, short(own, 3))}`;
  });
}

/** Blame comes back along the wires of the outputs, wire by wire. */
function coming(state, found) {
  const paths = PHASES.indexOf(state.phase) - PHASES.indexOf("output-blame");
  if (paths < 1 || state.phase === "update") return "";
  return found.arrives.map((blame, i) => {
    const [to, from] = [i >> 1, i & 1];
    if (to >= paths) return "";
    const [a, b] = [PLACES[2][to], PLACES[1][from]];
    const widths = [found.outputBlame[to], blame].map((v) => width(found, v));
    const isNew = to === paths - 1 && state.phase !== "hidden-blame";
    return html`${between(a, b, blame, widths, { turn: isNew ? from : undefined })}
      ${passing(state, true) && beside(a, b, short(blame, 4, 1e-3), "arrives")}`;
  });
}

/** Towards the other row, where a neuron has room for its blame. */
const aside = ({ y, r }, j) => y + [1, -1][j] * (r + 12);

/** What comes together at a hidden neuron, and what is left behind its slope. */
function collected(state, found, j) {
  const place = PLACES[1][j];
  const y = aside(place, j);
  if (reached(state, "hidden-blame")) {
    return said("hidden blame", found.hiddenBlame[j], place, y);
  }
  return (
    state.phase === "second-path" &&
    said("together", found.together[j], place, y)
  );
}

/** A neuron's bias: the weight of an input that is always 1. */
function bias({ x, y, r }, j, layer) {
  const out = [-1, 1][j];
  const [near, far] = [y + out * r, y + out * (r + 26)];
  return html`<path class="nn-edge nn-positive" d="M${x} ${far}V${near}"
      stroke-width="${1 + 1.3 * BIAS[layer]}"/>
    <rect class="nn-node" x="${x - 10}" y="${far + (j ? 0 : -20)}" width="20"
      height="20" rx="3"/>
    <text x="${x}" y="${far + out * 10}" dy=".35em" text-anchor="middle">1</text>
    <text class="nn-small" x="${x + 6}" y="${(near + far) / 2}" dy=".35em"
      >${BIAS[layer]}</text>`;
}

/** A neuron's name stands beside its bias. */
const name = ({ x, y, r }, text, j) =>
  html`<text class="nn-strong" x="${x - 15}" y="${y + [-1, 1][j] * (r + 16)}"
    dy=".35em" text-anchor="end">${text}</text>`;

/** An output in its circle, which holds five digits. */
const inside = (a) => show(a, a < 0.1 ? 3 : 4);

export function picture(state) {
  const found = compute(state);
  const [inputs, hidden, outputs] = PLACES;
  const forward = ({ phase }) => ["hidden", "outputs"].indexOf(phase);
  return html`${wires(links(state, found))}
    ${BOTH.map((j) => [bias(hidden[j], j, 0), bias(outputs[j], j, 1)])}
    ${coming(state, found)} ${toWeights(state, found, true)}
    ${toWeights(state, found, false)} ${entering(state, found)}
    ${BOTH.map((i) => [
      node(inputs[i], X[i]),
      name(inputs[i], `x${sub(i)}`, i),
      node(hidden[i], show(found.hidden[i]), { now: forward(state) === 0 }),
      name(hidden[i], `h${sub(i)}`, i),
      collected(state, found, i),
      node(outputs[i], reached(state, "outputs") && inside(found.output[i]), {
        now: forward(state) === 1,
      }),
      name(outputs[i], `o${sub(i)}`, i),
      reached(state, "output-blame")
        ? said("output blame", found.outputBlame[i], outputs[i], aside(outputs[i], i))
        : html`<text class="nn-halo nn-small" x="${outputs[i].x}" dy=".35em"
            y="${aside(outputs[i], i)}" text-anchor="middle"
            >target ${TARGET[i]}</text>`,
    ])}`;
}
