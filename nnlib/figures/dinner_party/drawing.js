/** The dinner party: guests, hidden neurons, bottles (chapter 3). */

import { forward } from "../js/computing/layers.js";
import { once } from "../js/computing/memoise.js";
import { identity, relu } from "../js/computing/neuron.js";
import { BOTTLES, LISTS } from "../js/computing/party.js";
import { orZero } from "../js/computing/rounding.js";
import { switches } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { knob, knobCell, matrix, named } from "../js/drawing/matrix.js";
import { node, pressed, wires } from "../js/drawing/network.js";
import { colour, show, term } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";

const GUESTS = ["Agatha", "Dahlia", "Stiffy"];
const NEURONS = ["h₁", "h₂", "h₃"];
const HOME = [0, 1, 2].map((i) => ({ x: 36, y: 46 + 72 * i, r: 17 }));
const HIDDEN = [0, 1, 2].map((j) => ({ x: 192, y: 46 + 72 * j, r: 22 }));
const OUTPUT = { x: 310, y: 118, r: 24 };
const FEUD = BOTTLES.with(3, 1.5);

/** All guest lists through the network, each hidden ReLU in place or not. */
const run = once(({ W1, b1, W2, b2, relu: kept }) => {
  const first = { weight: W1, bias: b1, activation: identity };
  const [hidden] = forward(LISTS, [first]);
  const A = hidden.Z.map((z) =>
    z.map((zj, j) => (kept[j] ? relu(zj) : zj)),
  );
  const [out] = forward(A, [{ weight: W2, bias: b2, activation: relu }]);
  return { Z: hidden.Z, A, S: out.Z.flat(), Y: out.A.flat() };
});

/** What becomes of the guests who are invited. */
function invited(state) {
  const { Z, A, S, Y } = run(state);
  const [agatha, dahlia, stiffy] = state.guests;
  const n = 4 * agatha + 2 * dahlia + stiffy;
  return { z: Z[n], a: A[n].map(orZero), s: S[n], y: orZero(Y[n]) };
}

const close = (a, b) => Math.abs(a - b) < 1e-9;
const meets = (state, wanted) =>
  run(state).Y.every((y, n) => close(y, wanted[n]));
const wantedBy = ({ goals }) => (goals.includes("03-feud") ? FEUD : BOTTLES);

const BOTTLE = "M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z";
const MOST = 6; // bottles drawn; more are said

function bottles(count, uid) {
  const whole = Math.min(MOST, Math.ceil(orZero(count)));
  return html`${[...Array(whole).keys()].map((n) => {
    const full = Math.min(1, count - n);
    const x = 96 + 30 * n;
    return html`<g transform="translate(${x} 224)">
      <clipPath id="${uid}-full${n}"><rect x="0" y="${at(58 * (1 - full))}"
        width="24" height="${at(58 * full)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${uid}-full${n})" d="${BOTTLE}"/>
      <path class="nn-glass" d="${BOTTLE}"/></g>`;
  })}
  ${count > MOST &&
  html`<text class="nn-strong" x="${96 + 30 * MOST}" y="264">…</text>`}`;
}

/** A neuron's bias, after its name. */
const bias = (value, part) =>
  html` <tspan class="${colour(value)}" data-part="${part}">${term(value)}</tspan>`;

