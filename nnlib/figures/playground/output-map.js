/** The plane as the network sees it, with the points. */

import { above, bands } from "../js/drawing/bands.js";
import { html } from "../js/drawing/html.js";
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

/** Many dots as one line of no length: its round ends are the dots. */
const dots = (points) => points.map(([x, y]) => `M${at(x)} ${at(y)}h0`).join("");

/** Points of one kind: a rim that parts them from the ground, and a filling. */
const kind = (look, points) =>
  points.length > 0 &&
  html`<path class="nn-rim ${look}" d="${dots(points)}"/><path
    class="nn-points ${look}" d="${dots(points)}"/>${
      look.includes("none") &&
      html`<path class="nn-core ${look}" d="${dots(points)}"/>`
    }`;

function labelled({ X, y }, [x, z], part) {
  const of = (label) =>
    X.filter((_, i) => y[i] === label).map(([x1, x2]) => [x(x1), z(x2)]);
  return html`${kind(`nn-is-none nn-${part}`, of(0))}${kind(
    `nn-is-one nn-${part}`,
    of(1),
  )}`;
}

/** Heights as shades, in as many groups. */
function shaded({ X, y }, [x, z], part) {
  const shades = {};
  for (const [i, height] of y.entries()) {
    const shade = Math.round(Math.max(-1, Math.min(1, height)) * SHADES);
    (shades[shade] ??= []).push([x(X[i][0]), z(X[i][1])]);
  }
  return Object.entries(shades).map(
    ([shade, points]) => html`<path class="nn-rim nn-height nn-${part}"
        d="${dots(points)}"/><path class="nn-points nn-height nn-${part}"
        data-shade="${shade}" d="${dots(points)}"/>`,
  );
}

export function outputMap(state, { output }) {
  const scales = scalesOf(state);
  const { train, test } = dataOf(state);
  const draw = isClass(state) ? labelled : shaded;
  const edges = state.discrete ? [0] : EDGES;
  const [px, py] = [scales[0](state.at[0]), scales[1](state.at[1])];
  return html`${bands(output, SIDE, edges, SIZE, SHADES)}
    <path class="nn-border" transform="scale(0.1)" d="${above(
      output,
      SIDE,
      0,
      SIZE,
    )}"/>
    ${!state.hide_test && draw(test, scales, "test")}
    ${draw(train, scales, "train")}
    <path class="nn-here" d="M${at(px - 8)} ${at(py)}h16M${at(px)} ${at(
      py - 8,
    )}v16"/>
    <rect class="nn-frame" width="${SIZE}" height="${SIZE}"
      data-hover="place" ${
        state.pen !== "look" && html`data-drag="points" data-press`
      }/>`;
}
