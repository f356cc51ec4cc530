/**
 * Brings a figure's HTML into the page. From one state to the next mostly some
 * attributes and texts differ, or some dots come or go. Those are changed one
 * by one, in a fraction of the time that reading the whole takes. Where the
 * page is not as it was left, the whole is put in anew.
 */

import { alike, bind, parse, update } from "./html-tree.js";

/**
 * A field shows the state, whatever was put into it.
 * @returns {boolean} whether they all do: what is being typed is taken when it
 *   is done
 */
function settle(root) {
  let isDone = true;
  for (const field of root.querySelectorAll("input")) {
    const { value, checked, defaultValue, defaultChecked } = field;
    if ("typed" in field.dataset && field === document.activeElement) {
      isDone = false;
      continue;
    }
    if (defaultValue && value !== defaultValue) field.value = defaultValue;
    if (checked !== defaultChecked) field.checked = defaultChecked;
  }
  for (const option of root.querySelectorAll("option")) {
    if (option.selected !== option.defaultSelected) {
      option.selected = option.defaultSelected;
    }
  }
  return isDone;
}

const FIELDS = /<(?:input|option)\b[^>]*>/g;
const fieldsOf = (html) => html.match(FIELDS)?.join("") ?? "";

/**
 * Settles the fields when one may show something else than the state. Under a
 * hand that draws, none does, and looking at them all is left out.
 */
function fieldWatch(root, signal) {
  let [isTouched, fields] = [true, ""];
  for (const event of ["input", "change"]) {
    root.addEventListener(event, () => (isTouched = true), { signal });
  }
  return (html) => {
    const now = fieldsOf(html);
    if (isTouched || now !== fields) isTouched = !settle(root);
    fields = now;
  };
}

/** How many are alike, counted from the start. */
function shared(old, kids) {
  const differs = (kid, i) => i >= old.length || !alike(old[i], kid);
  const first = kids.findIndex(differs);
  return first < 0 ? kids.length : first;
}

/** Put new kids before a node. @returns {boolean} whether they came out so */
function insert(kids, parent, before) {
  const range = document.createRange();
  range.selectNodeContents(parent);
  const html = kids.map((kid) => kid.html).join("");
  const fragment = range.createContextualFragment(html);
  const nodes = [...fragment.childNodes];
  parent.insertBefore(fragment, before);
  return kids.every((kid, i) => bind(kid, nodes[i]));
}

/**
 * Change an old branch's node into a new branch's. Of its kids, those that
 * are alike at the start and at the end stay.
 * @returns {boolean} false where the page is not as it was left, or where the
 *   focus would go
 */
function changed(old, branch) {
  const node = (branch.node = old.node);
  const [was, now] = [old.kids, branch.kids];
  const head = shared(was, now);
  const tail = shared(was.slice(head).reverse(), now.slice(head).reverse());
  const end = now.length - tail;
  const gone = was.slice(head, was.length - tail);
  const focused = (kid) => kid.node.contains(document.activeElement);
  if (!node.isConnected || gone.some(focused)) return false;

  if (old.piece !== branch.piece) update(old, branch);
  for (const kid of gone) kid.node.remove();
  const next = was[was.length - tail]?.node ?? null;
  if (head < end && !insert(now.slice(head, end), node, next)) return false;
  return now.every((kid, i) => {
    if (i >= head && i < end) return true;
    const before = was[i < head ? i : i + was.length - now.length];
    if (before.html !== kid.html) return changed(before, kid);
    now[i] = before;
    return true;
  });
}

/** What finds a control again in a figure that was put in anew. */
function selectorOf({ id, dataset }) {
  if (id) return `#${CSS.escape(id)}`;
  return dataset.do && `[data-do="${CSS.escape(dataset.do)}"]`;
}

/** Put the whole in anew; the focus, and what was opened or read out, stay. */
function replace(root, html) {
  const focused = document.activeElement;
  const selector = root.contains(focused) && selectorOf(focused);
  const opened = [...root.querySelectorAll("details")].map(({ open }) => open);
  const said = root.querySelector(".nn-say")?.textContent ?? "";
  root.innerHTML = html;
  for (const [i, box] of root.querySelectorAll("details").entries()) {
    box.open = opened[i] ?? box.open;
  }
  root.querySelector(".nn-say").textContent = said;
  if (selector) root.querySelector(selector)?.focus();
}

/**
 * @param {HTMLElement} root
 * @param {AbortSignal} signal stops listening
 * @param {string} [drawn] the HTML that stands in it already
 * @returns {(html: string) => void}
 */
export function patching(root, signal, drawn) {
  const settleFields = fieldWatch(root, signal);
  const bound = (tree) => (bind(tree, root.firstElementChild) ? tree : null);
  let old = drawn ? bound(parse(drawn)) : null;

  return (html) => {
    const tree = parse(html);
    if (old && changed(old, tree)) {
      settleFields(html);
      old = tree;
    } else {
      replace(root, html);
      old = bound(tree);
    }
  };
}
