// The search page: what the address asks for, or the reader types, is found
// and listed.
(() => {
  const form = document.getElementById("search-form");
  const list = document.getElementById("search-results");
  const status = document.getElementById("search-status");
  const root = document.documentElement.dataset.content_root;

  const make = (tag, className, ...inside) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...inside);
    return element;
  };
  /** Text in which the words that were found stand out. */
  const marked = (text, terms) =>
    text.split(/([\p{L}\p{N}_-]+)/u).map((word, i) => {
      const found = i % 2 && nnSearch.split(word).some((term) => terms.includes(term));
      return found ? make("mark", "", word) : word;
    });
  const hit = ({ address, title, of, quote, terms }) => {
    const link = make("a", "", title);
    link.href = root + address;
    const place = of && make("span", "place", of);
    return make("li", "", link, " ", place, make("p", "context", ...marked(quote, terms)));
  };
  const link = (question) => {
    const other = make("a", "", question);
    other.href = `?${new URLSearchParams({ q: question })}`;
    return other;
  };

  const show = (question) => {
    const { found, suggestion } = nnSearch.find(question);
    const count = found.length === 1 ? "1 place" : `${found.length} places`;
    const said = found.length ? `${count} found.` : "Nothing in the book says that.";
    if (suggestion) status.replaceChildren("Did you mean ", link(suggestion), `? ${said}`);
    else status.replaceChildren(said);
    list.replaceChildren(...found.map(hit));
  };

  const question = new URLSearchParams(location.search).get("q")?.trim();
  if (!question) return;
  form.elements.q.value = question;
  document.title = `${question} – ${document.title}`;
  show(question);
})();
