/** One neuron with its knobs (chapter 1). */

import { activations, weightedSum } from "../js/computing/neuron.js";
import { choice, sliders, switches } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { pressed } from "../js/drawing/network.js";
import { colour, factor, fraction, show, term } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { turning, turnTo } from "../js/drawing/turn.js";

const SUM = { x: 164, y: 122, r: 28 };
const BOX = { x: 210, y: 97, size: 50 };
const OUT = { x: 296, y: 122, r: 24 };

/** @param {object} state */
function compute({ x, w, b, activation }) {
  const z = weightedSum(x, w, b);
  return { z, y: activations[activation](z) };
}

/** What the output means, where it can be put into a word. */
function verdict({ activation, answers }, y) {
  return activation === "identity" ? "" : answers[y > 0.5 ? 1 : 0];
}

const thickness = (weight) => at(1 + 0.6 * Math.abs(weight));

/**
 * A connection to the sum, as wide as its weight is large, and its label, by
 * which it can be turned.
 */
function edge(name, from, weight, signal, label = `× ${show(weight)}`) {
  const [dx, dy] = [SUM.x - from.x, SUM.y - from.y];
  const length = Math.hypot(dx, dy);
  const end = 1 - (SUM.r + 3) / length;
  // Beside the line, whatever its slope: half of the label's box, seen along
  // the way from the line, and half of the line.
  const [wide, high] = [4.6 * label.length, 8];
  const box = (wide * Math.abs(dy) + high * Math.abs(dx)) / length;
  const away = (box + 2 + thickness(weight) / 2) / length;
  const mx = from.x + 0.5 * dx + away * dy;
  const my = from.y + 0.5 * dy - away * dx;
  return html`<line class="nn-edge ${colour(weight)}" x1="${at(from.x + 22)}"
      y1="${at(from.y + (22 * dy) / dx)}" x2="${at(from.x + end * dx)}"
      y2="${at(from.y + end * dy)}" stroke-width="${thickness(weight)}"
      opacity="${signal === 0 ? 0.3 : 1}"/>
    ${turning(name, mx, my, html`<text class="nn-halo nn-strong ${colour(
      weight,
    )}" x="${at(mx)}"
      y="${at(my)}" dy=".35em" text-anchor="middle">${label}</text>`)}`;
}

function inputs(state) {
  const gap = 150 / state.w.length;
  return state.w.map((weight, i) => {
    const from = { x: 32, y: at(47 + i * gap) };
    const drawn = html`<circle class="nn-node" cx="${from.x}" cy="${from.y}"
        r="21"/>
      <text x="${from.x}" y="${from.y}" dy=".35em" text-anchor="middle"
        >${show(state.x[i])}</text>`;
    return html`${edge(`w${i}`, from, weight, state.x[i])}
      ${
        state.switches
          ? pressed(`flip ${i}`, drawn)
          : turning(`x${i}`, from.x, from.y, drawn)
      }
      <text class="nn-halo nn-small" x="11" y="${from.y - 28}"
        >${state.names[i]}</text>`;
  });
}

/** The activation's curve in its box, with a dot at z. */
function curve({ activation }, { z, y }) {
  const reach = Math.max(6, Math.abs(z) * 1.25);
  const high = activation === "identity" ? reach : 1;
  const low = activation === "identity" ? -reach : 0;
  const px = (v) => at(BOX.x + 5 + ((v + reach) / (2 * reach)) * 40);
  const py = (v) => at(BOX.y + 44 - ((v - low) / (high - low)) * 38);
  const steps = [...Array(41).keys()].map((i) => (i / 20 - 1) * reach);
  const points = steps.map((v) => `${px(v)},${py(activations[activation](v))}`);
  const path =
    activation === "step"
      ? `${px(-reach)},${py(0)} ${px(0)},${py(0)} ${px(0)},${py(1)} ` +
        `${px(reach)},${py(1)}`
      : points.join(" ");
  return html`<rect class="nn-node" x="${BOX.x}" y="${BOX.y}"
      width="${BOX.size}" height="${BOX.size}" rx="8"/>
    <polyline class="nn-curve" points="${path}"/>
    <circle class="nn-dot" cx="${px(z)}" cy="${py(y)}" r="4"/>
    <text class="nn-small" x="${BOX.x + BOX.size / 2}" y="${BOX.y - 8}"
      text-anchor="middle">${activation}</text>`;
}

