/**
 * Ten small pictures in a line, one of each digit: the reader's own, or a
 * stranger's. Below each stands how it is read. They stand in a page many
 * times, so that they are drawn with few letters.
 */

import { tenOf } from "../computing/own-ten.js";
import { html } from "./html.js";

const SIDE = 99; // of a small drawing: whole numbers are fine enough for it
const FULL = 16; // ink of a pixel that is all black

/** A drawing, with a pen so broad; a line needs no letter for each point. */
export function sketch(ink, pen = 0.05) {
  const lines = ink.map((stroke) => {
    const points = stroke.map((point) => point.map((v) => Math.round(SIDE * v)).join(" "));
    const apart = points.filter((point, i) => point !== points[i - 1]);
    return `M${apart.join(" ")}${apart.length > 1 ? "" : "h0"}`;
  });
  return html`<svg viewBox="0 0 ${SIDE} ${SIDE}" aria-hidden="true"><path
    class="nn-ten-pen" stroke-width="${Math.round(pen * SIDE)}" d="${lines.join("")}"/></svg>`;
}

/** What is given of it, 8 by 8: pixels are pieces of lines, one path a shade. */
export function given(pixels) {
  const shades = new Map();
  for (const [i, ink] of pixels.entries()) {
    const shade = Math.ceil(ink / 2) * 2;
    const piece = `M${i % 8} ${Math.floor(i / 8)}h1`;
    if (shade) shades.set(shade, (shades.get(shade) ?? "") + piece);
  }
  return html`<svg viewBox="0 -.5 8 8" aria-hidden="true">${[...shades].map(
    ([shade, d]) => html`<path class="nn-ten-given" opacity="${shade / FULL}" d="${d}"/>`,
  )}</svg>`;
}

/** Not yet drawn: a frame to fill, or nothing below it. */
const lacking = (digit, isFramed) =>
  html`<li><span class="nn-ten-none" ${isFramed && "data-framed"} role="img"
    aria-label="your ${digit}: not drawn yet">${isFramed && digit}</span></li>`;

function one(digit, ink, whose, { reads, pictures, isChosen }) {
  const says = reads(ink);
  const mark =
    says === digit
      ? html`<b data-shows="ten">✓</b>`
      : html`<i>→ </i><b data-shows="ten">${says}</b>`;
  return html`<li><button type="button" data-do="choose ${digit}"
    aria-pressed="${String(isChosen(digit, ink))}" aria-label="${whose} ${digit}: read as ${says}"
    >${pictures(ink)}<span data-right="${String(says === digit)}">${mark}</span></button></li>`;
}

const SHORT = { your: "Your ten", "a stranger's": "A stranger's large ten" };

/**
 * @param {object} line
 * @param {[number, number[][][]][]} line.examples the reader's drawings
 * @param {(ink: number[][][]) => number} line.reads what a drawing is taken for
 * @param {(ink: number[][][]) => unknown} line.pictures its small pictures, one
 *   below the other
 * @param {(digit: number, ink: number[][][]) => boolean} line.isChosen
 * @param {string} line.how they are read, in words
 * @param {boolean} [line.isBelow] whether another line of the same stands above
 */
export function tenLine(line) {
  const { examples, reads, how } = line;
  const whose = examples.length ? "your" : "a stranger's";
  const ten = tenOf(examples);
  const all = ten.filter(Boolean).length;
  const right = ten.filter((ink, digit) => ink && reads(ink) === digit).length;
  return html`<p class="nn-ten-name"><span>${SHORT[whose]}, ${how}</span> <span><b
    data-shows="ten-right">${right} of ${all}</b> read right</span></p>
    <ul class="nn-ten" aria-label="${SHORT[whose]}, ${how}">${ten.map((ink, digit) =>
      ink ? one(digit, ink, whose, line) : lacking(digit, !line.isBelow),
    )}</ul>`;
}

/** Whose they are. */
export const whose = ({ examples }) =>
  examples.length === 0 &&
  html`<p class="nn-ten-whose">Until you draw your own: hand 7, one of 39 typefaces made
    to look like handwriting.</p>`;
