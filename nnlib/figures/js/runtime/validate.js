/** Checks a state against the rules that Python's traits are made of. */

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
    const other = rules.uniqueItems ? " different ones" : "";
    return `a list of ${count}${other}, each ${expected(rules.items)}`;
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
    value.every((item, i) => fits(cells[i], item)) &&
    (!rules.uniqueItems || new Set(value).size === value.length)
  );
}

/** What came, cut to a length that fits a sentence. */
function short(value) {
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return String(text).length <= 60 ? text : text.slice(0, 57) + "...";
}

/**
 * Check a state by its figure's rules and fill in what it leaves out.
 * @param {import("./figures.js").Figure} figure
 * @param {unknown} given an object with some of the figure's state
 * @param {object} [defaults] what it leaves out; else the traits' defaults
 * @returns {object} the whole state
 * @throws {Error} whose message names the trait, what was expected, what came
 */
export function complete(figure, given, defaults = {}) {
  const { name, version: known, rules: all } = figure;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new Error(`${name}'s state must be an object; got ${short(given)}.`);
  }
  const version = Object.hasOwn(given, "version") ? given.version : known;
  if (version !== known) {
    throw new Error(`${name}.version must be ${known}; got ${short(version)}.`);
  }
  for (const key of Object.keys(given)) {
    if (key !== "version" && !Object.hasOwn(all, key)) {
      const keys = Object.keys(all).join(", ");
      throw new Error(`${name} has no '${key}'; it has ${keys}.`);
    }
  }
  const state = {};
  for (const [key, rules] of Object.entries(all)) {
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
  for (const [key, rules] of Object.entries(all)) {
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

/** The whole state, checked by the figure's rules and by its drawing. */
export function stateOf(figure, given, defaults) {
  const state = complete(figure, given, defaults);
  figure.drawing.check?.(state);
  return state;
}
