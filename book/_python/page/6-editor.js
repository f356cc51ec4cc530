/** The editor of a cell: a plain text area that knows Python's indentation. */

const HINT =
  "Ctrl + Enter or Shift + Enter runs it. Esc leaves the editor; then Tab moves on.";
const STEP = "    ";

class Editor {
  /**
   * @param {Element} cell of the page
   * @param {{id: string, source: string, check?: object, locked?: boolean}} book
   *   the cell as the book has it, what is asked of it, and whether it stays so
   * @param {{run: Function, stop: Function, above: Function}} does
   */
  constructor(cell, book, does) {
    Object.assign(this, { cell, book, does });
    this.output = new Output(cell);
    this.code = cell.querySelector(".cell_input > div[class*='highlight-']");
    this.box = made("div", "editor");
    this.area = made("textarea");
    this.area.spellcheck = false;
    this.area.autocapitalize = "off";
    this.area.setAttribute("aria-label", "Code of this cell");
    this.area.setAttribute("aria-describedby", `hint-${book.id}`);
    this.area.value = editOf(book.id) ?? book.source;
    this.area.readOnly = Boolean(book.locked);
    this.area.addEventListener("input", () => this.#edited());
    this.area.addEventListener("keydown", (event) => this.#key(event));
    const hint = made("p", "hint", HINT);
    hint.id = `hint-${book.id}`;
    this.tools = made("div", "tools");
    this.button = this.#tool(this.#runs, () => this.running ? does.stop() : this.run());
    this.#tool("Run all above", () => does.above(this));
    this.reset = this.#tool("The book's code", () => this.#reset());
    this.#tool("Restart Python", () => does.restart(this));
    this.#tool("Download my notebook", () => does.download());
    this.#tool("Close", () => this.close());
    this.status = made("p", "status");
    this.status.setAttribute("role", "status");
    this.box.append(this.area, hint, this.tools, this.status);
    this.code.hidden = true;
    this.code.after(this.box);
    this.#edited();
  }

  get source() {
    return this.area.value;
  }

  get #runs() {
    return this.book.check ? "Run and check" : "Run";
  }

  run() {
    if (!this.running) this.does.run(this);
  }

  /** Show whether it runs; focus stays where it is. */
  set busy(running) {
    this.running = running;
    this.button.textContent = running ? "Stop" : this.#runs;
  }

  /** @param {"" | "right" | "not-yet"} verdict whether what is asked is met */
  say(words, verdict = "") {
    this.status.className = `status ${verdict}`.trim();
    if (this.status.textContent !== words) this.status.textContent = words;
  }

  /** Give the page its own code back; an edit is kept. */
  close() {
    const edited = this.source !== this.book.source;
    this.box.remove();
    this.code.hidden = false;
    this.does.closed(this, edited);
  }

  #tool(words, act) {
    const button = made("button", "", words);
    button.type = "button";
    button.addEventListener("click", act);
    this.tools.append(button);
    return button;
  }

  #edited() {
    const { source, book } = this;
    this.area.rows = source.split("\n").length + 1;
    this.reset.disabled = source === book.source;
    keepEdit(book.id, source === book.source ? undefined : source);
  }

  #reset() {
    this.area.value = this.book.source;
    this.#edited();
    this.output.back();
    this.say("The code is the book's again.");
    this.area.focus();
  }

  #key(event) {
    const command = event.ctrlKey || event.metaKey || event.shiftKey;
    const does = { Enter: command ? () => this.run() : () => this.#newLine(), Escape: () => this.button.focus() };
    if (!event.ctrlKey && !event.metaKey && !event.altKey) {
      does.Tab = () => (event.shiftKey ? this.#outdent() : this.#type(STEP));
    }
    if (event.isComposing || !does[event.key]) return;
    event.preventDefault();
    does[event.key]();
  }

  /** As if typed, so that it can be undone. */
  #type(text) {
    document.execCommand("insertText", false, text);
  }

  get #line() {
    const { value, selectionStart: at } = this.area;
    return value.slice(value.lastIndexOf("\n", at - 1) + 1, at);
  }

  #newLine() {
    const indent = this.#line.match(/^ */)[0];
    const deeper = /:\s*(#.*)?$/.test(this.#line) ? STEP : "";
    this.#type(`\n${indent}${deeper}`);
  }

  #outdent() {
    const { area } = this;
    const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const spaces = area.value.slice(start).match(/^ {0,4}/)[0].length;
    const at = Math.max(start, area.selectionStart - spaces);
    if (!spaces) return;
    area.setSelectionRange(start, start + spaces);
    document.execCommand("delete");
    area.setSelectionRange(at, at);
  }
}
