/** A computational graph, forward and backward (chapter 5). */

import { sigmoid } from "../js/computing/neuron.js";
import { stream } from "../js/drawing/blame.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { factor, show } from "../js/drawing/numbers.js";
import { pulse } from "../js/drawing/pulse.js";
import { at } from "../js/drawing/scale.js";
import { turning, turnTo } from "../js/drawing/turn.js";
import { run } from "./graph.js";

const WIDE = { input: 116, made: 132 }; // of a box
const HIGH = 48;
const WIDEST = 22; // of a stream of blame
const THIN = 0.7; // half of a gate that is all but shut

/** What is turned by dragging its box: the ends of its slider, and its steps. */
const TURNED = {
  ...{ guests: [[0, 20], 1], price: [[0, 24], 2], meal: [[0, 40], 1] },
  ...{ x: [[-4, 4], 4], w: [[-4, 4], 4], b: [[-4, 4], 4] },
};

const times = (a, b) => `${a} · ${b}`;

/** Inputs by their place in the state, nodes by their making, places. */
const GRAPHS = {
  bill: {
    what: "The bill of a dinner, which the guests reach by two paths",
    inputs: ["guests", "price", "meal"],
    nodes: [
      {
        name: "bottles",
        from: ["guests"],
        value: (guests) => guests / 2,
        slopes: () => [0.5],
        factor: "· 0.5",
        say: (guests) => `${guests} · 0.5`,
      },
      {
        name: "wine",
        from: ["bottles", "price"],
        value: (bottles, price) => bottles * price,
        slopes: (bottles, price) => [price, bottles],
        say: times,
      },
      {
        name: "food",
        from: ["guests", "meal"],
        value: (guests, meal) => guests * meal,
        slopes: (guests, meal) => [meal, guests],
        say: times,
      },
      {
        name: "bill",
        from: ["wine", "food"],
        value: (wine, food) => wine + food,
        slopes: () => [1, 1],
        say: (wine, food) => `${wine} + ${food}`,
      },
    ],
    places: {
      ...{ price: [58, 34], guests: [180, 34], meal: [302, 34] },
      ...{ bottles: [150, 130], wine: [68, 226], food: [292, 226] },
      bill: [180, 322],
    },
    tall: 356,
  },
  neuron: {
    what: "Half the squared error of a neuron with one input",
    inputs: ["x", "w", "b", "target"],
    nodes: [
      {
        name: "w·x",
        from: ["x", "w"],
        value: (x, w) => x * w,
        slopes: (x, w) => [w, x],
        say: times,
      },
      {
        name: "z",
        from: ["w·x", "b"],
        value: (product, b) => product + b,
        slopes: () => [1, 1],
        say: (product, b) => `${product} + ${b}`,
      },
      {
        name: "a",
        from: ["z"],
        value: sigmoid,
        slopes: (z) => [sigmoid(z) * (1 - sigmoid(z))],
        say: (z) => `σ(${z})`,
      },
      {
        name: "miss",
        from: ["a", "target"],
        value: (a, target) => a - target,
        slopes: () => [1, null],
        say: (a, target) => `${a} − ${target}`,
      },
      {
        name: "cost",
        from: ["miss"],
        value: (miss) => (miss * miss) / 2,
        slopes: (miss) => [miss],
        say: (miss) => `½ · ${miss}²`,
      },
    ],
    places: {
      ...{ x: [58, 34], w: [180, 34], b: [302, 34] },
      ...{ "w·x": [119, 112], z: [210, 190], a: [210, 300] },
      ...{ target: [62, 300], miss: [210, 378], cost: [210, 456] },
    },
    gate: ["z", "a"],
    tall: 490,
  },
};

/** How many steps a graph has. */
const LAST = { bill: 12, neuron: 13 };

function compute(state) {
  const graph = GRAPHS[state.graph];
  const inputs = Object.fromEntries(graph.inputs.map((k) => [k, state[k]]));
  const { values, steps } = run(inputs, graph.nodes);
  const done = steps.slice(0, Math.min(state.at, steps.length));
  const made = new Set([
    ...graph.inputs,
    ...done.filter(({ op }) => op === "value").map(({ name }) => name),
  ]);
  const slopes = {};
  for (const { op, name, total } of done) {
    if (op !== "value") slopes[name] = total;
  }
  return { graph, inputs, values, steps, done, made, slopes, now: done.at(-1) };
}

/** A wire from one box down to another. */
function edge(found, from, to) {
  const [[x1, y1], [x2, y2]] = ends(found, from, to);
  const comes = found.now?.op === "value" && found.now.name === to;
  return html`<line class="nn-wire" x1="${x1}" y1="${y1}" x2="${x2}"
    y2="${y2}"/>${pulse([x1, y1], [x2, y2], comes)}`;
}

