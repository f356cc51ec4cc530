/** The network: what goes in, what each neuron sees, and the wires. */

import { remembering, steady } from "../js/computing/memoise.js";
import { bands, squaresOfBands } from "../js/drawing/bands.js";
import { dots } from "../js/drawing/dots.js";
import { html } from "../js/drawing/html.js";
import { colour } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { neuronName } from "./explain.js";
import { featureMap, SMALL } from "./maps.js";
import { SHADES, tinted } from "./output-map.js";
import { domainsOf, features, isThree, MOVING, widthsOf } from "./setting.js";

const NODE = 38;
const PITCH = 47; // from row to row
const TOP = 46; // room for what says the column's width
const FOOT = 44; // for its activation
const FEATURES = Object.keys(features);
const EDGES = [-0.85, -0.6, -0.35, -0.1, 0.1, 0.35, 0.6, 0.85];
const EMPTY = Object.freeze({ slopes: null, neurons: null });

/** Where everything stands. */
export function layoutOf(state) {
  const columns = state.layers.length + 2;
  const rows = Math.max(FEATURES.length, ...state.layers.map(([n]) => n));
  const width = Math.max(448, 92 * columns + 20);
  const height = TOP + rows * PITCH + FOOT;
  const [left, right] = [88, width - 36]; // room for the longest name
  const x = (c) => at(left + ((right - left) * c) / (columns - 1));
  const y = (row, count) =>
    at(TOP + (rows * PITCH) / 2 + (row - (count - 1) / 2) * PITCH);
  const inputs = FEATURES.map((name, row) => ({
    name,
    x: x(0),
    y: y(row, FEATURES.length),
  }));
  const hidden = state.layers.map(([count], l) =>
    Array.from({ length: count }, (_, j) => ({ x: x(l + 1), y: y(j, count) })),
  );
  const ends = widthsOf(state).at(-1);
  const output = Array.from({ length: ends }, (_, j) => ({
    x: x(columns - 1),
    y: y(j, ends),
  }));
  return { width, height, x, inputs, layers: [...hidden, output] };
}

/** A picture of the plane at the place of a neuron. */
const picture = ({ x, y }, drawn) => html`<g transform="translate(${at(
  x - NODE / 2,
)} ${at(y - NODE / 2)})">${drawn}</g>`;

/** The marks that points of each class have. */
const MARKS = ["nn-is-none", "nn-is-one", "nn-is-two"];

/** A class's chance over the plane, and its mark beside it. */
const chance = (place, values, label) => html`${picture(
  place,
  html`<rect class="nn-band" data-shade="0" width="${NODE}" height="${NODE}"/>${tinted(
    values,
    label,
    SMALL,
    EDGES,
    NODE,
  )}`,
)}${dots(MARKS[label], [[place.x + NODE / 2 + 9, place.y]])}`;

/** What all neurons see. */
function sights(state, { neurons, ends }, places) {
  const isSplit = isThree(state);
  const drawn = isSplit ? neurons : [...neurons, ends];
  const squares = drawn.flatMap((column, l) =>
    column.map((values, j) => {
      const { x, y } = places[l][j];
      return { values, x: x - NODE / 2, y: y - NODE / 2 };
    }),
  );
  const outputs = isSplit && ends.map((values, k) => chance(places.at(-1)[k], values, k));
  return html`${squaresOfBands(squares, SMALL, EDGES, NODE, SHADES)}${outputs}`;
}

/** What is given is drawn once. */
const given = remembering((...asked) => {
  const values = featureMap(...asked);
  return bands(values, SMALL, EDGES, NODE, SHADES);
}, 40);

const box = ({ x, y }, isLit) => html`<rect class="nn-box"
  x="${at(x - NODE / 2)}" y="${at(y - NODE / 2)}" width="${NODE}"
  height="${NODE}" rx="5" ${isLit && "data-lit"}/>`;

/** Finer than a tenth nobody sees, and each change costs the page a style. */
const tenth = (value) => Math.round(value * 10) / 10;

/** How wide a wire is: by its weight, or by its slope against the largest. */
const thick = (value, most) =>
  tenth(Math.min(5.5, 0.6 + (4.5 * Math.abs(value)) / most));

