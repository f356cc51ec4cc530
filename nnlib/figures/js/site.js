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

/** Figures wake one after the other, so that a long page answers meanwhile. */
const asleep = [];

function wakeNext() {
  const figure = asleep.shift();
  if (asleep.length) setTimeout(wakeNext);
  if (figure.isConnected) figure.wake();
  delete figure.dataset.asleep;
}

class FigureElement extends HTMLElement {
  #unmount;

  connectedCallback() {
    if ("asleep" in this.dataset) return;
    this.dataset.asleep = "";
    if (asleep.push(this) === 1) setTimeout(wakeNext);
  }

  wake() {
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

  disconnectedCallback() {
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
