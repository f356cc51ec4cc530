/** A network that steps through its own arithmetic (chapter 3). */

import { forward } from "../js/computing/layers.js";
import { sigmoid } from "../js/computing/neuron.js";
import { sliders, switches } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { knob, knobCell, matrix, named, turned } from "../js/drawing/matrix.js";
import { node, pressed, wires } from "../js/drawing/network.js";
import { colour, factor, show, term } from "../js/drawing/numbers.js";
import { trace } from "./trace.js";

const INPUTS = [0, 1].map((i) => ({ x: 36, y: 66 + 120 * i, r: 20 }));
const HIDDEN = [0, 1].map((j) => ({ x: 172, y: 66 + 120 * j, r: 29 }));
const OUTPUT = { x: 302, y: 126, r: 29 };
const DIGITS = ["first", "last"];
const NEURONS = [["h₁", "h₂"], ["output"]];
const LAST = 15;
const NUMBERS = [[0, 0], [0, 1], [1, 0], [1, 1]];

const layers = ({ W1, b1, W2, b2 }) => [
  { weight: W1, bias: b1, activation: sigmoid },
  { weight: W2, bias: b2, activation: sigmoid },
];
const steps = (state) => trace(state.x, layers(state)).slice(0, state.at);
const outputs = (state) => forward(NUMBERS, layers(state))[1].A.flat();
const says = (output) => (output > 0.5 ? "even" : "odd");
const right = (output, number) => output > 0.5 === (number % 2 === 0);

/** The last value that an operation gave at a neuron, if it is done. */
const found = (done, layer, to, op) =>
  done.findLast(
    (s) => s.layer === layer && s.to === to && (!op || s.op === op),
  )?.value;

/** Which parts the present step touches. */
function touched({ op, layer, to, from } = {}) {
  const own = layer ? "o" : `h${to}`;
  const parts = {
    product: layer
      ? [`v${from}`, `a${from}`, own]
      : [`w${from}${to}`, `x${from}`, own],
    sum: [own],
    bias: [own, layer ? "c0" : `b${to}`],
    activation: layer ? [own, "y", "s0"] : [own, `a${to}`, `z${to}`],
  };
  return new Set(parts[op]);
}

/** A step in words, and as arithmetic. */
function say({ op, layer, to, terms, value }) {
  const six = (number) => show(number, 6);
  const more = (number) => `${number < 0 ? "−" : "+"} ${six(Math.abs(number))}`;
  const [a, b] = terms;
  const [words, sum] = {
    product: () => ["value times weight", `${six(a)} · ${factor(b, 6)}`],
    sum: () => ["add what arrives", `${six(a)} ${more(b)}`],
    bias: () => ["add its bias", `${six(a)} ${more(b)}`],
    activation: () => ["squash", `σ(${six(a)})`],
  }[op]();
  return [`${NEURONS[layer][to]}: ${words}`, `${sum} = ${six(value)}`];
}

function picture(state) {
  const done = steps(state);
  const now = touched(done.at(-1));
  const words = done.length
    ? say(done.at(-1))
    : ["nothing done yet", "Press Step"];
  const weights = [state.W1, state.W2];
  const link = (layer, i, j, from, to, own, more, along) => ({
    from,
    to,
    weight: weights[layer][i][j],
    part: `${own} ${more}`,
    now: now.has(own),
    along,
    press: state.knobs && `pick W${layer + 1}.${i}.${j}`,
  });
  const shown = (layer, j) => {
    const value = found(done, layer, j);
    return value === undefined ? "" : show(value);
  };
  const bias = (value, { x, y, r }, part) =>
    html`<text class="nn-halo nn-small ${colour(value)}" x="${x}"
      y="${y + r + 17}" text-anchor="middle" data-part="${part}"
      ${now.has(part.split(" ")[0]) && "data-now"}>${term(value)}</text>`;
  const output = found(done, 1, 0, "activation");
  return html`${wires([
      ...[0, 1].flatMap((i) =>
        [0, 1].map((j) =>
          link(
            ...[0, i, j, INPUTS[i], HIDDEN[j], `w${i}${j}`],
            ...[`x${i} h${j}`, i === j ? 0.5 : 0.34],
          ),
        ),
      ),
      ...[0, 1].map((j) =>
        link(1, j, 0, HIDDEN[j], OUTPUT, `v${j}`, `o`, 0.5),
      ),
    ])}
    ${INPUTS.map((place, i) =>
      pressed(
        `flip ${i}`,
        node(place, state.x[i], { part: `x${i}`, now: now.has(`x${i}`) }),
      ),
    )}
    ${HIDDEN.map((place, j) =>
      node(place, shown(0, j), {
        part: `h${j}`,
        now: now.has(`h${j}`) || now.has(`a${j}`),
      }),
    )}
    ${node(OUTPUT, shown(1, 0), { part: "o", now: now.has("o") })}
    ${HIDDEN.map((place, j) => bias(state.b1[j], place, `b${j} h${j}`))}
    ${bias(state.b2[0], OUTPUT, "c0 o")}
    <text class="nn-small" x="14" y="38">${DIGITS[0]} digit</text>
    <text class="nn-small" x="14" y="224">${DIGITS[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${output !== undefined && says(output)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${
      state.at
    } of ${LAST} · ${words[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${words[1]}</text>`;
}

