/** What a cell of the reader's has printed and shown, where the book's stood. */

const CUT = (count) =>
  `… and ${count.toLocaleString("en")} more characters, which are not shown.`;

const made = (name, className = "", text = "") => {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
};

class Output {
  #cell;
  #box;
  #text;

  /** @param {Element} cell the element of the page */
  constructor(cell) {
    this.#cell = cell;
  }

  get #book() {
    return this.#cell.querySelector(".cell_output:not(.yours)");
  }

  /** Begin anew, in the place of the book's. */
  begin() {
    this.#box?.remove();
    this.#text = undefined;
    this.#box = made("div", "cell_output yours");
    const whose = made("p", "whose", "Yours ");
    const back = made("button", "", this.#book ? "Back to the book's" : "Remove");
    back.addEventListener("click", () => this.back(true));
    whose.append(back);
    this.#box.append(whose);
    if (this.#book) {
      this.#book.hidden = true;
      this.#book.after(this.#box);
    } else this.#cell.querySelector(".cell_input").after(this.#box);
  }

  /** Show the book's again. */
  back(byHand = false) {
    this.#box?.remove();
    this.#box = undefined;
    if (this.#book) this.#book.hidden = false;
    if (byHand) this.#cell.querySelector("textarea, button").focus();
  }

  /** @param {(figure: Element) => void} bind told of a figure that is shown */
  hear(message, bind) {
    const { say } = message;
    if (say === "text") this.#print(message);
    else this.#text = undefined;
    if (say === "show") this.#show(message, bind);
    if (say === "cut") this.#box.append(made("p", "cut", CUT(message.count)));
    if (say === "error") this.#fail(message);
  }

  #print({ name, text }) {
    if (this.#text?.name !== name) {
      const stream = made("div", `output ${name === "stderr" ? "stderr" : "stream"}`);
      const pre = made("pre");
      pre.tabIndex = 0;
      stream.append(pre);
      this.#box.append(stream);
      this.#text = { name, pre };
    }
    this.#text.pre.append(text);
  }

  #show({ bundle }, bind) {
    const html = bundle["text/html"];
    const part = made("div", html ? "output text_html" : "output text_plain");
    this.#box.append(part);
    if (!html) return part.append(made("pre", "", bundle["text/plain"] ?? ""));
    const fill = () => {
      part.innerHTML = html;
      const figure = part.querySelector("nn-figure");
      if (figure) bind(figure);
    };
    const missing = missingKinds(html);
    if (missing.length) loadKinds(missing).then(fill, fill);
    else fill();
  }

  #fail({ words, line, hint, trace, where }) {
    const box = made("div", "output error");
    const place = line ? `Line ${line}${where}. ` : where ? `In${where.slice(3)}. ` : "";
    box.append(made("p", "", place + words));
    if (hint) box.append(made("p", "", hint));
    const more = made("details");
    more.append(made("summary", "", "What Python says"), made("pre", "", trace));
    if (trace) box.append(more);
    this.#box.append(box);
  }
}
