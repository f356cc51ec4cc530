/** Parts of a state that the reader has made: kept in this browser. */

import * as progress from "./progress.js";
import { fits } from "./validate.js";

/**
 * @param {import("./figures.js").Figure} figure whose drawing's `keeps` names
 *   the parts
 * @param {object} model
 */
export function keeping({ kind, rules, drawing }, model) {
  const names = drawing.keeps ?? [];

  /** Bring back what was kept, here or by another figure. */
  function recall() {
    const made = names.length ? progress.made(kind) : {};
    for (const name of names) {
      const isOld = JSON.stringify(made[name]) === JSON.stringify(model.get(name));
      if (fits(rules[name], made[name]) && !isOld) model.set(name, made[name]);
    }
  }

  /** Keep what a change has made. @param {object} patch */
  function keep(patch) {
    if (!names.some((name) => name in patch)) return;
    const now = names.map((name) => [name, model.get(name)]);
    progress.keepMade(kind, Object.fromEntries(now));
  }

  /** What resetting the figure leaves alone. */
  const left = () => Object.fromEntries(names.map((name) => [name, model.get(name)]));

  return { recall, keep, left };
}
