/** The reader's progress: what is met, a copy to keep, and forgetting it. */

import tasks from "../dist/tasks.json";
import { html } from "../drawing/html.js";
import * as progress from "../runtime/progress.js";
import { saveFile } from "../runtime/save-file.js";
import "./met.js";

const CHAPTERS = { "00": "Toolbox and NumPy" };
const chapterOf = (task) => task.slice(0, 2);

function report(asking, note) {
  const met = progress.met();
  const chapters = [...new Set(tasks.map(chapterOf))].sort();
  const rows = chapters.map((chapter) => {
    const own = tasks.filter((task) => chapterOf(task) === chapter);
    const done = own.filter((task) => met[task]).length;
    const name = CHAPTERS[chapter] ?? `Chapter ${Number(chapter)}`;
    return html`<li><label>${name}: ${done} of
      ${own.length} questions and challenges
      <progress max="${own.length}" value="${done}"></progress></label></li>`;
  });
  const edited = Object.keys(progress.edits()).length;
  return html`<div class="nn-root nn-report"><ul>${rows}</ul>
    ${edited > 0 && html`<p>Cells of code that you have edited: ${edited}.</p>`}
    ${!progress.remembers() &&
    html`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${
        asking ? "Erase it all? Press again" : "Erase"
      }</button>
    </div>
    <p class="nn-note" role="status">${note}</p></div>`;
}

class ProgressReport extends HTMLElement {
  #asking = false;
  #note = "";
  #ended;

  connectedCallback() {
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    progress.watch(() => this.#draw(), signal);
    this.addEventListener("click", this, { signal });
    this.addEventListener("change", this, { signal });
    this.#draw();
  }

  disconnectedCallback() {
    this.#ended.abort();
  }

  handleEvent({ type, target }) {
    if (type === "change" && target.files?.length) this.#load(target.files[0]);
    const name = target.dataset?.do;
    if (name === "export") saveFile("progress.json", progress.exported());
    if (name === "erase") this.#erase();
  }

  async #load(file) {
    this.#asking = false;
    try {
      progress.take(await file.text());
      this.#note = `Loaded ${file.name}.`;
    } catch (error) {
      this.#note = error.message;
    }
    this.#draw();
  }

  #erase() {
    if (this.#asking) progress.forget();
    this.#asking = !this.#asking;
    this.#draw();
    this.querySelector("[data-do=erase]").focus();
  }

  #draw() {
    this.innerHTML = report(this.#asking, this.#note).toString();
  }
}

customElements.define("nn-progress", ProgressReport);
