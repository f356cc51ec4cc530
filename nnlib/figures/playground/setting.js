/** From the playground's state to its data, its network and its run. */

import { clouds, split } from "../js/computing/clouds.js";
import { Run } from "../js/computing/flat-run.js";
import { remembering } from "../js/computing/memoise.js";
import { Rng } from "../js/computing/rng.js";

/** What the network can be given of a point, by the name in Python. */
export const features = {
  x1: { say: "x₁", of: (x1) => x1 },
  x2: { say: "x₂", of: (_, x2) => x2 },
  "x1^2": { say: "x₁²", of: (x1) => x1 * x1 },
  "x2^2": { say: "x₂²", of: (_, x2) => x2 * x2 },
  "x1*x2": { say: "x₁x₂", of: (x1, x2) => x1 * x2 },
  "sin(x1)": { say: "sin πx₁", of: (x1) => Math.sin(Math.PI * x1) },
  "sin(x2)": { say: "sin πx₂", of: (_, x2) => Math.sin(Math.PI * x2) },
};

/** Whether labels are learned, and not heights. */
export const isClass = ({ dataset }) => dataset !== "ramp" && dataset !== "hills";

const THREE = ["blobs", "pinwheel"];

/** Whether there are three classes, and so three scores. */
export const isThree = ({ dataset, points }) =>
  dataset === "own" ? points.some((p) => p[2] === 2) : THREE.includes(dataset);

/** What classes are called, by their labels: their colours. */
export const COLOURS = ["orange", "blue", "purple"];

export function lossOf(state) {
  if (isThree(state)) return "cross-entropy";
  return isClass(state) ? state.loss : "squared";
}

/** The step that is shown. */
export const shownStep = ({ steps, back }) => Math.max(0, steps - back);

/** The activation of the output. */
export const endOf = (state) =>
  isClass(state) && lossOf(state) === "squared" ? "sigmoid" : "identity";

/** What moves on while a run plays, or is looked at. */
export const MOVING = ["steps", "back", "edits", "looked", "at"];

/** What the data follow from. */
const ownKey = ({ dataset, points }) => (dataset === "own" ? points.join(";") : "");
const dataKey = (state) => {
  const { dataset, count, noise, test, data_seed: seed } = state;
  return `${dataset} ${count} ${noise} ${test} ${seed} ${ownKey(state)}`;
};

/** The last few answers of a function of the state, by what they hang on. */
function remembered(make, keyOf, most) {
  let asked;
  const answer = remembering(() => make(asked), most);
  return (state) => {
    asked = state;
    return answer(keyOf(state));
  };
}

/** Points for training and for the test. */
export const dataOf = remembered(
  (state) => {
    const { dataset, count, noise, test, points, data_seed: seed } = state;
    const rng = new Rng(seed);
    const data =
      dataset === "own"
        ? { X: points.map(([x1, x2]) => [x1, x2]), y: points.map((p) => p[2]) }
        : clouds[dataset](count, noise, rng);
    if (test > 0 && data.y.length > 1) return split(data, test, rng);
    return { train: data, test: { X: [], y: [] } };
  },
  dataKey,
  8,
);

const given = ({ X, y }, names) => ({
  X: X.map(([x1, x2]) => names.map((name) => features[name].of(x1, x2))),
  y,
});

/** How many inputs there are, and how many neurons in each layer. */
export const widthsOf = (state) => [
  state.features.length,
  ...state.layers.map(([width]) => width),
  isThree(state) ? 3 : 1,
];

const runKey = (state) => {
  const { features, layers, spread, optimizer, rate, batch, l1, l2 } = state;
  const net = [features, layers.join(), spread, lossOf(state), optimizer].join();
  const still = `${state.frozen.join("+")} ${state.held.join("+")}`;
  const way = [rate, batch, l1, l2, state.seed, still, state.fork].join();
  return `${dataKey(state)} ${net} ${way} ${state.edits.join(";")}`;
};

/** The run that the state is a moment of. @type {(state: object) => Run} */
export const runOf = remembered(
  (state) => {
    const { train, test } = dataOf(state);
    const widths = widthsOf(state);
    const size = widths.slice(1).reduce((n, w, l) => n + (widths[l] + 1) * w, 0);
    return new Run({
      ...state,
      widths,
      activations: [...state.layers.map(([, name]) => name), endOf(state)],
      loss: lossOf(state),
      train: given(train, state.features),
      test: given(test, state.features),
      edits: state.edits.filter(([, knob]) => knob < size),
      held: state.held.filter((knob) => knob < size),
    });
  },
  runKey,
  40,
);

/** The run without the change that was made on its way. */
export const without = (state) => ({ ...state, fork: [] });

export const isForked = ({ fork }) => fork.length > 0;

/** What is shown of the plane: [low, high] of x₁ and of x₂. */
export const domainsOf = remembered(
  ({ dataset, points }) => {
    if (dataset === "moons") return [[-1.5, 2.5], [-1.75, 2.25]];
    if (dataset !== "own") return [[-1.3, 1.3], [-1.3, 1.3]];
    return [0, 1].map((axis) => {
      const all = points.map((point) => point[axis]);
      const [low, high] = [Math.min(-1.3, ...all), Math.max(1.3, ...all)];
      const room = low < -1.3 || high > 1.3 ? (high - low) / 20 : 0;
      return [low - room, high + room];
    });
  },
  (state) => `${state.dataset} ${ownKey(state)}`,
  4,
);