/** Where a wire begins and ends. */
const span = (from, to) => [from.x + NODE / 2 + 1, to.x - NODE / 2 - 1];

function wire(from, to, value, most, isLooked) {
  const [x1, x2] = span(from, to);
  const bend = (x2 - x1) / 2;
  const way = `M${at(x1)} ${from.y}C${at(x1 + bend)} ${from.y} ${at(
    x2 - bend,
  )} ${to.y} ${at(x2)} ${to.y}`;
  const strong = tenth(Math.min(1, 0.25 + (1.5 * Math.abs(value)) / most));
  return html`<path class="nn-wire-of nn-edge ${colour(value)}" d="${way}"
      stroke-width="${thick(value, most)}" opacity="${strong}" ${isLooked &&
      "data-lit"}/>`;
}

/** The inputs that are on, then the neurons of each layer. */
const columnsOf = (state, layout) => [
  state.features.map((name) => layout.inputs[FEATURES.indexOf(name)]),
  ...layout.layers,
];

/** How high a wire is where it has come so far. */
function heightAt(from, to, px) {
  const [x1, x2] = span(from, to);
  const share = (px - x1) / (x2 - x1);
  let [low, high] = [0, 1];
  for (let i = 0; i < 12; i++) {
    const t = (low + high) / 2;
    if (1.5 * t * (1 - t) + t ** 3 < share) low = t;
    else high = t;
  }
  return from.y + (to.y - from.y) * (3 * (1 - low) * low ** 2 + low ** 3);
}

const REACH = 8; // so far beside a wire the pointer still means it

/** The name of the wire that is nearest to a place, "" if none is near. */
export function wireAt(state, [px, py]) {
  const columns = columnsOf(state, layoutOf(state));
  let [name, nearest] = ["", REACH];
  columns.slice(1).forEach((column, l) => {
    const [x1, x2] = span(columns[l][0], column[0]);
    if (px < x1 || px > x2) return;
    columns[l].forEach((from, i) =>
      column.forEach((to, j) => {
        const far = Math.abs(heightAt(from, to, px) - py);
        if (far < nearest) [name, nearest] = [`weight ${l} ${i} ${j}`, far];
      }),
    );
  });
  return name;
}

function wires(state, { net }, layout, slopes) {
  const values = slopes ?? net.value;
  const isLarge = (most, v, i) =>
    net.isWeight[i] ? Math.max(most, Math.abs(v)) : most;
  const most = slopes ? Math.max(1e-12, slopes.reduce(isLarge, 0)) : 5;
  const stand = columnsOf(state, layout);
  return net.layers.map(({ rows, columns, weight }, l) => {
    const drawn = [];
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const name = `weight ${l} ${i} ${j}`;
        const value = values[weight + i * columns + j];
        const [from, to] = [stand[l][i], stand[l + 1][j]];
        drawn.push(wire(from, to, value, most, state.looked === name));
      }
    }
    return drawn;
  });
}

/** Blame as a ring that is as wide as it is large. */
function blames(blame, places) {
  const most = Math.max(1e-12, ...blame.flat());
  return places.map((column, l) =>
    column.map(
      ({ x, y }, j) => html`<rect class="nn-blame-ring" x="${at(x - NODE / 2)}" y="${at(
        y - NODE / 2,
      )}" width="${NODE}" height="${NODE}" rx="5" stroke-width="${at(
        1 + (9 * blame[l][j]) / most,
      )}"/>`,
    ),
  );
}

/** A neuron's border, and its bias as a dot in the corner. */
function neuron(state, run, layer, l, j, place) {
  const name = `neuron ${l} ${j}`;
  const isLooked =
    state.looked === name ||
    (state.looked.startsWith("weight") &&
      state.looked.split(" ")[1] === String(l) &&
      state.looked.split(" ")[3] === String(j));
  const bias = run.net.value[layer.bias + j];
  const size = tenth(Math.min(6, 2 + 1.6 * Math.abs(bias)));
  const [cx, cy] = [at(place.x - NODE / 2), at(place.y + NODE / 2)];
  return html`${box(place, isLooked)}<circle class="nn-bias ${colour(bias)}" cx="${cx}" cy="${cy}" r="${size}"/>`;
}

