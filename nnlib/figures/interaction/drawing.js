/** Four guest lists on one ReLU: why a pair is more than its parts (chapter 3). */

import { identity, relu, weightedSum } from "../js/computing/neuron.js";
import { snap, tidy } from "../js/computing/rounding.js";
import { sliders, toggle } from "../js/drawing/controls.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { colour, show } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";

const X = scale([-2, 2.5], [34, 350]);
const Y = scale([-1, 2.5], [266, 24]);
const GUESTS = ["Dahlia", "Stiffy"];

/** The lists: what they are called, who is there, where the name stands. */
const LISTS = [
  { name: "nobody", who: [0, 0], below: true, anchor: "middle" },
  { name: "Stiffy", who: [0, 1], below: false, anchor: "middle" },
  { name: "Dahlia", who: [1, 0], below: true, anchor: "start" },
  { name: "both", who: [1, 1], below: false, anchor: "end" },
];

/** Sum and output for each list. */
function compute({ w, b, relu: bent }) {
  const f = bent ? relu : identity;
  return LISTS.map(({ who }) => {
    const z = weightedSum(who, w, b);
    return { z, a: f(z) };
  });
}

/** What Stiffy adds, when she comes alone and when Dahlia is there. */
function added([nobody, stiffy, dahlia, both]) {
  const alone = tidy(stiffy.a - nobody.a);
  const beside = tidy(both.a - dahlia.a);
  return { alone, beside, pair: tidy(beside - alone) };
}

const held = ({ domain: [low, high] }, value) =>
  Math.max(low, Math.min(high, value));

/** A name stays in the picture. */
const side = (cx, anchor) => (cx > 290 ? "end" : cx < 80 ? "start" : anchor);

/** What comes with Stiffy: to the side the sum's change, up the output's. */
const stair = (from, to) => html`<path class="nn-stair" d="M${at(X(from.z))} ${at(
    Y(from.a),
  )}H${at(X(to.z))}V${at(Y(to.a))}"/>`;

function picture(state, uid) {
  const points = compute(state);
  const [nobody, stiffy, dahlia, both] = points;
  const [low, high] = X.domain;
  const ends = state.relu ? [[low, 0], [0, 0]] : [[Y.domain[0], Y.domain[0]]];
  const line = [...ends, [high, high]].map(([z, a]) => `${at(X(z))} ${at(Y(a))}`);
  const names = ["sum z", "h₂"];
  return [
    plane({ x: X, y: Y, names, count: 5, clip: uid }, [
      html`<path class="nn-graph" d="M${line.join("L")}"/>`,
      stair(nobody, stiffy),
      stair(dahlia, both),
    ]),
    points.map(({ z, a }, i) => {
      const { name, below, anchor } = LISTS[i];
      const [cx, cy] = [X(held(X, z)), Y(held(Y, a))];
      return html`${smallHandle(name, cx, cy, { tip: true, r: 7 })}
        <text class="nn-halo nn-small" x="${at(cx)}"
          y="${at(cy + (below ? 24 : -15))}" text-anchor="${side(cx, anchor)}">${name}</text>`;
    }),
  ];
}

const controls = (state, uid, rules) => html`
  ${sliders(rules, "w", state, uid, {}, GUESTS)} ${sliders(rules, "b", state, uid)}
  ${toggle(rules, "relu", state, uid)}`;

function readout(state) {
  const { alone, beside, pair } = added(compute(state));
  return html`<p class="nn-formula">Stiffy alone adds <b data-shows="alone"
      >${show(alone)}</b>.</p>
    <p class="nn-formula">Beside Dahlia she adds <b data-shows="beside">${show(
      beside,
    )}</b>.</p>
    <p class="nn-formula">What belongs to the pair: <b class="${colour(pair)}"
      data-shows="pair">${show(pair)}</b></p>`;
}

function describe(state) {
  const points = compute(state);
  const { alone, beside, pair } = added(points);
  const places = points.map(
    ({ z, a }, i) => `${LISTS[i].name}: sum ${show(z)}, output ${show(a)}`,
  );
  return (
    `Four guest lists on ${state.relu ? "one ReLU" : "a straight line"}. ` +
    `${places.join("; ")}. Stiffy alone adds ${show(alone)}, beside Dahlia ` +
    `${show(beside)}: to the pair belongs ${show(pair)}.`
  );
}

const place = (px) => snap(X.invert(px), [-4, 4], 10);
const within = (value, reach) => tidy(Math.max(-reach, Math.min(reach, value)));

export default {
  size: [360, 302],
  picture,
  controls,
  readout,
  describe,
  drags: {
    nobody: (_, [px]) => ({ b: within(place(px), 3) }),
    Stiffy: ({ w, b }, [px]) => ({ w: [w[0], within(place(px) - b, 2)] }),
    Dahlia: ({ w, b }, [px]) => ({ w: [within(place(px) - b, 2), w[1]] }),
    both: ({ w, b }, [px]) => ({ b: within(place(px) - w[0] - w[1], 3) }),
  },
  goals: {
    "03-no-pair": {
      ask:
        "Keep the ReLU and both weights. Turn the bias until nothing belongs " +
        "to the pair.",
      praise(state) {
        const points = compute(state);
        if (points.every(({ z }) => z < 1e-9)) {
          return (
            "No sum comes above the bend: the neuron is silent for every " +
            "list, and Stiffy adds nothing, whoever is there."
          );
        }
        return points.every(({ z }) => z > -1e-9)
          ? "All four sums are where ReLU changes nothing. There the neuron " +
            "only adds, and guests keep their worth whoever else is there."
          : "No bend lies between the sums that Stiffy moves, or it costs both " +
            "the same: the neuron has no use for the pair.";
      },
      met: (state, start) =>
        state.relu &&
        state.w.join() === start.w.join() &&
        added(compute(state)).pair === 0,
    },
  },
};
