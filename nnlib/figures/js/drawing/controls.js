/** Sliders, switches and choices, made from the rules of the state. */

import { html } from "./html.js";
import { show } from "./numbers.js";

/** The control's label: `{name}` is the input's name, `{i}` its number. */
function label(rules, index, names = ["x₁", "x₂", "x₃"]) {
  return rules.title
    .replace("{name}", names[index])
    .replace("{i}", "₁₂₃₄₅₆₇₈₉"[index]);
}

/**
 * @param {string} path of the number in the state, such as `W1.0.1`
 * @param {string} [said] the value in words, where it is not the number
 */
export function slider(id, path, title, rules, value, said = show(value, 6)) {
  return html`<div class="nn-slider" data-sign="${Math.sign(value)}">
    <label for="${id}">${title}</label>
    <span class="nn-value">${said}</span>
    <input type="range" id="${id}" data-trait="${path}" min="${rules.minimum}"
      max="${rules.maximum}" step="${rules.step}" value="${value}"
      aria-valuetext="${said}">
  </div>`;
}

/**
 * A slider for a number, or one for each number of a list. Steps are parts of
 * 2 (0.25), so that sums of what sliders give are exact: 0.1 + 0.2 - 0.3 is
 * above 0 in floating point, and would fire. `finer` gives another step and
 * range where nothing hangs on the last bit.
 * @param {Record<string, object>} rules of the figure's state
 */
export function sliders(rules, key, state, uid, finer = {}, names = state.names) {
  const [own, value] = [rules[key], state[key]];
  if (!Array.isArray(value)) {
    return slider(`${uid}-${key}`, key, own.title, { ...own, ...finer }, value);
  }
  const each = { ...own.items, ...finer };
  return value.map((entry, i) =>
    slider(
      `${uid}-${key}${i}`,
      `${key}.${i}`,
      label(own, i, names),
      each,
      entry,
    ),
  );
}

/** Sliders for some places of a list. @param {[number, string][]} places */
export function someSliders(rules, key, state, uid, places) {
  const { items } = rules[key];
  return places.map(([i, title]) =>
    slider(`${uid}-${key}${i}`, `${key}.${i}`, title, items, state[key][i]),
  );
}

/** A switch between 0 and 1 for each number of a list. */
export function switches(rules, key, state, uid, names = state.names) {
  const own = rules[key];
  return state[key].map((entry, i) => {
    const id = `${uid}-${key}${i}`;
    return html`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${id}"
        data-trait="${key}.${i}" ${entry ? "checked" : ""}>
      <label for="${id}">${label(own, i, names)}</label>
      <span class="nn-value">${show(entry)}</span>
    </div>`;
  });
}

/** A switch for something that is on or off. */
export function toggle(rules, key, state, uid) {
  const id = `${uid}-${key}`;
  return html`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${id}" data-trait="${key}"
      ${state[key] ? "checked" : ""}>
    <label for="${id}">${rules[key].title}</label>
  </div>`;
}

/** One of a few options. `words` says what an option is called. */
export function choice(rules, key, state, uid, words = (option) => option) {
  const own = rules[key];
  return html`<fieldset class="nn-choice">
    <legend>${own.title}</legend>
    ${own.enum.map((option, i) => {
      const id = `${uid}-${key}${i}`;
      return html`<span><input type="radio" name="${uid}-${key}" id="${id}"
          data-trait="${key}" value="${option}"
          ${state[key] === option ? "checked" : ""}><label
          for="${id}">${words(option)}</label></span>`;
    })}
  </fieldset>`;
}
