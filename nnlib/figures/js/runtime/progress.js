/** What the reader has met, remembered in this browser and nowhere else. */

const KEY = "neural-networks-by-hand";
const VERSION = 1;
let here = {}; // what was met since the page was opened, if storage is denied

/** Whether the browser lets the page remember. */
export function remembers() {
  try {
    return globalThis.localStorage !== undefined && localStorage !== null;
  } catch {
    return false;
  }
}

/** @returns {Record<string, string>} task → the day it was met */
export function met() {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY));
    if (stored?.version === VERSION && typeof stored.met === "object") {
      return { ...here, ...stored.met };
    }
  } catch {
    // Storage denied or damaged: the page goes on without it.
  }
  return { ...here };
}

/** Remember that a task is met. @param {string} task */
export function meet(task) {
  const all = met();
  if (all[task]) return;
  store({ ...all, [task]: new Date().toISOString().slice(0, 10) });
}

/**
 * Take in what was saved before, beside what is met here.
 * @param {string} text of a file that `exported` made
 * @throws {Error} whose message says what is wrong with it
 */
export function take(text) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Error("This file is not a saved progress: it is not JSON.");
  }
  const days = Object.values(given?.met ?? { none: 0 });
  if (given?.version !== VERSION || !days.every((d) => typeof d === "string")) {
    throw new Error("This file is not a saved progress of this book.");
  }
  store({ ...given.met, ...met() });
}

function store(all) {
  here = all;
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, met: all }));
  } catch {
    // Remembered until the page is closed.
  }
  announce();
}

/** Forget everything. */
export function forget() {
  here = {};
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There was nothing stored.
  }
  announce();
}

/** Everything remembered, as a file's text. */
export const exported = () =>
  JSON.stringify({ version: VERSION, met: met() }, null, 2) + "\n";

const listeners = new Set();
const announce = () => listeners.forEach((listener) => listener());

/**
 * Call back when something is met or forgotten, here or in another tab.
 * @param {() => void} listener @param {AbortSignal} signal ends it
 */
export function watch(listener, signal) {
  const other = (event) => event.key === KEY && listener();
  listeners.add(listener);
  signal.addEventListener("abort", () => listeners.delete(listener));
  globalThis.addEventListener?.("storage", other, { signal });
}
