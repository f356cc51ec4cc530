/**
 * What only some states of a figure need, such as larger weights: a script of
 * its own brings it, when such a state is there (`needs` of a drawing). The
 * files in the folder `later` of a figure's room are such scripts.
 */

const arrived = new Map();

/** A later script has come. @param {string} name @param {object} module */
export const arrive = (name, module) => arrived.set(name, module);

/** @param {string} name @returns {object | undefined} what it exports */
export const part = (name) => arrived.get(name);

/** The names of what a state needs and is not there. @returns {string[]} */
export const missing = ({ needs }, state) =>
  (needs?.(state) ?? []).filter((name) => !arrived.has(name));
