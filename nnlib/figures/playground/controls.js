/** Knobs of the playground: a few by the picture, the others in boxes. */

import { clouds } from "../js/computing/clouds.js";
import { steady } from "../js/computing/memoise.js";
import { Rng } from "../js/computing/rng.js";
import { choice, sliders, toggle } from "../js/drawing/controls.js";
import { bands } from "../js/drawing/bands.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { change } from "./futures.js";
import { presets } from "./presets.js";
import { isClass, isThree, lossOf, MOVING } from "./setting.js";

const SETS = {
  circles: "circles",
  quadrants: "quadrants",
  corners: "XOR’s corners",
  halves: "halves",
  wave: "a curve",
  moons: "moons",
  spirals: "spirals",
  blobs: "three blobs",
  pinwheel: "pinwheel",
  ramp: "a ramp",
  hills: "hill and hollow",
  own: "your own",
};

/** A small picture of what a data set looks like. */
const thumbnail = (name) => {
  const { X, y } = clouds[name](name === "spirals" ? 90 : 60, 0.06, new Rng(1));
  const [mx, my, zoom] = name === "moons" ? [0.5, 0.25, 13] : [0, 0, 18];
  const shapes = ["h0", "h0", "m-1 .6h2l-1-1.7z"];
  const dots = (label) =>
    X.filter((_, i) => y[i] === label)
      .map(([x1, x2]) =>
        `M${at(23 + (x1 - mx) * zoom)} ${at(23 - (x2 - my) * zoom)}${shapes[label]}`,
      )
      .join("");
  return html`<svg viewBox="0 0 46 46" aria-hidden="true">${["nn-minus", "nn-plus",
    "nn-third"].map((look, k) => html`<path class="${look}" d="${dots(k)}"/>`)}</svg>`;
};
/** Heights as the map draws them. */
function relief(height) {
  const side = 12;
  const place = (i) => (2 * (i + 0.5)) / side - 1;
  const values = Array.from({ length: side * side }, (_, k) =>
    height(place(k % side), -place(Math.floor(k / side))),
  );
  const edges = [-0.8, -0.45, -0.12, 0.12, 0.45, 0.8];
  return html`<svg viewBox="0 0 46 46" aria-hidden="true"><g
    transform="translate(3 3)">${bands(values, side, edges, 40, 5)}</g></svg>`;
}
const bell = (x1, x2) => Math.exp(-((x1 - 0.5) ** 2 + (x2 - 0.5) ** 2) / 0.32);
const reliefs = {
  ramp: relief((x1, x2) => (x1 + x2) / 2),
  hills: relief((x1, x2) => bell(x1, x2) - bell(-x1, -x2)),
  own: html`<svg viewBox="0 0 46 46" aria-hidden="true"><path
    class="nn-pencil" d="M12 34l2.5-8.5 15-15 6 6-15 15zM27 13l6 6"/></svg>`,
};
const pictures = Object.fromEntries(
  Object.keys(SETS).map((name) => [
    name,
    reliefs[name] ?? thumbnail(name),
  ]),
);

/** Which data: each set as a small picture of it. They stay while it plays. */
export const gallery = steady((state, uid, rules) => html`<fieldset
  class="nn-choice nn-sets nn-live"><legend>${rules.dataset.title}</legend>
  ${rules.dataset.enum.map((name) => {
    const id = `${uid}-dataset-${name}`;
    return html`<span><input type="radio" name="${uid}-dataset" id="${id}"
      data-trait="dataset" value="${name}" ${
        state.dataset === name && "checked"
      }><label for="${id}">${pictures[name]}<small>${SETS[name]}</small></label
      ></span>`;
  })}</fieldset>`, MOVING);

/** One of many, in little room. */
export function list(rules, key, state, uid, words = String) {
  const id = `${uid}-${key}`;
  return html`<div class="nn-pick"><label for="${id}">${
    rules[key].title
  }</label><select id="${id}" data-trait="${key}">${rules[key].enum.map(
    (option) => html`<option value="${option}" ${
      state[key] === option && "selected"
    }>${words(option)}</option>`,
  )}</select></div>`;
}

const PENS = {
  look: "looks",
  blue: "adds blue",
  orange: "adds orange",
  purple: "adds purple",
  move: "moves",
  erase: "erases",
};

/** A box is named by the question that its knobs answer. */
const fold = (name, now, inside) => html`<details class="nn-fold"><summary>${
  name
} <small>${now}</small></summary><div>${inside}</div></details>`;

/** What a reader turns first. */
export const firstKnobs = steady((state, uid, rules) => html`<div
  class="nn-knobs-row nn-live">${["rate", "batch", "optimizer"].map((key) =>
    list(rules, key, state, uid),
  )}</div>`, MOVING);

function aboutData(rules, state, uid) {
  const own = state.dataset === "own";
  const { count, noise, test } = state;
  const points = own ? state.points.length : count;
  const now = `${points} points${own ? "" : `, noise ${show(noise)}`}, ${show(
    100 * test,
  )} % for the test`;
  return fold(
    "Which points?",
    now,
    html`${!own &&
    html`${sliders(rules, "count", state, uid)}
      ${sliders(rules, "noise", state, uid)}`}
      ${sliders(rules, "test", state, uid)}
      ${sliders(rules, "data_seed", state, uid)}
      <button type="button" data-do="points">Other points</button>
      ${toggle(rules, "hide_test", state, uid)}`,
  );
}

