/** A figure's HTML in pieces, each a tag or the text between two. */

const PIECES = /<[^>]*>|[^<]+/g;
const VALUES = /([^\s="]+)="([^"]*)"/g;
const VOID = /^<(br|hr|img|input)\b/;
const PLAIN = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** @param {string} html @returns {string[]} */
export const cut = (html) => html.match(PIECES) ?? [];

/** A tag without its attributes' values; of a text nothing. */
export const form = (piece) =>
  piece[0] === "<" ? piece.replace(VALUES, '$1=""') : "";

const plain = (text) => text.replace(/&\w+;/g, (name) => PLAIN[name] ?? name);

/** Set what differs between two pieces of the same form. */
export function set(node, old, piece) {
  if (node.nodeType === Node.TEXT_NODE) {
    node.data = plain(piece);
    return;
  }
  const before = old.matchAll(VALUES);
  for (const [, name, value] of piece.matchAll(VALUES)) {
    if (before.next().value[2] !== value) node.setAttribute(name, plain(value));
  }
}

/** Whether an element begins here that ends at a later piece. */
export const opens = (piece) =>
  /^<\w/.test(piece) && !piece.endsWith("/>") && !VOID.test(piece);

/** Whether these pieces are whole: each element in them begins and ends. */
export function whole(pieces) {
  let depth = 0;
  for (const piece of pieces) {
    if (piece.startsWith("</")) depth--;
    else if (opens(piece)) depth++;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * The node of each piece, of a closing tag the element that it closes.
 * @param {Node} parent what the pieces are within
 * @param {string[]} pieces
 * @returns {Node[] | null} null where they are not what is there
 */
export function nodesOf(parent, pieces) {
  const walker = document.createTreeWalker(
    parent,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    // What was read out is not in the HTML.
    (node) =>
      node.parentNode.className === "nn-say"
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const open = [];
  const nodes = [];
  for (const piece of pieces) {
    if (piece.startsWith("</")) {
      nodes.push(open.pop());
      continue;
    }
    const node = walker.nextNode();
    const name = piece[0] === "<" ? piece.match(/[\w-]+/)[0] : "#text";
    if (node?.nodeName.toLowerCase() !== name.toLowerCase()) return null;
    if (opens(piece)) open.push(node);
    nodes.push(node);
  }
  return open.length || walker.nextNode() ? null : nodes;
}
