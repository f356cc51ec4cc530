/** The luckiest of many who toss a coin for each answer (chapter 6). */

import { remembering } from "../js/computing/memoise.js";
import { slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { program } from "../js/drawing/program.js";
import { at } from "../js/drawing/scale.js";
import { BASE, dotAt, landings, LINE, pitchFor, placeFor, TOP } from "./geometry.js";
import { CROWDS, FEW, luckiest, MANY, scoresOf } from "./guessers.js";

const SEEDS = 1000;
const KEPT = 24; // at most
const TEN = 10; // rounds of one press
const GUESSED = 0.45; // of a round, until all have guessed
const FLIGHT = 1100; // milliseconds from one axis to the other
const ROUND = 480; // of ten
const LUCKY = 18; // of twenty
const LARGE = 7; // a dot that is followed

const bestOf = ([crowd, seed]) => luckiest(seed, CROWDS[crowd]);
const thousands = (count) => count.toLocaleString("en");

const isNow = (one, { crowd, seed }) => one?.[0] === crowd && one[1] === seed;
const isKept = (state) => isNow(state.kept.at(-1), state);

/** The places of all guessers, with room for the highest column. */
const pile = remembering((seed, count, isNarrow) => {
  const place = placeFor({ narrow: isNarrow });
  const scores = scoresOf(seed).slice(0, count);
  const columns = Array(FEW + 1).fill(0);
  const before = scores.map((right) => columns[right]++);
  const pitch = pitchFor(place, Math.max(...columns));
  const dots = scores.map((right, i) =>
    dotAt(place, pitch, right, before[i], columns[right]),
  );
  return { pitch, dots };
}, 4);

/** Two axes of the same shares, and what a coin is right about on average. */
function axes({ few, many }) {
  const [left, right] = few.range;
  const line = (x, y, counts, name) => html`<line class="nn-zero" x1="${
    left - 8
  }" x2="${right + 8}" y1="${y}" y2="${y}"/>${counts.map(
    (n) => html`<text class="nn-halo" x="${at(x(n))}" y="${y + 3}" dy="1em"
      text-anchor="middle">${n}</text>`,
  )}<text class="nn-axis nn-halo" x="${right + 8}" y="${y + 3}" dy="2.2em"
    text-anchor="end">${name} →</text>`;
  return html`<path class="nn-mean" d="M${at(few(FEW / 2))} ${TOP - 20}V${LINE}"/>
    <g class="nn-axes">${line(
      few,
      BASE,
      [0, 5, 10, 15, 20],
      `right of ${FEW}`,
    )}${line(
      many,
      LINE,
      [0, 250, 500, 750, 1000],
      `right of ${thousands(MANY)} new ones`,
    )}</g>`;
}

/** A dot under way from where it was to where it lands: up first, then down. */
function flown([x0, y0], [x1, y1], share) {
  const along = (from, over, to) =>
    (1 - share) ** 2 * from + 2 * share * (1 - share) * over + share ** 2 * to;
  return [along(x0, x0, x1), along(y0, y0 + 20, y1)];
}

/**
 * While it is watched, `grown` is the share of all who have guessed so far, and
 * `flight` how far the last one kept has come.
 */
function picture(state, uid, start, ui) {
  const { crowd, seed, kept, grown = 1, flight = 1 } = state;
  const place = placeFor(ui);
  const all = CROWDS[crowd];
  const count = Math.max(1, Math.round(grown * all));
  const { pitch, dots } = pile(seed, all, Boolean(ui?.narrow));
  const { who, right } = luckiest(seed, count);
  const shown = dots.slice(0, count);
  const found = kept.map(bestOf);
  const places = landings(place, found.map((one) => one.new));
  const isThere = isKept(state) && grown === 1;
  const [bx, by] = dots[who];
  const size = Math.max(4.5, pitch / 2);
  const lines = kept.map(([n, s], i) => {
    const [x, y] = places[i];
    const isLast = isThere && i === kept.length - 1;
    const [px, py] = isLast ? [bx, by] : [place.few(found[i].right), BASE];
    return (
      !(isLast && flight < 1) &&
      html`<path class="nn-fall" data-now="${String(isLast)}" d="M${at(px)} ${at(
        py,
      )}L${at(x)} ${at(y)}"/>`
    );
  });
  const landed = places.map(([x, y], i) => {
    const isLast = isThere && i === kept.length - 1;
    const [px, py] = isLast ? flown([bx, by], [x, y], flight) : [x, y];
    return html`<circle class="nn-landed" data-now="${String(isLast)}" cx="${at(px)}"
      cy="${at(py)}" r="${at(
        isLast ? LARGE + flight * (place.landed + 1.4 - LARGE) : place.landed,
      )}"/>`;
  });
  const last = places.at(-1);
  const end = Math.max(...places.map(([x]) => x)) + 12;
  return html`${lines}${axes(place)}
    <path class="nn-guessers" stroke-width="${at(0.84 * pitch)}" d="${shown
      .map(([x, y]) => `M${at(x)} ${at(y)}h0`)
      .join("")}"/>
    <circle class="nn-best" data-gone="${String(isThere)}" cx="${at(bx)}" cy="${at(
      by,
    )}" r="${at(size)}"/>
    <text class="nn-strong nn-halo" data-shows="best" x="${at(
      place.few(right),
    )}" y="${at(highest(shown, place.few(right), pitch) - size - 5)}"
      text-anchor="middle">${right}</text>
    ${landed}${
      isThere &&
      flight === 1 &&
      html`<text class="nn-strong nn-halo" data-shows="new" x="${at(end)}" y="${at(
        last[1],
      )}" dy=".35em">${found.at(-1).new}</text>`
    }`;
}

/** The top of the pile's column at this place. */
const highest = (dots, x, pitch) =>
  dots.reduce(
    (top, [px, py]) => (Math.abs(px - x) < 8 && py < top ? py : top),
    BASE - pitch / 2,
  );

const controls = (state, uid, rules) => html`${slider(
    `${uid}-crowd`,
    "crowd",
    rules.crowd.title,
    rules.crowd,
    state.crowd,
    CROWDS[state.crowd],
  )}<p class="nn-turns nn-live"><button type="button" class="nn-keep" data-do="keep"
    aria-disabled="${String(isKept(state))}">Keep the best</button>
    <button type="button" data-do="again">Again</button>
    <button type="button" data-do="ten">Ten times</button></p>`;

/** The share that those who were kept had right, to a tenth of a percent. */
const percent = (kept, name, count) =>
  Math.round((1000 * kept.reduce((sum, one) => sum + one[name], 0)) / (count * kept.length)) / 10;

function readout({ kept: rounds }) {
  const kept = rounds.map(bestOf);
  return html`<p>Each dot has tossed a coin for every answer. The blue one has most
    right: the luckiest.</p>${
      kept.length > 1 &&
      html`<p>The <span data-shows="kept">${kept.length}</span> that were kept: <b
        data-shows="before">${show(percent(kept, "right", FEW))}</b> % right when they
        were chosen, <b data-shows="after">${show(
          percent(kept, "new", MANY),
        )}</b> % after.</p>`
    }`;
}

const code = ({ crowd, seed }) => [
  "import numpy as np",
  "",
  `coin = np.random.default_rng(${seed})`,
  `tosses = coin.integers(0, 2, (${CROWDS[crowd]}, ${FEW}), dtype=bool)`,
  "right = tosses.sum(axis=1)  # of each guesser",
  "best = right.argmax()",
  `coin = np.random.default_rng([${seed}, 1 + best])`,
  `again = coin.integers(0, 2, ${MANY}, dtype=bool).sum()`,
  'print("the best:", right[best], "of 20, then", again, "of 1000")',
];

function describe(state) {
  const { right, new: next } = luckiest(state.seed, CROWDS[state.crowd]);
  const kept = state.kept.map(bestOf);
  const news = kept.map((one) => one.new);
  return (
    `Dots for ${thousands(CROWDS[state.crowd])} who guess by a coin, piled up by how ` +
    `many of ${FEW} each has right. The best has ${right}. ` +
    (isKept(state)
      ? `It was kept, and has ${next} of ${thousands(MANY)} new ones right. `
      : "") +
    `On a second axis below: ` +
    (kept.length
      ? `${kept.length} kept, who had ${Math.min(...kept.map((one) => one.right))} to ` +
        `${Math.max(...kept.map((one) => one.right))} right, and have ` +
        `${Math.min(...news)} to ${Math.max(...news)} of the new ones.`
      : "nobody yet.")
  );
}

const next = (seed, n = 1) => (seed + n) % SEEDS;

/** Kept ones, of which the first are forgotten. */
const withKept = (kept, ...more) => [...kept, ...more].slice(-KEPT);

function ten({ crowd, seed, kept }) {
  const rounds = Array.from({ length: TEN }, (_, i) => [crowd, next(seed, 1 + i)]);
  return { seed: next(seed, TEN), kept: withKept(kept, ...rounds) };
}

/** What was kept on the way: after the last one that had been. */
function fresh(from, to) {
  const last = from.kept.at(-1);
  const known = to.kept.findLastIndex((one) => last && one[0] === last[0] && one[1] === last[1]);
  return to.kept.slice(known + 1);
}

/** One round after the other: all guess, and the best goes to the new tosses. */
function slide(from, to, share) {
  const rounds = fresh(from, to);
  if (!rounds.length) return from.seed === to.seed ? to : { ...to, grown: share };
  const n = Math.min(Math.floor(share * rounds.length), rounds.length - 1);
  const part = share * rounds.length - n;
  const [crowd, seed] = rounds[n];
  const kept = to.kept.slice(0, to.kept.length - rounds.length + n);
  const known = { ...to, crowd, seed, kept };
  const guessed = seed === from.seed ? 0 : GUESSED;
  return part < guessed
    ? { ...known, grown: part / guessed }
    : {
        ...known,
        kept: [...kept, rounds[n]],
        flight: (part - guessed) / (1 - guessed),
      };
}

const slow = (from, to) => {
  const { length } = fresh(from, to);
  return length > 1 ? length * ROUND : FLIGHT;
};

const lucky = ({ kept }) => kept.findLast((one) => bestOf(one).right >= LUCKY);

export default {
  size: (_state, ui) => placeFor(ui).size,
  narrow: true,
  picture,
  controls,
  readout,
  below: (state) => program(code(state)),
  describe,
  actions: {
    keep: (state) => ({ kept: withKept(state.kept, [state.crowd, state.seed]) }),
    again: ({ seed }) => ({ seed: next(seed) }),
    ten,
  },
  slide,
  slow,
  // Whoever was kept has had its tosses: more who guess are others.
  input: (patch, state) =>
    isKept(state) ? { ...patch, seed: next(state.seed) } : patch,
  goals: {
    "06-eighteen": {
      ask: "Find a guesser who has 18 or more of the 20 right, and keep it.",
      praise(state) {
        const one = lucky(state);
        const { right, new: after } = bestOf(one);
        return (
          `${right} of ${FEW}, and it took ${thousands(CROWDS[one[0]])} who guess. ` +
          `Of the next ${thousands(MANY)} it has ${after} right.`
        );
      },
      met: (state) => lucky(state) !== undefined,
    },
  },
};