/** The points as a table, in a link that saves it. */
const fileOf = ({ points }) =>
  `data:text/csv,${encodeURIComponent(`x1,x2,label\n${points.join("\n")}\n`)}`;

function ownData(rules, state, uid) {
  const id = `${uid}-csv`;
  return fold(
    "Your own points?",
    "draw them, or paste a table",
    html`${choice(rules, "pen", state, uid, (pen) => PENS[pen])}
      <p class="nn-soft">The data stay in this page. A drawn set becomes your
        own as soon as you change a point of it. One purple point makes three
        classes.</p>
      <div class="nn-pick nn-table-in"><label for="${id}">A table: x₁, x₂ and a
        label in each row, of two or three</label><textarea id="${id}" rows="3"
        data-typed="table" spellcheck="false" placeholder="0.5, -0.2, 1"
        ></textarea></div>
      <div class="nn-tools"><label class="nn-file">Load a file<input type="file"
        accept=".csv,.txt,text/csv" data-typed="table"></label>
      ${state.points.length > 0 &&
      html`<a class="nn-save" download="points.csv" href="${fileOf(state)}">Save
        the points</a>`}
      <button type="button" data-do="clear">Remove all points</button></div>`,
  );
}

function aboutLearning(rules, state, uid) {
  const { l1, l2 } = state;
  const loss = lossOf(state) === "squared" ? "squared loss" : lossOf(state);
  const more = [l1 && `L1 ${l1}`, l2 && `L2 ${l2}`];
  return fold(
    "What is made small?",
    [loss, ...more].filter(Boolean).join(", "),
    html`${isClass(state) && !isThree(state) && choice(rules, "loss", state, uid)}
      ${isThree(state) &&
      html`<p class="nn-soft">Three classes have a score each. Softmax makes
        chances of the scores, and the loss is the mean surprise at the right
        class.</p>`}
      ${list(rules, "l1", state, uid, show)}${list(rules, "l2", state, uid, show)}`,
  );
}

function aboutStart(rules, state, uid) {
  const { seed, spread, epochs, goal, luck } = state;
  const now = [
    `seed ${seed}`,
    spread !== 1 && `weights × ${show(spread)}`,
    epochs > 0 && `stops after ${epochs} epochs`,
    goal > 0 && `stops at ${show(goal)}`,
    luck && "sixteen starts",
  ];
  return fold(
    "Which start, which end?",
    now.filter(Boolean).join(", "),
    html`${["seed", "spread", "epochs", "goal"].map((key) =>
      sliders(rules, key, state, uid),
    )}${choice(rules, "speed", state, uid)}${toggle(rules, "luck", state, uid)}`,
  );
}

function aboutLooks(rules, state, uid) {
  const on = ["backward", "discrete"].filter((key) => state[key]);
  return fold(
    "What is shown?",
    on.map((key) => rules[key].title).join(", ") || "weights, shades",
    html`${toggle(rules, "backward", state, uid)}
      ${toggle(rules, "discrete", state, uid)}`,
  );
}

/** What is changed on the way moves with the run. */
const whatIf = (state, uid) =>
  fold(
    "What if?",
    "one thing changed on the way",
    html`<p class="nn-soft">Drag the curves back to where it is to begin.</p>
      ${change(state, uid)}`,
  );

const runs = fold(
  "Which runs to try?",
  `${Object.keys(presets).length} good and bad ones, with what to see`,
  html`<ul class="nn-presets">${Object.entries(presets).map(
    ([name, { title, why }]) => html`<li><button type="button"
      data-do="preset ${name}">${title}</button> ${why}</li>`,
  )}</ul>`,
);

/** They stay while it plays. */
const boxes = steady((state, uid, rules) => html`${runs}${[
    aboutData,
    ownData,
    aboutLearning,
    aboutStart,
    aboutLooks,
  ].map((about) => about(rules, state, uid))}`, MOVING);

export const controls = (state, uid, rules) =>
  html`${boxes(state, uid, rules)}${whatIf(state, uid)}`;

/** Play, and the steps by hand. */
export function playRow(state, { steps, epochs, isBroken, run }, isOver, ui) {
  const word = ui?.playing ? "Pause" : "Play";
  const said = isBroken
    ? `Step ${run.broken} left the finite numbers`
    : `${steps} ${steps === 1 ? "step" : "steps"}, ${epochs} ${
        epochs === 1 ? "epoch" : "epochs"
      }`;
  return html`<div class="nn-bar-of nn-live"><button type="button"
      class="nn-go" data-do="play" aria-disabled="${String(isOver)}"
      >${word}</button><button type="button" data-do="step" aria-disabled="${String(
        isOver,
      )}">Step</button><button type="button" data-do="epoch" aria-disabled="${String(
        isOver,
      )}">Epoch</button><button type="button" data-do="start" aria-disabled="${String(
        steps === 0 && state.edits.length === 0,
      )}">To the start</button><button type="button" data-do="again">New weights</button
      ><span class="nn-so-far">${said}</span></div>`;
}
