/** Checks a state against the rules that Python's traits are made of. */

import { schema } from "../schema.js";

/** @param {object} rules @returns {string} what fits, in words */
export function expected(rules) {
  if (rules.enum) {
    const options = rules.enum.map(literal).join(", ");
    return rules.enum.length === 1 ? options : `one of ${options}`;
  }
  if (rules.prefixItems) {
    return "[" + rules.prefixItems.map(expected).join("; ") + "]";
  }
  if (rules.type === "array") {
    const count = span(rules.minItems, rules.maxItems);
    return `a list of ${count}, each ${expected(rules.items)}`;
  }
  if (rules.type === "string") {
    return `a text of ${span(rules.minLength, rules.maxLength)} characters`;
  }
  if (rules.type === "boolean") return "True or False";
  const what = rules.type === "number" ? "a number" : "a whole number";
  return `${what} from ${rules.minimum} to ${rules.maximum}`;
}

const literal = (value) =>
  typeof value === "string" ? `'${value}'` : String(value);

const span = (low, high) => (low === high ? `${low}` : `${low} to ${high}`);

/** @param {object} rules @param {unknown} value @returns {boolean} */
export function fits(rules, value) {
  if (rules.enum) return rules.enum.includes(value);
  if (rules.type === "array") return fitsList(rules, value);
  if (rules.type === "boolean") return typeof value === "boolean";
  if (rules.type === "string") {
    if (typeof value !== "string") return false;
    const length = [...value].length;
    return length >= rules.minLength && length <= rules.maxLength;
  }
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  if (rules.type === "integer" && !Number.isInteger(value)) return false;
  return value >= rules.minimum && value <= rules.maximum;
}

function fitsList(rules, value) {
  if (!Array.isArray(value)) return false;
  const cells = rules.prefixItems ?? value.map(() => rules.items);
  return (
    value.length >= rules.minItems &&
    value.length <= rules.maxItems &&
    value.every((item, i) => fits(cells[i], item))
  );
}

/** What came, cut to a length that fits a sentence. */
function short(value) {
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return String(text).length <= 60 ? text : text.slice(0, 57) + "...";
}

/**
 * Check a state and fill in what it leaves out.
 * @param {string} kind the figure's kind
 * @param {unknown} given an object with some of the figure's state
 * @param {object} [defaults] what it leaves out; else the traits' defaults
 * @returns {object} the whole state
 * @throws {Error} whose message names the trait, what was expected, what came
 */
export function complete(kind, given, defaults = {}) {
  const figure = Object.hasOwn(schema.figures, kind) && schema.figures[kind];
  if (!figure) throw new Error(`There is no figure of the kind '${kind}'.`);
  const { name, properties } = figure;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new Error(`${name}'s state must be an object; got ${short(given)}.`);
  }
  const version = Object.hasOwn(given, "version")
    ? given.version
    : schema.version;
  if (version !== schema.version) {
    throw new Error(
      `${name}.version must be ${schema.version}; got ${short(version)}.`,
    );
  }
  for (const key of Object.keys(given)) {
    if (key !== "version" && !Object.hasOwn(properties, key)) {
      const known = Object.keys(properties).join(", ");
      throw new Error(`${name} has no '${key}'; it has ${known}.`);
    }
  }
  const state = {};
  for (const [key, rules] of Object.entries(properties)) {
    const value = Object.hasOwn(given, key)
      ? given[key]
      : (defaults[key] ?? rules.default);
    if (!fits(rules, value)) {
      throw new Error(
        `${name}.${key} must be ${expected(rules)}; got ${short(value)}.`,
      );
    }
    state[key] = value;
  }
  for (const [key, rules] of Object.entries(properties)) {
    const count = state[rules.sameLengthAs]?.length;
    if (count !== undefined && state[key].length !== count) {
      throw new Error(
        `${name}.${key} must be a list of ${count}, one for each entry of ` +
          `${rules.sameLengthAs}; got ${short(state[key])}.`,
      );
    }
  }
  return state;
}