/** The sigmoid's wire is a gate for blame: as wide open as its slope is large. */
function gate(found) {
  if (!found.graph.gate) return "";
  const [from, to] = found.graph.gate;
  const [[x, y1], [, y2]] = ends(found, from, to);
  const y = (y1 + y2) / 2;
  const a = found.values[to];
  const half = Math.max(THIN, (WIDEST * a * (1 - a)) / 2);
  const known = found.made.has(to);
  const post = (side) => html`<path class="nn-post" d="M${at(x + side * half)}
    ${y - 6}v12l${side * 9} 9h${side * 13}v-30h${-side * 13}z"/>`;
  return html`${known && [post(-1), post(1)]}<text class="nn-small"
    x="${x - 44}" y="${y}" dy=".35em" text-anchor="end">the sigmoid</text>`;
}

/** Where a wire leaves the upper box, and where it comes to the lower one. */
function ends({ graph: { places } }, from, to) {
  const [[x1, y1], [x2, y2]] = [places[from], places[to]];
  return [[x1, y1 + HIGH / 2], [x2, y2 - HIGH / 2]];
}

/** What went back along a wire: wide below, and above as its slope has it. */
function blame(found, from, to) {
  const back = passed(found, from, to);
  if (!back) return "";
  const [upper, lower] = ends(found, from, to);
  const most = Math.max(1e-9, ...found.steps.map(({ total }) => Math.abs(total ?? 0)));
  const widths = [back.arrived, back.part].map(
    (size) => (WIDEST * Math.abs(size)) / most,
  );
  const turn = back === found.now ? 0 : undefined;
  const waist = to === found.graph.gate?.[1] ? 0.42 : 1;
  return stream(lower, upper, back.part, widths, turn, waist);
}

/** The step that passed blame back along a wire, if it is done. */
const passed = ({ done }, from, to) =>
  done.find((s) => s.op === "back" && s.name === from && s.over === to);

const [LEFT, STEEP] = [100, 20]; // of a wire that runs down the left side

/** The local slope by which blame was multiplied on a wire; before, what the
 * box multiplies by, if that is no other box. */
function plate(found, from, to) {
  const back = passed(found, from, to);
  const given = found.graph.nodes.find(({ name }) => name === to).factor;
  if (!back && !given) return "";
  const [[x1, y1], [x2, y2]] = ends(found, from, to);
  const text = back ? `× ${factor(back.local)}` : given;
  const gated = to === found.graph.gate?.[1] ? 22 : 0;
  // Beside the stream; on the left, where a box stands close on the right.
  const side = x1 < LEFT && Math.abs(x2 - x1) < STEEP ? -1 : 1;
  const aside = back ? side * (WIDEST / 2 + 3 + gated) : 0;
  const higher = back ? 7 * Math.sign(x2 - x1) : 0; // off one that leans
  const now = back && back === found.now;
  return html`<g class="nn-plate" ${now && "data-now"}><text
    class="${back ? "nn-blamed" : "nn-small"}" x="${at((x1 + x2) / 2 + aside)}"
    y="${at((y1 + y2) / 2 - higher)}" dy=".35em" text-anchor="${
      back ? (side < 0 ? "end" : "start") : "middle"
    }">${text}</text></g>`;
}

/** What a box does with what comes in, by its names. */
const operation = ({ from, say }) => say(...from);

/** A box: its name and value, and what it does until it is blamed; then its
 * slope. */
function box(found, name) {
  const { graph, values, made, slopes, now } = found;
  const [x, y] = graph.places[name];
  const slope = slopes[name];
  const input = graph.inputs.includes(name);
  const wide = input ? WIDE.input : WIDE.made;
  const drawn = html`<g class="nn-spot" ${now?.name === name && "data-now"}>
    <rect class="nn-node" x="${x - wide / 2}" y="${y - HIGH / 2}"
      width="${wide}" height="${HIGH}" rx="${input ? 4 : 16}"/>
    <text x="${x}" y="${y}" dy="-.3em" text-anchor="middle">${name}${
      made.has(name) &&
      html` = <tspan class="nn-strong" data-shows="value">${show(
        values[name],
      )}</tspan>`
    }</text>
    ${slope !== undefined &&
    html`<text class="nn-blamed" x="${x}" y="${y}" dy="1.05em"
      text-anchor="middle">↑ <tspan data-shows="slope">${show(
        slope,
      )}</tspan></text>`}
    ${!input && slope === undefined &&
    html`<text class="nn-small" x="${x}" y="${y}" dy="1.05em"
      text-anchor="middle">${operation(
        graph.nodes.find((node) => node.name === name),
      )}</text>`}</g>`;
  return name in TURNED ? turning(name, x, y, drawn) : drawn;
}

