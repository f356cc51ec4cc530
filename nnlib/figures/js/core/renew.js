/**
 * Brings a figure's HTML into the page. From one state to the next mostly some
 * attributes and texts differ, or some dots come or go. Those are changed one
 * by one, in a fraction of the time that reading the whole takes. Where more
 * differs, morphdom finds what to change.
 */

import morphdom from "morphdom";
import { cut, form, nodesOf, opens, set, whole } from "./pieces.js";

const ANSWERS = /<(input|button|select|option|details)|data-drag|tabindex/;

/** What the reader opened stays open, what was read out stays. */
function keep(from, to) {
  if (from.localName === "details") to.open = from.open;
  return !from.classList.contains("nn-say");
}

/** A field shows the state, whatever was put into it. */
function settle(root) {
  for (const field of root.querySelectorAll("input")) {
    const { value, checked, defaultValue, defaultChecked } = field;
    if (defaultValue && value !== defaultValue) field.value = defaultValue;
    if (checked !== defaultChecked) field.checked = defaultChecked;
  }
  for (const option of root.querySelectorAll("option")) {
    if (option.selected !== option.defaultSelected) {
      option.selected = option.defaultSelected;
    }
  }
}

/** How many pieces have the same form, counted from the start. */
function alike(old, pieces) {
  const differs = (piece, i) =>
    piece !== old[i] && (i >= old.length || form(piece) !== form(old[i]));
  const first = pieces.findIndex(differs);
  return first < 0 ? pieces.length : first;
}

/** Put new nodes behind the piece before them, and return them. */
function insert(pieces, node, piece) {
  const range = document.createRange();
  if (opens(piece)) range.setStart(node, 0);
  else range.setStartAfter(node);
  const fragment = range.createContextualFragment(pieces.join(""));
  const nodes = nodesOf(fragment, pieces);
  range.insertNode(fragment);
  return nodes;
}

/**
 * Change the old nodes one by one where no more than one run of pieces came
 * or went, and nothing in it takes input.
 * @returns {Node[] | null} the nodes of the new pieces; null where more differs
 */
function changed(nodes, old, pieces) {
  const head = alike(old, pieces);
  const rest = [old, pieces].map((list) => list.slice(head).reverse());
  const tail = alike(...rest);
  const [gone, come] = rest.map((list) => list.slice(tail).reverse());
  const quiet = [...gone, ...come].every((piece) => !ANSWERS.test(piece));
  const there = nodes.every((node) => node.isConnected);
  if (!head || !quiet || !there || !whole(gone) || !whole(come)) return null;

  const left = nodes.slice(0, head);
  const right = nodes.slice(head + gone.length);
  const fresh = come.length
    ? insert(come, nodes[head - 1], old[head - 1])
    : [];
  for (const node of nodes.slice(head, head + gone.length)) node.remove();
  const shift = gone.length - come.length;
  pieces.forEach((piece, i) => {
    if (i >= head && i < head + come.length) return;
    const at = i < head ? i : i + shift;
    if (piece !== old[at]) set(nodes[at], old[at], piece);
  });
  return fresh && [...left, ...fresh, ...right];
}

/** The nodes of a whole figure's pieces, or null. */
function nodesIn(figure, pieces) {
  const inner = nodesOf(figure, pieces.slice(1, -1));
  return inner && [figure, ...inner, figure];
}

/** @param {HTMLElement} root @returns {(html: string) => void} */
export function renewing(root) {
  let old = [];
  let nodes = null;

  return (html) => {
    const pieces = cut(html);
    nodes &&= changed(nodes, old, pieces);
    if (nodes) settle(root);
    else {
      morphdom(root.firstElementChild, html, { onBeforeElUpdated: keep });
      nodes = nodesIn(root.firstElementChild, pieces);
    }
    old = pieces;
  };
}
