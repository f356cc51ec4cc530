/** HTML as text: a template tag that escapes whatever is put into it. */

/** Text that is HTML already. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {unknown} value @returns {string} */
function show(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(show).join("");
  if (value === undefined || value === null || value === false) return "";
  return String(value).replace(/[&<>"]/g, (c) => ESCAPES[c]);
}

/**
 * Tag for templates of HTML or SVG. Arrays are joined; undefined, null and
 * false leave nothing behind.
 * @returns {Markup}
 */
export function html(strings, ...values) {
  return new Markup(String.raw({ raw: strings }, ...values.map(show)));
}
