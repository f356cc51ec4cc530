/** Where things are, on a page and on a phone. */

import { scale } from "../js/drawing/scale.js";
import { FEW, MANY } from "./guessers.js";

export const TOP = 26; // of the pile
export const BASE = 222; // where it stands
export const LINE = 358; // the axis of the new tosses
const AIR = 2; // between two columns of the pile
const LARGEST = 13; // from dot to dot

const WIDE = { x: [46, 626], size: [672, 412], landed: 3.4 };
const NARROW = { x: [16, 324], size: [346, 412], landed: 2.8 };

/** Both counts are shares of all: 10 of 20 stands above 500 of 1,000. */
const laid = ({ x, ...rest }) => ({
  ...rest,
  few: scale([0, FEW], x),
  many: scale([0, MANY], x),
});

const [wide, narrow] = [WIDE, NARROW].map(laid);

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? narrow : wide);

/** How far apart dots are where so many of them stand in the highest column. */
export function pitchFor({ few }, highest) {
  const width = few(1) - few(0) - AIR;
  const fits = (pitch) =>
    Math.max(1, Math.floor(width / pitch)) * Math.floor((BASE - TOP) / pitch) >= highest;
  let pitch = Math.min(LARGEST, width);
  while (!fits(pitch)) pitch -= 0.1;
  return pitch;
}

/**
 * Where a guesser's dot is: above its score, in rows.
 * @param {number} before how many have the same score and stand there already
 * @param {number} all how many have it: a row that they do not fill is in the middle
 */
export function dotAt({ few }, pitch, right, before, all) {
  const across = Math.max(1, Math.floor((few(1) - few(0) - AIR) / pitch));
  const row = Math.floor(before / across);
  const here = Math.min(across, all - row * across);
  const column = (before % across) - (here - 1) / 2;
  return [few(right) + column * pitch, BASE - (row + 0.5) * pitch];
}

/** Where dots land: as low as there is room, at their very place across. */
export function landings({ many, landed }, counts) {
  const apart = 2 * landed + 0.6;
  const found = [];
  for (const count of counts) {
    const x = many(count);
    let y = LINE - landed - 2;
    const isTaken = ([px, py]) => Math.hypot(px - x, py - y) < apart;
    while (found.some(isTaken)) y -= 1;
    found.push([x, y]);
  }
  return found;
}
