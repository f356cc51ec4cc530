/** Challenges: which are met by the state, now or earlier. */

import { praiseOf } from "./frame.js";
import * as progress from "./progress.js";

/**
 * @param {import("./figures.js").Figure} figure
 * @param {object} start the state that the book gives
 * @param {object} ui whose `met` and `praised` are kept up to date
 */
export function goalKeeper({ drawing, rules }, start, ui) {
  /** Meet what this state meets. @returns {string} what to say of it */
  function meet(state) {
    let words = "";
    for (const id of state.goals ?? []) {
      const goal = drawing.goals[id];
      if (!goal.met(state, start, rules)) continue;
      ui.praised[id] = praiseOf(goal, state, start);
      if (ui.met[id]) continue;
      ui.met = { ...ui.met, [id]: true };
      progress.meet(id);
      words = `Challenge met. ${ui.praised[id]}`;
    }
    const task = drawing.task?.(state);
    if (task) progress.meet(task);
    ui.met = progress.met();
    return words;
  }

  /** Whether one of these was met or forgotten elsewhere. */
  function isStale({ goals = [] }) {
    const met = progress.met();
    return goals.some((id) => Boolean(met[id]) !== Boolean(ui.met[id]));
  }

  return { meet, isStale };
}
