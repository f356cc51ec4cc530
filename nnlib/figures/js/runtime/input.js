/** What a control's change means for the state. */

/** A list, or list of lists, with the entry at these places replaced. */
const replaced = (list, [place, ...rest], value) =>
  place === undefined
    ? value
    : list.with(place, replaced(list[place], rest, value));

/** An option of a choice as its rules have it: a number may be one. */
const option = (rules, text) =>
  rules.enum?.find((known) => String(known) === text) ?? text;

function valueOf({ type, value, checked }, rules, inList) {
  if (type === "checkbox") return inList ? Number(checked) : checked;
  if (type === "range") return Number(value);
  return inList ? value : option(rules, value);
}

/**
 * @param {HTMLInputElement} control with a path in `data-trait`, as `w.1`
 * @param {Record<string, object>} rules of the figure's state
 * @param {(key: string) => unknown} get a part of the state as it is now
 * @returns {object} the part of the state that changes
 */
export function patchOf(control, rules, get) {
  const [key, ...places] = control.dataset.trait.split(".");
  const value = valueOf(control, rules[key], places.length > 0);
  return { [key]: replaced(get(key), places.map(Number), value) };
}
