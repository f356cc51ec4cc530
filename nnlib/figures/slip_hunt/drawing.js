/** Two machines, and a slip in one that needs room to show (chapter 8). */

import { choice, toggle } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { colour, show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { compute, numbersIn, SLIPS, slipOf } from "./machine.js";

const WORDS = {
  bias: "bias added to every product",
  mean: "sum for the mean",
  softmax: "softmax down the columns",
  early: "early update",
  unknown: "one you do not know",
};
const PARTS = ["second", "bias", "row", "hidden"];
const DONE = 4; // stages: sums, shares, loss, one step

// Of one machine: inputs above, the loss below.
const WIDTH = 402;
const HEIGHT = 378;
const [LEFT, MIDDLE, RIGHT] = [125, 200, 275];
const [INPUTS, HIDDEN, SUMS, SHARES, LOSS] = [48, 148, 248, 306, 358];
const HALF = 34; // of a box's width
const LINE = 19; // of a box, for each row

const short = (value) => show(Math.round(value * 1000) / 1000, 6);

/** A number that is worked out; where the two machines part, it stands out. */
function number(x, y, value, other, name, isSlipped, look = "") {
  const text = short(value);
  const half = 5 + 5.6 * text.length;
  const parts = isSlipped && text !== short(other);
  return html`<g class="nn-told" data-parts="${String(parts)}">${
    parts && html`<rect x="${at(x - half)}" y="${at(y - 9)}" width="${at(2 * half)}" height="18" rx="9"/>`
  }<text class="nn-strong ${look}" x="${at(x)}" y="${at(y)}" dy=".35em" text-anchor="middle"><tspan
    data-shows="${name}">${text}</tspan></text></g>`;
}

/** A box with a line for each row of the batch. */
function box(x, y, rows, inside) {
  const high = LINE * rows + 8;
  return html`<rect class="nn-node" x="${x - HALF - 5}" y="${at(y - high / 2)}"
    width="${2 * HALF + 10}" height="${high}" rx="8"/>${Array.from({ length: rows }, (_, r) =>
      inside(r, y + LINE * (r - (rows - 1) / 2)),
    )}`;
}

/** A weight or a bias, and below it what it is after one step. */
function knob([x, y], value, [mine, other], state, isSlipped, sign = "") {
  return html`<text class="nn-halo ${colour(value)}" x="${x}" y="${y - 9}" dy=".35em"
    text-anchor="middle">${sign}${show(value)}</text>${
      state.stage === DONE && number(x, y + 10, mine, other, "new", isSlipped, "nn-halo")
    }`;
}

/** Wires from one row of places to the next, and where their weights stand. */
function wires(from, to, [top, bottom], apart) {
  return from.flatMap((x, i) =>
    to.map((end, j) => {
      const isCrossing = from.length === 2 && to.length === 2 && i !== j;
      const part = isCrossing ? 0.25 : apart;
      const along = x + (end - x) * part;
      const aside = isCrossing ? 0 : Math.min(x, end) < MIDDLE ? -46 : 46;
      return { i, j, line: [x, top, end, bottom], label: [along + aside, top + (bottom - top) * part] };
    }),
  );
}

function layer(state, n, places, isSlipped) {
  const [mine, other] = isSlipped ? [1, 0] : [0, 1];
  const seen = compute(state);
  const { W } = seen[0].layers[n];
  const lines = wires(...places, W.length === 2 && W[0].length === 2 ? 0.66 : 0.5);
  const runs = state.share !== undefined && state.stage === 1;
  return html`${lines.map(({ i, j, line: [x1, y1, x2, y2] }) => {
    const way = runs ? state.share : 0;
    return html`<line class="nn-edge ${colour(W[i][j])}" x1="${x1}" y1="${y1}" x2="${x2}"
      y2="${y2}" stroke-width="2"/>${runs && html`<circle class="nn-centre" cx="${at(
        x1 + (x2 - x1) * way,
      )}" cy="${at(y1 + (y2 - y1) * way)}" r="5"/>`}`;
  })}${lines.map(({ i, j, label }) =>
    knob(
      label,
      W[i][j],
      [seen[mine].moved[n].W[i][j], seen[other].moved[n].W[i][j]],
      state,
      isSlipped,
    ),
  )}`;
}

function machine(state, isSlipped, [left, top]) {
  const seen = compute(state);
  const [mine, other] = isSlipped ? [seen[1], seen[0]] : seen;
  const { second, hidden, row, stage } = state;
  const rows = 1 + row;
  const last = hidden ? 1 : 0;
  const inputs = second ? [LEFT, RIGHT] : [MIDDLE];
  const outputs = [LEFT, RIGHT];
  const steps = hidden
    ? [
        [inputs, [MIDDLE], [INPUTS, HIDDEN]],
        [[MIDDLE], outputs, [HIDDEN, SUMS]],
      ]
    : [[inputs, outputs, [INPUTS, SUMS]]];
  const bias = (n, j, spot) =>
    state.bias &&
    knob(
      spot,
      mine.layers[n].b[j],
      [mine.moved[n].b[j], other.moved[n].b[j]],
      state,
      isSlipped,
      mine.layers[n].b[j] > 0 ? "+" : "",
    );
  const told = (name, a, b, isThere) => (x, y, j) =>
    box(
      x,
      y,
      rows,
      (r, line) => isThere && number(x, line, a[r][j], b[r][j], name, isSlipped),
    );
  const hiddenBox = told("hidden", mine.into[1], other.into[1], stage > 0);
  const sum = told("sum", mine.Z, other.Z, stage > 0);
  const share = told("share", mine.P, other.P, stage > 1);
  const name = (text, y) =>
    html`<text class="nn-small" x="${MIDDLE}" y="${y}" dy=".35em" text-anchor="middle">${text}</text>`;
  return html`<g transform="translate(${left} ${top})"><text class="nn-strong" x="${MIDDLE}"
      y="14" text-anchor="middle">${isSlipped ? "slipped" : "right"}</text>
    ${outputs.map(
      (x) => html`<path class="nn-wire" d="M${x} ${SUMS}V${SHARES}L${MIDDLE} ${LOSS}"/>`,
    )}${steps.map((places, n) => layer(state, n, places, isSlipped))}
    ${inputs.map((x, i) =>
      box(
        x,
        INPUTS,
        rows,
        (r, y) => html`<text x="${x}" y="${at(y)}" dy=".35em" text-anchor="middle">${show(
          mine.into[0][r][i],
        )}</text>`,
      ),
    )}${hidden && hiddenBox(MIDDLE, HIDDEN, 0)}${
      hidden && bias(0, 0, [MIDDLE + 82, HIDDEN])
    }${outputs.map((x, j) => [
      sum(x, SUMS, j),
      share(x, SHARES, j),
      bias(last, j, [j ? x + 84 : x - 84, SUMS]),
    ])}${name("sums", SUMS)}${name("shares", SHARES)}<text class="nn-small" x="${
      MIDDLE - 42
    }" y="${LOSS}" dy=".35em" text-anchor="end">loss</text>${box(
      MIDDLE,
      LOSS,
      1,
      (_, y) => stage > 2 && number(MIDDLE, y, mine.loss, other.loss, "loss", isSlipped),
    )}</g>`;
}

const placeOf = (ui) => (ui?.narrow ? [0, HEIGHT + 16] : [WIDTH + 16, 0]);

const picture = (state, _uid, _start, ui) =>
  html`${machine(state, false, [0, 0])}${machine(state, true, placeOf(ui))}`;

/** The numbers of a machine, as they are shown, in the order of the stages. */
const numbersOf = ({ into, Z, P, loss, moved }, { bias }) => [
  [into[1] ?? [], Z],
  P,
  loss,
  moved.map(({ W, b }) => [W, bias && b]),
];

/** Whether some number that is shown has parted. */
function isFound(state) {
  const [right, slipped] = compute(state).map((one) =>
    numbersOf(one, state)
      .slice(0, state.stage)
      .flat(Infinity)
      .map(short),
  );
  return right.some((text, i) => text !== slipped[i]);
}

const coachOf = (state) => state.coach[SLIPS.indexOf(slipOf(state))];

function against(mine, coachs) {
  if (mine === coachs) return "as few as the coach's smallest case";
  const apart = Math.abs(mine - coachs);
  return html`<b data-shows="apart">${apart}</b> ${
    mine < coachs ? "fewer" : "more"
  } than the coach's smallest case`;
}

function readout(state) {
  const mine = numbersIn(state);
  if (!isFound(state)) {
    return html`<p class="nn-says">Both say the same.</p>
      <p><b data-shows="used">${mine}</b> numbers went in, and nothing shows. Give it room.</p>`;
  }
  const [sentence, coachs] = coachOf(state);
  return html`<p class="nn-says">They part. The coach: <q data-shows="said">${sentence}</q></p>
    <p>You used <b data-shows="used">${mine}</b> numbers, ${against(mine, coachs)}.</p>`;
}

const controls = (state, uid, rules) => html`
  ${choice(rules, "slip", state, uid, (name) => WORDS[name])}
  ${state.slip === "unknown" &&
  html`<p class="nn-live"><button type="button" data-do="another">Another one</button></p>`}
  <div class="nn-room">${PARTS.map((name) => toggle(rules, name, state, uid))}</div>`;

function describe(state) {
  const on = PARTS.filter((name) => state[name]);
  const parts = { second: "a second input", bias: "biases", row: "a second row", hidden: "a hidden neuron" };
  const [right, slipped] = compute(state).map(({ loss }) => short(loss));
  return (
    "Two small networks with two outputs, one right and one with a slip " +
    `(${WORDS[state.slip]}), with ${on.map((name) => parts[name]).join(", ") || "one input and one row"}. ` +
    (state.stage > 2 ? `Their losses are ${right} and ${slipped}. ` : "") +
    (isFound(state) ? `They part. ${coachOf(state)[0]}` : "All their numbers are the same.")
  );
}

export default {
  size: (_state, ui) =>
    ui?.narrow ? [WIDTH, 2 * HEIGHT + 16] : [2 * WIDTH + 16, HEIGHT],
  narrow: true,
  stacked: true,
  picture,
  controls,
  readout,
  describe,
  actions: { another: ({ draw }) => ({ draw: (draw + 1) % 16 }) },
  plays: () => true,
  play: ({ stage }) => (stage < DONE ? { stage: stage + 1 } : null),
  again: () => ({ stage: 0 }),
  pace: 1500,
  slide: (from, to, share) => (to.stage === from.stage + 1 && share < 1 ? { ...to, share } : to),
  slow: () => 900,
  goals: {
    "08-fewer": {
      ask: "Make the early update show with fewer numbers than the coach needs.",
      praise:
        "The coach has biases in its case, since it looks for other slips with it, too.",
      met: (state) =>
        slipOf(state) === "early" && isFound(state) && numbersIn(state) < coachOf(state)[1],
    },
  },
};
