/** Matrices, whose entries can be knobs to be picked and turned. */

import { slider } from "./controls.js";
import { html } from "./html.js";
import { colour, show } from "./numbers.js";

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

function entry(cell, state, uid) {
  const { text, value, part, now, shows, path, name, was } = cell;
  const look = html`class="nn-entry ${
    value === undefined ? "" : colour(value)
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

/** A knob as a cell of a matrix. */
export function knobCell(path, name, state, start) {
  const [value, was] = [valueAt(state, path), valueAt(start, path)];
  const turned = value === was ? {} : { was };
  return { text: show(value), value, path, name, ...turned };
}
