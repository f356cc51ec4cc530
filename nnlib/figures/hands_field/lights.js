/** Which tiles are lit, and how far each is on its way from the stage before. */

import { remembering } from "../js/computing/memoise.js";
import { BOOK } from "./book.js";

const TEN = 10;
const SIGNS = 3; // of each drawing: what it is read as, and how sure in percent
const SCATTER = 149; // has no divisor with 390 in common: each tile has a turn of its own
const MOST = 390;
const GAINING = 0.8; // of the way; then those go out that are lost
const GLOW = 0.12; // of the way, for one tile
const MOVE = 0.45; // of the way, for one drawing, before it is read
const STEPS = 3; // of normalising
export const PHASES = 4; // of a glow

/** What is seen: a stage that there is. */
export const stageOf = ({ stage, stages }) => Math.min(stage, stages.length) - 1;

/** What a text says of each drawing. @returns {{answer: string, sure: string}[]} */
const readings = remembering((text) => {
  const signs = [...text];
  return Array.from({ length: Math.ceil(signs.length / SIGNS) }, (_, i) => ({
    answer: signs[SIGNS * i],
    sure: signs.slice(SIGNS * i + 1, SIGNS * (i + 1)).join(""),
  }));
}, 12);

const isBook = (text) => Object.hasOwn(BOOK, text);
export const saidAt = ({ said }, stage) => {
  const text = said[stage] ?? "";
  return readings(isBook(text) ? BOOK[text] : text);
};

const isRight = ({ answer }, i) => answer === String(i % TEN);
export const litAt = (state, stage) => saidAt(state, stage).map(isRight);
export const countOf = (lit) => lit.filter(Boolean).length;

/** Whether a reader is to guess what the next stage brings. */
export const isAsked = (state) =>
  state.asks && stageOf(state) < state.stages.length - 1;

/** The reader's guess, if there is one to be seen. */
export const guessOf = (state) =>
  isAsked(state) && Math.min(state.guess, saidAt(state, stageOf(state)).length);

const stepsAt = ({ raw }, stage) => (stage < raw ? 0 : STEPS);

/** Whether the drawings move on the way to a stage, or only lights change. */
export const isMoving = (state) => {
  const stage = stageOf(state);
  return stage > 0 && stepsAt(state, stage) !== stepsAt(state, stage - 1);
};

/** Where a tile's turn comes, as a share of all turns: here and there. */
const turnOf = (i) => ((i * SCATTER) % MOST) / MOST;

/** When a drawing is read, as a share of the way: once it has moved. */
function momentOf(state, i) {
  const first = isMoving(state) ? MOVE : 0;
  return first + turnOf(i) * (GAINING - GLOW - first);
}

/** The stage whose reading of a drawing is known by now. */
export const knownOf = (state, i) =>
  stageOf(state) - Number((state.share ?? 1) < momentOf(state, i));

/** How many steps of normalising each drawing has behind it. */
export function stepsOf(state) {
  const { share = 1 } = state;
  const stage = stageOf(state);
  const end = stepsAt(state, stage);
  const all = saidAt(state, stage);
  if (!isMoving(state) || share === 1) return all.map(() => end);
  const start = stepsAt(state, stage - 1);
  return all.map((_, i) => {
    const part = (share - momentOf(state, i)) / MOVE + 1;
    return start + (end - start) * Math.min(Math.max(part, 0), 1);
  });
}

function gaining(moment, share) {
  const part = (share - moment) / GLOW;
  if (part >= 1) return "lit";
  return part > 0 ? `glow${Math.floor(PHASES * part)}` : "dark";
}

const losing = (i, share) =>
  share < GAINING + turnOf(i) * (1 - GAINING) ? "lit" : "gone";

/** How each tile looks: lit, dark, gone out, or in a phase of its glow. */
export function looks(state) {
  const stage = stageOf(state);
  const { share = 1 } = state;
  const lit = litAt(state, stage);
  // While a guess is asked for, what went out before is dark as all others.
  const isFirst = stage === 0 || isAsked(state);
  const was = isFirst ? lit : litAt(state, stage - 1);
  const found = lit.map((is, i) => {
    if (is) return was[i] ? "lit" : gaining(momentOf(state, i), share);
    return was[i] ? losing(i, share) : "dark";
  });
  return guessOf(state) ? guessed(found, guessOf(state)) : found;
}

/**
 * A guess of more fills dark tiles with pale ones, from the first hand on; one
 * of fewer leaves only frames of lit ones, from the last hand on.
 */
function guessed(found, guess) {
  let more = guess - countOf(found.map(isShining));
  let fewer = -more;
  const hoped = found.map((look) => (look === "dark" && more-- > 0 ? "hoped" : look));
  const isDoubted = (look) => look === "lit" && fewer-- > 0;
  return hoped
    .reverse()
    .map((look) => (isDoubted(look) ? "doubted" : look))
    .reverse();
}

export const isGlowing = (look) => look.startsWith("glow");
export const isShining = (look) => look === "lit" || isGlowing(look);

/** How many the last stage has lit so far, and how many have gone out. */
export function changes(state) {
  const was = litAt(state, stageOf(state) - 1);
  const now = looks(state);
  return {
    gained: now.filter((look, i) => isShining(look) && !was[i]).length,
    lost: now.filter((look) => look === "gone").length,
  };
}
