/** Two ways to find one slope: path by path, and one walk back (chapter 5). */

import { slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { factor, show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import {
  circlesOf,
  circlesOn,
  edges,
  edgesOf,
  firstOver,
  pathsOf,
  product,
  slopesOn,
  sumOf,
  walksOf,
} from "./paths.js";

const WIDE = [640, 420];
const NARROW = [340, 420];
const SIDE = 30; // to the first and the last circle
const BANDS = [92, 310]; // heights of their middle lines
const APART = 42; // of two circles of a layer
const MOST = 10; // layers
const FACTORS = 4; // so many are written out
const WALK = 30; // steps of Play for the walk back, at most
const GROWS = 6; // each step after it goes on by such a part

const counted = (count) => count.toLocaleString("en");

/** What each of the two has done. */
function done({ layers, walked }) {
  const length = layers + 1;
  const paths = Math.floor(walked / length);
  return {
    paths: Math.min(paths, pathsOf(layers)),
    on: walked < walksOf(layers) ? walked % length : 0, // edges of the next path
    edges: Math.min(walked, edgesOf(layers)),
  };
}

const isOver = ({ layers, walked }) => walked >= walksOf(layers);
const isBack = ({ layers, walked }) => walked >= edgesOf(layers);

const sizeOf = (ui) => (ui?.narrow ? NARROW : WIDE);

/** From a circle to its place in the picture. */
function placing(layers, ui) {
  const [wide] = sizeOf(ui);
  const step = (wide - 2 * SIDE) / (layers + 1);
  return (layer, circle, band) => {
    const isEnd = circlesOf(layer, layers).length === 1;
    return [SIDE + layer * step, BANDS[band] + (isEnd ? 0 : (circle - 1) * APART)];
  };
}

const line = (place, band) => ([layer, start, end]) => {
  const [[x1, y1], [x2, y2]] = [place(layer, start, band), place(layer + 1, end, band)];
  return `M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`;
};

const drawn = (all, name, place, band) =>
  all.length > 0 &&
  html`<path class="${name}" d="${all.map(line(place, band)).join("")}"/>`;

/** The edges of the path under way: those that were walked, from the cost. */
function underWay(state) {
  const { layers } = state;
  const { paths, on } = done(state);
  const circles = circlesOn(on ? paths : paths - 1, layers);
  const all = circles.slice(1).map((end, layer) => [layer, circles[layer], end]);
  if (!state.walked) return [];
  return on ? all.slice(-on) : all;
}

function circles(layers, place, band, isFull) {
  return Array.from({ length: layers + 2 }, (_, layer) =>
    circlesOf(layer, layers).map((circle) => {
      const [x, y] = place(layer, circle, band);
      return html`<circle class="nn-blame-stop" data-full="${String(
        isFull(layer, circle),
      )}" cx="${at(x)}" cy="${at(y)}" r="8"/>`;
    }),
  );
}

const heading = (ui, band, name, words) => {
  const [wide] = sizeOf(ui);
  const y = BANDS[band] - APART - 26;
  return html`<text class="nn-strong" x="2" y="${y}">${name}</text>
    <text x="${wide - 2}" y="${y}" text-anchor="end">${words}</text>`;
};

const brought = (band, words, name, value) =>
  html`<text x="2" y="${BANDS[band] + APART + 34}">${words} <tspan class="nn-strong"
    data-shows="${name}">${show(value)}</tspan></text>`;

function picture(state, uid, start, ui) {
  const { layers, walked } = state;
  const place = placing(layers, ui);
  const all = edges(layers);
  const now = done(state);
  const way = underWay(state);
  const known = all.filter((edge) => firstOver(edge, layers) < now.paths);
  const isOn = (layer, circle) =>
    way.some(([from, a, b]) => (from === layer && a === circle) || (from + 1 === layer && b === circle));
  const back = all.slice(0, now.edges);
  const open = all.slice(now.edges);
  // A circle is full when nothing that leaves it is left to be walked.
  const isFull = (layer, circle) =>
    walked > 0 && !open.some(([from, a]) => from === layer && a === circle);
  return html`${heading(
      ui,
      0,
      "path by path",
      html`<tspan data-shows="steps">${counted(
        Math.min(walked, walksOf(layers)),
      )}</tspan> edges walked`,
    )}${drawn(all, "nn-way", place, 0)}${drawn(known, "nn-blame-before", place, 0)}
    ${drawn(way, "nn-blame-now", place, 0)}${circles(layers, place, 0, isOn)}
    ${brought(
      0,
      isOver(state) ? "brought home:" : "so far:",
      "sum",
      sumOf(now.paths, layers),
    )}
    ${heading(
      ui,
      1,
      "one walk back",
      html`<tspan data-shows="edges">${now.edges}</tspan> edges walked`,
    )}${drawn(open, "nn-way", place, 1)}${drawn(back, "nn-blame-now", place, 1)}
    ${circles(layers, place, 1, isFull)}
    ${
      isBack(state) &&
      brought(1, "brought home:", "slope", sumOf(pathsOf(layers), layers))
    }`;
}

const controls = (state, uid, rules) =>
  slider(`${uid}-layers`, "layers", rules.layers.title, rules.layers, state.layers);

/** The path that was walked last, with its slopes where there are few. */
function last(state) {
  const { layers } = state;
  const { paths } = done(state);
  if (!paths) return "";
  const slopes = slopesOn(paths - 1, layers);
  const few = slopes.length <= FACTORS;
  return html`<p class="nn-formula">The last path: ${
    few && `${[show(slopes[0]), ...slopes.slice(1).map((one) => factor(one))].join(" · ")} = `
  }<b data-shows="product">${show(product(slopes))}</b></p>`;
}

function readout(state) {
  const { layers } = state;
  const { paths } = done(state);
  return html`<p><b data-shows="paths">${counted(paths)}</b> of <b
      data-shows="all">${counted(pathsOf(layers))}</b> paths are done; all have <b
      data-shows="walks">${counted(walksOf(layers))}</b> edges to walk. The walk back
      has <b data-shows="each">${edgesOf(layers)}</b>.</p>${last(state)}`;
}

function describe(state) {
  const { layers } = state;
  const now = done(state);
  const ends = isBack(state)
    ? `it is at the input, and has ${show(sumOf(pathsOf(layers), layers))}.`
    : "it is on its way.";
  return (
    `One input, ${layers} ${layers === 1 ? "layer" : "layers"} of three circles, one cost; ` +
    `drawn twice. Above, path by path: ${counted(now.paths)} of ` +
    `${counted(pathsOf(layers))} paths, whose slopes come to ` +
    `${show(sumOf(now.paths, layers))}. Below, one walk back: ${now.edges} of ` +
    `${edgesOf(layers)} edges; ${ends}`
  );
}

/** At a pace to see while both walk, then faster and faster. */
function play(state) {
  const { layers, walked } = state;
  if (isOver(state)) return null;
  const pace = Math.ceil(edgesOf(layers) / WALK);
  const further = Math.max(0, walked - 2 * edgesOf(layers));
  const next = walked + Math.max(pace, Math.round(further / GROWS));
  return { walked: Math.min(next, walksOf(layers)) };
}

const stage = (state) =>
  isOver(state) ? null : { walked: isBack(state) ? walksOf(state.layers) : edgesOf(state.layers) };

export default {
  size: (_state, ui) => sizeOf(ui),
  narrow: true,
  wide: true,
  picture,
  controls,
  readout,
  describe,
  plays: () => true,
  playFirst: true,
  verbs: { step: "One edge", play: "Walk" },
  long: true,
  pace: 160,
  play,
  step: (state) => (isOver(state) ? null : { walked: state.walked + 1 }),
  stage,
  again: () => ({ walked: 0 }),
  input: (patch) => ({ ...patch, walked: 0 }),
  goals: {
    "05-all-paths": {
      ask: "Give it all ten layers, and let both walk to the end.",
      praise: ({ layers }) =>
        `${counted(pathsOf(layers))} paths, ${counted(walksOf(layers))} edges walked, for a ` +
        `number that ${edgesOf(layers)} edges had found before. Nine more edges for each ` +
        "layer, three times as many paths.",
      met: (state) => state.layers === MOST && isOver(state),
    },
  },
};