export function netDrawing(state, moment) {
  const { run, maps, blame } = moment;
  const layout = layoutOf(state);
  const { slopes, neurons } = blame ?? EMPTY;
  const [d1, d2] = domainsOf(state);
  return html`<svg class="nn-net" viewBox="0 0 ${layout.width} ${
    layout.height
  }" aria-hidden="true">
    <rect class="nn-field" width="${layout.width}" height="${layout.height}"
      data-hover="wire"/>${wires(state, run, layout, slopes)}
    ${layout.inputs.map((place) => {
      const isOn = state.features.includes(place.name);
      return html`<g ${!isOn && "data-off"}><text class="nn-small"
        x="${at(place.x - NODE / 2 - 7)}" y="${at(place.y)}" dy=".35em"
        text-anchor="end">${features[place.name].say}</text>${picture(
          place,
          given(...d1, ...d2, place.name),
        )}${box(place)}</g>`;
    })}
    ${neurons && blames(neurons, layout.layers)}
    ${sights(state, maps, layout.layers)}
    ${run.net.layers.map((layer, l) =>
      layout.layers[l].map((place, j) => neuron(state, run, layer, l, j, place)),
    )}
  </svg>`;
}

/** A button that lies on the drawing. */
function over(layout, [x, y], [w, h], action, label, text, more = "") {
  const share = (value, whole) => `${at((100 * value) / whole)}%`;
  return html`<button type="button" class="nn-over" data-do="${action}"
    aria-label="${label}" ${more} style="left:${share(
      x - w / 2,
      layout.width,
    )};top:${share(y - h / 2, layout.height)};width:${share(
      w,
      layout.width,
    )};height:${share(h, layout.height)}">${text}</button>`;
}

/** What each hidden layer does to its sums, below its column. */
function activationPicks(state, uid, rules, words) {
  const layout = layoutOf(state);
  const options = rules.layers.items.prefixItems[1].enum;
  const [w, h] = [86, 38];
  return state.layers.map(([, name], l) => {
    const id = `${uid}-activation${l}`;
    const left = at((100 * (layout.x(l + 1) - w / 2)) / layout.width);
    const top = at((100 * (layout.height - h - 6)) / layout.height);
    return html`<label class="nn-hidden" for="${id}">activation of hidden layer
      ${l + 1}</label><select class="nn-act" id="${id}"
      data-trait="layers.${l}.1" style="left:${left}%;top:${top}%;width:${at(
        (100 * w) / layout.width,
      )}%;height:${at((100 * h) / layout.height)}%">${options.map(
        (option) => html`<option value="${option}" ${
          option === name && "selected"
        }>${words[option]}</option>`,
      )}</select>`;
  });
}

/** Buttons over inputs and neurons, and those that add and take away. */
function netButtons(state) {
  const layout = layoutOf(state);
  const { layers } = state;
  return html`${layout.inputs.map((place) => {
    const isOn = state.features.includes(place.name);
    return over(
      layout,
      [place.x - 19, place.y],
      [NODE + 50, 42],
      `feature ${place.name}`,
      `input ${features[place.name].say}`,
      "",
      html`aria-pressed="${String(isOn)}"`,
    );
  })}${layout.layers.map((column, l) =>
    column.map((place, j) =>
      over(
        layout,
        [place.x, place.y],
        [NODE + 4, NODE + 4],
        `look ${l} ${j}`,
        `look at ${neuronName(state, l, j)}`,
        "",
        html`data-hover="neuron ${l} ${j}"`,
      ),
    ),
  )}${layers.map(([count], l) => {
    const x = layout.x(l + 1);
    const off = (isOff) => html`aria-disabled="${String(isOff)}"`;
    const where = `hidden layer ${l + 1}`;
    return html`${over(layout, [x - 19, 20], [38, 38], `fewer ${l}`,
      `one neuron fewer in ${where}`, "−", off(count === 1))}${over(layout,
      [x + 19, 20], [38, 38], `more ${l}`, `one neuron more in ${where}`, "+",
      off(count === 8))}`;
  })}`;
}

/** What lies on the drawing, to press or to choose from. */
export const netControls = steady(
  (state, ...more) => html`${netButtons(state)}${activationPicks(state, ...more)}`,
  MOVING,
);
