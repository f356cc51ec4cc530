/** A machine whose parts are the reader's functions. */

import { slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { percent } from "../js/drawing/reading.js";
import { placeFor } from "./geometry.js";
import { look } from "./machine.js";
import { PARTS, stepsOf, told } from "./parts.js";
import { picture } from "./picture.js";

const nameOf = ({ looked }) => PARTS[looked - 1];

const controls = (state, uid, { looked }) =>
  slider(`${uid}-looked`, "looked", looked.title, looked, state.looked, nameOf(state) ?? "none");

/** How much of it is the reader's. */
function owned({ passed }) {
  if (passed.length === PARTS.length) return "All eight parts are yours.";
  if (passed.length === 0) return "A plan: none of its eight parts is yours yet.";
  return `${passed.length} of its 8 parts ${passed.length === 1 ? "is" : "are"} yours.`;
}

/** What it says when it has been trained. */
function learned(state) {
  const steps = stepsOf(state);
  const { says, p } = look(steps);
  return steps > 0
    ? `After ${steps} steps on this one image it says ${says}, ${percent(p[says])} % sure. `
    : "";
}

function readout(state) {
  const name = nameOf(state);
  return html`<p class="nn-says">${owned(state)}</p>${
    name
      ? html`<p><code>${name}</code> ${told[name]()} <a href="#help-with-${name}">Help with
          <code>${name}</code></a></p>`
      : html`<p>${learned(state)}Press a name to see what it does to this 3.</p>`
  }`;
}

function describe(state) {
  const { passed } = state;
  const name = nameOf(state);
  return (
    "The plan of a machine that reads an image of a handwritten 3: 64 pixels, 32 hidden " +
    "neurons, ten answers and a meter of the loss; from there a way leads back, past a " +
    `knob and a curve of the loss, to the image. ${owned(state)} ` +
    (passed.length ? `Drawn in full: ${passed.join(", ")}. ` : "") +
    (name ? `At work: ${name}. ` : "") +
    learned(state)
  ).trim();
}

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  picture,
  controls,
  readout,
  describe,
  actions: {
    look: ({ looked }, n) => ({ looked: looked === Number(n) ? 0 : Number(n) }),
  },
  plays: () => true,
  play: ({ looked }) => (looked < PARTS.length ? { looked: looked + 1 } : null),
  again: () => ({ looked: 0 }),
  pace: 3200,
  verbs: { step: "Next part", play: "Play" },
  slide: (from, to, share) => (from.looked === to.looked ? to : { ...to, share }),
  slow: () => 1600,
};
