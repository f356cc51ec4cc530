/** The playground's data and runs, as plain lists. */

import { clouds, split } from "../../nnlib/figures/js/computing/clouds.js";
import { Rng } from "../../nnlib/figures/js/computing/rng.js";
import { actions, drags } from "../../nnlib/figures/playground/actions.js";
import { explained } from "../../nnlib/figures/playground/explain.js";
import { left } from "../../nnlib/figures/playground/left.js";
import { momentOf } from "../../nnlib/figures/playground/moment.js";
import { presets } from "../../nnlib/figures/playground/presets.js";
import { code } from "../../nnlib/figures/playground/program.js";
import { dataOf, runOf } from "../../nnlib/figures/playground/setting.js";
import { pointsOf } from "../../nnlib/figures/playground/table.js";

export const drawn = (name, n, noise, seed) =>
  clouds[name](n, noise, new Rng(seed));

export function dealt(n, share, seed) {
  const rows = [...Array(n).keys()];
  return split({ X: rows.map((i) => [i]), y: rows }, share, new Rng(seed));
}

export const parts = (state) => dataOf(state);

/** Knobs and losses after so many steps, in the order of asking. */
export function run(state, places) {
  const run = runOf(state);
  return places.map((steps) => {
    run.to(steps);
    const blame = run.blame();
    return {
      value: [...run.net.value],
      losses: { train: [...run.losses.train], test: [...run.losses.test] },
      slopes: blame && [...blame.slopes],
      broken: run.broken === Infinity ? -1 : run.broken,
      cause: run.cause,
      said: run.cause && left(run),
    };
  });
}

/** Each preset's state, with what it leaves to the defaults. */
export const presetStates = (start) =>
  Object.keys(presets).map((name) => [name, actions.preset(start, name)]);

/** The program of a state, and the knobs that the figure has there. */
export function program(state) {
  const moment = momentOf({ ...state });
  const { value } = moment.run.net;
  return { code: code(state, moment).join("\n"), value: [...value] };
}

export const table = (text) => pointsOf(text);

/** What is said of what is looked at, in plain text. */
export const said = (state) =>
  String(explained(state, momentOf(state)))
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");

/** What an action, or a hand on the map, changes. */
export const done = (state, name, ...given) => actions[name](state, ...given);
export const drawnAt = (state, point) => drags.points(state, point, point);

/** The maps of the output, and what its small neurons show. */
export function maps(state) {
  const { output, ends } = momentOf(state).maps;
  return { output: output.map((m) => [...m]), ends: ends.map((m) => [...m]) };
}

/** What the maps of a state hold, all together. */
export const shades = (state) => {
  const { output, neurons, ends } = momentOf(state).maps;
  return [...output, ...neurons.flat(), ...ends].flatMap((map) => [...map]);
};
