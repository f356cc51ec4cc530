/** What is written is drawn in full; what is not, as a plan. */

import { FULL } from "../js/computing/digit-net.js";
import { sigmoid } from "../js/computing/neuron.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { colour } from "../js/drawing/numbers.js";
import { answers, swelling } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { unanswered } from "../js/drawing/unanswered.js";
import { LARGE, placeFor } from "./geometry.js";
import {
  blamed, cost, IMAGE, look, RATE, returned, slope, STEPS, TRUTH,
} from "./machine.js";
import { done, isThere, PARTS, stepsOf, works } from "./parts.js";

const DEAREST = 4; // the loss that fills the meter
const FINE = 12000; // degrees that the knob turns for a step of 1
const ONES = Array(32).fill(1);

const three = (value) => value.toFixed(3).replace("-", "\u2212");
const plan = (state, ...names) => !names.some((name) => isThere(state, name)) && "nn-unwritten";

/** What has come in so far, from where it starts. */
function swept({ name }, share, isBack, drawn) {
  const left = at(100 * (1 - share));
  const sides = name === "across" ? [0, left, 0, 0] : [0, 0, left, 0];
  if (isBack) sides.reverse().unshift(sides.pop());
  const cut = share < 1 && html`style="clip-path:inset(${sides
    .map((side) => `${side}%`)
    .join(" ")})"`;
  return html`<g ${cut}>${drawn}</g>`;
}

/** The two layers of wires, each with what its inputs are multiplied by. */
const layersOf = ({ pixels, neurons, digits, wire, bends }, first, second) => [
  { ...first, starts: pixels, ends: neurons, wire: wire(bends[0]) },
  { ...second, starts: neurons, ends: digits, wire: wire(bends[1]) },
];

function forward(state, place, now) {
  const [into, out] = layersOf(
    place,
    { values: now.x, weights: now.weights[0] },
    { values: now.a, weights: now.weights[1] },
  );
  const all =
    isThere(state, "forward") &&
    swept(place, done(state, "forward"), false, [
      swelling(into, 0.12, 5),
      swelling(out, 0.06, 6),
    ]);
  const one =
    isThere(state, "neuron") &&
    swept(
      place,
      done(state, "neuron"),
      false,
      swelling({ ...into, shows: (_, j) => j === LARGE }, 0.01, 12),
    );
  return html`<g class="nn-forth" ${works(state, "backward") && "data-faint"}>${all}${one}</g>`;
}

function backward(state, place) {
  if (!works(state, "backward")) return "";
  const [into, out] = layersOf(
    place,
    { values: look(0).x, weights: IMAGE.map(() => blamed) },
    { values: ONES, weights: returned },
  );
  return html`<g class="nn-blame-wires">${swept(place, done(state, "backward"), true, [
    swelling(into, 0.02, 22),
    swelling(out, 0.004, 34),
  ])}</g>`;
}

/** The wires of the plan: few, so that it is still empty. */
function planned(state, { pixels, neurons, digits, wire, bends }) {
  const [isOne, isAll] = ["neuron", "forward"].map((name) => isThere(state, name));
  if (isAll) return "";
  const into = [4, 18, 35, 51].map((i) => wire(bends[0])(pixels[i], neurons[LARGE]));
  const out = digits.map((spot) => wire(bends[1])(neurons[LARGE], spot));
  return html`<path class="nn-unwritten" d="${[...(isOne ? [] : into), ...out].join("")}"/>`;
}

const inked = (ink) => ({ look: "nn-inked", part: 1, much: ink / FULL });

function sheet({ corner: [x, y], cell }) {
  const side = 8 * cell;
  return html`<g transform="translate(${x} ${y})"><rect class="nn-sheet"
    width="${side}" height="${side}"/>${image(IMAGE, side, inked)}</g>`;
}

/** A number beside the large neuron. */
const beside = ([x, y, anchor], name, value, tint) =>
  html`<text class="nn-halo nn-strong ${tint}" x="${x}" y="${y}" dy=".35em"
    text-anchor="${anchor}" data-shows="${name}">${three(value)}</text>`;

/** One neuron, large enough to show its bend, and where its sum lies on it. */
function lens(state, place, { z, a }) {
  const [x, y] = place.neurons[LARGE];
  const r = place.lens;
  const [wide, high] = [r / 6.5, 1.2 * r]; // of 1 on either axis
  const spot = (value) => `${at(x + wide * value)} ${at(y + high * (0.5 - sigmoid(value)))}`;
  const curve = [...Array(21).keys()].map((n) => spot((n - 10) / 2));
  const reached = done(state, "sigmoid") * z[LARGE];
  const [cx, cy] = spot(reached).split(" ");
  return html`<circle class="nn-shell ${plan(state, "neuron", "sigmoid", "forward")}"
      cx="${x}" cy="${y}" r="${r}"/>${
        isThere(state, "sigmoid") &&
        html`<path class="nn-bend" d="M${curve.join("L")}"/><circle class="nn-dot"
          cx="${cx}" cy="${cy}" r="4"/>${beside(place.bent, "bent", a[LARGE], "nn-positive")}`
      }${
        isThere(state, "neuron") && beside(place.sum, "sum", z[LARGE], colour(z[LARGE]))
      }`;
}

