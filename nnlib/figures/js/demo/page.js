/** The demonstration page: the figure that its address names. */

import { all, figureOf } from "../runtime/figures.js";
import { stateOf } from "../runtime/validate.js";

const { elements } = document.querySelector("form");
const [place, text, wrong] = ["place", "state", "wrong"].map((id) =>
  document.getElementById(id),
);
const address = new URL(location.href);
const asked = address.searchParams;

/** What is shown stands in the address, so that it is there after a reload. */
function remember(key, value) {
  asked.set(key, value);
  history.replaceState(null, "", address);
}

function show(given) {
  const figure = figureOf(elements.kind.value);
  wrong.textContent = "";
  try {
    stateOf(figure, given);
  } catch (error) {
    wrong.textContent = error.message;
    return;
  }
  const element = document.createElement("nn-figure");
  element.setAttribute("kind", figure.kind);
  element.setAttribute("state", JSON.stringify(given));
  place.replaceChildren(element);
  element.wake();
  const keys = Object.keys(figure.rules);
  const write = () => {
    const now = Object.fromEntries(keys.map((k) => [k, element.model.get(k)]));
    text.value = JSON.stringify(now, null, 1);
    remember("state", JSON.stringify(now));
  };
  for (const key of keys) element.model.on(`change:${key}`, write);
  write();
}

function lay() {
  place.style.maxWidth = `${elements.width.value}px`;
  document.documentElement.dataset.theme = elements.theme.value;
}

/** Called when all figures have been added. */
export function begin() {
  for (const kind of all()) elements.kind.add(new Option(kind));
  for (const key of ["kind", "width", "theme"]) {
    if (asked.has(key)) elements[key].value = asked.get(key);
    elements[key].addEventListener("change", () => {
      remember(key, elements[key].value);
      lay();
      if (key === "kind") show({});
    });
  }
  elements.reset.addEventListener("click", () => show({}));
  text.addEventListener("change", () => {
    try {
      show(JSON.parse(text.value));
    } catch (error) {
      wrong.textContent = error.message;
    }
  });
  lay();
  show(JSON.parse(asked.get("state") ?? "{}"));
  new EventSource("/esbuild").addEventListener("change", () => location.reload());
}
