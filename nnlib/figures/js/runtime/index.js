/** What the scripts of figures and hosts find as `nnFigures`. */

import { figureOf } from "./figures.js";
import { mount } from "./mount.js";

export { add } from "./figures.js";
export { describe, initial } from "./initial.js";
export { figureOf };

let count = 0;

/**
 * Show a model in an element of a notebook.
 * @param {HTMLElement} element @param {object} model
 * @param {boolean} alone whether it was saved, and its kernel has gone
 * @returns {() => void} ends it
 */
export const show = (element, model, alone) =>
  mount(element, figureOf(model.get("kind")), model, {
    uid: `nn-live-${++count}`,
    note: alone ? "Run all cells to connect this figure with Python." : "",
  });