function neurons(state, place, now) {
  const share = done(state, "sigmoid");
  const isFilled = ["sigmoid", "forward"].some((name) => isThere(state, name));
  const isBlamed = works(state, "backward");
  const most = Math.max(...blamed.map(Math.abs));
  const small = place.neurons.map(
    ([x, y], j) =>
      j !== LARGE &&
      html`<circle class="nn-shell ${!isFilled && "nn-unwritten"}" cx="${x}" cy="${y}" r="5"/>${
        isBlamed
          ? html`<circle class="nn-blame" data-sign="${Math.sign(blamed[j])}" cx="${x}"
              cy="${y}" r="${at(4.6 * Math.sqrt(Math.abs(blamed[j]) / most))}"/>`
          : isFilled &&
            html`<circle class="nn-glow" cx="${x}" cy="${y}" r="5" fill-opacity="${at(
              share * now.a[j],
            )}"/>`
      }`,
  );
  return html`${small}${lens(state, place, now)}`;
}

/** From equal shares to those of the scores. */
function shares(state, place, { p }) {
  const isAcross = place.name === "across";
  const [x, y] = place.digits[TRUTH];
  const share = done(state, "softmax");
  return html`${
    isThere(state, "softmax") || works(state, "train")
      ? answers(place.digits, p.map((own) => 0.1 + share * (own - 0.1)), place.bar, isAcross)
      : unanswered(place.digits, place.bar, isAcross)
  }${isThere(state, "loss") && html`<circle class="nn-labelled" cx="${x}" cy="${y}" r="16"/>`}`;
}

function meter(state, place) {
  const [x, y, wide, high] = place.meter;
  const isThis = isThere(state, "loss") || works(state, "train");
  const value = done(state, "loss") * cost(stepsOf(state));
  const part = Math.min(1, value / DEAREST);
  const [left, top, anchor] = place.cost(part);
  const fill =
    place.name === "across"
      ? [x, y + high * (1 - part), wide, high * part]
      : [x, y, wide * part, high];
  const [fx, fy, fw, fh] = fill.map(at);
  return html`<rect class="nn-meter ${!isThis && "nn-unwritten"}" x="${x}" y="${y}"
      width="${wide}" height="${high}"/>${
        isThis &&
        html`<rect class="nn-metered" x="${fx}" y="${fy}" width="${fw}" height="${fh}"/><text
          class="nn-halo nn-strong" x="${at(left)}" y="${at(top)}" text-anchor="${anchor}"
          data-shows="loss">${three(value)}</text>`
      }`;
}

/** The way back: blame, a knob, and all of it again. */
function way(state, place) {
  const isRound = isThere(state, "train");
  const [[x, y], [end]] = place.blame;
  const tip = x + Math.max(0.2, done(state, "backward")) * (end - x);
  const isBack = isThere(state, "backward");
  return html`<path class="nn-loop ${!isRound && "nn-unwritten"}" d="${place.loop}${
      place.head
    }"/><path class="${isBack ? "nn-blame" : "nn-room nn-unwritten"}" d="M${x} ${y - 4}H${at(
      tip + 9,
    )}v-4l-9 8l9 8v-4H${x}z"/>${knob(state, place)}${curve(state, place)}`;
}

/** A knob on a fine scale: a step turns it against its slope. */
function knob(state, { dial: [x, y] }) {
  const isThis = isThere(state, "update");
  const turned = -FINE * RATE * slope * done(state, "update");
  const hand = (angle, look) => html`<path class="${look}" d="M0 -4V-18"
    transform="translate(${x} ${y}) rotate(${at(angle)})"/>`;
  return html`<circle class="nn-shell ${!isThis && "nn-unwritten"}" cx="${x}" cy="${y}" r="22"/>${
    isThis ? [hand(0, "nn-pointer nn-unwritten"), hand(turned, "nn-pointer")] : hand(0, "nn-pointer nn-unwritten")
  }`;
}

/** The loss, step by step, as far as it has come. */
function curve(state, { plot: [x, y, wide, high] }) {
  const isThis = isThere(state, "train");
  const steps = works(state, "train") ? stepsOf(state) : STEPS;
  const spot = (n) =>
    `${at(x + (wide * n) / STEPS)} ${at(y + high * (1 - cost(n) / DEAREST))}`;
  const points = [...Array(steps + 1).keys()].map(spot);
  const [cx, cy] = points.at(-1).split(" ");
  return html`<rect class="nn-ground" x="${x - 6}" y="${y - 4}" width="${wide + 12}"
      height="${high + 8}"/><path class="nn-axle ${!isThis && "nn-unwritten"}"
      d="M${x} ${y}v${high}h${wide}"/>${
        isThis
          ? html`<path class="nn-falling" d="M${points.join("L")}"/><circle class="nn-centre"
              cx="${cx}" cy="${cy}" r="4"/>`
          : html`<path class="nn-falling nn-unwritten" d="M${[...Array(STEPS + 1).keys()]
              .map(spot)
              .join("L")}"/>`
      }`;
}

/** Each part's name, with a tick where it is the reader's. */
function names(state, place) {
  return PARTS.map((name, n) => {
    const [x, y, anchor] = place.names[n];
    const isOwn = state.passed.includes(name);
    return html`<g class="nn-press nn-function" data-do="look ${n + 1}" data-own="${String(
      isOwn,
    )}" data-looked="${String(works(state, name))}"><text class="nn-halo" x="${x}" y="${y}"
      text-anchor="${anchor}">${isOwn && "✓ "}<tspan>${name}</tspan></text></g>`;
  });
}

export function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const now = look(stepsOf(state));
  return html`${planned(state, place)}${forward(state, place, now)}${backward(
      state,
      place,
    )}${sheet(place)}${neurons(state, place, now)}${shares(state, place, now)}
    ${meter(state, place)}${way(state, place)}${names(state, place)}`;
}
