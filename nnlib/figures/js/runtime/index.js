/** What the scripts of figures and hosts find as `nnFigures`. */

import { figureOf } from "./figures.js";
import { mount } from "./mount.js";

export { arrive } from "../computing/later.js";
export { add } from "./figures.js";
export { describe, initial } from "./initial.js";
export { figureOf };

let count = 0;

const UNHEARD = "Python does not hear this figure. Run all cells to connect them.";

/**
 * Show a model in an element of a notebook.
 * @param {HTMLElement} element @param {object} model
 * @param {object} script one of its kernel's models: it knows whether the
 *   kernel is still there
 * @returns {() => void} ends it
 */
export const show = (element, model, script) =>
  mount(element, figureOf(model.get("kind")), model, {
    uid: `nn-live-${++count}`,
    standing: () => (script.comm_live === false ? UNHEARD : ""),
    watch(changed, signal) {
      script.on?.("comm_live_update", changed);
      signal.addEventListener("abort", () => script.off?.("comm_live_update", changed));
    },
  });
