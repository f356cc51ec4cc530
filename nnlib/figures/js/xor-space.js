/** XOR's square, warped by sigmoids or folded by ReLUs (chapter 3). */

import { choice, sliders } from "./core/controls.js";
import { html } from "./core/html.js";
import { forward } from "./core/layers.js";
import { legend, mark, sides } from "./core/line.js";
import { relu, sigmoid, step, weightedSum } from "./core/nn.js";
import { show, term } from "./core/numbers.js";
import { at, axes, polyline, scale } from "./core/plot.js";

const KIND = "xor-space";
const CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]];
const XOR = [0, 1, 1, 0];
const LAYERS = {
  sigmoids: {
    weight: [[6, -4], [-4, 6]],
    bias: [-3, -3],
    activation: sigmoid,
  },
  ReLUs: { weight: [[1, -1], [-1, 1]], bias: [0, 0], activation: relu },
};
const REACH = [-0.25, 1.25];
const Y = scale(REACH, [172, 28]);
const LEFT = scale(REACH, [22, 166]);
const RIGHT = scale(REACH, [196, 340]);
const LINES = [...Array(9).keys()].map((n) => n / 8);
const FINE = [...Array(25).keys()].map((n) => n / 24);

/** Where points of the square are when they have gone part of the way. */
function moved({ way, amount }, points) {
  const [{ A }] = forward(points, [LAYERS[way]]);
  return points.map((p, n) =>
    p.map((v, k) => (1 - amount) * v + amount * A[n][k]),
  );
}

const height = (state, point) => weightedSum(point, state.w, state.b);
const zs = (state) =>
  moved(state, CORNERS).map((point) => height(state, point));
const right = (state) =>
  zs(state).filter((z, i) => step(z) === XOR[i]).length;

/** The grid of the square, and where the hidden neurons put it. */
function grid(state, x) {
  return [0, 1].map((axis) =>
    LINES.map((fixed) => {
      const line = FINE.map((v) => (axis ? [v, fixed] : [fixed, v]));
      const there = x === LEFT ? line : moved(state, line);
      return html`<polyline class="nn-mesh" data-axis="${axis}"
        points="${polyline(there.map(([a, b]) => [x(a), Y(b)]))}"/>`;
    }),
  );
}

/** The part of the plain square where the output neuron fires. */
function answer(state) {
  const count = 24;
  const ends = [...Array(count + 1).keys()].map(
    (n) => REACH[0] + ((REACH[1] - REACH[0]) * n) / count,
  );
  const points = ends.flatMap((b) => ends.map((a) => [a, b]));
  const z = moved(state, points).map((point) => height(state, point));
  const pieces = [];
  for (let row = 0; row < count; row++) {
    let run = []; // cells side by side that fire all over: one shape
    for (let n = 0; n < count; n++) {
      const i = row * (count + 1) + n;
      const cell = [i, i + 1, i + count + 2, i + count + 1];
      if (cell.every((k) => z[k] > 0)) {
        run = [run[0] ?? i, i + 1, i + count + 2, run[3] ?? i + count + 1];
        continue;
      }
      pieces.push(run.map((k) => points[k]));
      pieces.push(clipped(cell.map((k) => ({ p: points[k], z: z[k] }))));
      run = [];
    }
    pieces.push(run.map((k) => points[k]));
  }
  return pieces
    .filter((piece) => piece.length)
    .map((p) => `M${p.map(([a, b]) => `${at(LEFT(a))} ${at(Y(b))}`).join("L")}z`)
    .join("");
}

/** The part of a small cell where z is above 0, z taken as even inside. */
function clipped(corners) {
  return corners.flatMap(({ p, z }, i) => {
    const next = corners[(i + 1) % corners.length];
    const own = z > 0 ? [p] : [];
    if (z > 0 === next.z > 0) return own;
    const t = z / (z - next.z);
    return [...own, p.map((v, k) => v + t * (next.p[k] - v))];
  });
}

