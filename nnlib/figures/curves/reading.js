/** Where runs are read, and the scales they are drawn on. */

import { ROOM } from "../js/drawing/log-scale.js";
import { show } from "../js/drawing/numbers.js";
import { scale } from "../js/drawing/scale.js";

const NAMED = 8; // places with a number below, at most

/** How many values the longest run has. */
export const longest = ({ runs }) => Math.max(...runs.map((run) => run.length));

/** Which values are read, counted from 0. */
export const here = (state) => Math.min(state.at, longest(state) - 1);

/** What a run has there, or at its end. */
export const read = (state, run) =>
  state.runs[run][Math.min(here(state), state.runs[run].length - 1)];

/** How far the values spread of which a run has the mean there, if that is known. */
export const spreadOf = ({ runs, spreads }, run, n) =>
  n < runs[run].length ? spreads[run]?.[n] : undefined;

/** Whether a run is to be drawn by the reader: there is a guess for each value. */
export const isAsked = ({ asked, guesses, runs }) =>
  guesses.length > 0 && guesses.length === runs[asked]?.length;

/** Whether a run is still to be drawn. */
export const isHidden = (state) => isAsked(state) && !state.shown;

/** Where a guess is off by most, counted from 0. */
export function furthest({ asked, guesses, runs }) {
  const off = guesses.map((guess, n) => Math.abs(guess - runs[asked][n]));
  return off.indexOf(Math.max(...off));
}

/** The highest guess that can be made. */
export const topOf = ({ high, runs }) => Math.max(high, ...runs.flat()) || 1;

/** All that is drawn, to have room for it: values, and how far they spread. */
export const highest = (state) => [
  ...state.runs.flatMap((values, run) =>
    values.map((value, n) => value + (spreadOf(state, run, n) ?? 0)),
  ),
  ...(isAsked(state) ? [topOf(state) / ROOM] : []),
];

/** The first of a run's lowest values, counted from 0. */
export const lowest = (values) => values.indexOf(Math.min(...values));

const isCounted = (state) => state.places.length < longest(state);

/** A place in words, with its unit if there is one: "1 epoch". */
export function placed(state, n, unit) {
  const { first, every, places } = state;
  const place = isCounted(state) ? first + n * every : places[n];
  const said = show(place, 7);
  if (!unit) return said;
  return `${said} ${place === 1 ? unit.replace(/s$/, "") : unit}`;
}

/** From a value's number to its place across. */
export function across(state, range) {
  const last = Math.max(1, longest(state) - 1);
  const to = scale([0, last], range);
  const stride = Math.ceil((last + 1) / NAMED);
  to.label = (n) => placed(state, n);
  to.ticks = (count) => {
    if (!isCounted(state)) {
      return [...state.places.slice(0, last + 1).keys()].filter(
        (n) => n % stride === 0,
      );
    }
    const { first, every } = state;
    return scale([first, first + last * every], range)
      .ticks(count)
      .filter(Number.isInteger)
      .map((place) => (place - first) / every);
  };
  return to;
}
