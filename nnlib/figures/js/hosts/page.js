/** The figures in the book's pages: upgrades the elements found there. */

import { missing } from "../computing/later.js";
import { arrival, figureOf } from "../runtime/figures.js";
import { initial } from "../runtime/initial.js";
import { mount } from "../runtime/mount.js";
import { stateOf } from "../runtime/validate.js";
import { Model } from "./page-model.js";

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

// Beside this script, with its version.
const HERE = document.currentScript?.src ?? "";

const coming = new Map(); // name of a later script → its arrival

/** Load a script that a state needs. @returns {Promise<void>} */
function bring(name) {
  if (!coming.has(name)) {
    coming.set(name, new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = HERE.replace("figures.js", `figures/${name}`);
      script.onload = () => done();
      script.onerror = () => fail(new Error(`This page lacks ${name}.`));
      document.head.append(script);
    }));
  }
  return coming.get(name);
}

/** When the page has loaded, every script that it names has run. */
const loaded = new Promise((done) => {
  if (document.readyState === "complete") done();
  else addEventListener("load", () => done());
});

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
  #figure;
  #given;
  #unmount;

  /** What the reader has moved: the part of the state that is not as given. */
  get moved() {
    if (!this.model) return {};
    const now = Object.keys(this.#figure.rules).map((key) => [key, this.model.get(key)]);
    const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    return Object.fromEntries(now.filter(([key, value]) => !same(value, this.#given[key])));
  }

  /** Give it another state, as Python in the page does. */
  take(state) {
    if (this.model) {
      this.#given = { ...this.#given, ...state };
      for (const [key, value] of Object.entries(state)) this.model.set(key, value);
      return;
    }
    const given = JSON.parse(this.getAttribute("state") || "{}");
    this.setAttribute("state", JSON.stringify({ ...given, ...state }));
  }

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
    const figure = figureOf(kind);
    if (figure) this.#start(figure);
    else this.#waitFor(kind);
  }

  /** The script of this kind may come later, or only when it is asked for. */
  #waitFor(kind) {
    arrival(kind).then((figure) => this.isConnected && this.#start(figure));
    const late = `nn-figure[kind=${JSON.stringify(kind)}][data-late]`;
    const isLate = document.querySelector(late);
    loaded.then(() => isLate && bring(`kinds/${kind}.js`)).then(
      () => {
        if (figureOf(kind)) return;
        this.#fallBack(`There is no figure of the kind '${kind}'.`);
      },
      ({ message }) => this.#fallBack(message),
    );
  }

  #start(figure) {
    this.querySelector(":scope > .nn-note")?.remove();
    let start;
    try {
      const given = JSON.parse(this.getAttribute("state") || "{}");
      start = stateOf(figure, given);
    } catch (error) {
      this.#fallBack(error.message);
      return;
    }
    // The build has drawn it with all that it needs.
    const lacking = missing(figure.drawing, start).map(bring);
    if (lacking.length) Promise.allSettled(lacking).then(() => this.#begin(figure, start));
    else this.#begin(figure, start);
  }

  #begin(figure, start) {
    if (!this.isConnected) return;
    this.#unmount?.();
    this.#mount(figure, start);
  }

  #mount(figure, start) {
    this.#figure = figure;
    this.#given = start;
    const { anchor, uid = `nn-page-${++count}` } = this.dataset;
    let state = start;
    let note = "";
    try {
      state = stateOf(figure, linked(anchor), start);
    } catch (error) {
      note = `${error.message} The figure shows the book's state.`;
    }
    const link = anchor && ((now) => linkTo(anchor, now));
    // The build named the ids of what it drew.
    const drawn =
      this.dataset.uid && initial(figure, start, uid, Boolean(anchor));
    this.model = new Model({ kind: figure.kind, ...state });
    const host = { uid, start, link, note, drawn, bring };
    this.#unmount = mount(this, figure, this.model, host);
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
  #fallBack(message) {
    const note = document.createElement("p");
    note.className = "nn-note";
    note.textContent = `This figure cannot run: ${message}`;
    this.append(note);
  }
}

customElements.define("nn-figure", FigureElement);
