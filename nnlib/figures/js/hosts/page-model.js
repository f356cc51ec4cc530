/** A figure's state in a page without Python; the part of Jupyter's widget
 * model that figures use. */
export class Model {
  #values;
  #listeners = new Map();

  /** @param {object} values */
  constructor(values) {
    this.#values = { ...values };
  }

  get(key) {
    return this.#values[key];
  }

  set(key, value) {
    if (this.#values[key] === value) return;
    this.#values[key] = value;
    this.#listeners.get(`change:${key}`)?.forEach((listener) => listener());
  }

  /** There is no one to save to. */
  save_changes() {}

  on(event, listener) {
    if (!this.#listeners.has(event)) this.#listeners.set(event, new Set());
    this.#listeners.get(event).add(listener);
  }

  off(event, listener) {
    this.#listeners.get(event)?.delete(listener);
  }
}
