/** A mark behind a line of a list, once the reader has met its task. */

import * as progress from "../runtime/progress.js";

class Met extends HTMLElement {
  #ended;

  connectedCallback() {
    this.#ended = new AbortController();
    progress.watch(() => this.#draw(), this.#ended.signal);
    this.#draw();
  }

  disconnectedCallback() {
    this.#ended.abort();
  }

  #draw() {
    const day = progress.met()[this.getAttribute("task")];
    this.textContent = day ? `✓ done on ${day}` : "";
  }
}

customElements.define("nn-met", Met);
