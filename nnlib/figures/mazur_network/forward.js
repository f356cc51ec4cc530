/** Mazur's network on its way forward: wires, values, what was wanted. */

import { html } from "../js/drawing/html.js";
import { wires } from "../js/drawing/network.js";
import { show } from "../js/drawing/numbers.js";
import { pulseBetween } from "../js/drawing/pulse.js";
import { at } from "../js/drawing/scale.js";
import { BEND, ends } from "./layout.js";
import { BIAS, TARGET, X } from "./mazur.js";
import { BOTH, PHASES, places, reached, renewed, short, sub } from "./phases.js";

const EIGHT = [...places.first, ...places.second];
const goesBack = ({ phase }) => PHASES.indexOf(phase) > 1 && phase !== "update";

/** Which layer values pass just now: 0, 1, or -1 for none. */
const passing = ({ phase }) => ["hidden", "outputs"].indexOf(phase);

/** Whether what comes back needs the room on a layer's wires. */
const isBlamed = ({ phase }, layer) =>
  layer === 1 || phase === "hidden-blame";

/** What stands on a wire: its weight and, where there is room, more. */
function onWire(state, found, i, { end }, name) {
  const weight = show(found.w[i]);
  if (!renewed(state, i)) return end ? `${name}\u2009${weight}` : weight;
  const next = show(found.next[i]);
  return end && i > 3 && state.phase === "update" ? `${weight} → ${next}` : next;
}

/** The weights; values run along some of them. */
export function links(state, found, layout) {
  const now = ({ layer }) =>
    state.phase === "update" || (!goesBack(state) && passing(state) === layer);
  return wires(
    EIGHT.map((i) => {
      const way = ends(layout, i);
      return {
        ...{ from: way.a, to: way.b },
        weight: renewed(state, i) ? found.next[i] : found.w[i],
        text: onWire(state, found, i, layout, way.name),
        faint: !now(way),
        label: !goesBack(state) || !isBlamed(state, way.layer),
        along: way.from === way.to ? [0.47, 0.5][way.layer] : 0.32,
        press: !state.hunt && `pick w${i + 1}`,
      };
    }),
  );
}

/** Values on their way: all are drawn, and those at work are seen. */
export const pulses = (state, layout) =>
  EIGHT.map((i) => {
    const { a, b, layer } = ends(layout, i);
    return pulseBetween(a, b, passing(state) === layer);
  });

/** A neuron filled as high as its value: from 0 at the bottom to 1. */
function vessel({ x, y, r }, value, now) {
  const inner = r - 1;
  const level = inner * (1 - 2 * (value ?? 0));
  const half = Math.sqrt(Math.max(0, inner ** 2 - level ** 2));
  return html`<g class="nn-spot" ${now && "data-now"}>
    <circle class="nn-node" cx="${x}" cy="${y}" r="${r}"/>
    <path class="nn-filled" d="M${at(x - half)} ${at(y + level)}A${inner} ${inner} 0 ${
      level < 0 ? 1 : 0
    } 0 ${at(x + half)} ${at(y + level)}z"/></g>`;
}

/** A neuron's value, a little higher where its blame stands below. */
const written = ({ x, y }, text, now, raised) =>
  html`<g class="nn-spot" ${now && "data-now"}><text x="${x}" y="${
    y - (raised ? 8 : 0)
  }" dy=".35em" text-anchor="middle">${text}</text></g>`;

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

/** How high an output should be filled. */
function mark({ x, y, r }, j) {
  const level = y + r * (1 - 2 * TARGET[j]);
  return html`<path class="nn-goal-level" d="M${x - 20} ${at(level)}h40"/>`;
}

/** An output in its circle, which holds five digits. */
const inside = (a) => show(a, a < 0.1 ? 3 : 4);

export function neurons(state, found, { columns }) {
  const [inputs, hidden, outputs] = columns;
  const known = reached(state, "outputs");
  return BOTH.map((j) => [
    bias(hidden[j], j, 0),
    bias(outputs[j], j, 1),
    vessel(inputs[j], X[j]),
    vessel(hidden[j], found.hidden[j], passing(state) === 0),
    vessel(outputs[j], known ? found.output[j] : 0, passing(state) === 1),
    mark(outputs[j], j),
    ...[inputs, hidden, outputs].map((column, i) =>
      name(column[j], `${"xho"[i]}${sub(j)}`, j),
    ),
  ]);
}

export function values(state, found, { columns, end }) {
  const [inputs, hidden, outputs] = columns;
  const isBlamed = (phase) =>
    end && reached(state, phase) && state.phase !== "update";
  return BOTH.map((j) => [
    written(inputs[j], X[j]),
    written(
      ...[hidden[j], show(found.hidden[j]), passing(state) === 0],
      isBlamed("second-path"),
    ),
    reached(state, "outputs") &&
      written(
        ...[outputs[j], inside(found.output[j]), passing(state) === 1],
        isBlamed("output-blame"),
      ),
  ]);
}

/** Both misses lead to one error, where there is room for it. */
export const misses = ({ columns, end }) =>
  end &&
  columns[2].map(({ x, y, r }, k) => {
    const turned = y + [1, -1][k] * BEND;
    return html`<path class="nn-wire" d="M${x + r} ${y}H${end.x - BEND}A${BEND} ${
      BEND
    } 0 0 ${1 - k} ${end.x} ${turned}V${end.y}"/>`;
  });

export function error(state, found, { end }) {
  if (!end) return "";
  const { x, y } = end;
  const known = reached(state, "outputs");
  return html`<rect class="nn-node" x="${x - 56}" y="${y - 27}" width="112"
      height="54" rx="8"/>
    <text class="nn-small" x="${x}" y="${y}" dy="-.3em" text-anchor="middle"
      >error E</text>
    <text x="${x}" y="${y}" dy="1em" text-anchor="middle">${
      known && short(found.error, 6)
    }</text>`;
}
