/** Softmax: scores into probabilities that share one whole (chapter 2). */

import { softmax } from "../js/computing/neuron.js";
import { snap } from "../js/computing/rounding.js";
import { sliders } from "../js/drawing/controls.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";

const LEFT = 12;
const WIDE = 316;
const ROW = 58;

/** One bar for each class, in one frame for the whole. */
function bar(p, name, i) {
  const top = i * ROW + 8;
  return html`<text x="${LEFT}" y="${top + 14}">${name}</text>
    <text class="nn-strong" x="${LEFT + WIDE}" y="${top + 14}"
      text-anchor="end">${show(p)}</text>
    <rect class="nn-silent" x="${LEFT}" y="${top + 21}" width="${WIDE}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${LEFT}" y="${top + 21}" width="${at(WIDE * p)}"
      height="20" rx="3"/>
    ${smallHandle(`z${i}`, LEFT + WIDE * p, top + 31, { r: 7 })}`;
}

function picture(state) {
  return softmax(state.z).map((p, i) => bar(p, state.names[i], i));
}

const controls = (state, uid, rules) => sliders(rules, "z", state, uid);

function readout(state) {
  const p = softmax(state.z);
  const powers = state.z.map(Math.exp);
  const total = powers.reduce((sum, power) => sum + power, 0);
  return html`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${p.map(
      (share, i) => html`<tr><td>${state.names[i]}</td>
        <td>${show(state.z[i])}</td>
        <td data-shows="power">${show(powers[i])}</td>
        <td data-shows="share">${show(share)}</td></tr>`,
    )}
    <tr><td>together</td><td></td><td data-shows="total">${show(total)}</td>
      <td>1</td></tr></tbody>
  </table>`;
}

function describe({ z, names }) {
  const p = softmax(z);
  const parts = names.map(
    (name, i) => `${name} has score ${show(z[i])} and gets ${show(p[i])}`,
  );
  return `Softmax of ${names.length} scores: ${parts.join("; ")}.`;
}

/** What dragging a bar's end to the side changes: its score. */
const pull = (i) => [
  `z${i}`,
  ({ z }, [px], [from]) => ({ z: z.with(i, snap(z[i] + (px - from) / 40, [-5, 5], 4)) }),
];

export default {
  wide: true,
  size: ({ z }) => [340, ROW * z.length + 4],
  picture,
  controls,
  readout,
  describe,
  drags: Object.fromEntries([...Array(8).keys()].map(pull)),
  goals: {
    "02-halve": {
      ask:
        "Bring the probability of dog down to half or less, without touching " +
        "its own score.",
      praise:
        "Its score is what it was; its share is not. Whatever another class " +
        "gains, this one helps to pay.",
      met: (state, start) =>
        state.z[1] === start.z[1] &&
        softmax(state.z)[1] <= softmax(start.z)[1] / 2,
    },
    "02-shift": {
      ask: "Change every score and leave every probability as it was.",
      praise:
        "The same number was added to all of them. Only the differences " +
        "between scores count.",
      met: (state, start) => {
        const shifts = state.z.map((zi, i) => zi - start.z[i]);
        return shifts[0] !== 0 && shifts.every((s) => s === shifts[0]);
      },
    },
  },
};
