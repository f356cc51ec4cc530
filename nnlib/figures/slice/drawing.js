/** The slopes of a surface: along two axes, and any way (the toolbox). */

import { remembering } from "../js/computing/memoise.js";
import { orZero, snap } from "../js/computing/rounding.js";
import { length } from "../js/computing/vectors.js";
import { choice, sliders } from "../js/drawing/controls.js";
import { graph, tangent } from "../js/drawing/curve.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { levels } from "../js/drawing/level-lines.js";
import { factor, show, term } from "../js/drawing/numbers.js";
import { plane } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import { slopeTowards, surfaces } from "./surfaces.js";

const ENDS = [-2, 2]; // of the place
const EDGE = [-2.5, 2.5];
const VIEW = {
  plane: {
    word: "2x + y",
    step: 1,
    high: [-7.5, 7.5],
    steep: 3,
    rules: () => ["2", "1"],
  },
  bowl: {
    word: "x² + 2y²",
    step: 1.5,
    high: [0, 19],
    steep: 10,
    rules: ([x, y]) => [`2x = 2·${factor(x)}`, `4y = 4·${factor(y)}`],
  },
  product: {
    word: "x·y",
    step: 1,
    high: [-6.25, 6.25],
    steep: 3,
    rules: () => ["y", "x"],
  },
};
const Y = scale(EDGE, [232, 22]);
const BELOW = [350, 272]; // the cut along x, under the map
const BESIDE = [262, 338]; // the cut along y, lying beside the map
const HAND = 52; // length of the hand that shows a direction
const SHRINK = 0.3; // of the gradient's arrow, so that it fits the map

const across = ({ turn }) => scale(EDGE, turn ? [73, 283] : [30, 240]);

const mapOf = remembering(
  (surface, turn) =>
    levels(
      surfaces[surface].height,
      VIEW[surface].step,
      across({ turn }),
      Y,
    ),
  6,
);

function compute({ surface, x, y, angle }) {
  const place = [x, y];
  const { height, slopes } = surfaces[surface];
  return {
    place,
    height: height(place),
    slopes: slopes(place),
    slope: slopeTowards(surface, place, angle),
  };
}

function arrow(look, [x1, y1], [x2, y2]) {
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return html`<path class="${look}" d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}"
    /><path class="${look}" transform="translate(${at(x2)} ${at(y2)})
    rotate(${at(angle)})" d="M-9 -5L0 0L-9 5"/>`;
}

/** Two cuts through the place: one lies under the map, one beside it. */
function cuts(state, X, uid) {
  const { height } = surfaces[state.surface];
  const { place, slopes } = compute(state);
  const [x, y] = place;
  const low = scale(VIEW[state.surface].high, BELOW);
  const side = scale(VIEW[state.surface].high, BESIDE);
  const [px, py] = [at(X(x)), at(Y(y))];
  const top = height(place);
  return html`
    <path class="nn-cut" d="M${X.range[0]} ${py}H${X.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${px} ${Y.range[0]}V${Y.range[1]}"/>
    <rect class="nn-silent" x="30" y="${BELOW[1]}" width="210"
      height="${BELOW[0] - BELOW[1]}"/>
    <rect class="nn-silent" x="${BESIDE[0]}" y="22"
      width="${BESIDE[1] - BESIDE[0]}" height="210"/>
    <clipPath id="${uid}-cuts"><path d="M30 ${BELOW[1]}H240V${BELOW[0]}H30Z
      M${BESIDE[0]} 22H${BESIDE[1]}V232H${BESIDE[0]}Z"/></clipPath>
    <g clip-path="url(#${uid}-cuts)">
    ${graph((v) => height([v, y]), X, low, { look: "nn-cut" })}
    ${tangent(x, top, slopes[0], X, low, 46)}
    <circle class="nn-centre" cx="${px}" cy="${at(low(top))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${lying(
      (v) => height([x, v]),
      side,
    )}"/>
    ${lyingTangent(y, top, slopes[1], side)}</g>
    <circle class="nn-centre" cx="${at(side(top))}" cy="${py}" r="4"/>
    <text class="nn-small" x="30" y="${BELOW[0] + 17}">cut along x</text>
    <text class="nn-small" x="${BESIDE[1]}" y="${Y.range[0] + 17}"
      text-anchor="end">cut along y</text>`;
}

