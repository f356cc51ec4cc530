/** A network that reads an image: wires that swell, answers that race. */

import { html } from "./html.js";
import { colour } from "./numbers.js";
import { at } from "./scale.js";

/** A share in percent, never said to be all or nothing. */
export function percent(p) {
  if (p > 0.9995) return "> 99.9";
  return p < 0.0005 ? "< 0.1" : (100 * p).toFixed(1);
}

/**
 * Wires as wide as what they carry, weight times input. All of one width and
 * sign are one path. What carries little is left out.
 * @param {object} layer
 * @param {number[]} layer.values one for each input
 * @param {number[][]} layer.weights a row for each input
 * @param {number[][]} layer.starts @param {number[][]} layer.ends where the
 *   wires begin and end
 * @param {(from: number[], to: number[]) => string} layer.wire its path
 * @param {(from: number, to: number) => boolean} [layer.shows] which ones
 * @param {number} least what a wire must carry
 * @param {number} scale pixels of width for what carries 1
 */
export function swelling(layer, least, scale) {
  const { values, weights, starts, ends, wire, shows = () => true } = layer;
  const paths = new Map();
  for (const [from, value] of values.entries()) {
    if (value === 0) continue;
    for (const [to, weight] of weights[from].entries()) {
      const carried = value * weight;
      if (Math.abs(carried) < least || !shows(from, to)) continue;
      const width = Math.min(7, Math.ceil(2 * scale * Math.abs(carried)) / 2);
      const key = `${colour(carried)} ${width}`;
      const path = wire(starts[from], ends[to]);
      paths.set(key, (paths.get(key) ?? "") + path);
    }
  }
  return [...paths.entries()].sort().map(([key, path]) => {
    const [sign, width] = key.split(" ");
    return html`<path class="nn-flow nn-edge ${sign}" stroke-width="${width}"
      d="${path}"/>`;
  });
}

/** Hidden neurons to press, the fuller the more they pass on. */
export function pressable(spots, passed, looked) {
  const most = Math.max(4, ...passed);
  return spots.map(([x, y], j) => {
    const isFaint = looked > 0 && looked !== j + 1;
    return html`<g class="nn-press nn-cellbody" data-do="look ${j + 1}"
      data-looked="${String(looked === j + 1)}" ${isFaint && "data-faint"}
      transform="translate(${x} ${y})"><circle class="nn-room" r="14"/><circle
      class="nn-shell" r="8"/><circle class="nn-glow" r="8" fill-opacity="${at(
        passed[j] / most,
      )}"/></g>`;
  });
}

/**
 * The digits, each with a bar as long as the share that the network gives it.
 * @param {number[][]} spots
 * @param {number[]} p the shares
 * @param {number} length of a bar for all
 * @param {boolean} isAcross whether the bars run to the right, or down
 * @param {[number, number]} [room] where the middle of a share below its bar may
 *   stand
 */
export function answers(spots, p, length, isAcross, room) {
  const says = p.indexOf(Math.max(...p));
  const [first, last] = room ?? [spots[0][0] + 10, spots.at(-1)[0] - 10];
  return spots.map(([x, y], k) => {
    const size = isAcross
      ? html`x="20" y="-9" width="${length}" height="18"`
      : html`x="-10" y="20" width="20" height="${length}"`;
    const end = length * p[k];
    const [left, top, anchor] = isAcross
      ? [28 + end, 5, "start"]
      : [Math.max(first, Math.min(last, x)) - x, 38 + end, "middle"];
    return html`<g class="nn-answer" data-says="${String(k === says)}"
      data-narrow="${String(!isAcross)}" transform="translate(${x} ${y})"><circle
      r="13"/><text class="nn-digit" y="6" text-anchor="middle">${k}</text><rect
      ${size} rx="2" style="transform:scale${isAcross ? "X" : "Y"}(${at(p[k])})"
      /><text class="nn-small nn-share" x="${at(left)}" y="${at(top)}"
      text-anchor="${anchor}"><tspan data-shows="share">${percent(p[k])}</tspan>
      %</text></g>`;
  });
}
