/** A figure's state as the Python expression that makes the same figure. */

import { python as number } from "../drawing/numbers.js";

function literal(value, rules) {
  if (Array.isArray(value)) {
    const cells = rules.prefixItems ?? value.map(() => rules.items);
    return `[${value.map((v, i) => literal(v, cells[i])).join(", ")}]`;
  }
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") {
    return rules.type === "number" ? number(value) : String(value);
  }
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value
    .replaceAll("\\", "\\\\")
    .replaceAll(quote, `\\${quote}`)
    .replace(/[\0-\x1f\x7f-\xa0\xad]/g, escape);
  return quote + escaped + quote;
}

const NAMED = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const escape = (c) =>
  NAMED[c] ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`;

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Whether the page gives this part of the state a slider. */
const isKnob = ({ step, items }) =>
  step !== undefined || Boolean(items && isKnob(items));

/**
 * The same text as `repr(figure)` in Python.
 * @param {import("./figures.js").Figure} figure
 */
export function python({ name, rules }, state) {
  const shown = Object.entries(rules)
    .filter(([key, own]) => isKnob(own) || !same(state[key], own.default))
    .map(([key, own]) => `${key}=${literal(state[key], own)}`);
  return `${name}(${shown.join(", ")})`;
}
