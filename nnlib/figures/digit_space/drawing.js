/** Real threes and eights, before and after the hidden layer (chapter 3). */

import { sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { legend } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { placeFor, places } from "./geometry.js";
import { AFTER, BEFORE, LABELS, STRAYS } from "./places.js";

const FULL = 16; // ink of a pixel that is all black
const NEAR = 24; // units from the pointer to a dot that is pointed at
const NAMES = { 3: "threes", 8: "eights" };

/** Where each image is drawn, part of the way. */
const placed = ({ amount }) =>
  LABELS.map((_, n) =>
    [0, 1].map(
      (axis) =>
        ((1 - amount) * BEFORE[axis][n] + amount * AFTER[axis][n]) / 1000,
    ),
  );

/** The image that is shown large. */
const followed = ({ chosen }) => STRAYS[chosen - 1].n;

/** On which digit's side of the border an image lies. */
const sideOf = ([along]) => (along > 0 ? 8 : 3);
const strays = (state) =>
  placed(state).map((place, n) => sideOf(place) !== LABELS[n]);
const isThere = ({ amount }) => amount === 0 || amount === 1;

/** All of one digit in few paths: a line of no length is its ends. */
function dots(state, digit, { x, y }) {
  const d = placed(state)
    .filter((_, n) => LABELS[n] === digit)
    .map(([along, up]) => `M${Math.round(x(along))} ${Math.round(y(up))}h0`)
    .join("");
  return ["rim", "dot", ...(digit === 3 ? ["core"] : [])].map(
    (part) => html`<path class="nn-crowd-${part}" data-digit="${digit}"
      d="${d}"/>`,
  );
}

function plot(state, place) {
  const { name, x, y, width, height } = place;
  const [left, bottom] = [x.range[0], y.range[0]];
  const astray = strays(state);
  const all = placed(state);
  const rings = STRAYS.map(({ n }) => {
    const [along, up] = all[n];
    const look = n === followed(state) ? "nn-ringed" : "nn-wrong";
    return (
      (astray[n] || n === followed(state)) &&
      html`<circle class="${look}" cx="${at(x(along))}" cy="${at(y(up))}"
        r="11"/>`
    );
  });
  return html`<g class="nn-crowd" data-hover="${name}"><rect class="nn-silent"
      x="${left}" y="${at(y.range[1])}" width="${at(width)}"
      height="${at(height)}"/><rect class="nn-fires" x="${at(x(0))}"
      y="${at(y.range[1])}" width="${at(width / 2)}" height="${at(height)}"/>
    <line class="nn-line" x1="${at(x(0))}" x2="${at(x(0))}" y1="${at(
      bottom,
    )}" y2="${at(y.range[1])}"/>
    ${[8, 3].map((digit) => dots(state, digit, place))} ${rings}</g>
    ${[3, 8].map((digit, side) => {
      const cx = at(x(side - 0.5));
      return html`<line class="nn-mean" x1="${cx}" x2="${cx}" y1="${at(
        bottom,
      )}" y2="${at(bottom + 7)}"/><text class="nn-small" x="${cx}" y="${at(
        bottom + 9,
      )}" dy="1em" text-anchor="middle">mean ${digit}</text>`;
    })}`;
}

/** The ink of a pixel, as it is written. */
const square = (sign) => ({
  look: "nn-inked",
  part: 1,
  much: parseInt(sign, 17) / FULL,
});

function chosenImage(state, { large: [x, y], image: side }) {
  const { n, ink } = STRAYS[state.chosen - 1];
  return html`<g transform="translate(${x} ${y})"><rect class="nn-sheet"
      width="${side}" height="${side}"/>${image(
        [...ink],
        side,
        square,
      )}<text class="nn-strong" x="${side / 2}" y="-10" text-anchor="middle"
      >a real ${LABELS[n]}</text></g>`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  return html`${plot(state, place)} ${chosenImage(state, place)}`;
}

const controls = (state, uid, rules) => html`
  ${sliders(rules, "amount", state, uid)} ${sliders(rules, "chosen", state, uid)}`;

const viewOf = ({ amount }) => (amount ? "32 hidden outputs" : "64 pixels");

/** How many lie on their own digit's side. */
const home = (state) => strays(state).filter((isStray) => !isStray).length;

function readout(state) {
  const n = followed(state);
  const [along] = placed(state)[n];
  return html`${
    isThere(state)
      ? html`<p>As ${viewOf(state)}: <b data-shows="home">${home(state)}</b> of
          ${LABELS.length} lie on the side of their own mean.</p>`
      : html`<p>On the way. The places between are only a drawing.</p>`
  }<p class="nn-formula">Image ${state.chosen} of the five, a ${LABELS[n]}, is at <b
      data-shows="along">${show(along)}</b>, with the ${
        NAMES[sideOf(placed(state)[n])]
      }.</p>${legend("an 8", "a 3")}`;
}

function describe(state) {
  const n = followed(state);
  return (
    `${LABELS.length} real threes and eights as dots, ` +
    (isThere(state)
      ? `where their ${viewOf(state)} put them: ${home(state)} lie on the side ` +
        "of their own mean. "
      : `${show(100 * state.amount, 3)} percent of the way from their pixels ` +
        "to their hidden outputs. ") +
    `Image ${state.chosen} of the five that began on the wrong side is a ` +
    `${LABELS[n]} and lies with the ` +
    `${NAMES[sideOf(placed(state)[n])]}.`
  );
}

/** Which of the five is next to a place of the picture, if one is near. */
function nearest(state, { x, y }, [px, py]) {
  const all = placed(state);
  const gaps = STRAYS.map(({ n }) =>
    Math.hypot(x(all[n][0]) - px, y(all[n][1]) - py),
  );
  const least = Math.min(...gaps);
  return least < NEAR ? gaps.indexOf(least) + 1 : null;
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  picture,
  controls,
  readout,
  describe,
  hover(state, name, point) {
    const chosen = nearest(state, places[name], point);
    return chosen && chosen !== state.chosen ? { chosen } : null;
  },
  goals: {
    "03-stray": {
      ask:
        "Move the slider to the hidden outputs. Point at a ring that is left, " +
        "and see what image it is.",
      praise: (state) =>
        `It is a ${LABELS[followed(state)]}, and still lies with the ` +
        `${NAMES[sideOf(placed(state)[followed(state)])]}. Would you have known?`,
      met: (state) => state.amount === 1 && strays(state)[followed(state)],
    },
  },
};
