/**
 * Figures as HTML, without a browser: for readers without JavaScript, for
 * paper, and for tests. It runs the very scripts that pages load.
 */

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const DIST = new URL("../dist/", import.meta.url);
const run = (name) =>
  runInThisContext(readFileSync(new URL(name, DIST), "utf8"), name);

run("runtime.js");
const listed = (name) => JSON.parse(readFileSync(new URL(name, DIST), "utf8"));
const scripts = listed("scripts.json");
const later = listed("later.json");

/** @param {string} kind @returns {import("../runtime/figures.js").Figure} */
function figureOf(kind) {
  if (!nnFigures.figureOf(kind)) {
    if (!Object.hasOwn(scripts, kind)) {
      throw new Error(`There is no figure of the kind '${kind}'.`);
    }
    [...scripts[kind], ...(later[kind] ?? [])].forEach(run);
  }
  return nnFigures.figureOf(kind);
}

/** One space says as much as the template's indentation, but in programs. */
const packed = (view) =>
  view
    .split(/(<pre[^]*?<\/pre>)/)
    .map((part) => (part.startsWith("<pre") ? part : part.replace(/\s+/g, " ")))
    .join("");

/** The figure as it stands before anyone touches it. @returns {string} HTML */
export const initial = (kind, given, uid, link) =>
  packed(nnFigures.initial(figureOf(kind), given, uid, link));

/** The figure in words. */
export const describe = (kind, given) =>
  nnFigures.describe(figureOf(kind), given);

/** The state's Python expression. */
export const asPython = (kind, state) =>
  nnFigures.modules["runtime/as-python.js"].python(figureOf(kind), state);

/** What is said of the challenges that a state meets, by their names. */
export function praises(kind, given, starting) {
  const { drawing, rules } = figureOf(kind);
  const [state, start] = [given, starting].map((one) => stateOf(kind, one));
  const { praiseOf } = nnFigures.modules["runtime/frame.js"];
  drawing.work?.(state); // as a page does before it looks
  const met = Object.entries(drawing.goals).filter(([, goal]) =>
    goal.met(state, start, rules),
  );
  return Object.fromEntries(
    met.map(([id, goal]) => [id, praiseOf(goal, state, start)]),
  );
}

/** The whole state, or the error that says what does not fit. */
export const stateOf = (kind, given, defaults) =>
  nnFigures.modules["runtime/validate.js"].stateOf(
    figureOf(kind),
    given,
    defaults,
  );
