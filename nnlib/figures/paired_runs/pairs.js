/** Which sets are compared, what came out, and what a coin would give. */

import { once } from "../js/computing/memoise.js";

/** The pairs of a group of sets: without the change, and with it. */
function pairsOf({ runs }, stage, way) {
  const [plain = [], other = []] = [runs[stage]?.[0], runs[stage]?.[way]];
  const count = Math.min(plain.length, other.length);
  return plain.slice(0, count).map((before, i) => [before, other[i]]);
}

const wayOf = ({ way, ways }) => Math.min(way, ways.length - 1);

/** Whether a group of sets was tried in the way that is compared. */
export const isTried = (state, stage) =>
  pairsOf(state, stage, wayOf(state)).length > 0;

/** The group that is shown: the last one that was tried, if this was not. */
function stageOf(state) {
  const { stage, stages } = state;
  if (isTried(state, stage)) return stage;
  const tried = [...stages.keys()].filter((one) => isTried(state, one));
  return tried.at(-1) ?? 0;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

export const seen = once((state) => {
  const [stage, way] = [stageOf(state), wayOf(state)];
  const pairs = pairsOf(state, stage, way);
  return {
    stage,
    way,
    pairs,
    names: [state.ways[0], state.ways[way]],
    fewer: pairs.filter(([before, after]) => after < before).length,
    means: pairs.length ? [0, 1].map((i) => mean(pairs.map((pair) => pair[i]))) : [],
    strong: stage === 0 && state.strong < pairs.length ? state.strong : -1,
  };
});

/** How likely each number of heads is, in so many tosses of a coin. */
export function heads(count) {
  const found = [2 ** -count];
  for (let k = 0; k < count; k++) found.push((found[k] * (count - k)) / (k + 1));
  return found;
}

/** How likely a coin gives so many heads, or a number farther from one half. */
export function chanceOf(count, wins) {
  const isMore = 2 * wins >= count;
  const tail = heads(count).filter((_, k) => (isMore ? k >= wins : k <= wins));
  return { isMore, chance: tail.reduce((sum, p) => sum + p, 0) };
}
