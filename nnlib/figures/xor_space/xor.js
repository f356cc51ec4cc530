/** The square of XOR: its corners, a mesh that bends, and where it fires. */

import { step, weightedSum } from "../js/computing/neuron.js";
import { html } from "../js/drawing/html.js";
import { sides } from "../js/drawing/line.js";
import { mark } from "../js/drawing/marks.js";
import { axes, plane } from "../js/drawing/plane.js";
import { polyline } from "../js/drawing/points.js";
import { at, scale } from "../js/drawing/scale.js";

export const CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]];
export const XOR = [0, 1, 1, 0];

const REACH = [-0.25, 1.25];
export const Y = scale(REACH, [172, 28]);
const LEFT = scale(REACH, [22, 166]);
export const RIGHT = scale(REACH, [196, 340]);
const LINES = [...Array(9).keys()].map((n) => n / 8);
const FINE = [...Array(25).keys()].map((n) => n / 24);
const CELLS = 24; // to a side, where the answer is looked for
const SQUARE = mesh((points) => points, LEFT);

/**
 * @typedef {object} Net two hidden neurons and an output neuron
 * @property {(points: number[][]) => number[][]} place where the hidden
 *   neurons put points
 * @property {number[]} w of the output neuron
 * @property {number} b of the output neuron
 */

/** The output neuron's sums. @param {Net} net @param {number[][]} points */
export const sums = ({ place, w, b }, points) =>
  place(points).map((point) => weightedSum(point, w, b));

/** Which corners the network gets right. @param {Net} net */
export const rights = (net) =>
  sums(net, CORNERS).map((z, i) => step(z) === XOR[i]);

/**
 * Two squares, 346 wide and 212 high: the inputs, and where the hidden
 * neurons put them. @param {Net} net @param {string} uid
 */
export function squares(net, uid) {
  const fires = firing((points) => sums(net, points), LEFT, Y);
  const right = rights(net);
  // The four corners, drawn last; points that share a place show both marks.
  const marks = (points, x) =>
    points.map((p, i) => mark(p, XOR[i], !right[i], x, Y));
  const names = ["h₁", "h₂"];
  const ground = sides(net.w, net.b, RIGHT, Y, uid);
  return html`<defs><pattern id="${uid}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="22" y="28" width="144" height="144"/>
    <path class="nn-fires" d="${fires}"/>
    <path fill="url(#${uid}-tilt)" d="${fires}"/>
    ${axes(LEFT, Y, { count: 2 })} ${SQUARE}
    ${plane(
      { x: RIGHT, y: Y, names, count: 2, clip: uid, ground },
      mesh(net.place, RIGHT),
    )}
    <g>${marks(CORNERS, LEFT)}</g> <g>${marks(net.place(CORNERS), RIGHT)}</g>`;
}

/** The lines of the square, wherever its points are put. */
function mesh(place, x) {
  return [0, 1].map((axis) =>
    LINES.map((fixed) => {
      const line = FINE.map((v) => (axis ? [v, fixed] : [fixed, v]));
      return html`<polyline class="nn-mesh" data-axis="${axis}"
        points="${polyline(place(line).map(([a, b]) => [x(a), Y(b)]))}"/>`;
    }),
  );
}

/** The part of the plane where a sum is above 0, as an SVG path. */
function firing(heights, x, y) {
  const [low, high] = x.domain;
  const ends = [...Array(CELLS + 1).keys()].map(
    (n) => low + ((high - low) * n) / CELLS,
  );
  const points = ends.flatMap((b) => ends.map((a) => [a, b]));
  const z = heights(points);
  const pieces = [];
  for (let row = 0; row < CELLS; row++) {
    let run = []; // cells side by side that fire all over: one shape
    for (let n = 0; n < CELLS; n++) {
      const i = row * (CELLS + 1) + n;
      const cell = [i, i + 1, i + CELLS + 2, i + CELLS + 1];
      if (cell.every((k) => z[k] > 0)) {
        run = [run[0] ?? i, i + 1, i + CELLS + 2, run[3] ?? i + CELLS + 1];
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
    .map((p) => `M${p.map(([a, b]) => `${at(x(a))} ${at(y(b))}`).join("L")}z`)
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
