/** What a state says: an image that is moved, scores, and how wide they are. */

import { near, PARTS, placeOf, REACH, SIDE } from "./geometry.js";

const WAYS = ["sideways", "up and down"];

/** Which networks are shown. */
export const shownOf = ({ networks, both }) =>
  networks.map((_, i) => i).slice(0, both ? 2 : 1);

/** How many images a network reads right, at each shift. */
export const scoresOf = ({ scores, way }, i) => scores[i][WAYS.indexOf(way)];

export const scoreOf = (state, i) => scoresOf(state, i)[placeOf(state.shift)];

/** What a network says of the image: ten shares. */
export const sharesOf = ({ readings, way, shift }, i) =>
  readings[i][WAYS.indexOf(way)][placeOf(shift)].map((share) => share / 1000);

export const answerOf = (shares) => shares.indexOf(Math.max(...shares));

/** The image as it stands now: ink lies evenly in each pixel. */
export function moved({ pixels, way, shift }) {
  const by = near(shift);
  const whole = Math.floor(by);
  const part = by - whole;
  const inkAt = (row, column) =>
    [row, column].every((n) => n >= 0 && n < SIDE) ? pixels[SIDE * row + column] : 0;
  return pixels.map((_, i) => {
    const [row, column] = [Math.floor(i / SIDE), i % SIDE];
    const from = (n) =>
      way === "sideways" ? inkAt(row, column - n) : inkAt(row - n, column);
    return (1 - part) * from(whole) + part * from(whole + 1);
  });
}

/** Between two shifts, the place where the scores have fallen to a height. */
function crossing(scores, from, to, height) {
  const part = (scores[from] - height) / (scores[from] - scores[to]);
  return (from + part * (to - from)) / PARTS - REACH;
}

/** From where to where a network reads half of what it does at 0, or more. */
export function halfOf(state, i) {
  const scores = scoresOf(state, i);
  const start = placeOf(0);
  const half = scores[start] / 2;
  const edge = (step) => {
    let at = start;
    while (scores[at + step] >= half) at += step;
    return at + step in scores
      ? crossing(scores, at, at + step, half)
      : at / PARTS - REACH;
  };
  return { all: scores[start], from: edge(-1), to: edge(1) };
}
