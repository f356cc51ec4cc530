/** Mistakes in jumps, a smooth score at once: both over the bias (chapter 2). */

import { snap } from "../js/computing/rounding.js";
import { sliders } from "../js/drawing/controls.js";
import { graph, tangent } from "../js/drawing/curve.js";
import { legend, mark } from "../js/drawing/marks.js";
import { handle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { plane, rungs } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { meanSurprise, slopes } from "../fit_probability/fit.js";

const W = 0.5;
const ENDS = [-6, 0];
const X = scale([-6.2, 0.2], [40, 352]);
const ROW = { 1: 34, 0: 56 }; // where spam stands, and what is none
const ABOVE = [186, 104];
const BELOW = scale([0.3, 1.4], [338, 236]);
const NAMES = ["bias b", "a smooth score, with a sigmoid"];
const HALF = 44; // length of a tangent to either side
const TINY = 1e-6;
const NEAR = 0.25; // of the bias: within this an email lights up
const GLOW = 0.35;
const LOW = 0.51; // a little above the lowest mean of the twelve emails

const mistakes = (points, b) =>
  points.filter(([x, y]) => (x * W + b > 0 ? 1 : 0) !== y).length;
const mean = ({ points, b }) => meanSurprise(points, W, b);
const slope = ({ points, b }) => slopes(points, W, b)[1];

const counts = ({ points }) => scale([0, points.length / 2 + 2], ABOVE);

const jumps = (points, b) =>
  mistakes(points, b - TINY) !== mistakes(points, b + TINY);

/** The stairs: a level piece between each two places where the count jumps. */
function stairs({ points }, y) {
  const [low, high] = X.domain;
  const turns = points
    .map(([x]) => -x * W)
    .filter((b) => b > low && b < high && jumps(points, b))
    .sort((a, b) => a - b);
  const edges = [low, ...new Set(turns), high];
  return edges.slice(1).map((to, i) => {
    const level = at(y(mistakes(points, (edges[i] + to) / 2)));
    return html`<path class="nn-graph" d="M${at(X(edges[i]))} ${level}H${at(
      X(to),
    )}"/>`;
  });
}

/** Whether the step changes its answer to x words at this bias. */
const isAt = (x, b) => Math.abs(x * W + b) < TINY;

/**
 * The emails, each at the bias where the step changes its mind about it: left
 * of the dot they are called spam. A ring is a mistake.
 */
function emails({ points, b }) {
  const place = (x) => -x * W;
  const many = [...new Set(points.map(([x]) => x))];
  const seen = many.filter((x) => place(x) >= X.domain[0] && x % 1 === 0);
  return html`<g class="nn-axes"><text class="nn-axis" x="${X.range[0] - 6}"
      y="14">emails, by words in CAPITALS</text>${seen.map(
        (x) => html`<text x="${at(X(place(x)))}" y="82" text-anchor="middle">${x}</text>`,
      )}</g>
    ${points.map(([x, label]) => {
      const says = x * W + b > 0 ? 1 : 0;
      const glow = Math.max(0, 1 - Math.abs(place(x) - b) / NEAR);
      return html`<circle class="nn-flash" data-now="${String(isAt(x, b))}"
        fill-opacity="${at(GLOW * glow)}" cx="${at(
        X(place(x)),
      )}" cy="${ROW[label]}" r="17"/>${mark(
        [place(x), ROW[label]],
        label,
        says !== label,
        X,
        self,
      )}`;
    })}`;
}
const self = (value) => value;

/** The slope of a stair: none. */
const flat = (b, level) => html`<path class="nn-tangent"
  d="M${at(X(b) - HALF)} ${level}H${at(X(b) + HALF)}"/>`;

function picture(state, uid) {
  const { b, points } = state;
  const Y = counts(state);
  const [x, high, low] = [X(b), Y(mistakes(points, b)), BELOW(mean(state))];
  return [
    html`<g class="nn-axes">${rungs(X.range, Y, 4)}<text class="nn-axis"
      x="${X.range[0] - 6}" y="${Y.range[1] - 8}">↑ mistakes, with a step</text></g>`,
    plane(
      { x: X, y: BELOW, names: NAMES, count: 3, clip: uid },
      [
        graph((bias) => meanSurprise(points, W, bias), X, BELOW),
        tangent(b, mean(state), slope(state), X, BELOW, HALF),
      ],
    ),
    stairs(state, Y),
    !jumps(points, b) && flat(b, at(high)),
    emails(state),
    // Not through the words between the curves.
    html`<path class="nn-distance" d="M${at(x)} 22V70M${at(x)} ${at(high)}V${
      Y.range[0]
    }M${at(
      x,
    )} ${BELOW.range[1]}V${at(low)}"/>`,
    handle("bias", x, high, { tip: true }),
    handle("bias", x, low, { tip: true }),
  ];
}

const controls = (state, uid, rules) => sliders(rules, "b", state, uid);

/** What the count says of a small turn. */
function hint({ points, b }) {
  if (jumps(points, b)) return "The count jumps here: it has no slope.";
  return points.some(([x]) => isAt(x, b))
    ? "Emails change sides here, as many for the better as for the worse: its slope is 0."
    : "A small turn changes nothing: its slope is 0.";
}

const readout = (state) => html`${legend("was spam", "was not")}<p class="nn-formula">Mistakes:
    <b data-shows="mistakes">${mistakes(state.points, state.b)}</b>.
    ${hint(state)}</p>
  <p class="nn-formula">Smooth score: <b data-shows="mean">${show(
    mean(state),
  )}</b>, slope <b data-shows="slope">${show(slope(state))}</b></p>`;

const describe = (state) =>
  `Two curves over the bias. Above, the mistakes of a neuron with a step: ` +
  `stairs. Below, a smooth score of the same neuron with a sigmoid: a ` +
  `smooth valley. Above both, the emails. At the bias ${show(state.b)} there are ` +
  `${mistakes(state.points, state.b)} mistakes ` +
  `${jumps(state.points, state.b) ? "at a jump" : "on a flat stair"}, and the ` +
  `smooth score is ${show(mean(state))} with the slope ${show(slope(state))}.`;

export default {
  size: [360, 378],
  picture,
  controls,
  readout,
  describe,
  drags: { bias: (state, [px]) => ({ b: snap(X.invert(px), ENDS, 10) }) },
  goals: {
    "02-downhill": {
      ask:
        "Follow the lower curve's slope down, until the smooth score is " +
        "below 0.51. What could the stair have told you on the way?",
      praise:
        "From wherever you start, the slope says which way is down. The stair " +
        "here is flat to both sides, as it was nearly all the way.",
      met: (state) => mean(state) < LOW,
    },
  },
};