/** A graph with its heights to the right: it shares the map's y axis. */
function lying(f, side) {
  const points = [...Array(61).keys()].map((n) => {
    const v = EDGE[0] + ((EDGE[1] - EDGE[0]) * n) / 60;
    return `${at(side(f(v)))} ${at(Y(v))}`;
  });
  return `M${points.join("L")}`;
}

function lyingTangent(y, top, slope, side) {
  const [up, right] = [Y(1) - Y(0), slope * (side(1) - side(0))];
  const k = 46 / Math.hypot(up, right);
  const ends = [-k, k].map((s) => [
    at(side(top) + s * right),
    at(Y(y) + s * up),
  ]);
  return html`<path class="nn-tangent" d="M${ends[0].join(" ")}L${ends[1].join(
    " ",
  )}"/>`;
}

function gradient(state, X) {
  const { place, slopes } = compute(state);
  if (length(slopes) === 0) return "";
  const [x, y] = place.map((p, i) => p + SHRINK * slopes[i]);
  return arrow("nn-gradient", [X(place[0]), Y(place[1])], [X(x), Y(y)]);
}

/** The hand, and the slope in every direction. */
function turned(state, X) {
  const { place, slope } = compute(state);
  const here = [X(place[0]), Y(place[1])];
  const turn = (state.angle * Math.PI) / 180;
  const tip = [here[0] + HAND * Math.cos(turn), here[1] - HAND * Math.sin(turn)];
  const A = scale([0, 360], [46, 334]);
  const { steep } = VIEW[state.surface];
  const S = scale([-steep, steep], [370, 286]);
  return html`${arrow("nn-hand", here, tip)}
    <g class="nn-axes">${[-steep, 0, steep].map(
      (t) => html`<line class="${t ? "nn-grid" : "nn-zero"}" x1="46" x2="334"
        y1="${S(t)}" y2="${S(t)}"/><text x="40" y="${S(t)}" dy=".35em"
        text-anchor="end">${show(t)}</text>`,
    )}${[0, 90, 180, 270, 360].map(
      (t) => html`<line class="nn-grid" x1="${A(t)}" x2="${A(t)}"
        y1="${S.range[0]}" y2="${S.range[1]}"/><text x="${A(t)}" y="386"
        text-anchor="middle">${t}°</text>`,
    )}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    ${graph((a) => slopeTowards(state.surface, place, a), A, S)}
    <circle class="nn-centre" cx="${at(A(state.angle))}" cy="${at(
      S(slope),
    )}" r="5"/>
    ${smallHandle("tip", ...tip, { tip: true, r: 8 })}`;
}

function picture(state, uid) {
  const X = across(state);
  const { word } = VIEW[state.surface];
  const names = ["x", `y, and level lines of ${word}`];
  const ground = mapOf(state.surface, state.turn);
  return [
    html`<rect class="nn-silent" x="${X.range[0]}" y="22" width="210"
      height="210"/>`,
    plane(
      { x: X, y: Y, names, count: 4, clip: uid, ground },
      state.turn && gradient(state, X),
    ),
    state.turn ? turned(state, X) : cuts(state, X, uid),
    smallHandle("place", X(state.x), Y(state.y)),
  ];
}

const controls = (state, uid, rules) => html`
  ${choice(rules, "surface", state, uid, (name) => VIEW[name].word)}
  ${sliders(rules, "x", state, uid)} ${sliders(rules, "y", state, uid)}
  ${state.turn && sliders(rules, "angle", state, uid)}`;

