/** The perceptron rule, said by the reader before it is done (chapter 1). */

import { step, weightedSum } from "../js/computing/neuron.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";

const REACH = 10; // of the knobs

/** The number of the point that the rule looks at next. */
const turnOf = ({ turn, points }) => (turn < points.length ? turn : 0);

/** That point. */
export const upcoming = (state) => state.points[turnOf(state)];

const says = ({ w, b }, [x1, x2]) => step(weightedSum([x1, x2], w, b));

/** What the rule is about to do. */
function due(state) {
  const point = upcoming(state);
  if (says(state, point) === point[2]) return "kept";
  return point[2] ? "added" : "subtracted";
}

const done = (state) =>
  state.points.every((point) => says(state, point) === point[2]);

/**
 * One step of the perceptron rule (Rosenblatt 1958): nothing changes where
 * the answer is right.
 * @param {number[]} x @param {number} y label, 0 or 1
 * @param {number[]} w @param {number} b
 * @returns {{w: number[], b: number}}
 */
export function perceptronStep(x, y, w, b) {
  const error = y - step(weightedSum(x, w, b));
  return { w: w.map((wi, i) => wi + error * x[i]), b: b + error };
}

/** One look at one point; null when there is nothing left to do. */
export function play(state) {
  if (done(state)) return null;
  const [x1, x2, label] = upcoming(state);
  const { w, b } = perceptronStep([x1, x2], label, state.w, state.b);
  if ([...w, b].some((knob) => Math.abs(knob) > REACH)) return null;
  const turn = (turnOf(state) + 1) % state.points.length;
  return { w, b, turn, last: due(state) };
}

/** The reader says what the rule will do: it is done, or answered. */
function claim(state, said) {
  if (done(state)) return {};
  return said === due(state) ? (play(state) ?? {}) : { last: `not ${said}` };
}

export const actions = {
  add: (state) => claim(state, "added"),
  subtract: (state) => claim(state, "subtracted"),
  keep: (state) => claim(state, "kept"),
};

/** The point that was added or subtracted last, as an arrow; null if none. */
export function lastMove({ last, points, turn }) {
  const sign = { added: 1, subtracted: -1 }[last];
  if (!sign) return null;
  const before = ((turn < points.length ? turn : 0) + points.length - 1) % points.length;
  return points[before].slice(0, 2).map((x) => sign * x);
}

/** On the way from one state to the next: the line turns, the arrow grows. */
export function slide(from, to, share) {
  if (!to.rule || !lastMove(to) || from.turn === to.turn) return to;
  const mix = (a, b) => a + share * (b - a);
  return {
    ...to,
    w: to.w.map((wi, i) => mix(from.w[i], wi)),
    b: mix(from.b, to.b),
    was: from.w,
  };
}

const DONE = {
  added: [1, "was added to w, and 1 to the bias."],
  subtracted: [-1, "was subtracted from w, and 1 from the bias."],
  kept: [0, "was right already: nothing changed."],
};

/** z at the last point, before the rule looked at it. */
function lastSum({ w, b, points }, before, sign) {
  const x = points[before].slice(0, 2);
  return weightedSum(x, w.map((wi, i) => wi - sign * x[i]), b - sign);
}

/** What has just been done, or why the reader's word was not. */
export function lastWords(state) {
  const { last, points } = state;
  if (!last) return "";
  if (last in DONE) {
    const before = (turnOf(state) + points.length - 1) % points.length;
    const [sign, done] = DONE[last];
    const z = show(lastSum(state, before, sign));
    return `Yes: z was ${z}, and point ${before + 1} ${done}`;
  }
  const point = upcoming(state);
  const z = weightedSum(point.slice(0, 2), state.w, state.b);
  const why = {
    kept: "A right answer changes nothing.",
    added: "It should fire, so z must rise.",
    subtracted: "It should stay silent, so z must fall.",
  };
  return (
    `Not so: here z = ${show(z)}, so the neuron says ${says(state, point)}; ` +
    `the label is ${point[2]}. ${why[due(state)]}`
  );
}

/** What has been done, and the point that comes next. */
export function announce(state) {
  const [x1, x2, label] = upcoming(state);
  const next = done(state)
    ? "No point is wrong: the rule is done."
    : play(state) === null
      ? "The next step would leave the range of the knobs."
      : html`<b>Next: point ${turnOf(state) + 1}</b>, (${show(x1)},
          ${show(x2)}), label ${label}. What will the rule do with it?`;
  return html`<p class="nn-rule">${lastWords(state)} ${next}</p>`;
}
