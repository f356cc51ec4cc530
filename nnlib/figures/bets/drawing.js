/** A game of bets on emails, scored by surprise (chapter 2). */

import { snap } from "../js/computing/rounding.js";
import { slider } from "../js/drawing/controls.js";
import { graph } from "../js/drawing/curve.js";
import { handle } from "../js/drawing/handle.js";
import { html } from "../js/drawing/html.js";
import { legend, mark } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { axes, rungs } from "../js/drawing/plane.js";
import { at, scale } from "../js/drawing/scale.js";
import {
  COIN,
  COUNT,
  emailsOf,
  given,
  PLAYERS,
  played,
  playedAgainst,
} from "./emails.js";
import { clearOf, part, sum, total, tower } from "./tower.js";

const HIGH = 330;
const BASE = 284;
const Y = scale([-0.05, 1.05], [BASE, 30]);
const [CARD_TOP, CARD_HIGH] = [10, 56];
const TOP = 102; // of the towers' axis: below the card, with room for a sum
const LEAST = 4; // surprise that the axis shows at least
const AIR = 1.12; // above the highest tower
const LANE = 34;
const OPEN = 0.3; // of the time of a turn: then the email is turned over

const WIDE = {
  end: 620,
  x: scale([-0.5, 9.5], [40, 404]),
  towers: [452, 582],
  columns: [484, 550],
  block: 56,
  card: 110,
  below: "1.2em",
};
const NARROW = {
  end: 346,
  x: scale([-0.5, 9.5], [34, 218]),
  towers: [242, 314],
  columns: [261, 298],
  block: 32,
  card: 98,
  below: "2.3em", // side by side there is no room for two names
};
const placeFor = (ui) => (ui?.narrow ? NARROW : WIDE);

const NAMES = { filter: "the S", coin: "0.5", shouter: "shouter" };
const PLAY = {
  filter: "Let the S play",
  coin: "Always 0.5",
  shouter: "A shouter: 0.99 or 0.01",
};

const isOver = ({ bets }) => bets.length === COUNT;

/** How high the towers' axis goes: no tower is cut. */
const reach = (state) =>
  Math.max(
    LEAST,
    AIR *
      Math.max(
        total(played(state)),
        total(playedAgainst(state)),
        COIN * state.bets.length,
      ),
  );

/** The axis, on the way from one reach to the next where a block has come. */
function heights(state) {
  const { was, share, isTurn } = state;
  const come = isTurn ? part(share, 0.65, 1) : share;
  const top = was ? reach(was) + come * (reach(state) - reach(was)) : reach(state);
  return scale([0, top], [BASE, TOP]);
}

/** Both players' towers, and where a coin's would end. */
function towers(state, place) {
  const { was, share = 1, isTurn, isRival, bets } = state;
  const high = heights(state);
  const [mine, theirs] = [played(state), playedAgainst(state)];
  const [here, there] = place.columns;
  const [left, right] = place.towers;
  const coin = at(high(COIN * bets.length));
  const come = isTurn ? part(share, 0.4, 0.75) - 1 : 0;
  const how = { from: CARD_TOP + CARD_HIGH, line: coin };
  const draw = (blocks, centre, fallen) =>
    tower(blocks, centre, place.block, high, { ...how, fallen });
  const isStill = !was || share === 1;
  return html`<g class="nn-axes">${rungs(place.towers, mine.length ? clearOf(mine, high) : high, 5)}<text
      class="nn-axis" x="${left - 6}" y="${TOP - 10}">↑ surprise</text><text
      class="nn-axis" x="${here}" y="${BASE}" dy="1.2em" text-anchor="middle"
      >you</text>${
        theirs.length > 0 &&
        html`<text class="nn-axis" x="${there}" y="${BASE}"
          dy="${place.below}" text-anchor="middle">${NAMES[state.against]}</text>`
      }</g>
    ${draw(mine, here, mine.length + come)}
    ${draw(theirs, there, isRival ? share * theirs.length : theirs.length + come)}
    ${
      bets.length > 0 &&
      html`<path class="nn-mean" d="M${left} ${coin}H${right}"/><text
        class="nn-small nn-halo" x="${right + 3}" y="${coin}" dy=".35em">coin</text>`
    }
    ${isStill && mine.length > 0 && sum(mine, here, high, "yours")}
    ${isStill && theirs.length > 0 && sum(theirs, there, high, "theirs")}`;
}