function picture(state, uid) {
  const { a: hidden, y } = invited(state);
  return html`${wires([
      ...state.W1.flatMap((row, i) =>
        row.map((weight, j) => ({
          weight,
          from: HOME[i],
          to: HIDDEN[j],
          part: `w${i}${j} x${i} h${j}`,
          faint: !state.guests[i],
          label: state.knobs,
          press: state.knobs && `pick W1.${i}.${j}`,
          along: 0.26, // here all nine are apart
        })),
      ),
      ...state.W2.map(([weight], j) => ({
        weight,
        from: HIDDEN[j],
        to: OUTPUT,
        part: `v${j} o`,
        faint: hidden[j] === 0,
        label: state.knobs,
        press: state.knobs && `pick W2.${j}.0`,
        along: 0.48,
      })),
    ].filter(({ weight }) => weight !== 0))}
    ${HOME.map((place, i) =>
      pressed(
        `invite ${i}`,
        node(place, state.guests[i] ? "✓" : "", {
          part: `x${i}`,
          on: state.guests[i] === 1,
        }),
      ),
    )}
    ${HIDDEN.map((place, j) =>
      node(place, show(hidden[j], 3), { part: `h${j}`, on: hidden[j] > 0 }),
    )}
    ${node(OUTPUT, show(y, 3), { part: "o", on: y > 0 })}
    ${GUESTS.map(
      (name, i) =>
        html`<text class="nn-halo nn-small" x="8" y="${HOME[i].y - 25}"
          >${name}</text>`,
    )}
    ${state.knobs &&
    html`<text class="nn-halo nn-small ${colour(state.b2[0])}" x="${OUTPUT.x}"
      y="${OUTPUT.y + OUTPUT.r + 16}" text-anchor="middle" data-part="c0 o"
      >${term(state.b2[0])}</text>`}
    ${NEURONS.map(
      (name, j) =>
        html`<text class="nn-halo nn-small" x="${HIDDEN[j].x}"
          y="${HIDDEN[j].y - 28}" text-anchor="middle">${name}${
            state.knobs && bias(state.b1[j], `b${j} h${j}`)
          }</text>`,
    )}
    <text class="nn-small" x="${OUTPUT.x}" y="${OUTPUT.y - 32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 282.75H326"/>
    ${y === 0 && html`<text class="nn-small" x="96" y="268">ginger ale</text>`}
    ${bottles(y, uid)}
    <text class="nn-strong" x="18" y="268">${show(y, 3)} ×</text>`;
}

const title = (path) =>
  ({
    W1: ([i, j]) => `weight from ${GUESTS[i]} to ${NEURONS[j]}`,
    b1: ([j]) => `bias of ${NEURONS[j]}`,
    W2: ([j]) => `weight from ${NEURONS[j]} to bottles`,
    b2: () => "bias of bottles",
  })[path.split(".")[0]](path.split(".").slice(1));

function controls(state, uid, rules) {
  return html`${switches(rules, "guests", state, uid, GUESTS)}
    ${state.unplug && html`<hr>${switches(rules, "relu", state, uid, NEURONS)}`}`;
}

function readout(state, uid, start, rules) {
  const { z, a, s, y } = invited(state);
  const sum = NEURONS.map((_, j) => {
    const w = state.W2[j][0];
    return html`${j > 0 && " "}<span class="${colour(w)}"
      >${j > 0 ? term(w) : show(w)}·${show(a[j])}</span>`;
  });
  return html`<p class="nn-formula">hidden: ${NEURONS.map(
      (name, j) => html`${j > 0 && ", "}${
        state.relu[j] ? "ReLU" : ""
      }(<span data-shows="z">${show(orZero(z[j]))}</span>) = <b
        data-shows="a">${show(a[j])}</b>`,
    )}</p>
    <p class="nn-formula">bottles: ReLU(${sum} ${term(state.b2[0])}) =
      ReLU(<span data-shows="s">${show(orZero(s))}</span>) = <b
      data-shows="bottles">${show(y)}</b></p>
    ${state.knobs && knobs(state, uid, start, rules)}
    ${state.table && table(state)}`;
}

