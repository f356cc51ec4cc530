/** The figures in the book's pages: upgrades the elements found there. */

import { stateOf } from "./drawings.js";
import { Model } from "./core/model.js";
import { mount } from "./core/mount.js";
import { ProgressReport } from "./core/report.js";

/** The state that a link gives this figure; {} if it gives none. */
function linked(anchor) {
  const text = anchor && new URLSearchParams(location.search).get(anchor);
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The link's state is not JSON: ${text.slice(0, 60)}.`);
  }
}

function linkTo(anchor, state) {
  const url = new URL(location.href);
  url.search = new URLSearchParams({ [anchor]: JSON.stringify(state) });
  url.hash = anchor;
  return url.href;
}

let count = 0;

/**
 * The build has drawn every figure already. They wake as they come near, each
 * in a task of its own, so that a long page is light and answers meanwhile.
 */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) setTimeout(() => target.wake());
    }
  },
  { rootMargin: "100%" }, // one screen ahead
);

class FigureElement extends HTMLElement {
  #unmount;

  connectedCallback() {
    this.dataset.asleep = "";
    near.observe(this);
    // A jump by keyboard may be followed by a key at once.
    this.addEventListener("focusin", this.wake);
  }

  wake() {
    if (!("asleep" in this.dataset)) return;
    this.#stir();
    const kind = this.getAttribute("kind");
    let start;
    try {
      start = stateOf(kind, JSON.parse(this.getAttribute("state") || "{}"));
    } catch (error) {
      this.#fallBack(error);
      return;
    }
    const anchor = this.dataset.anchor;
    const uid = this.dataset.uid ?? `nn-page-${++count}`;
    let state = start;
    let note = "";
    try {
      state = stateOf(kind, linked(anchor), start);
    } catch (error) {
      note = `${error.message} The figure shows the book's state.`;
    }
    const link = anchor && ((now) => linkTo(anchor, now));
    const model = new Model({ kind, ...state });
    this.#unmount = mount(this, model, { uid, start, link, note });
    this.model = model;
    this.dataset.live = "";
  }

  /** No longer wait to be woken. */
  #stir() {
    near.unobserve(this);
    delete this.dataset.asleep;
  }

  disconnectedCallback() {
    this.#stir();
    this.#unmount?.();
    this.#unmount = undefined;
  }

  /** What stands in the element stays; a sentence says what is wrong. */
  #fallBack(error) {
    const note = document.createElement("p");
    note.className = "nn-note";
    note.textContent = `This figure cannot run: ${error.message}`;
    this.append(note);
  }
}

customElements.define("nn-figure", FigureElement);
customElements.define("nn-progress", ProgressReport);