/** The output as its circle has room for; the readout has it in full. */
function brief({ activation }, y) {
  if (activation !== "sigmoid") return show(y, 3);
  if (y < 0.0005 || y > 0.9995) return `≈ ${Math.round(y)}`;
  return y === 0.5 ? "0.5" : y.toFixed(3);
}

/** The verdict below the output; a long one ends at the picture's edge. */
function said(word) {
  const place =
    word.length > 9
      ? html`x="340" text-anchor="end"`
      : html`x="${OUT.x}" text-anchor="middle"`;
  return html`<text class="nn-strong" ${place} y="${OUT.y + 46}">${word}</text>`;
}

function picture(state) {
  const result = compute(state);
  const { z, y } = result;
  const bias = { x: 32, y: 222 };
  const fires = state.activation !== "identity" && y > 0.5;
  return html`${inputs(state)} ${edge("b", bias, state.b, 1, `bias ${show(state.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${SUM.x}" cy="${SUM.y}" r="${SUM.r}"/>
    <text class="nn-strong" x="${SUM.x}" y="${SUM.y}" dy=".35em" text-anchor="middle"
      >${show(z)}</text>
    <text class="nn-small" x="${SUM.x}" y="${SUM.y - 37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${SUM.x + SUM.r} ${SUM.y}H${BOX.x}"/>
    ${curve(state, result)}
    <path class="nn-wire" d="M${BOX.x + BOX.size} ${OUT.y}H${OUT.x - OUT.r}"/>
    <circle class="nn-node" data-on="${String(fires)}" cx="${OUT.x}" cy="${OUT.y}"
      r="${OUT.r}"/>
    <text class="nn-strong" data-on="${String(fires)}" x="${OUT.x}" y="${OUT.y}" dy=".35em"
      text-anchor="middle">${brief(state, y)}</text>
    <text class="nn-small" x="${OUT.x}" y="${OUT.y - 32}" text-anchor="middle"
      >output</text>
    ${said(verdict(state, y))}`;
}

/** Small weights of a neuron that only adds are turned in finer steps. */
const isFine = ({ w, activation }) =>
  activation === "identity" && w.every((weight) => Math.abs(weight) <= 2);

/** What dragging one of a list up or down changes. */
const turnOne = (key, ends, steps) => (i) => [
  `${key}${i}`,
  (state, to, from) => ({
    [key]: state[key].with(i, turnTo(state[key][i], to, from, ends, steps)),
  }),
];

const weightDrag = (i) => [
  `w${i}`,
  (state, to, from) => {
    const [reach, steps] = isFine(state) ? [2, 20] : [10, 4];
    const turned = turnTo(state.w[i], to, from, [-reach, reach], steps);
    return { w: state.w.with(i, turned) };
  },
];

function controls(state, uid, rules) {
  const fine = isFine(state) ? { minimum: -2, maximum: 2, step: 0.05 } : {};
  return html`
    ${(state.switches ? switches : sliders)(rules, "x", state, uid)}
    ${sliders(rules, "w", state, uid, fine)}
    ${sliders(rules, "b", state, uid)}
    ${state.choose && choice(rules, "activation", state, uid)}`;
}

function sum(state) {
  const products = state.x.map(
    (xi, i) => html`${i > 0 && " + "}<span class="${colour(state.w[i])}"
      >${show(xi)}·${factor(state.w[i])}</span>`,
  );
  return html`${products} <span class="${colour(state.b)}">${term(state.b)}</span>
    = <b data-shows="z">${show(compute(state).z)}</b>`;
}

function readout(state) {
  const { z, y } = compute(state);
  const word = verdict(state, y);
  return html`<p class="nn-formula">z = ${sum(state)}</p>
    <p class="nn-formula">${state.activation}(${show(z)}) =
      <b data-shows="y">${fraction(y)}</b>${word && html`: <b>${word}</b>`}</p>
    ${state.table && state.switches && table(state)}`;
}

/** Every combination of the switches. */
function table(state) {
  const count = state.w.length;
  const rows = [...Array(2 ** count).keys()].map((row) =>
    state.w.map((_, i) => (row >> (count - 1 - i)) & 1),
  );
  return html`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${state.names.map((n) => html`<th scope="col">${n}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${rows.map((x) => {
      const { z, y } = compute({ ...state, x });
      const now = x.every((xi, i) => xi === state.x[i]);
      return html`<tr ${now && html`aria-current="true"`}>
        ${x.map((xi) => html`<td>${xi}</td>`)}<td data-shows="row-z"
        >${show(z)}</td><td>${fraction(y)} ${verdict(state, y)}</td></tr>`;
    })}</tbody>
  </table>`;
}

function describe(state) {
  const { z, y } = compute(state);
  const parts = state.names.map(
    (name, i) => `${name} is ${show(state.x[i])}, weight ${show(state.w[i])}`,
  );
  const word = verdict(state, y);
  return (
    `A neuron. ${parts.join("; ")}; bias ${show(state.b)}. The weighted sum ` +
    `is ${show(z)}; after the ${state.activation} the output is ${fraction(y)}` +
    `${word && `, ${word}`}.`
  );
}

/** Whether the neuron fires, for each of the emails 00, 01, 10, 11. */
const verdicts = ({ w, b }) =>
  [[0, 0], [0, 1], [1, 0], [1, 1]].map((x) => weightedSum(x, w, b) > 0);

/** How many knobs are not as they were. */
const turned = (state, start) =>
  [...state.w, state.b].filter((knob, i) => knob !== [...start.w, start.b][i])
    .length;

export default {
  wide: true,
  size: [344, 250],
  picture,
  controls,
  readout,
  describe,
  actions: {
    flip: ({ x }, i) => ({ x: x.with(i, 1 - x[i]) }),
  },
  drags: {
    ...Object.fromEntries([0, 1, 2].map(turnOne("x", [0, 80], 1))),
    ...Object.fromEntries([0, 1, 2].map(weightDrag)),
    b: ({ b }, to, from) => ({ b: turnTo(b, to, from, [-10, 10], 4) }),
  },
  goals: {
    "01-silence": {
      ask:
        "An email with CAPITALS and without viagra is called spam. Turn one " +
        "knob until it is not. How far must you turn it?",
      praise:
        "Silent. A turn by 5 is enough: it brings the number in the middle " +
        "down to 0, and the neuron fires only above 0.",
      met: (state, start) =>
        state.x.join() === "1,0" &&
        turned(state, start) === 1 &&
        weightedSum(state.x, state.w, state.b) <= 0,
    },
    "01-both": {
      ask:
        "Your doctor writes about viagra, your aunt writes in CAPITALS. Let " +
        "both through, and catch only the emails that have both.",
      praise: "Found: each alone brings too little, both together enough.",
      met: (state) =>
        state.w.length === 2 &&
        state.activation === "step" &&
        verdicts(state).join() === "false,false,false,true",
    },
    "01-seven-bottles": {
      ask:
        "Ten guests drank seven bottles. Find the weight that says so, and " +
        "leave the bias at 0: no guests, no wine.",
      praise: "Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",
      met: (state) =>
        state.activation === "identity" &&
        state.x[0] === 10 &&
        state.b === 0 &&
        Math.abs(compute(state).z - 7) < 1e-9,
    },
    "03-last-bit": {
      ask:
        "One neuron is enough. Find knobs that call all four numbers right: " +
        "0 and 2 even, 1 and 3 odd.",
      praise:
        "Found. The first digit needs no weight: whether a number is even " +
        "is said by its last digit alone.",
      met: (state) =>
        state.w.length === 2 &&
        state.activation === "sigmoid" &&
        verdicts(state).join() === "true,false,true,false",
    },
  },
};
