/** The network that reads digits, while it is trained (chapter 4). */

import { sliders } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { polyline } from "../js/drawing/points.js";
import { percent } from "../js/drawing/reading.js";
import { at } from "../js/drawing/scale.js";
import { placeFor } from "./geometry.js";
import { RECORD } from "./record.js";

const SIZE = 64; // weights of the neuron
const LAST = RECORD.costs.length - 1;
const THREE = 3; // the digit that is shown
const EARLY = 6; // epochs that are shown one by one: most happens in them
const LATE = 3; // epochs at a time after them

const whole = Int8Array.from(atob(RECORD.weights), (c) => c.charCodeAt(0));
const largest = Math.max(...whole.map(Math.abs));
const weightsAt = (epoch) =>
  Array.from(whole.subarray(SIZE * epoch, SIZE * (epoch + 1)));

/** What lies between two epochs, of a list for each. */
function between(listAt, epoch) {
  const from = Math.floor(epoch);
  const share = epoch - from;
  if (share === 0) return listAt(from);
  const next = listAt(from + 1);
  return listAt(from).map((value, i) => value + share * (next[i] - value));
}

const answersAt = (epoch) => RECORD.answers[epoch];
const costAt = (epoch) => RECORD.costs.slice(epoch, epoch + 1);

/** Full squares are above 0, smaller ones below; the deeper, the larger. */
const square = (weight) => ({
  look: weight < 0 ? "nn-negative" : "nn-positive",
  part: weight < 0 ? 0.7 : 1,
  much: Math.abs(weight) / largest,
});

function weights(epoch, { image: [left, top, side] }) {
  return html`<text class="nn-small" x="${left}" y="${top - 10}"
      >weights of neuron 11</text>
    <g transform="translate(${left} ${top})"><rect class="nn-sheet"
      width="${side}" height="${side}"/>${image(
        between(weightsAt, epoch),
        side,
        square,
      )}</g>`;
}

/** How sure the network is of each digit, when it sees the 3. */
function answers(epoch, { bars: [left, top, row, long] }) {
  const p = between(answersAt, epoch);
  return html`<text class="nn-small" x="${left - 14}" y="${top - 10}"
      >what it says</text>
    ${p.map(
      (share, digit) => html`<text class="${digit === THREE && "nn-strong"}"
        x="${left - 8}" y="${top + (digit + 0.5) * row}" dy=".35em"
        text-anchor="end">${digit}</text><rect class="nn-room-for" x="${left}"
        y="${top + digit * row + 3}" width="${long}" height="${row - 6}"/><rect
        class="nn-dot" x="${left}" y="${top + digit * row + 3}"
        width="${at(share * long)}" height="${row - 6}"/>`,
    )}`;
}

/** The cost so far. */
function costs(epoch, { x, y }) {
  const done = RECORD.costs.slice(0, Math.floor(epoch) + 1);
  const [cost] = between(costAt, epoch);
  const way = [...done.map((c, n) => [x(n), y(c)]), [x(epoch), y(cost)]];
  return html`${axes(x, y, { names: ["epochs", "cost"], count: 3 })}
    <polyline class="nn-track" data-runner="0" points="${polyline(way)}"/>
    <circle class="nn-runner" data-runner="0" cx="${at(x(epoch))}"
      cy="${at(y(cost))}" r="5"/>`;
}

function picture({ epoch }, uid, start, ui) {
  const place = placeFor(ui);
  return [weights(epoch, place), answers(epoch, place), costs(epoch, place)];
}

const says = ({ epoch }) => {
  const p = answersAt(epoch);
  return p.indexOf(Math.max(...p));
};

const controls = (state, uid, rules) => sliders(rules, "epoch", state, uid);

const epochs = ({ epoch }) => `${epoch} ${epoch === 1 ? "epoch" : "epochs"}`;

function readout(state) {
  const three = answersAt(state.epoch)[THREE];
  return html`<p>After ${epochs(state)} the cost is
      <b data-shows="cost">${show(RECORD.costs[state.epoch])}</b>. Shown a 3 that
      it never trains on, the network says <b data-shows="says">${says(state)}</b>;
      a 3 it gives <b data-shows="three">${percent(three)}</b> %.</p>
    <p class="nn-note">Full squares are weights above 0, smaller ones below; the
      deeper the colour, the farther from 0.</p>`;
}

const describe = (state) =>
  `The 64 weights of hidden neuron 11 as an image of 8 by 8 squares, after ` +
  `${epochs(state)} of training. The cost is ${show(RECORD.costs[state.epoch])}; ` +
  `to a handwritten 3 the network says ${says(state)}, and gives the 3 ` +
  `${percent(answersAt(state.epoch)[THREE])} percent.`;

export default {
  size: (state, ui) => placeFor(ui).size,
  narrow: true,
  picture,
  controls,
  readout,
  describe,
  step: ({ epoch }) => (epoch < LAST ? { epoch: epoch + 1 } : null),
  play: ({ epoch }) =>
    epoch < LAST
      ? { epoch: Math.min(LAST, epoch + (epoch < EARLY ? 1 : LATE)) }
      : null,
  plays: () => true,
  playFirst: true,
  pace: 900,
  long: true,
  verbs: { step: "Next epoch", play: "Train" },
  slide: (from, to, share) => ({
    ...to,
    epoch: from.epoch + share * (to.epoch - from.epoch),
  }),
};