function readout(state) {
  const { place, height, slopes, slope } = compute(state);
  const rules = VIEW[state.surface].rules(place);
  const line = (axis, held, i) => html`<p class="nn-formula">along ${axis},
    with ${held} held still: ${rules[i]} = <b data-shows="d${axis}">${show(
      slopes[i],
    )}</b></p>`;
  return html`<p class="nn-formula">height = <b data-shows="height">${show(
      height,
    )}</b></p>
    ${line("x", "y", 0)} ${line("y", "x", 1)} ${state.turn && way(state)}`;

  function way({ angle }) {
    const turn = (angle * Math.PI) / 180;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    return html`<p class="nn-formula">gradient = (${show(slopes[0])},
        ${show(slopes[1])}), its length <b data-shows="length">${show(
          length(slopes),
        )}</b></p>
      <p class="nn-formula">direction = (${show(c, 3)}, ${show(s, 3)})</p>
      <p class="nn-formula">slope this way = ${show(slopes[0])}·${factor(
        Number(c.toFixed(3)),
      )} ${term(slopes[1])}·${factor(Number(s.toFixed(3)))} = <b
        data-shows="slope">${show(orZero(slope))}</b></p>`;
  }
}

function describe(state) {
  const { place, slopes, slope } = compute(state);
  const start =
    `A map of ${VIEW[state.surface].word} by its level lines. At x = ` +
    `${show(place[0])}, y = ${show(place[1])} the slope along x is ` +
    `${show(slopes[0])} and along y ${show(slopes[1])}.`;
  return state.turn
    ? `${start} In the direction of ${state.angle} degrees it is ` +
        `${show(orZero(slope))}; the gradient's length is ` +
        `${show(length(slopes))}.`
    : start;
}

const near = (a, b) => Math.abs(a - b) < 1e-9;

export default {
  size: ({ turn }) => [346, turn ? 394 : 372],
  picture,
  controls,
  readout,
  describe,
  drags: {
    place: (state, [px, py]) => ({
      x: snap(across(state).invert(px), ENDS, 4),
      y: snap(Y.invert(py), ENDS, 4),
    }),
    tip(state, [px, py]) {
      const right = px - across(state)(state.x);
      const up = Y(state.y) - py;
      if (right === 0 && up === 0) return {};
      const angle = (Math.atan2(up, right) * 180) / Math.PI;
      return { angle: (Math.round(angle / 5) * 5 + 360) % 360 };
    },
  },
  goals: {
    "00-partials": {
      ask:
        "On x·y, find the place where the slope along x is 2 and the slope " +
        "along y is −1.",
      praise: "At (−1, 2). For a product, each slope is the other factor.",
      met: ({ surface, x, y }) => surface === "product" && x === -1 && y === 2,
    },
    "00-same-slopes": {
      ask:
        "On x² + 2y², find a place where both slopes are the same, and not 0.",
      praise: "Wherever 2x = 4y: on the line of all places with x = 2y.",
      met(state) {
        const [dx, dy] = compute(state).slopes;
        return state.surface === "bowl" && dx !== 0 && near(dx, dy);
      },
    },
    "00-steepest": {
      ask: "On x² + 2y², turn the hand until the slope is as large as it gets.",
      praise:
        "It points along the gradient's arrow, and the slope is nearly the " +
        "arrow's length. No direction climbs faster.",
      met(state) {
        const { slope, slopes } = compute(state);
        const most = length(slopes);
        return state.surface === "bowl" && most > 0 && slope > 0.999 * most;
      },
    },
    "00-level": {
      ask: "Now turn it until the slope is about 0, but not at the bottom.",
      praise:
        "Along the level line the height does not change, and the gradient " +
        "stands at a right angle to it.",
      met(state) {
        const { slope, slopes } = compute(state);
        return Math.abs(slope) < 0.05 * length(slopes);
      },
    },
  },
};
