/** An image to shift, and what a network or nine weights make of it. */

import { sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { show } from "../js/drawing/numbers.js";
import { answers, percent } from "../js/drawing/reading.js";
import { at as tidy } from "../js/drawing/scale.js";
import { placeFor, POOLS, REACH, rowsOf, SIDE, SUMS, sumAt } from "./geometry.js";

const PIXELS = [...Array(SIDE * SIDE).keys()];
const SMALL = 0.9; // part of a cell that a sum below 0 fills: its number fits
const FULL = 0.5; // opacity of the largest sum, on which its number can be read

function partOf({ shares, others }) {
  if (!shares.length) return "map";
  return others.length ? "both" : "answers";
}

/** The shares at this shift, of one network or of two. */
const sharesOf = ({ shares, others, shift }) =>
  [shares, others]
    .filter((list) => list.length)
    .map((list) => list[Math.min(shift + 1, list.length - 1)]);
const NAMES = ["your network", "with pooling"];

/** The image where it stands now: what leaves it comes in on the other side. */
function shifted({ pixels, shift }) {
  return PIXELS.map((i) => {
    const column = ((i % SIDE) - shift + SIDE) % SIDE;
    return pixels[SIDE * Math.floor(i / SIDE) + column];
  });
}

/** The nine products of a sum. */
function productsAt(image, weights, sum) {
  const [row, column] = [Math.floor(sum / SUMS), sum % SUMS];
  return weights.map((weight, n) => {
    const [down, along] = [Math.floor(n / REACH), n % REACH];
    return weight * image[SIDE * (row + down) + column + along];
  });
}

const total = (values) => values.reduce((sum, value) => sum + value, 0);

function map(state) {
  const pixels = shifted(state);
  return [...Array(SUMS * SUMS).keys()].map((sum) =>
    total(productsAt(pixels, state.weights, sum)),
  );
}

/** Which sums are in a region of the map, of 2 by 2. */
const regionOf = (pool) => {
  const first = 2 * SUMS * Math.floor(pool / POOLS) + 2 * (pool % POOLS);
  return [first, first + 1, first + SUMS, first + SUMS + 1];
};

/** What is kept of each region: the largest sum, or 0. */
const pooled = (sums) =>
  [...Array(POOLS * POOLS).keys()].map((pool) =>
    Math.max(0, ...regionOf(pool).map((n) => sums[n])),
  );

const cornerOf = ({ corner: [left, top], cell }, column, row) => [
  left + cell * column,
  top + cell * row,
];
const boxOf = ([x, y], side) =>
  html`x="${x}" y="${y}" width="${side}" height="${side}"`;

/** Lines between cells, so many across and down. */
function grid({ corner: [x, y], cell }, count, look) {
  const side = cell * count;
  const lines = [...Array(count + 1).keys()].map(
    (n) => `M${x + cell * n} ${y}v${side}M${x} ${y + cell * n}h${side}`,
  );
  return html`<path class="${look}" d="${lines.join("")}"/>`;
}

const inked = (ink) => ({ look: "nn-inked", part: 1, much: ink });

function sheet(pixels, { corner, cell }) {
  const side = SIDE * cell;
  return html`<rect class="nn-sheet" ${boxOf(corner, side)}/>${grid(
      { corner, cell },
      SIDE,
      "nn-sheet",
    )}<g transform="translate(${corner.join(" ")})">${image(pixels, side, inked)}</g>`;
}

/** A number in a cell. */
const numberIn = ([x, y], size, value, more) =>
  html`<text class="nn-summed" x="${x + size / 2}" y="${y + size / 2}"
    dy=".35em" text-anchor="middle" ${more}>${show(value)}</text>`;

/** Numbers in cells: blue above 0; below it orange, and smaller. */
function cells(values, most, count, where, name) {
  const { cell } = where;
  return html`<rect class="nn-sheet" ${boxOf(where.corner, cell * count)}/>${grid(
      where,
      count,
      "nn-sheet",
    )}${values.map((value, n) => {
      const [x, y] = cornerOf(where, n % count, Math.floor(n / count));
      const part = value < 0 ? SMALL : 1;
      const inset = (cell * (1 - part)) / 2;
      const box = boxOf([tidy(x + inset), tidy(y + inset)], tidy(cell * part));
      return html`${
        value !== 0 &&
        html`<rect class="${value < 0 ? "nn-lowers" : "nn-raises"}" ${box}
          fill-opacity="${tidy((FULL * Math.abs(value)) / most)}"/>`
      }${numberIn([x, y], cell, value, html`data-shows="${name}"`)}`;
    })}`;
}

/** From one square to another: what is in the first makes the second. */
function beam([x, y], wide, [left, top], side, way) {
  const points = {
    right: [[x + wide, y], [left, top], [left, top + side], [x + wide, y + wide]],
    down: [[x, y + wide], [left, top], [left + side, top], [x + wide, y + wide]],
    up: [[x, y], [left, top + side], [left + side, top + side], [x + wide, y]],
  }[way];
  return html`<polygon class="nn-beam" points="${points.map((p) => p.join()).join(" ")}"/>`;
}

function slid(state, place) {
  const { name, kept, cell } = place;
  const [column, row] = [state.at % SUMS, Math.floor(state.at / SUMS)];
  const window = cornerOf(place, column, row);
  const own = cornerOf(place.map, column, row);
  const region = cornerOf(place.map, column - (column % 2), row - (row % 2));
  const pool = cornerOf(kept, Math.floor(column / 2), Math.floor(row / 2));
  const [pixels, sums] = [shifted(state), map(state)];
  const most = Math.max(...sums.map(Math.abs)) || 1;
  const [wide, side] = [REACH * cell, place.map.cell];
  const [x, y] = kept.named;
  return html`${beam(window, wide, own, side, name === "across" ? "right" : "down")}
    ${beam(region, 2 * side, pool, kept.cell, kept.way)}
    <g class="nn-over" data-hover="map ${name}">${cells(sums, most, SUMS, place.map, "sum")}${grid(
      { ...place.map, cell: 2 * side },
      POOLS,
      "nn-regions",
    )}</g>
    ${cells(pooled(sums), most, POOLS, kept, "kept")}<text class="nn-small" x="${x}"
      y="${y}" text-anchor="middle">the largest, or 0</text>
    ${state.weights.map((weight, n) => {
      const [along, down] = [column + (n % REACH), row + Math.floor(n / REACH)];
      const isDark = pixels[SIDE * down + along] > 0.6;
      return numberIn(
        cornerOf(place, along, down),
        cell,
        weight,
        isDark && html`data-dark`,
      );
    })}
    ${[[window, wide], [own, side], [pool, kept.cell]].map(
      ([corner, size]) => html`<rect class="nn-ringed" ${boxOf(corner, size)}/>`,
    )}`;
}

function said(state, place, part) {
  const shares = sharesOf(state);
  const { digits, bar, rows, name } = place;
  if (part === "answers") {
    return answers([...Array(10).keys()].map(digits), shares[0], bar, name === "across");
  }
  return rowsOf(place).map(
    ({ name: [x, y], digits: spots }, n) => html`<text class="nn-small" x="${x}"
      y="${y}" dy=".35em">${NAMES[n]}</text>${answers(spots, shares[n], rows.bar, name === "across", rows.room)}`,
  );
}

function picture(state, uid, start, ui) {
  const part = partOf(state);
  const place = placeFor(part, ui);
  const { name } = place;
  return html`<g class="nn-over" ${
      part === "map" && html`data-hover="image ${name}"`
    }>${sheet(shifted(state), place)}</g>${
      part === "map" ? slid(state, place) : said(state, place, part)
    }`;
}

const controls = (state, uid, rules) => html`
  ${sliders(rules, "shift", state, uid)}
  ${partOf(state) === "map" && sliders(rules, "at", state, uid)}`;

/** What the sum at the weights is made of. */
function made(state) {
  const products = productsAt(shifted(state), state.weights, state.at);
  const [above, below] = [1, -1].map((sign) =>
    total(products.filter((product) => sign * product > 0)),
  );
  return { above, below, sum: total(products) };
}

/** What each network says. */
const says = (state) =>
  sharesOf(state).map((p) => {
    const digit = p.indexOf(Math.max(...p));
    return { digit, sure: percent(p[digit]) };
  });
const TELLERS = ["A network", "One with sliding weights and pooling"];
const SPEAKERS = ["Your network", "With sliding weights and pooling it"];

function readout(state) {
  if (partOf(state) !== "map") {
    const names = partOf(state) === "both" ? SPEAKERS : ["It"];
    return says(state).map(
      ({ digit, sure }, n) => html`<p class="nn-says">${names[n]} says <b
        data-shows="says">${digit}</b>, and is <b data-shows="sure">${sure}</b> %
        sure.</p>`,
    );
  }
  const { above, below, sum } = made(state);
  return html`<p class="nn-formula">These nine pixels, each times its weight:
    <b class="nn-positive" data-shows="above">${show(above)}</b> for, <b
    class="nn-negative" data-shows="below">${show(below)}</b> against, together <b
    data-shows="here">${show(sum)}</b>.</p>`;
}

const SIDES = { "-1": "moved one pixel to the left", 0: "as it was", 1: "moved one pixel to the right" };

function describe(state) {
  const image = `An image of 8 by 8 pixels, ${SIDES[state.shift]}.`;
  if (partOf(state) !== "map") {
    const words = says(state).map(
      ({ digit, sure }, n) => `${TELLERS[n]} says ${digit}, ${sure} percent sure.`,
    );
    return [image, ...words].join(" ");
  }
  const { sum } = made(state);
  const values = map(state);
  const rows = [...Array(SUMS).keys()].map((r) =>
    values.slice(SUMS * r, SUMS * (r + 1)).map((v) => show(v)).join(" "),
  );
  return (
    `${image} Nine weights slide over it and make a map of 6 by 6 sums: ` +
    `${rows.join("; ")}. Now they lie in row ${Math.floor(state.at / SUMS) + 1}, ` +
    `column ${(state.at % SUMS) + 1}: ${show(sum)}. Of each 2 by 2 sums the largest ` +
    `is kept, or 0: ${pooled(values).map((v) => show(v)).join(" ")}.`
  );
}

export default {
  size: (state, ui) => placeFor(partOf(state), ui).size,
  narrow: true,
  stacked: true,
  picture,
  controls,
  readout,
  describe,
  hover(state, over, point) {
    const [what, name] = over.split(" ");
    const found = sumAt(name, what, point);
    return found === state.at ? null : { at: found };
  },
};
