/**
 * What is looked at lights up wherever it stands. Parts of a figure carry
 * `data-part`, a list of names: the first is its own, the others are what it
 * belongs to. Pointing at an element, or focusing it, lights every element
 * that has its own name in its list.
 */

const OWN = "[data-part]:not([data-part=''])";
const EVENTS = ["pointerover", "pointerleave", "focusin", "focusout"];

/** Set `data-lit` anew. @param {HTMLElement} root */
export function highlight(root) {
  const looked =
    [...root.querySelectorAll(`${OWN}:hover`)].at(-1) ??
    root.querySelector(":focus-visible")?.closest(OWN);
  const name = looked?.dataset.part.split(" ")[0];
  for (const one of root.querySelectorAll(OWN)) {
    one.toggleAttribute("data-lit", one.dataset.part.split(" ").includes(name));
  }
}

/** @param {HTMLElement} root @param {AbortSignal} signal stops listening */
export function highlighting(root, signal) {
  const listener = () => highlight(root);
  for (const event of EVENTS) root.addEventListener(event, listener, { signal });
}
