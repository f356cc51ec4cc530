/** The plane as the network sees it, with the points. */

import { above, bands, border } from "../js/drawing/bands.js";
import { dots, labelledDots } from "../js/drawing/dots.js";
import { html, Markup } from "../js/drawing/html.js";
import { at, scale } from "../js/drawing/scale.js";
import { SIDE } from "./maps.js";
import { dataOf, domainsOf, isClass } from "./setting.js";

export const SIZE = 320;
const EDGES = [-0.9, -0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 0.7, 0.9];
export const SHADES = 5;

/** From the plane to the picture. */
export const scalesOf = (state) => {
  const [d1, d2] = domainsOf(state);
  return [scale(d1, [0, SIZE]), scale(d2, [SIZE, 0])];
};

/**
 * Where a class is likely, the stronger the surer, in the class's colour.
 * @param {ArrayLike<number>} values above 0 where it is
 */
export const tinted = (values, label, side, edges, size) => html`<g
  transform="scale(0.1)">${edges
    .filter((edge) => edge >= 0)
    .map((edge, i, { length }) => html`<path class="nn-band" data-class="${label}"
      data-shade="${Math.round(((i + 1) / length) * SHADES)}" d="${new Markup(
        above(values, side, edge, size),
      )}"/>`)}</g>`;

/** A map of `maps.js` in colours: of two classes, or of three. */
export const coloured = (map, side, edges, size) =>
  map.length === 1
    ? bands(map[0], side, edges, size, SHADES)
    : html`${map.map((values, label) => tinted(values, label, side, edges, size))}`;

/** Points stay while a network learns: they are drawn once. */
const drawn = new WeakMap();

function pointsOf(part, state, scales, look) {
  if (!drawn.has(part)) {
    const draw = isClass(state) ? labelledDots : shaded;
    const points = draw(part, scales, look);
    drawn.set(part, html`<g class="nn-cloud">${points}</g>`);
  }
  return drawn.get(part);
}

/** Heights as shades, in as many groups. */
function shaded({ X, y }, [x, z], look) {
  const shades = {};
  for (const [i, height] of y.entries()) {
    const shade = Math.round(Math.max(-1, Math.min(1, height)) * SHADES);
    (shades[shade] ??= []).push([x(X[i][0]), z(X[i][1])]);
  }
  return Object.entries(shades).map(([shade, points]) =>
    dots(`nn-height ${look}`, points, shade),
  );
}

/** What the network says, and the points. */
export function ground(state, output) {
  const scales = scalesOf(state);
  const { train, test } = dataOf(state);
  const edges = state.discrete ? [0] : EDGES;
  const lines = output.map((values) => border(values, SIDE, 0, SIZE));
  return html`${coloured(output, SIDE, edges, SIZE)}
    <path class="nn-border" transform="scale(0.1)" d="${lines.join("")}"/>
    ${!state.hide_test && pointsOf(test, state, scales, "nn-test")}
    ${pointsOf(train, state, scales, "nn-train")}`;
}

export function outputMap(state, { output }) {
  const [x, z] = scalesOf(state);
  const [px, py] = [x(state.at[0]), z(state.at[1])];
  return html`${ground(state, output)}
    <path class="nn-here" d="M${at(px - 8)} ${at(py)}h16M${at(px)} ${at(
      py - 8,
    )}v16"/>
    <rect class="nn-frame" width="${SIZE}" height="${SIZE}"
      data-hover="place" ${
        state.pen !== "look" && html`data-drag="points" data-press`
      }/>`;
}