/** Every knob, in the shapes that NumPy has them in. */
function knobs(state, uid, start, rules) {
  const cell = (path, part) => ({
    ...knobCell(path, title(path), state, start),
    part,
  });
  const put = (rows) => matrix(rows, state, uid);
  return html`<p>Pick a knob, then turn it with the slider. W₁ has a
      row for each guest and a column for each hidden neuron.</p>
    <div class="nn-equation">
    ${named(
      put(
        state.W1.map((row, i) =>
          row.map((_, j) => cell(`W1.${i}.${j}`, `w${i}${j} x${i} h${j}`)),
        ),
      ),
      "W₁",
      "(3, 3)",
    )}
    ${named(
      put([state.b1.map((_, j) => cell(`b1.${j}`, `b${j} h${j}`))]),
      "b₁",
      "(3,)",
    )}
    ${named(
      put(state.W2.map((_, j) => [cell(`W2.${j}.0`, `v${j} o`)])),
      "W₂",
      "(3, 1)",
    )}
    ${named(put([[cell("b2.0", "c0 o")]]), "b₂", "(1,)")}
  </div>
  ${knob(rules, title(state.knob), state, uid, start)}`;
}

/** All eight guest lists, and what they should give. */
function table(state) {
  const { A, Y } = run(state);
  const wanted = wantedBy(state);
  const good = Y.map((y, n) => close(y, wanted[n]));
  const count = good.filter(Boolean).length;
  return html`<p class="nn-count" data-none="${count === 8}"><b
      data-shows="right">${count}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${GUESTS.map(
      ([first, ...rest]) => html`<th scope="col">${first}<span
        class="nn-wide">${rest.join("")}</span></th>`,
    )}${NEURONS.map((name) => html`<th scope="col">${name}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${LISTS.map((list, n) => {
      const here = list.join() === state.guests.join();
      return html`<tr data-right="${String(good[n])}"
        ${here && html`aria-current="true"`}>${list.map(
          (guest) => html`<td>${guest}</td>`,
        )}${A[n].map((a) => html`<td>${show(orZero(a), 3)}</td>`)}
        <td data-shows="list">${show(orZero(Y[n]))}</td>
        <td>${wanted[n]} ${good[n] ? "✓" : "✗"}</td></tr>`;
    })}</tbody></table>`;
}

function describe(state) {
  const { a, y } = invited(state);
  const here = GUESTS.filter((_, i) => state.guests[i]);
  const who =
    here.length === 0
      ? "Nobody is invited"
      : `Invited: ${here.join(" and ")}`;
  const lit = NEURONS.filter((_, j) => a[j] > 0);
  const on = lit.length === 0 ? "none" : lit.join(", ");
  return (
    `${who}. Hidden neurons above 0: ${on}. The network says: bottles ${show(y)}.`
  );
}

export default {
  size: [340, 292],
  picture,
  controls,
  readout,
  describe,
  actions: {
    invite: ({ guests }, i) => ({ guests: guests.with(i, 1 - guests[i]) }),
    pick: (state, knob) => ({ knob }),
  },
  goals: {
    "03-most-wine": {
      ask: "Find the guest list that needs the most wine.",
      praise:
        "Dahlia with Stiffy, and without Agatha: 4.3 bottles. Alone, Dahlia " +
        "raises 1 bottle to 3 and Stiffy to 1.5. If that only added up, the " +
        "two would need 3.5.",
      met: (state) =>
        state.guests.join() === "0,1,1" && meets(state, BOTTLES),
    },
    "03-idle-relu": {
      ask:
        "Take out as many of the hidden ReLUs as you can without changing the " +
        "wine for any guest list.",
      praise:
        "Found. What arrives at h₁ and h₃ is never below 0, so ReLU has " +
        "nothing to stop there. At h₂ it has: −0.5 for nobody.",
      met: (state, start) =>
        state.relu.filter((on) => !on).length === 2 &&
        meets({ ...start, relu: state.relu }, BOTTLES) &&
        meets(state, BOTTLES),
    },
    "03-feud": {
      ask:
        "Dahlia and Stiffy have fallen out. A party of the two needs only 1.5 " +
        "bottles in all; every other list stays as it was.",
      praise:
        "Settled, on all eight lists. Stiffy now silences h₂ when Dahlia " +
        "comes; alone she finds it silent already, since ReLU stops what is " +
        "below 0.",
      met: (state) => state.relu.every(Boolean) && meets(state, FEUD),
    },
  },
};
