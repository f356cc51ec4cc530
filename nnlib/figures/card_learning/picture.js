/** The picture: card, weights and scale, and below them the forty cards. */

import { FULL } from "../js/computing/digit-net.js";
import { html } from "../js/drawing/html.js";
import { image } from "../js/drawing/image.js";
import { mark } from "../js/drawing/marks.js";
import { colour, show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { placeFor } from "./geometry.js";
import {
  cardOf, digitOf, INKS, LABELS, LAST, MOMENTS, mix, momentOf, named, SIDE, sumOf, view,
} from "./learning.js";
import { isPainted, middleOf, THREE } from "./painting.js";

const HEAVIEST = Math.max(...MOMENTS[LAST].w.map(Math.abs));

const inked = (ink) => ({ look: "nn-inked", part: 1, much: ink / FULL });

/** Full squares are above 0, smaller ones below; the deeper, the larger. */
const weighed = (weight) => ({
  look: weight < 0 ? "nn-negative" : "nn-positive",
  part: weight < 0 ? 0.66 : 1,
  much: (Math.abs(weight) / HEAVIEST) ** 0.75,
});

const sheet = ([left, top], side, drawn) => html`<g
  transform="translate(${at(left)} ${at(top)})"><rect class="nn-sheet" width="${side}"
  height="${side}"/>${drawn}</g>`;

const titled = ([left, top], title) => html`<text class="nn-small" x="${left}"
  y="${top - 10}">${title}</text>`;

/** Around the weight of the pixel that was painted last. */
function ring({ cell, map }, pixel) {
  const [x, y] = middleOf({ cell, corner: map }, pixel).map((v) => at(v - cell / 2));
  return html`<rect class="nn-ringed" x="${x}" y="${y}" width="${cell}" height="${cell}"/>`;
}

/** A 3 to paint on, with a spot on each pixel that is not as it was. */
function easel({ pixels }, place) {
  const { cell, corner, name } = place;
  return html`${titled(corner, "a 3 it never saw")}<g class="nn-easel"
    data-drag="paint-${name}" data-press>${pixels.map((ink, i) => {
      const [x, y] = middleOf(place, i);
      return html`<rect data-pixel="${i}" x="${x - cell / 2}" y="${y - cell / 2}"
        width="${cell}" height="${cell}" fill-opacity="${ink / FULL}"/>${
          ink !== THREE[i] && html`<circle cx="${x}" cy="${y}" r="4"/>`
        }`;
    })}</g>`;
}

function card(seen, place) {
  const n = cardOf(seen);
  const side = SIDE * place.cell;
  return html`${titled(place.corner, `card ${n + 1}: ${named(n)}`)}
    ${sheet(place.corner, side, image(INKS[n], side, inked))}`;
}

/** The ink of a card on its way over to the weights. */
function flying(seen, { cell, corner, map }) {
  const { share = 0 } = seen;
  if (!share) return "";
  const sign = momentOf(seen).due === "add" ? 1 : -1;
  const [x, y] = mix(corner, map, Math.min(1, 2 * share));
  const drawn = image(INKS[cardOf(seen)], SIDE * cell, (ink) => ({
    ...weighed(sign * ink),
    much: ink / FULL,
  }));
  return html`<g class="nn-flying" opacity="${at(Math.min(1, 2.2 - 2 * share))}"
    transform="translate(${at(x)} ${at(y)})">${drawn}</g>`;
}

function weights(seen, place) {
  const { w, b } = view(seen);
  const [x, y] = place.bias;
  return html`${titled(place.map, "its 64 weights")}
    ${sheet(place.map, SIDE * place.cell, image(w, SIDE * place.cell, weighed))}
    ${isPainted(seen) && ring(place, seen.at)}
    <text class="nn-small" x="${x}" y="${y}">bias <tspan data-shows="bias">${show(
      Math.round(b),
    )}</tspan></text>`;
}

/** Where a card's mark is: threes to the left, eights to the right. */
function markPlace({ left, width, y }, n, z) {
  const sway = ((n >> 1) % 3) - 1; // else marks of like sums would hide each other
  const across = LABELS[n] ? 0.7 : 0.3;
  const [least, most] = y.domain;
  return [left + (across + 0.09 * sway) * width, y(Math.max(least, Math.min(most, z)))];
}

/** All of one digit in few paths: a line of no length is its ends. */
function crowd(label, sums, scale) {
  const d = sums
    .map((z, n) => ({ n, place: markPlace(scale, n, z) }))
    .filter(({ n }) => LABELS[n] === label)
    .map(({ place: [x, y] }) => `M${at(x)} ${at(y)}h0`)
    .join("");
  const look = label ? "" : "nn-is-none";
  return ["rim", "points", ...(label ? [] : ["core"])].map(
    (part) => html`<path class="nn-${part} ${look}" d="${d}"/>`,
  );
}

const same = (value) => value;

/** What it says above the wall, and below. */
function sides({ left, top, width, high }) {
  const isRoomy = width > 60;
  return [8, 3].map((digit, below) => {
    const across = isRoomy ? left + width / 2 : left + 5 + below * (width - 10);
    const anchor = isRoomy ? "middle" : ["start", "end"][below];
    return html`<text class="nn-small" x="${across}" y="${top + below * high}"
      dy="${below ? -0.6 : 1.3}em" text-anchor="${anchor}">${
        isRoomy && "says "
      }${digit}</text>`;
  });
}

/** An upright scale of z, with a wall at 0. */
function sums(seen, place) {
  const scale = place.z;
  const { left, top, width, high, y } = scale;
  const { z } = view(seen);
  const sum = sumOf(seen);
  const [least, most] = y.domain;
  const height = y(Math.max(least, Math.min(most, sum)));
  const n = cardOf(seen);
  const spot = seen.unseen ? [left + width / 2, height] : markPlace(scale, n, sum);
  return html`<rect class="nn-silent" x="${left}" y="${top}" width="${width}"
      height="${high}"/><rect class="nn-fires" x="${left}" y="${top}" width="${width}"
      height="${high / 2}"/><line class="nn-line" x1="${left}" x2="${left + width}"
      y1="${y(0)}" y2="${y(0)}"/>
    ${[1, 0].map((label) => crowd(label, z, scale))}
    ${sides(scale)}
    <g class="nn-card-mark">${mark(spot, seen.unseen ? 0 : LABELS[n], false, same, same)}</g>
    <text class="nn-strong" x="${left + width}" y="${top - 10}" text-anchor="end"
      >z = <tspan data-shows="z">${show(Math.round(sum))}</tspan></text>`;
}

/** A small card in two paths of lines, which are drawn once. */
const thumbnails = INKS.map((ink) =>
  [[11, 16, 1], [5, 10, 0.5]].map(([least, most, much]) => {
    const d = ink
      .map((one, i) =>
        one < least || one > most ? "" : `M${i % SIDE} ${Math.floor(i / SIDE)}.5h1`,
      )
      .join("");
    return html`<path stroke-opacity="${much}" d="${d}"/>`;
  }),
);

/** All cards, a ring around each that is read wrong. */
function cards(seen, { small: { corner, columns, cell, pitch } }) {
  const side = SIDE * cell;
  const across = (n) => corner[0] + pitch[0] * ((n >> 1) % columns);
  const down = (n) =>
    corner[1] + pitch[1] * (2 * Math.floor((n >> 1) / columns) + (n % 2));
  const frame = (n, look) => html`<rect class="${look}" x="${at(across(n) - 2.5)}"
    y="${at(down(n) - 2.5)}" width="${side + 5}" height="${side + 5}" rx="7"/>`;
  const firsts = [...LABELS.keys()].filter((n) => (n >> 1) % columns === 0);
  return html`${frame(cardOf(seen), "nn-card-now")}${thumbnails.map(
    (drawn, n) => html`<g class="nn-small-card" transform="translate(${at(
      across(n),
    )} ${at(down(n))}) scale(${cell})">${drawn}</g>`,
  )}${view(seen).wrong.map((isWrong, n) => isWrong && frame(n, "nn-misread"))}
    ${firsts.map(
      (n) => html`<text class="nn-strong ${colour(LABELS[n] - 0.5)}" x="${
        corner[0] - 8
      }" y="${at(down(n) + side / 2)}" dy=".35em" text-anchor="end">${digitOf(
        LABELS[n],
      )}</text>`,
    )}`;
}

export function picture(seen, uid, start, ui) {
  const place = placeFor(seen, ui);
  const { unseen } = seen;
  return html`${(unseen ? easel : card)(seen, place)} ${weights(seen, place)}
    ${sums(seen, place)} ${!unseen && cards(seen, place)} ${flying(seen, place)}`;
}
