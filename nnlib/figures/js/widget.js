/** The figures in Jupyter (an anywidget module), and for the book's build. */

import { drawings, stateOf } from "./drawings.js";
import { frame } from "./core/frame.js";
import { mount } from "./core/mount.js";

export default {
  /** Called by anywidget for each view of a figure. */
  render({ model, el }) {
    // Jupyter loads this module once for each figure: the page must count.
    const count = (globalThis.nnFigures = (globalThis.nnFigures ?? 0) + 1);
    return mount(el, model, { uid: `nn-live-${count}` });
  },
};

/**
 * The figure as it stands before anyone touches it.
 * @param {string} kind @param {object} given some of its state
 * @param {string} uid prefix of the ids in it
 * @param {boolean} link whether the page can link to its state
 * @returns {string} HTML
 */
export function still(kind, given, uid, link) {
  const state = stateOf(kind, given);
  const view = frame(drawings[kind], kind, state, state, uid, { link });
  return view.toString();
}

/** The figure in words. */
export const describe = (kind, given) =>
  drawings[kind].describe(stateOf(kind, given));
