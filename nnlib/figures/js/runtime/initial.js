/** A figure as it stands before anyone touches it. */

import { frame } from "./frame.js";
import { stateOf } from "./validate.js";

/** The state, once all that its picture needs is done. */
function ready(figure, given) {
  const state = stateOf(figure, given);
  figure.drawing.work?.(state);
  return state;
}

/**
 * @param {import("./figures.js").Figure} figure
 * @param {object} given some of its state
 * @param {string} uid prefix of the ids in it
 * @param {boolean} link whether the page can link to its state
 * @returns {string} HTML
 */
export function initial(figure, given, uid, link) {
  const state = ready(figure, given);
  return frame(figure, state, state, uid, { link }).toString();
}

/** The figure in words. @returns {string} */
export const describe = (figure, given) =>
  figure.drawing.describe(ready(figure, given));