/** An email as a card, face down or turned over by a share of the way. */
function card([x, label], place, share = 0) {
  const { card: wide, towers: [left] } = place;
  const centre = left - 10 + wide / 2;
  const open = share > 0.5;
  const look = Math.abs(Math.cos(Math.PI * share));
  const middle = CARD_TOP + CARD_HIGH / 2;
  return html`<g class="nn-card" data-open="${String(open)}"
    transform="translate(${centre} ${middle}) scale(${at(look)} 1)"><rect x="${
      -wide / 2
    }" y="${-CARD_HIGH / 2}" width="${wide}" height="${CARD_HIGH}" rx="5"/>${
      open
        ? html`${mark([0, -10], label, false, self, self)}<text class="nn-strong"
          y="18" text-anchor="middle">${label ? "spam" : "no spam"}</text>`
        : html`<text class="nn-asked" y="-4" text-anchor="middle">?</text><text y="18"
          text-anchor="middle">${x} CAPITALS</text>`
    }</g>`;
}
const self = (value) => value;

/** The email at its number of words, and the ring for the bet on it. */
function lane([x], bet, place, isHeld) {
  const px = at(place.x(x));
  const [bottom, top] = Y.range;
  return html`<g class="nn-lane" data-drag="bet" data-press><rect x="${
    px - LANE / 2
  }" y="${top}" width="${LANE}" height="${bottom - top}" rx="4"/></g><path
    class="nn-distance" d="M${px} ${bottom}V${top}"/>${
      isHeld && handle("bet", px, Y(bet))
    }`;
}

/** The email that words are said of: the last one, and in the end the worst. */
const toldOf = (state, blocks) =>
  isOver(state)
    ? blocks.reduce((a, b) => (b.surprise > a.surprise ? b : a))
    : blocks.at(-1);

/** What a bet gave to what happened: from the other side up, or down, to it. */
const stick = ({ x, label, bet }, place) => html`<path class="nn-given ${
  label ? "nn-positive" : "nn-negative"
}" d="M${at(place.x(x))} ${at(Y(label ? 0 : 1))}V${at(Y(bet))}"/>`;

/** What who plays against the reader bets at any number of words. */
function rival(state, { x }) {
  const bets = PLAYERS[state.against];
  return bets && graph((words) => bets(state, words), x, Y, { pieces: 400 });
}

function picture(seen, uid, start, ui) {
  const place = placeFor(ui);
  const { was, share = 1, isTurn } = seen;
  const isTurning = isTurn && share < 1;
  const before = isTurning ? was : seen;
  const next = emailsOf(seen.seed)[before.bets.length];
  const blocks = played(before);
  return html`${axes(place.x, Y, {
    names: ["words in CAPITALS", "chance of spam"],
    count: 5,
  })}
    <g class="nn-known-ones">${seen.points.map(([x, label]) =>
      mark([x, label], label, false, place.x, Y),
    )}</g>
    ${rival(seen, place)}
    ${next && lane(next, before.bet, place, true)}
    ${blocks.length > 0 && stick(toldOf(before, blocks), place)}
    ${blocks.map(({ x, label, bet }) =>
      mark([x, bet], label, false, place.x, Y),
    )}
    ${towers(seen, place)}
    ${next && card(next, place, isTurning ? part(share, 0, OPEN) : 0)}`;
}

const button = (name, words, isOn, id) => html`<button type="button" data-do="${name}"
  ${id && html`id="${id}"`} ${isOn !== undefined && html`aria-pressed="${String(isOn)}"`}>${words}</button> `;

