/** What the reader has met, remembered in this browser and nowhere else. */

const KEY = "neural-networks-by-hand";
const CODE = `${KEY}/code/`;
const KEPT = `${KEY}/kept/`;
const VERSION = 1;
let here = {}; // what was met since the page was opened, if storage is denied
const held = new Map(); // kind → what was made in it, if storage is denied

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

/** What stands under keys that begin so: the rest of the key → text. */
function under(prefix) {
  try {
    const own = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), text]));
  } catch {
    return {};
  }
}

/**
 * The cells of code that the reader has edited in pages: `page#cell` → code.
 * The pages' editor keeps them, each under a key of its own.
 */
export const edits = () => under(CODE);

/** What the reader has made in figures of a kind: a part of their state. */
export function made(kind) {
  try {
    return JSON.parse(held.get(kind) ?? under(KEPT)[kind] ?? "{}");
  } catch {
    return {};
  }
}

/**
 * Remember it: without storage, until the page is closed.
 * @param {string} kind @param {object} parts of the state
 * @returns {boolean} whether it is stored
 */
export function keepMade(kind, parts) {
  const text = JSON.stringify(parts);
  const isStored = keep(KEPT + kind, text);
  if (isStored) held.delete(kind);
  else held.set(kind, text);
  announce();
  return isStored;
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
  for (const [cell, code] of Object.entries({ ...given.code, ...edits() })) {
    keep(CODE + cell, String(code));
  }
  for (const [kind, parts] of Object.entries({ ...given.made, ...under(KEPT) })) {
    keep(KEPT + kind, String(parts));
  }
  store({ ...given.met, ...met() });
}

/** @returns {boolean} whether the browser has it */
function keep(key, text) {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false; // remembered until the page is closed, or not at all
  }
}

function store(all) {
  here = all;
  keep(KEY, JSON.stringify({ version: VERSION, met: all }));
  announce();
}

/** Forget everything. */
export function forget() {
  here = {};
  held.clear();
  try {
    localStorage.removeItem(KEY);
    for (const cell of Object.keys(edits())) localStorage.removeItem(CODE + cell);
    for (const kind of Object.keys(under(KEPT))) localStorage.removeItem(KEPT + kind);
  } catch {
    // There was nothing stored.
  }
  announce();
}

/** Everything remembered, as a file's text. */
export function exported() {
  const parts = Object.entries({ code: edits(), made: under(KEPT) });
  const some = Object.fromEntries(
    parts.filter(([, part]) => Object.keys(part).length),
  );
  return JSON.stringify({ version: VERSION, met: met(), ...some }, null, 2) + "\n";
}

const listeners = new Set();
const announce = () => listeners.forEach((listener) => listener());

/**
 * Call back when something is met or forgotten, here or in another tab.
 * @param {() => void} listener @param {AbortSignal} signal ends it
 */
export function watch(listener, signal) {
  const other = ({ key }) => key?.startsWith(KEY) && listener();
  listeners.add(listener);
  signal.addEventListener("abort", () => listeners.delete(listener));
  globalThis.addEventListener?.("storage", other, { signal });
}