function picture(state, uid) {
  const hidden = moved(state, CORNERS);
  const wrong = zs(state).map((z, i) => step(z) !== XOR[i]);
  const size = { width: 144, height: 144 };
  const fires = answer(state);
  const [w1, w2] = state.w;
  // The four corners, drawn last; points that share a place show both marks.
  const marks = (points, x) =>
    points.map((p, i) => mark(p, XOR[i], wrong[i], x, Y));
  return html`<svg viewBox="0 0 346 212" role="img"
    aria-label="${describe(state)}">
    <defs><pattern id="${uid}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${uid}-right"><rect x="196" y="28" ${attributes(size)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${attributes(size)}/>
    <path class="nn-fires" d="${fires}"/>
    <path fill="url(#${uid}-tilt)" d="${fires}"/>
    <g clip-path="url(#${uid}-right)">
      ${sides([w1, w2], state.b, RIGHT, Y, uid)}</g>
    ${axes(LEFT, Y, { count: 2 })}
    ${axes(RIGHT, Y, { count: 2, names: ["h₁", "h₂"] })}
    ${grid(state, LEFT)}
    <g clip-path="url(#${uid}-right)">${grid(state, RIGHT)}</g>
    ${marks(CORNERS, LEFT)} ${marks(hidden, RIGHT)}
  </svg>`;
}

const attributes = ({ width, height: tall }) =>
  html`width="${width}" height="${tall}"`;

function controls(state, uid) {
  return html`${choice(KIND, "way", state, uid)}
    ${sliders(KIND, "amount", state, uid)}
    ${sliders(KIND, "w", state, uid, undefined, ["h₁", "h₂"])}
    ${sliders(KIND, "b", state, uid)}`;
}

function readout(state) {
  const hidden = moved(state, CORNERS);
  const z = zs(state);
  const count = right(state);
  const [w1, w2] = state.w;
  return html`${legend("XOR says 1", "XOR says 0")}
    <p class="nn-formula">z = ${show(w1)}·h₁ ${term(w2)}·h₂
      ${term(state.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${CORNERS.map((corner, i) => {
      const says = step(z[i]);
      const good = says === XOR[i];
      return html`<tr data-right="${String(good)}">
        <td>${corner.join(", ")}</td>
        <td><span data-shows="h1">${show(hidden[i][0])}</span>, <span
          data-shows="h2">${show(hidden[i][1])}</span></td>
        <td data-shows="z">${show(z[i])}</td>
        <td>${says} ${good ? "✓" : "✗"}</td></tr>`;
    })}</tbody></table>
    <p class="nn-count" data-none="${count === 4}"><b data-shows="right"
      >${count}</b> of 4 corners right</p>`;
}

function describe(state) {
  const places = moved(state, CORNERS).map(
    (p, i) => `${CORNERS[i].join(", ")} at ${p.map((v) => show(v, 2)).join(", ")}`,
  );
  return (
    `Two squares: the inputs, and where two hidden ${state.way} put them, ` +
    `${show(100 * state.amount, 3)} percent of the way. The corner ` +
    `${places.join("; ")}. The line in the hidden square gets ` +
    `${right(state)} of 4 right.`
  );
}

const goal = (way, ask, praise) => ({
  ask,
  praise,
  met: (state) =>
    state.way === way && state.amount === 1 && right(state) === 4,
});

export default {
  picture,
  controls,
  readout,
  describe,
  goals: {
    "03-fold": goal(
      "ReLUs",
      "Choose ReLUs, move the square all the way, and place the line so that " +
        "all four corners are right.",
      "XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line " +
        "can part them from the other two.",
    ),
    "03-warp": goal(
      "sigmoids",
      "Choose sigmoids, and do the same.",
      "XOR again. Nothing is folded here: the square is bent until a straight " +
        "line is enough.",
    ),
  },
};