function controls(state, uid, rules) {
  if (!isOver(state)) {
    return html`${slider(`${uid}-bet`, "bet", rules.bet.title, rules.bet, state.bet)}
      <p class="nn-live nn-rivals"><button type="button" class="nn-turn-over" id="${uid}-go" data-do="turn"
        data-enter>Turn it over</button></p>`;
  }
  // Who had the focus on the slider, or on its button, goes on from here.
  const rivals = Object.entries(PLAY).map(([name, words], i) =>
    button(`against ${name}`, words, state.against === name, !i && `${uid}-go`),
  );
  return html`<p id="${uid}-bet" tabindex="-1">The same twelve, for others:</p>
    <p class="nn-live nn-rivals">${rivals}${button("again", "New emails")}</p>`;
}

/** What an email with a bet on it has cost. */
const cost = ({ label, bet, surprise }) => html`you had given <b data-shows="given"
  >${show(given(bet, label))}</b> to that. Surprise: <b data-shows="surprise">${show(
    surprise,
  )}</b>.`;

/** What is said of the last email, or in the end of the worst. */
function told(state) {
  const blocks = played(state);
  const n = blocks.length;
  if (!n) {
    return "Faint: the twelve emails that you know. Drag the ring at the new one.";
  }
  const one = toldOf(state, blocks);
  const what = one.label ? "spam" : "not spam";
  return isOver(state)
    ? html`Your highest block: ${one.x} words in CAPITALS, and ${what}; ${cost(one)}
        A coin’s twelve come to <b data-shows="coin">${show(COUNT * COIN)}</b>.`
    : html`Email ${n} of ${COUNT} was ${what}; ${cost(one)}`;
}

/** It is not said before it is seen. */
function beside(state, _uid, _rules, _ui, seen) {
  const { was, share = 1, isTurn } = seen;
  return html`<p class="nn-told">${told(isTurn && share < OPEN ? was : state)}</p>`;
}

const readout = () => legend("was spam", "was not");

function describe(state) {
  const { bets, bet, seed, against } = state;
  const n = bets.length;
  const next = emailsOf(seed)[n];
  const score = n
    ? ` Your tower of surprise is ${show(total(played(state)))}, a coin’s ${show(n * COIN)}.`
    : "";
  const other =
    n && against !== "nobody"
      ? ` That of ${NAMES[against]} is ${show(total(playedAgainst(state)))}.`
      : "";
  const asked = next
    ? ` The next has ${next[0]} words in CAPITALS; your chance of spam is ${show(bet)}.`
    : "";
  return `A game of bets: ${n} of ${COUNT} emails are turned over.${score}${other}${asked}`;
}

export default {
  size: (_state, ui) => [placeFor(ui).end, HIGH],
  narrow: true,
  picture,
  beside,
  controls,
  readout,
  describe,
  drags: {
    bet: (_state, [, py]) => ({ bet: snap(Y.invert(py), [0.01, 0.99], 100) }),
  },
  actions: {
    turn: (state) =>
      isOver(state) ? {} : { bets: [...state.bets, state.bet], bet: 0.5 },
    against: (_state, against) => ({ against }),
    again: ({ seed }) => ({
      seed: (seed + 1) % 10000,
      bets: [],
      bet: 0.5,
      against: "nobody",
    }),
  },
  slide: (was, to, share) => ({
    ...to,
    was,
    share,
    isTurn: to.seed === was.seed && to.bets.length === was.bets.length + 1,
    isRival: to.against !== was.against,
  }),
  slow: (was, to) => (to.bets.length > was.bets.length ? 1500 : 2200),
  goals: {
    "02-bets": {
      ask: "Play to the end, and keep your tower below the coin’s line.",
      praise: (state) =>
        `Your twelve surprises come to ${show(total(played(state)))}, a coin’s to ` +
        `${show(COUNT * COIN)}. Now press Let the S play.`,
      met: (state) => isOver(state) && total(played(state)) < COUNT * COIN,
    },
  },
};