const title = (path) =>
  ({
    W1: ([i, j]) => `weight from the ${DIGITS[i]} digit to ${NEURONS[0][j]}`,
    b1: ([j]) => `bias of ${NEURONS[0][j]}`,
    W2: ([i]) => `weight from ${NEURONS[0][i]} to the output`,
    b2: () => "bias of the output",
  })[path.split(".")[0]](path.split(".").slice(1));

function controls(state, uid, rules) {
  return html`<div>${switches(rules, "x", state, uid, DIGITS)}</div>
    ${!state.knobs && html`<div>${sliders(rules, "at", state, uid)}</div>`}`;
}

/** An operator and what it is put before: no line ends between them. */
const joined = (sign, drawn) =>
  html`<span class="nn-joined"><span>${sign}</span>${drawn}</span>`;

function readout(state, uid, start, rules) {
  const done = steps(state);
  const now = touched(done.at(-1));
  const cell = (value, part, more = {}) => ({
    text: value === undefined ? "·" : show(value),
    part,
    now: now.has(part.split(" ")[0]),
    ...more,
  });
  const own = (path, value, part) =>
    cell(value, part, {
      value,
      ...(state.knobs && knobCell(path, title(path), state, start)),
    });
  const put = (rows) => matrix(rows, state, uid);
  const z = (layer, j) => found(done, layer, j, "bias");
  const a = (layer, j) => found(done, layer, j, "activation");
  const shows = (value, name) => (value === undefined ? {} : { shows: name });
  const hidden = [0, 1];
  return html`<div class="nn-equation">
      ${named(put([state.x.map((v, i) => cell(v, `x${i}`))]), "x", "(1, 2)")}
      ${joined("@", named(
        put(
          state.W1.map((row, i) =>
            row.map((w, j) =>
              own(`W1.${i}.${j}`, w, `w${i}${j} x${i} h${j}`),
            ),
          ),
        ),
        "W₁",
        "(2, 2)",
      ))}
      ${joined("+", named(
        put([state.b1.map((b, j) => own(`b1.${j}`, b, `b${j} h${j}`))]),
        "b₁",
        "(2,)",
      ))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${named(
        put([
          hidden.map((j) =>
            cell(z(0, j), `z${j} h${j}`, shows(z(0, j), "z")),
          ),
        ]),
        "z₁",
        "(1, 2)",
      )}
      ${joined("σ →", named(
        put([
          hidden.map((j) =>
            cell(a(0, j), `a${j} h${j}`, shows(a(0, j), "a")),
          ),
        ]),
        "a₁",
        "(1, 2)",
      ))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${named(
        put(state.W2.map((row, i) => [
          own(`W2.${i}.0`, row[0], `v${i} o`),
        ])),
        "W₂",
        "(2, 1)",
      )}
      ${joined("+", named(put([[own("b2.0", state.b2[0], "c0 o")]]), "b₂", "(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${named(
        put([[cell(z(1, 0), "s0 o", shows(z(1, 0), "z"))]]),
        "z₂",
        "(1, 1)",
      )}
      ${joined("σ →", named(
        put([[cell(a(1, 0), "y o", shows(a(1, 0), "a"))]]),
        "a₂",
        "(1, 1)",
      ))}
    </div>
    ${state.knobs && knob(rules, title(state.knob), state, uid, start)}
    ${state.table && table(state)}`;
}

function table(state) {
  const answers = outputs(state);
  const count = answers.filter(right).length;
  return html`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${answers.map((output, n) => {
      const good = right(output, n);
      const here = NUMBERS[n].join() === state.x.join();
      return html`<tr data-right="${String(good)}"
        ${here && html`aria-current="true"`}><td>${n}</td>
        <td>${NUMBERS[n].join(", ")}</td>
        <td data-shows="output">${show(output)}</td><td>${says(output)}</td>
        <td>${good ? "✓ yes" : "✗ no"}</td></tr>`;
    })}</tbody></table>
    <p class="nn-count" data-none="${count === 4}"><b data-shows="right"
      >${count}</b> of 4 numbers right</p>`;
}

function describe(state) {
  const [first, last] = state.x;
  const done = steps(state);
  const start =
    "A network with two inputs, two hidden neurons and one output. The number " +
    `${2 * first + last} comes in as the digits ${first} and ${last}. `;
  if (done.length === 0) return `${start}No step is done yet.`;
  const [what, sum] = say(done.at(-1));
  const end = state.at === LAST ? ` It says ${says(done.at(-1).value)}.` : "";
  return `${start}Step ${state.at} of ${LAST}, ${what}: ${sum}.${end}`;
}

export default {
  size: [340, 300],
  picture,
  controls,
  readout,
  describe,
  pace: 1400,
  plays: ({ knobs }) => !knobs,
  actions: {
    flip: ({ x }, i) => ({ x: x.with(i, 1 - x[i]) }),
    pick: (state, knob) => ({ knob }),
  },
  play: ({ at }) => (at < LAST ? { at: at + 1 } : null),
  goals: {
    "03-step": {
      ask: "Walk through the whole forward pass, to its last step.",
      praise:
        "That is a forward pass: six products, three sums, three biases, " +
        "three sigmoids.",
      met: (state) => state.at === LAST,
    },
    "03-one-knob": {
      ask:
        "The network calls every number even. One of its nine knobs, turned " +
        "alone, puts all four right. Find it.",
      praise:
        "Found: the weight from the last digit to h₁. The output counts h₁ " +
        "against even, so h₁ must rise when the last digit is 1.",
      met: (state, start, rules) =>
        outputs(state).every(right) && turned(rules, state, start).length === 1,
    },
  },
};
