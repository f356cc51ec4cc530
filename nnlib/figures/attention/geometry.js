/** Where things are: across where there is room, downwards on a phone. */

import { at } from "../js/drawing/scale.js";

export const MOST = 3; // of a number in a row

const ACROSS = {
  name: "across",
  size: [660, 324],
  unit: 46, // of a number that is 1
  wide: 96, // of all bands together
  word: (i) => [12, 16 + 106 * i],
  mixed: [500, 122],
  score: (i) => [252, 56 + 106 * i],
  share: (i) => [336, 56 + 106 * i],
  from: (i) => [346, 51 + 106 * i],
  to: [474, 157],
};
const DOWNWARDS = {
  name: "downwards",
  size: [320, 434],
  unit: 25,
  wide: 84,
  word: (i) => [12 + 106 * i, 16],
  mixed: [118, 346],
  score: (i) => [12 + 106 * i, 126],
  share: (i) => [12 + 106 * i, 147],
  from: (i) => [54 + 106 * i, 160],
  to: [160, 314],
};

export const places = { across: ACROSS, downwards: DOWNWARDS };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? DOWNWARDS : ACROSS);

/** Of a block of two bars: where the writing on each stands, and its bar. */
export const lineOf = ([x, y], k) => [x, y + 24 + 40 * k];
export const barOf = ([x, y], k) => [x, y + 38 + 40 * k];

/** From one place to another, as wide at its start as at its end. */
export function band({ name, from, to, wide }, i, before, share) {
  const isAcross = name === "across";
  const turn = ([x, y]) => (isAcross ? [x, y] : [y, x]);
  const [[x1, middle], [x2, end]] = [from(i), to].map(turn);
  const width = wide * share;
  const [start, stop] = [middle - width / 2, end - wide / 2 + wide * before];
  const bend = (x1 + x2) / 2;
  const p = (x, y) => turn([x, y]).map(at).join(" ");
  return (
    `M${p(x1, start)}C${p(bend, start)} ${p(bend, stop)} ${p(x2, stop)}` +
    `L${p(x2, stop + width)}C${p(bend, stop + width)} ` +
    `${p(bend, start + width)} ${p(x1, start + width)}Z`
  );
}
