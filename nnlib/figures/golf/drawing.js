/** Golf with one knob: how hard to hit (chapter 4). */

import { sgd, walk } from "../js/computing/optim.js";
import { snap, tidy } from "../js/computing/rounding.js";
import { sliders } from "../js/drawing/controls.js";
import { costSteps } from "../js/drawing/cost-steps.js";
import { graph } from "../js/drawing/curve.js";
import { smallHandle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { axes } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";

const HOLE = 60; // metres from the tee
const ROLLS = 10; // metres for each unit of strength
const MOST = 12; // shots
const ROWS = 4; // shots in the table
const GROUND = 110;
const PLACE = scale([0, 125], [20, 348]); // metres
const X = scale([0, 12.5], [46, 346]); // strength
const Y = scale([-150, 4000], [292, 172]); // cost

const miss = (strength) => ROLLS * strength - HOLE;
const cost = (strength) => miss(strength) ** 2;
const slope = (strength) => 2 * ROLLS * miss(strength);

/** The strength of each shot. */
export const walks = ({ strength, lr, shots }) => [
  walk(sgd(lr), ([s]) => [slope(s)], [strength], shots - 1, 100),
];
const played = (state) => walks(state)[0].map(([s]) => s);

/** The flight of a shot, for the eye only. */
function flight(s, last) {
  const [x0, x1] = [at(PLACE(0)), at(PLACE(ROLLS * s))];
  const height = at(GROUND - 0.55 * (x1 - x0));
  return html`<path class="${last ? "nn-flight" : "nn-bump"}"
    d="M${x0} ${GROUND}Q${at((x0 + x1) / 2)} ${height} ${x1} ${GROUND}"/>`;
}

function picture(state, uid) {
  const all = played(state);
  const hole = at(PLACE(HOLE));
  const isLast = (i) => i === all.length - 1;
  const spot = (x, y, i) => html`<circle
    class="${isLast(i) ? "nn-dot" : "nn-from"}" cx="${at(x)}" cy="${at(y)}"
    r="${isLast(i) ? 6 : 4.5}"/>`;
  return html`<clipPath id="${uid}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${uid}-clip)">${all.map((s, i) =>
      flight(s, isLast(i)),
    )}</g>
    <path class="nn-line" d="M8 ${GROUND + 6}H352"/>
    <path class="nn-normal" d="M${hole} ${GROUND + 5}v-52"/>
    <path class="nn-one" d="M${hole} ${GROUND - 47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${hole - 7} ${GROUND + 6}v9h14v-9"/>
    <g>${all.map((s, i) => spot(PLACE(ROLLS * s), GROUND, i))}</g>
    <text class="nn-small" x="8" y="${GROUND + 24}">tee</text>
    <text class="nn-small" x="${hole}" y="${GROUND + 30}" text-anchor="middle"
      >hole, ${HOLE} m</text>
    ${axes(X, Y, { names: ["strength", "cost: miss²"], count: 4 })}
    ${graph(cost, X, Y, { look: "nn-curve" })}
    <g>${all.map((s, i) => spot(X(s), Y(cost(s)), i))}</g>
    ${smallHandle("strength", X(all[0]), Y(cost(all[0])))}`;
}

const controls = (state, uid, rules) => html`${sliders(rules, "strength", state, uid)}
  ${sliders(rules, "lr", state, uid)} ${sliders(rules, "shots", state, uid)}`;

const verdict = (m) => (m > 0 ? "past" : m < 0 ? "short" : "in");

function readout(state, uid) {
  const all = played(state);
  const from = Math.max(0, all.length - ROWS);
  const rows = all.slice(from).map((s, i) => {
    const m = tidy(miss(s));
    return html`<tr><td>${from + i + 1}</td>
      <td data-shows="strength">${show(tidy(s))}</td>
      <td><span data-shows="miss">${show(m)}</span> (${verdict(m)})</td>
      <td data-shows="change">${show(tidy(-state.lr * slope(s)))}</td></tr>`;
  });
  return html`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${rows}</tbody></table>
    ${costSteps([all.map(cost)], { uid, unit: "shots after the first" })}
    <p class="nn-formula">correction = −rate · 2 · ${ROLLS} · miss</p>
    <p class="nn-note">${ROLLS}, because each unit of strength carries
      ${ROLLS} m.</p>`;
}

function describe(state) {
  const all = played(state);
  const m = tidy(miss(all.at(-1)));
  return (
    `A golf hole ${HOLE} metres from the tee. Shot ${all.length}, with ` +
    `strength ${show(tidy(all.at(-1)))}, ends ${show(Math.abs(m))} metres ` +
    `${m ? verdict(m) : "away: in"}. Below it the cost curve, which never ` +
    "changes: the knob moves the shot along it."
  );
}

/** The next shot, until the ball is in. */
function play(state) {
  const last = played(state).at(-1);
  const done = Math.abs(miss(last)) < 0.05 || state.lr === 0;
  return state.shots === MOST || done ? null : { shots: state.shots + 1 };
}

export default {
  size: [360, 330],
  picture,
  controls,
  readout,
  describe,
  play,
  plays: () => true,
  long: true,
  wide: true,
  verbs: { step: "Next shot", play: "Play on" },
  input: (patch) => ("strength" in patch ? { ...patch, shots: 1 } : patch),
  drags: {
    strength: (state, [px]) => ({
      strength: snap(X.invert(px), [0, 10], 4),
      shots: 1,
    }),
  },
  goals: {
    "04-hole": {
      ask:
        "Miss the first shot by 20 metres or more, and be within half a " +
        "metre of the hole by the fourth.",
      praise: "The sign gave the direction, the distance the size.",
      met: (state) => {
        const all = played(state);
        return (
          Math.abs(miss(state.strength)) >= 20 &&
          all.length <= 4 &&
          Math.abs(miss(all.at(-1))) <= 0.5
        );
      },
    },
    "04-both-sides": {
      ask:
        "Now miss on both sides in turn, four times running or more, and " +
        "still come within 2 metres.",
      praise:
        "Over-corrected each time, and still in the end: a zigzag that " +
        "shrinks.",
      met: (state) => {
        const misses = played(state).map(miss);
        const turns = misses.every((m, i) => i === 0 || m * misses[i - 1] < 0);
        return turns && misses.length > 4 && Math.abs(misses.at(-1)) <= 2;
      },
    },
  },
};
