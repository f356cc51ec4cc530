/**
 * Brings a figure's HTML into the page. From one state to the next mostly some
 * attributes and texts differ. Those are set one by one, in a fraction of the
 * time that reading the HTML takes. Where more differs, morphdom does it.
 */

import morphdom from "morphdom";

const PIECES = /<[^>]*>|[^<]+/g; // a tag, or the text between two
const VALUES = /([^\s="]+)="([^"]*)"/g;
const PLAIN = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

const plain = (text) => text.replace(/&\w+;/g, (name) => PLAIN[name] ?? name);

/** A tag without its attributes' values; of a text nothing. */
const form = (piece) =>
  piece[0] === "<" ? piece.replace(VALUES, '$1=""') : "";

/** What the reader opened stays open, what was read out stays. */
function keep(from, to) {
  if (from.localName === "details") to.open = from.open;
  return !from.classList.contains("nn-say");
}

/** The nodes that these pieces stand for, or nothing where they do not fit. */
function nodesOf(top, pieces) {
  const walker = document.createTreeWalker(
    top,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    ({ parentNode }) =>
      parentNode.className === "nn-say"
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const nodes = pieces.map((piece, i) => {
    if (piece.startsWith("</")) return null;
    const node = i ? walker.nextNode() : top;
    const name = piece[0] === "<" ? piece.match(/[\w-]+/)[0] : "#text";
    return node?.nodeName.toLowerCase() === name.toLowerCase() && node;
  });
  return nodes.includes(false) || walker.nextNode() ? null : nodes;
}

/** Set what differs between two pieces of the same form. */
function set(node, old, piece) {
  if (node.nodeType === Node.TEXT_NODE) {
    node.data = plain(piece);
    return;
  }
  const before = old.matchAll(VALUES);
  for (const [, name, value] of piece.matchAll(VALUES)) {
    if (before.next().value[2] !== value) node.setAttribute(name, plain(value));
  }
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

/** @param {HTMLElement} root @returns {(html: string) => void} */
export function renewing(root) {
  let shown = [];
  let nodes = null;

  return (html) => {
    const pieces = html.match(PIECES);
    const differ = [...pieces.keys()].filter((i) => pieces[i] !== shown[i]);
    const alike = (i) =>
      nodes[i]?.isConnected && form(pieces[i]) === form(shown[i]);
    if (nodes && pieces.length === shown.length && differ.every(alike)) {
      for (const i of differ) set(nodes[i], shown[i], pieces[i]);
      settle(root);
    } else {
      morphdom(root.firstElementChild, html, { onBeforeElUpdated: keep });
      nodes = nodesOf(root.firstElementChild, pieces);
    }
    shown = pieces;
  };
}
