/**
 * What is looked at lights up wherever it stands. Parts of a figure carry
 * `data-part`, a list of names: the first is its own, the others are what it
 * belongs to. Pointing at an element, or focusing it, lights every element
 * that has its own name in its list.
 */

const OWN = "[data-part]:not([data-part=''])";

/** Set `data-lit` anew. @param {HTMLElement} root */
export function light(root) {
  const looked =
    [...root.querySelectorAll(`${OWN}:hover`)].at(-1) ??
    root.querySelector(":focus-visible")?.closest(OWN);
  const name = looked?.dataset.part.split(" ")[0];
  for (const one of root.querySelectorAll(OWN)) {
    one.toggleAttribute("data-lit", one.dataset.part.split(" ").includes(name));
  }
}

/** @param {HTMLElement} root @returns {() => void} stops listening */
export function lighting(root) {
  const listener = () => light(root);
  const events = ["pointerover", "pointerleave", "focusin", "focusout"];
  for (const event of events) root.addEventListener(event, listener);
  return () => {
    for (const event of events) root.removeEventListener(event, listener);
  };
}
