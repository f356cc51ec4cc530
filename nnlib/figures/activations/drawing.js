/** The family of activations, side by side (chapter 2). */

import { activations, sigmoidSlope, slopes } from "../js/computing/neuron.js";
import { snap } from "../js/computing/rounding.js";
import { sliders } from "../js/drawing/controls.js";
import { graph, tangent } from "../js/drawing/curve.js";
import { html } from "../js/drawing/html.js";
import { chance, show } from "../js/drawing/numbers.js";
import { at, scale } from "../js/drawing/scale.js";

const NAMES = {
  step: "step",
  identity: "identity",
  sigmoid: "sigmoid",
  tanh: "tanh",
  relu: "ReLU",
  leaky_relu: "leaky ReLU",
};
const WIDE = 168; // a panel
const HIGH = 214;
const X = scale([-8, 8], [8, 158]);
const Y = scale([-1.5, 5.5], [202, 62]);
const [TOP, TALL] = [Y.range[1], Y.range[0] - Y.range[1]];

const RUNGS = [-1, 1, 2, 3, 4, 5].map((a) => `M${X(-8)} ${at(Y(a))}H${X(8)}`).join("");

/** Panels in a row. */
const countFor = (ui) => (ui?.narrow ? 2 : 3);

const value = (name, z, leak) =>
  name === "leaky_relu" ? activations[name](z, leak) : activations[name](z);

const slope = (name, z, leak) => slopes[name](z, undefined, leak);

/** The curve. A jump is drawn as one, a corner is a corner. */
function curve(name, leak) {
  if (name !== "step") {
    return graph((z) => value(name, z, leak), X, Y, { pieces: 96 });
  }
  return html`<path class="nn-graph"
    d="M${X(-8)} ${Y(0)}H${X(0)}M${X(0)} ${Y(1)}H${X(8)}"/>`;
}

/** The point at z, or an arrow at the panel's edge where it lies beyond. */
function dot(name, z, a) {
  const [low, high] = Y.domain;
  const shown = Math.max(low, Math.min(a, high));
  const mark =
    shown === a
      ? html`<circle class="nn-dot" r="5.5"/>`
      : html`<path class="nn-tip" d="M0 0l8 ${a > high ? 13 : -13}h-16z"/>`;
  // The ring hides nothing of the curve, and gives a finger room.
  return html`<g class="nn-grab" data-drag="z"
    transform="translate(${at(X(z))} ${at(Y(shown))})"><circle r="16"/>${mark}</g>`;
}

function panel(state, name, i, uid, count) {
  const { z, negative_slope: leak } = state;
  const a = value(name, z, leak);
  const m = slope(name, z, leak);
  const [left, top] = [(i % count) * WIDE + 4, Math.floor(i / count) * HIGH];
  return html`<g transform="translate(${left} ${top})">
    <rect class="nn-silent" x="${X(-8)}" y="${TOP}" width="150"
      height="${TALL}"/>
    <path class="nn-zero" d="M${X(-8)} ${Y(0)}H${X(8)}M${at(X(0))} ${TOP}v${TALL}"/>
    <path class="nn-grid" d="${RUNGS}"/>
    <g clip-path="url(#${uid}-clip)">
      ${curve(name, leak)}
      ${tangent(z, a, m, X, Y, 34)}</g>
    ${dot(name, z, a)}
    <text class="nn-strong" x="${X(-8)}" y="16">${NAMES[name]}</text>
    <text class="nn-small" x="${X(-8)}" y="35">a</text>
    <text x="${X(8)}" y="35" text-anchor="end" data-shows="value">${written(name, a)}</text>
    <text class="nn-small" x="${X(-8)}" y="54">slope</text>
    <text class="nn-small" x="${X(8)}" y="54" text-anchor="end" data-shows="slope">${show(
      m,
    )}</text>
  </g>`;
}

/** A value; what never reaches 1 is not rounded to it. */
function written(name, a) {
  if (name === "sigmoid") return chance(a);
  if (name !== "tanh") return show(a);
  return a < 0 ? `−${chance(-a)}` : chance(a);
}

function picture(state, uid, _start, ui) {
  return html`<clipPath id="${uid}-clip"><rect x="${X(-8)}" y="${TOP}" width="150"
      height="${TALL}"/></clipPath>
    ${Object.keys(NAMES).map((name, i) =>
      panel(state, name, i, uid, countFor(ui)),
    )}`;
}

const controls = (state, uid, rules) => html`${sliders(rules, "z", state, uid)}
  ${
    state.z === 0 &&
    html`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`
  }`;

function describe({ z, negative_slope: leak }) {
  const parts = Object.keys(NAMES).map(
    (name) =>
      `${NAMES[name]} ${written(name, value(name, z, leak))}, slope ` +
      `${show(slope(name, z, leak))}`,
  );
  return `Six activations at z = ${show(z)}: ${parts.join("; ")}.`;
}

/** The place under the pointer, whichever panel it is in. */
function under(px) {
  const column = Math.max(0, Math.min(2, Math.floor((px - 4) / WIDE)));
  return X.invert(px - column * WIDE - 4);
}

export default {
  size: (_state, ui) => [countFor(ui) * WIDE + 4, (6 / countFor(ui)) * HIGH],
  narrow: true,
  picture,
  controls,
  describe,
  drags: {
    z: (state, [px]) => ({ z: snap(under(px), [-8, 8], 4) }),
  },
  goals: {
    "02-saturate": {
      ask:
        "Saturate the sigmoid: bring its slope below a hundredth of the " +
        "largest it can have. Which of the others are flat there, too?",
      praise:
        "Below 0.0025. Step and tanh are as good as flat there; on the " +
        "negative side ReLU is, too. Only identity and leaky ReLU never are.",
      met: ({ z }) => sigmoidSlope(z) < 0.0025,
    },
    "02-corner": {
      ask:
        "Put z on the corner of the ReLU. What is the slope just left of it, " +
        "and just right?",
      praise:
        "0 on the left, 1 on the right. At the corner itself a library may " +
        "choose: a training run hardly ever meets exactly 0.",
      met: ({ z }) => z === 0,
    },
  },
};
