/** Which tiles are lit, and how far each is on its way from the stage before. */

const TEN = 10;
const SCATTER = 149; // has no divisor with 390 in common: each tile has a turn of its own
const MOST = 390;
const GAINING = 0.8; // of the way; then those go out that are lost
const GLOW = 0.12; // of the way, for one tile
export const PHASES = 4; // of a glow

/** What is seen: a stage that there is. */
export const stageOf = ({ stage, stages }) => Math.min(stage, stages.length) - 1;

const isRight = (sign, i) => sign === String(i % TEN);
export const litAt = ({ said }, stage) => [...(said[stage] ?? "")].map(isRight);
export const countOf = (lit) => lit.filter(Boolean).length;

/** Whether a reader is to guess what the next stage brings. */
export const isAsked = (state) =>
  state.asks && stageOf(state) < state.stages.length - 1;

/** Where a tile's turn comes, as a share of all turns: here and there. */
const turnOf = (i) => ((i * SCATTER) % MOST) / MOST;

function gaining(i, share) {
  const part = (share - turnOf(i) * (GAINING - GLOW)) / GLOW;
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
  const was = stage > 0 ? litAt(state, stage - 1) : lit;
  const found = lit.map((is, i) => {
    if (is) return was[i] ? "lit" : gaining(i, share);
    return was[i] ? losing(i, share) : "dark";
  });
  if (!isAsked(state)) return found;
  // The reader's guess fills the field with pale tiles, from the first hand on.
  let left = state.guess - countOf(lit);
  return found.map((look) => (look === "dark" && left-- > 0 ? "hoped" : look));
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
