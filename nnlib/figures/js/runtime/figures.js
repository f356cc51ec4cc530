/**
 * The figures that this page can show. The script of each adds it; the runtime
 * knows none of them by itself.
 *
 * @typedef {object} Figure
 * @property {string} kind its name in pages, states and links
 * @property {string} name of its class in Python
 * @property {string} title what it is, in words
 * @property {number} version of its state
 * @property {Record<string, object>} rules of its state, by Python's traits
 * @property {import("./frame.js").Drawing} drawing
 */

const figures = new Map();
const waiting = new Map(); // kind → those who wait for it

/** @param {Figure} figure */
export function add(figure) {
  figures.set(figure.kind, figure);
  waiting.get(figure.kind)?.forEach((arrived) => arrived(figure));
  waiting.delete(figure.kind);
}

/** @param {string} kind @returns {Figure | undefined} */
export const figureOf = (kind) => figures.get(kind);

/** @param {string} kind @returns {Promise<Figure>} once it has been added */
export function arrival(kind) {
  if (figures.has(kind)) return Promise.resolve(figures.get(kind));
  return new Promise((arrived) => {
    waiting.set(kind, [...(waiting.get(kind) ?? []), arrived]);
  });
}

/** @returns {string[]} the kinds that have been added */
export const all = () => [...figures.keys()].sort();