function picture(state) {
  const found = compute(state);
  const { graph } = found;
  const joined = [edge, blame, plate].map((draw) =>
    graph.nodes.map(({ name, from }) =>
      from.map((one) => draw(found, one, name)),
    ),
  );
  return [joined, gate(found), Object.keys(graph.places).map((name) => box(found, name))];
}

const steps = (state, uid, rules) =>
  sliders(rules, "at", state, uid, { maximum: LAST[state.graph] });

function controls(state, uid, rules) {
  const knobs = { bill: ["guests", "price", "meal"], neuron: ["x", "w", "b"] };
  return html`${steps(
      { ...state, at: Math.min(state.at, LAST[state.graph]) },
      uid,
      rules,
    )}
    ${knobs[state.graph].map((key) => sliders(rules, key, state, uid))}
    ${state.graph === "neuron" && choice(rules, "target", state, uid)}`;
}

/** The present step, as a sentence with its arithmetic. */
function said({ graph, values, now }) {
  if (!now) return "Nothing is done yet. Press Step.";
  const { op, name } = now;
  if (op === "start") {
    return `Turn round. The slope of ${name} for itself is 1.`;
  }
  if (op === "value") {
    const { from, say } = graph.nodes.find((node) => node.name === name);
    const sum = say(...from.map((one) => factor(values[one])));
    return `Forward: ${name} = ${sum} = ${show(now.value)}`;
  }
  const { over, arrived, local, part, before, total } = now;
  const product =
    `${factor(arrived)} · ${factor(local)} = ${show(part)}`;
  const sum =
    before === undefined
      ? ""
      : `. A second path: ${factor(before)} + ${factor(part)} = ${show(total)}`;
  return `Backward, from ${over} to ${name}: ${product}${sum}`;
}

function readout(state) {
  const found = compute(state);
  const count = LAST[state.graph];
  const end = found.graph.nodes.at(-1).name;
  return html`<p class="nn-rule">Step ${Math.min(state.at, count)} of
      ${count}. ${said(found)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${end} for it. A stream is as wide as that slope is large, and
      hollow where it is negative.</p>`;
}

function describe(state) {
  const found = compute(state);
  const { graph, inputs, slopes } = found;
  const given = Object.entries(inputs).map(([k, v]) => `${k} ${show(v)}`);
  const boxes = graph.nodes.map((node) => `${node.name} = ${operation(node)}`);
  const known = Object.entries(slopes).map(([k, v]) => `${k} ${show(v)}`);
  return (
    `${graph.what}, as a graph. Inputs: ${given.join(", ")}. ` +
    `Boxes: ${boxes.join(", ")}. ` +
    `Step ${Math.min(state.at, LAST[state.graph])} of ${LAST[state.graph]}. ` +
    `${said(found)}.`.replace("..", ".") +
    (known.length ? ` Slopes so far: ${known.join(", ")}.` : "")
  );
}

const finished = (state) => state.at >= LAST[state.graph];

export default {
  size: ({ graph }) => [360, GRAPHS[graph].tall],
  picture,
  controls,
  readout,
  describe,
  pace: 1600,
  long: true,
  wide: true,
  plays: () => true,
  drags: Object.fromEntries(
    Object.entries(TURNED).map(([key, rule]) => [
      key,
      (state, to, from) => ({ [key]: turnTo(state[key], to, from, ...rule) }),
    ]),
  ),
  play: (state) => (finished(state) ? null : { at: state.at + 1 }),
  goals: {
    "05-backward": {
      ask: "Go through the whole graph, forward and back, to the last step.",
      praise:
        "Every edge was used once, and every box now knows how the end " +
        "changes with it.",
      met: finished,
    },
    "05-thirty": {
      ask:
        "One more guest costs 24 euros. Make it exactly 30, and leave the " +
        "price of a meal alone.",
      praise: ({ price, meal }) =>
        `With a bottle at ${show(price)} the path by the wine brings ` +
        `0.5 · ${show(price)} = ${show(price / 2)}, and the path by the food ` +
        `${show(meal)} as before.`,
      met: (state, start) =>
        state.graph === "bill" &&
        finished(state) &&
        state.meal === start.meal &&
        compute(state).slopes.guests === 30,
    },
    "05-wrong-silent": {
      ask:
        "The target is 0. Make the neuron wrong by more than 0.99, and yet " +
        "its slope for w smaller than 0.001. Leave x at 1.",
      praise:
        "Saturated: the sigmoid's local slope is next to 0, and blame has " +
        "to pass through it.",
      met: (state) => {
        if (state.graph !== "neuron" || !finished(state)) return false;
        const { values, slopes } = compute(state);
        return (
          state.target === 0 &&
          state.x === 1 &&
          values.miss > 0.99 &&
          Math.abs(slopes.w) < 0.001
        );
      },
    },
  },
};
