/** The playground: a network that learns a pattern in the plane (chapter 6). */

import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { program } from "../js/drawing/program.js";
import { at } from "../js/drawing/scale.js";
import { left } from "./left.js";
import { actions, drags, hover, input, onOther, onward, setFork, setKnob } from "./actions.js";
import { challenges } from "./challenges.js";
import { controls, firstKnobs, gallery, playRow } from "./controls.js";
import { lossCurves } from "./curves.js";
import { explained } from "./explain.js";
import { futures } from "./futures.js";
import { sixteen } from "./luck.js";
import { momentOf, work } from "./moment.js";
import { layoutOf, netControls, netDrawing } from "./net-drawing.js";
import { outputMap, SIZE } from "./output-map.js";
import { code } from "./program.js";
import { features, isClass, isThree } from "./setting.js";
import { pointsOf } from "./table.js";

const WORDS = {
  tanh: "tanh",
  relu: "ReLU",
  leaky_relu: "leaky ReLU",
  sigmoid: "sigmoid",
  identity: "none",
};

/** Small, buttons are still as large as a fingertip asks; large, all is in sight. */
const sizes = ({ width, height }) =>
  `--nn-least:${at(width / 24.5)}em;--nn-most:${at((25 * width) / height)}em`;

function beside(state, uid, rules, ui) {
  const moment = momentOf(state);
  const isOver = onward(state) === null;
  const depth = state.layers.length;
  return html`${playRow(state, moment, isOver, ui)}${gallery(state, uid, rules)}
    <div class="nn-network"><p class="nn-depth nn-live"><button type="button"
        data-do="flatter" aria-label="one hidden layer fewer" ${
          depth === 0 ? "aria-disabled=true" : ""
        }>−</button><button type="button" data-do="deeper"
        aria-label="one hidden layer more" ${
          depth === 6 ? "aria-disabled=true" : ""
        }>+</button> ${depth} hidden ${depth === 1 ? "layer" : "layers"}</p>
      <div class="nn-scroll"><div class="nn-plan"
        style="${sizes(layoutOf(state))}">${netDrawing(state, moment)}
        <div class="nn-live">${netControls(
          state,
          uid,
          rules,
          WORDS,
        )}</div></div></div>${firstKnobs(state, uid, rules)}</div>
    <div class="nn-course">${lossCurves(state, moment, uid)}</div>`;
}

const gone = ({ isBroken, run }) =>
  isBroken && html`<p class="nn-gone"><b>${left(run)}</b></p>`;

function describe(state) {
  const { run, steps, epochs, isBroken, loss, test, other } = momentOf(state);
  const names = state.features.map((name) => features[name].say).join(", ");
  const layers = state.layers.map(([n, name]) => `${n} ${WORDS[name]}`);
  const classes = isThree(state) ? "three classes" : "two classes";
  const what = isClass(state) ? classes : "heights";
  const rows = run.parts.train.rows;
  const judged = rows ? `The training loss is ${show(loss)}` : "There are no points";
  const tested =
    run.parts.test.rows && !state.hide_test ? `, the test loss ${show(test)}` : "";
  return (
    `A network learns ${what} of ${rows} points, ${state.dataset}, from ${names}, ` +
    `with ${layers.length ? `hidden layers of ${layers.join(", ")}` : "no hidden layer"}. ` +
    `After ${steps} steps, ${epochs} epochs: ${judged}${tested}.` +
    (other
      ? ` Without the change after step ${state.fork[0][0]} the training loss ` +
        `would be ${show(other.loss)}.`
      : "") +
    (isBroken ? ` ${left(run)}` : "")
  );
}

/** What was typed into a field, or loaded from a file. */
function typed(name, text, state) {
  const [what, knob] = name.split(" ");
  if (what === "fork") return setFork(state, text);
  if (what === "knob") return setKnob(state, Number(knob), text);
  return onOther(state, { dataset: "own", points: pointsOf(text) });
}

const MOST_LINKED = 200; // points

function linked(state) {
  if (state.points.length <= MOST_LINKED) return { carried: state };
  const missing =
    `; it does not hold your ${state.points.length} points, which are too ` +
    "many: save them as a file, under Your own points?";
  return { carried: { ...state, points: [] }, missing };
}

export default {
  size: [SIZE, SIZE],
  picture: (state) => outputMap(state, momentOf(state).maps),
  beside,
  controls,
  readout: (state) => html`${futures(state, momentOf(state))}<div
    class="nn-explained">${gone(momentOf(state))}${explained(
    state,
    momentOf(state),
  )}</div>`,
  below: (state) =>
    html`${sixteen(state)}${program(code(state, momentOf(state)))}`,
  describe,
  work,
  play: (state) => onward(state),
  step: (state) => onward(state, 1),
  plays: () => false,
  pace: 0,
  stacked: true,
  actions,
  drags,
  hover,
  linked,
  typed,
  input,
  goals: challenges,
};
