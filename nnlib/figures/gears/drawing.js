/** A nudge that goes through a chain: its rates multiply (the toolbox). */

import { snap } from "../js/computing/rounding.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { colour, factor, show } from "../js/drawing/numbers.js";
import { at, scale } from "../js/drawing/scale.js";
import { chain, links } from "./chain.js";

const U = { double: "2x", square: "x²", mirror: "1 − x" };
const Y = { triple: "3u", square: "u²", "minus-half": "−u/2" };
const REACH = [-1.5, 2]; // of x and the nudge
const GRID = [...Array(15).keys()].map((n) => -1.5 + n / 4);
const LINES = [58, 166, 274]; // heights of the lines of x, u and y
const SIDES = [26, 322];
const NAME = 30; // of a line, higher above it than the size of a move

const compute = ({ first, second, x, halvings }) =>
  chain(first, second, x, 2 ** -halvings);

/** Number lines of x, u and y, as long as the chain needs them. */
function scales({ first, second }) {
  const u = GRID.map(links[first].f);
  const y = u.map(links[second].f);
  return [REACH, u, y].map((values) =>
    scale([Math.min(...values), Math.max(...values)], SIDES),
  );
}

function line(to, height, name) {
  const [left, right] = SIDES;
  return html`<g class="nn-axes"><path class="nn-zero" d="M${left} ${height}
      H${right}"/>${to.ticks(5).map(
        (t) => html`<path class="nn-zero" d="M${at(to(t))} ${height}v5"/><text
        x="${at(to(t))}" y="${height + 20}" text-anchor="middle"
        >${show(t)}</text>`,
      )}</g>
    <text class="nn-halo nn-strong" x="${left - 18}" y="${height - NAME}">${name}</text>`;
}

/** The nudge between two lines: a band, and how many times it grows. */
function band(state, number, x) {
  const { from, to, rates } = compute(state);
  const [above, below] = [LINES[number], LINES[number + 1]];
  const [a, b] = [from[number], to[number]].map((v) => at(x[number](v)));
  const [c, d] = [from[number + 1], to[number + 1]].map((v) =>
    at(x[number + 1](v)),
  );
  const rate = rates[number];
  const middle = at((a + b + c + d) / 4);
  return html`<path class="nn-band" d="M${a} ${above}L${b} ${above}L${d}
      ${below}L${c} ${below}Z"/>
    <path class="nn-edge ${colour(rate)}" d="M${a} ${above}L${c} ${below}"/>
    <path class="nn-edge ${colour(rate)}" d="M${b} ${above}L${d} ${below}"/>
    <text class="nn-halo nn-strong" x="${middle}" y="${(above + below) / 2 + 4}"
      text-anchor="middle">${
        Number.isNaN(rate) ? "no move" : `× ${factor(rate)}`
      }</text>`;
}

/** The move on one line: a thick bar, with its size above. */
function bar({ from, to, moves }, number, x) {
  const height = LINES[number];
  const [a, b] = [from[number], to[number]].map((v) => at(x[number](v)));
  return html`<path class="nn-move ${colour(moves[number])}" d="M${a}
      ${height}H${b}"/>
    <circle class="nn-centre" cx="${a}" cy="${height}" r="5"/>
    <text class="nn-halo nn-small" x="${at((a + b) / 2)}" y="${height - (number ? 12 : 20)}"
      text-anchor="middle">${moves[number] > 0 ? "+" : ""}${show(
        moves[number],
      )}</text>`;
}

function picture(state) {
  const x = scales(state);
  const { first, second } = state;
  const values = GRID.map((v) => {
    const u = links[first].f(v);
    return [v, u, links[second].f(u)];
  });
  return html`${values.map(
      (three) => html`<polyline class="nn-mesh" points="${three
        .map((v, i) => `${at(x[i](v))},${LINES[i]}`)
        .join(" ")}"/>`,
    )}
    ${band(state, 0, x)} ${band(state, 1, x)}
    ${["x", `u = ${U[first]}`, `y = ${Y[second]}`].map((name, i) =>
      line(x[i], LINES[i], name),
    )}
    ${LINES.map((_, i) => bar(compute(state), i, x))}
    ${smallHandle("x", x[0](state.x), LINES[0])}`;
}

const controls = (state, uid, rules) => html`
  ${choice(rules, "first", state, uid, (name) => U[name])}
  ${choice(rules, "second", state, uid, (name) => Y[name])}
  ${sliders(rules, "x", state, uid)} ${sliders(rules, "halvings", state, uid)}`;

function readout(state) {
  const { from, moves, rates, slopes } = compute(state);
  const [dx, du, dy] = moves;
  const [first, second, both] = rates;
  const moved = !Number.isNaN(second);
  return html`<p class="nn-formula">x moves by ${show(dx)}, u by <b
      data-shows="du">${show(du)}</b>, y by <b data-shows="dy">${show(
        dy,
      )}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${show(first)}</b>;
      y per u: ${
        moved
          ? html`<b data-shows="second">${show(second)}</b>`
          : "u did not move"
      }; y per x: ${moved && html`${show(first)} · ${factor(second)} = `}<b
      data-shows="both">${show(both)}</b></p>
    <p class="nn-formula">Slopes at x = ${show(state.x)}, u = ${show(from[1])}:
      ${show(slopes[0])} · ${factor(slopes[1])} = <b data-shows="slope">${show(
        slopes[0] * slopes[1],
      )}</b></p>`;
}

function describe(state) {
  const { moves, slopes } = compute(state);
  const [dx, du, dy] = moves.map((move) => show(move));
  return (
    `Three number lines: x, u = ${U[state.first]}, y = ${Y[state.second]}. From ` +
    `x = ${show(state.x)} a nudge of ${dx} moves u by ${du} and y by ${dy}. ` +
    `The slopes ${show(slopes[0])} and ${show(slopes[1])} multiply to ` +
    `${show(slopes[0] * slopes[1])}.`
  );
}

const whole = ({ slopes }) => slopes[0] * slopes[1];

export default {
  size: [346, 304],
  picture,
  controls,
  readout,
  describe,
  drags: {
    x(state, [px]) {
      const x = scale(REACH, SIDES).invert(px);
      return { x: snap(x, [-1.5, 1.5], 8) };
    },
  },
  goals: {
    "00-chain": {
      ask:
        "With u = x² and y = 3u, find the place where y falls by 6 for each 1 " +
        "that x grows: the slope of the whole chain is −6.",
      praise: "At −1: the slope of x² is −2 there, and −2 · 3 = −6.",
      met: (state) =>
        state.first === "square" &&
        state.second === "triple" &&
        whole(compute(state)) === -6,
    },
    "00-block": {
      ask:
        "Make the slope of the whole chain 0, though the slope of the second " +
        "link is not.",
      praise:
        "One slope of 0 and nothing gets through, whatever the other is. A " +
        "shut ReLU stops the blame in the same way.",
      met(state) {
        const found = compute(state);
        return whole(found) === 0 && found.slopes[1] !== 0;
      },
    },
  },
};
