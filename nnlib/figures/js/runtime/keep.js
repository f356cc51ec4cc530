/** Parts of a state that the reader has made: kept in this browser. */

import * as progress from "./progress.js";
import { fits } from "./validate.js";

const DENIED =
  "This browser keeps nothing: what you make lasts until the page is closed.";

/**
 * @param {import("./figures.js").Figure} figure whose drawing's `keeps` names
 *   the parts, and `keptAs` the kind under whose name they are kept
 * @param {object} model
 */
export function keeping({ kind: own, rules, drawing }, model) {
  const { keeps: names = [], keptAs: kind = own } = drawing;

  /** Bring back what was kept, here or by another figure. */
  function recall() {
    const made = names.length ? progress.made(kind) : {};
    for (const name of names) {
      const isOld = JSON.stringify(made[name]) === JSON.stringify(model.get(name));
      if (fits(rules[name], made[name]) && !isOld) model.set(name, made[name]);
    }
  }

  /** Keep what a change has made. @returns {string} what to say of it */
  function keep(patch) {
    if (!names.some((name) => name in patch)) return "";
    const now = names.map((name) => [name, model.get(name)]);
    return progress.keepMade(kind, Object.fromEntries(now)) ? "" : DENIED;
  }

  /** What resetting the figure leaves alone. */
  const left = () => Object.fromEntries(names.map((name) => [name, model.get(name)]));

  return { recall, keep, left };
}
