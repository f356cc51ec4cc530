/** An image to shift, and what a network or nine weights make of it. */

import { sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { answers, percent } from "../js/drawing/reading.js";
import { at as tidy } from "../js/drawing/scale.js";
import { CELL, LARGE, placeFor, REACH, rowsOf, SIDE, SUMS, sumAt } from "./geometry.js";

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
  const image = shifted(state);
  return [...Array(SUMS * SUMS).keys()].map((sum) =>
    total(productsAt(image, state.weights, sum)),
  );
}

const cornerOf = ([left, top], column, row, size = CELL) => [
  left + size * column,
  top + size * row,
];

function sheet(image, corner) {
  return image.map((ink, i) => {
    const [x, y] = cornerOf(corner, i % SIDE, Math.floor(i / SIDE));
    const box = html`x="${x}" y="${y}" width="${CELL}" height="${CELL}"`;
    return html`<rect class="nn-sheet" ${box}/>${
      ink > 0 && html`<rect class="nn-inked" ${box} fill-opacity="${tidy(ink)}"/>`
    }`;
  });
}

/** A number in a cell; over ink, with a ring of the ground's colour around it. */
const numberIn = ([x, y], size, value, name = "") =>
  html`<text class="${name ? "nn-summed" : "nn-halo nn-summed"}" x="${x + size / 2}" y="${y + size / 2}"
    dy=".35em" text-anchor="middle" ${name && html`data-shows="${name}"`}>${show(
      value,
    )}</text>`;

function sums(state, place) {
  const values = map(state);
  const most = Math.max(...values.map(Math.abs)) || 1;
  return values.map((value, n) => {
    const corner = cornerOf(place.map, n % SUMS, Math.floor(n / SUMS), LARGE);
    const [x, y] = corner;
    const part = value < 0 ? SMALL : 1;
    const inset = (LARGE * (1 - part)) / 2;
    return html`<rect class="nn-sheet" x="${x}" y="${y}" width="${LARGE}"
      height="${LARGE}"/><rect class="${value < 0 ? "nn-lowers" : "nn-raises"}"
      x="${tidy(x + inset)}" y="${tidy(y + inset)}" width="${tidy(LARGE * part)}"
      height="${tidy(LARGE * part)}" fill-opacity="${tidy(
        (FULL * Math.abs(value)) / most,
      )}"/>${numberIn(corner, LARGE, value, "sum")}`;
  });
}

/** From the nine pixels to their sum. */
function beam([x, y], [mapX, mapY], name) {
  const wide = REACH * CELL;
  const points =
    name === "across"
      ? [[x + wide, y], [mapX, mapY], [mapX, mapY + LARGE], [x + wide, y + wide]]
      : [[x, y + wide], [mapX, mapY], [mapX + LARGE, mapY], [x + wide, y + wide]];
  return html`<polygon class="nn-beam" points="${points.map((p) => p.join()).join(" ")}"/>`;
}

function slid(state, place) {
  const { name, corner } = place;
  const [column, row] = [state.at % SUMS, Math.floor(state.at / SUMS)];
  const window = cornerOf(corner, column, row);
  const own = cornerOf(place.map, column, row, LARGE);
  return html`${beam(window, own, name)}
    <g class="nn-over" data-hover="map ${name}">${sums(state, place)}</g>
    ${state.weights.map((weight, n) =>
      numberIn(cornerOf(window, n % REACH, Math.floor(n / REACH)), CELL, weight),
    )}
    ${[[window, REACH * CELL], [own, LARGE]].map(
      ([[x, y], side]) => html`<rect class="nn-ringed" x="${x}" y="${y}"
        width="${side}" height="${side}"/>`,
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
  const { corner, name } = place;
  return html`<g class="nn-over" ${
      part === "map" && html`data-hover="image ${name}"`
    }>${sheet(shifted(state), corner)}</g>${
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
    `column ${(state.at % SUMS) + 1}: ${show(sum)}.`
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
