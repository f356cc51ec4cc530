/** Real threes and eights, before and after the hidden layer (chapter 3). */

import { FULL, look } from "../js/computing/digit-net.js";
import { weightedSum } from "../js/computing/neuron.js";
import { sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { legend } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { placeFor, places } from "./geometry.js";
import { IMAGES, LABELS, SUMS } from "./sums.js";

const NEAR = 16; // units from the pointer to a dot that is pointed at
const NAMES = { 3: "threes", 8: "eights" };

const inkOf = (sign) => parseInt(sign, 17);

/** Where each image lies, before and after the hidden layer. */
let ends;
function spots() {
  ends ??= IMAGES.map((signs) => {
    const { x, a } = look([...signs].map(inkOf));
    return [x, a].map((values, view) => {
      const { weights, biases } = SUMS[view];
      return weights.map((w, axis) => weightedSum(values, w, biases[axis]));
    });
  });
  return ends;
}

/** Where each image is drawn, part of the way. */
const placed = ({ amount }) =>
  spots().map(([before, after]) =>
    before.map((v, axis) => (1 - amount) * v + amount * after[axis]),
  );

/** On which digit's side of the border an image lies. */
const sideOf = ([along]) => (along > 0 ? 8 : 3);
const strays = (state) =>
  placed(state).map((place, n) => sideOf(place) !== LABELS[n]);
const isThere = ({ amount }) => amount === 0 || amount === 1;

function dot([px, py], label, isStray, isChosen) {
  const [cx, cy] = [at(px), at(py)];
  return html`${
    label === 8
      ? html`<circle class="nn-one" cx="${cx}" cy="${cy}" r="6"/>`
      : html`<rect class="nn-none" x="${at(px - 4.5)}" y="${at(
          py - 4.5,
        )}" width="9" height="9"/>`
  }${isStray && html`<circle class="nn-wrong" cx="${cx}" cy="${cy}" r="11"/>`}${
    isChosen && html`<circle class="nn-ringed" cx="${cx}" cy="${cy}" r="11"/>`
  }`;
}

function plot(state, { name, x, y, width, height }) {
  const [left, bottom] = [x.range[0], y.range[0]];
  const chosen = state.chosen - 1;
  const astray = strays(state);
  const drawn = placed(state).map(([along, up], n) =>
    dot([x(along), y(up)], LABELS[n], astray[n], n === chosen),
  );
  return html`<g class="nn-crowd" data-hover="${name}"><rect class="nn-silent"
      x="${left}" y="${at(y.range[1])}" width="${at(width)}"
      height="${at(height)}"/><rect class="nn-fires" x="${at(x(0))}"
      y="${at(y.range[1])}" width="${at(width / 2)}" height="${at(height)}"/>
    <line class="nn-line" x1="${at(x(0))}" x2="${at(x(0))}" y1="${at(
      bottom,
    )}" y2="${at(y.range[1])}"/>
    ${drawn}</g>
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
  much: inkOf(sign) / FULL,
});

function chosenImage({ chosen }, { large: [x, y], image: side }) {
  return html`<g transform="translate(${x} ${y})"><rect class="nn-sheet"
      width="${side}" height="${side}"/>${image(
        [...IMAGES[chosen - 1]],
        side,
        square,
      )}<text class="nn-strong" x="${side / 2}" y="-10" text-anchor="middle"
      >a real ${LABELS[chosen - 1]}</text></g>`;
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
  const n = state.chosen - 1;
  const [along] = placed(state)[n];
  return html`${
    isThere(state)
      ? html`<p>As ${viewOf(state)}: <b data-shows="home">${home(state)}</b> of
          ${LABELS.length} lie on the side of their own mean.</p>`
      : html`<p>On the way. The places between are only a drawing.</p>`
  }<p class="nn-formula">Image ${state.chosen}, a ${LABELS[n]}, is at <b
      data-shows="along">${show(along, 3)}</b>, with the ${
        NAMES[sideOf(placed(state)[n])]
      }.</p>${legend("an 8", "a 3")}`;
}

function describe(state) {
  const n = state.chosen - 1;
  return (
    `${LABELS.length} real threes and eights as dots, ` +
    (isThere(state)
      ? `where their ${viewOf(state)} put them: ${home(state)} lie on the side ` +
        "of their own mean. "
      : `${show(100 * state.amount, 3)} percent of the way from their pixels ` +
        "to their hidden outputs. ") +
    `Image ${state.chosen} is a ${LABELS[n]} and lies with the ` +
    `${NAMES[sideOf(placed(state)[n])]}.`
  );
}

/** The dot next to a place of the picture, if one is near. */
function nearest(state, { x, y }, [px, py]) {
  const gaps = placed(state).map(([along, up]) =>
    Math.hypot(x(along) - px, y(up) - py),
  );
  const least = Math.min(...gaps);
  return least < NEAR ? gaps.indexOf(least) + 1 : null;
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: 600,
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
        "Move the slider to the hidden outputs. One image still lies on the " +
        "wrong side. Point at it.",
      praise: (state) =>
        `It is a ${LABELS[state.chosen - 1]}, and lies with the ` +
        `${NAMES[sideOf(placed(state)[state.chosen - 1])]}. Before the hidden ` +
        `layer ${LABELS.length - home({ amount: 0 })} were astray.`,
      met: (state) => state.amount === 1 && strays(state)[state.chosen - 1],
    },
  },
};
