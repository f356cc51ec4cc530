/**
 * A figure's HTML as a tree, so that two states can be compared.
 *
 * @typedef {object} Branch an element or a text
 * @property {string} piece its tag, or the text
 * @property {string} html the whole of it
 * @property {Branch[]} kids
 * @property {Node} [node] where it is in the page
 * @property {Map<string, string>} [values] of the tag's attributes
 */

const PIECES = /<[^>]*>|[^<]+/g;
const VOID = /^<(br|hr|img|input)\b/;
const NAME = /^<[\w-]+/;
const ID = / id="[^"]*"/;
const VALUES = /\s([^\s="/>]+)(?:="([^"]*)")?/g;
const PLAIN = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

const isTag = ({ piece }) => piece[0] === "<";
const opens = (piece) => !piece.endsWith("/>") && !VOID.test(piece);
const plain = (text) => text.replace(/&\w+;/g, (name) => PLAIN[name] ?? name);

/** @param {string} html of one element @returns {Branch} */
export function parse(html) {
  const open = [{ kids: [] }];
  let at = 0;
  for (const piece of html.match(PIECES)) {
    const from = at;
    at += piece.length;
    if (piece.startsWith("</")) {
      const branch = open.pop();
      branch.html = html.slice(branch.from, at);
      continue;
    }
    const branch = { piece, html: piece, kids: [], from };
    open.at(-1).kids.push(branch);
    if (isTag(branch) && opens(piece)) open.push(branch);
  }
  return open[0].kids[0];
}

/** Find each branch's node. @returns {boolean} whether they are all there */
export function bind(branch, node) {
  branch.node = node;
  const name = isTag(branch) ? branch.piece.match(NAME)[0].slice(1) : "#text";
  if (node?.nodeName.toLowerCase() !== name.toLowerCase()) return false;
  // What was read out is not in the HTML.
  if (node.className === "nn-say") return true;
  const { kids } = branch;
  const nodes = [...node.childNodes];
  return (
    nodes.length === kids.length && kids.every((kid, i) => bind(kid, nodes[i]))
  );
}

const key = (branch) =>
  isTag(branch) && branch.piece.match(NAME)[0] + (branch.piece.match(ID) ?? "");

/** Whether one can become the other by its attributes, text and kids. */
export const alike = (a, b) => a.piece === b.piece || key(a) === key(b);

const valuesOf = (branch) =>
  (branch.values ??= new Map(
    [...branch.piece.matchAll(VALUES)].map(([, name, to = ""]) => [name, to]),
  ));

/** Give a branch's node the tag's attributes, or the text, of another one. */
export function update(branch, other) {
  const { node } = branch;
  if (!isTag(other)) {
    node.data = plain(other.piece);
    return;
  }
  const [before, after] = [valuesOf(branch), valuesOf(other)];
  for (const [name, to] of after) {
    if (before.get(name) !== to) node.setAttribute(name, plain(to));
  }
  for (const name of before.keys()) {
    if (!after.has(name)) node.removeAttribute(name);
  }
}
