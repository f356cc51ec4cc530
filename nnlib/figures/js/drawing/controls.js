/** Sliders, switches and choices, made from the rules of the state. */

import { html } from "./html.js";
import { show } from "./numbers.js";

/** The control's label: `{name}` is the input's name, `{i}` its number. */
function label(rules, index, names = ["x₁", "x₂", "x₃"]) {
  return rules.title
    .replace("{name}", names[index])
    .replace("{i}", "₁₂₃₄₅₆₇₈₉"[index]);
}

function slider(id, path, title, rules, value) {
  return html`<div class="nn-slider" data-sign="${Math.sign(value)}">
    <label for="${id}">${title}</label>
    <span class="nn-value">${show(value, 6)}</span>
    <input type="range" id="${id}" data-trait="${path}" min="${rules.minimum}"
      max="${rules.maximum}" step="${rules.step}" value="${value}"
      aria-valuetext="${show(value, 6)}">
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

/** The number at a path into lists of lists, such as `W1.0.1`. */
const valueAt = (state, path) =>
  path.split(".").reduce((value, place) => value[place], state);

/** The paths of the knobs that are not as at the start. */
export const turned = (rules, state, start) =>
  rules.knob.enum.filter(
    (path) => valueAt(state, path) !== valueAt(start, path),
  );

/** A slider for the knob that is picked, and how many were turned so far. */
export function knob(rules, title, state, uid, start) {
  const path = state.knob;
  const [key, ...places] = path.split(".");
  const own = places.reduce((list) => list.items, rules[key]);
  const count = turned(rules, state, start).length;
  return html`<div class="nn-controls">${slider(
    `${uid}-turn`,
    path,
    title,
    own,
    valueAt(state, path),
  )}</div>
    <p class="nn-live nn-turned">${
      count === 0
        ? "No knob is turned yet."
        : `Turned so far, marked •: ${count} knob${count > 1 ? "s" : ""}.`
    }</p>`;
}

/**
 * A matrix. Cells are `{text, part, now, shows, value}`; those that also have
 * a `path` and a `name` can be picked: `knob` becomes the path. Those with
 * `was` are marked: they had that value at the start.
 * @param {object[][]} rows
 */
export function matrix(rows, state, uid) {
  return html`<span class="nn-matrix" style="--columns: ${rows[0].length}"
    >${rows.map((row) => row.map((cell) => entry(cell, state, uid)))}</span>`;
}

/** A knob as a cell of a matrix. */
export function knobCell(path, name, state, start) {
  const [value, was] = [valueAt(state, path), valueAt(start, path)];
  const turned = value === was ? {} : { was };
  return { text: show(value), value, path, name, ...turned };
}

function entry(cell, state, uid) {
  const { text, value, part, now, shows, path, name, was } = cell;
  const look = html`class="nn-entry ${
    value === undefined ? "" : value < 0 ? "nn-negative" : "nn-positive"
  }" data-part="${part}" ${now && "data-now"}
    ${was !== undefined && "data-turned"}`;
  const number = html`<span ${shows && html`data-shows="${shows}"`}
    >${text}</span>`;
  if (!path) return html`<span ${look}>${number}</span>`;
  const id = `${uid}-knob-${path}`;
  return html`<label ${look} for="${id}"><input type="radio" id="${id}"
    name="${uid}-knob" data-trait="knob" value="${path}"
    aria-label="${name}, ${text}${
      was === undefined ? "" : `, turned from ${show(was)}`
    }" ${state.knob === path && "checked"}
    >${number}</label>`;
}

/** A matrix with its name and its shape below it. */
export const named = (drawn, name, shape) =>
  html`<span class="nn-named">${drawn}<small>${name} ${shape}</small></span>`;

/** An operator and what it is put before: no line ends between them. */
export const joined = (sign, drawn) =>
  html`<span class="nn-joined"><span>${sign}</span>${drawn}</span>`;
