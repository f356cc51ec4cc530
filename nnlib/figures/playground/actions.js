/** What buttons, fields and hands change. */

import { momentOf } from "./moment.js";
import { stepAt } from "./curves.js";
import { wireAt } from "./net-drawing.js";
import { scalesOf } from "./output-map.js";
import { presets } from "./presets.js";
import { COLOURS, dataOf, isClass, isThree, runOf, shownStep } from "./setting.js";

/** A new run: nothing of the old one is left. */
export const fresh = (patch) => ({
  steps: 0,
  back: 0,
  edits: [],
  fork: [],
  looked: "",
  ...patch,
});

/** A new network: what was held still has gone. */
const rebuilt = (patch) => fresh({ frozen: [], held: [], ...patch });

/** A new run on other data: another network, where it gets another end. */
export function onOther(state, patch) {
  const isSame = isThree(state) === isThree({ ...state, ...patch });
  return isSame ? fresh(patch) : rebuilt(patch);
}

const width = (state, l, change) => {
  const [count, name] = state.layers[Number(l)];
  const wanted = Math.min(8, Math.max(1, count + change));
  return rebuilt({ layers: state.layers.with(Number(l), [wanted, name]) });
};

function feature(state, name) {
  const known = ["x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)"];
  const isOn = state.features.includes(name);
  if (isOn && state.features.length === 1) return {};
  const features = known.filter((one) =>
    one === name ? !isOn : state.features.includes(one),
  );
  return rebuilt({ features });
}

/** Whether an epoch's end, a goal or a number that left puts an end to it. */
function isOver(state, run) {
  const { epochs, goal } = state;
  const steps = shownStep(state);
  if (!run.parts.train.rows || steps >= run.broken) return true;
  if (epochs && steps >= epochs * run.epoch) return true;
  return goal > 0 && run.loss("train") <= goal;
}

const MOST = 100_000;

/** @returns {object | null} */
export function onward(state, more = state.speed) {
  const run = runOf(state);
  const steps = shownStep(state);
  if (steps >= MOST || isOver(state, run)) return null;
  const end = state.epochs ? state.epochs * run.epoch : MOST;
  return { steps: Math.min(steps + more, end, MOST), back: 0 };
}

function epoch(state) {
  const run = runOf(state);
  return onward(state, run.epoch - (shownStep(state) % run.epoch)) ?? {};
}

/** The seeds are 0 to 99, in a ring. */
const next = (seed) => (seed + 1) % 100;

/** A list of numbers with one more, or without it. */
function toggled(list, text) {
  const one = Number(text);
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}

export const actions = {
  epoch,
  start: () => fresh({}),
  again: (state) => fresh({ seed: next(state.seed) }),
  seed: (state, seed) => ({ seed: Number(seed), edits: [], luck: false }),
  points: (state) => fresh({ data_seed: next(state.data_seed) }),
  more: (state, l) => width(state, l, 1),
  fewer: (state, l) => width(state, l, -1),
  deeper: ({ layers }) =>
    layers.length < 6
      ? rebuilt({ layers: [...layers, layers.at(-1) ?? [4, "tanh"]] })
      : {},
  flatter: ({ layers }) =>
    layers.length ? rebuilt({ layers: layers.slice(0, -1) }) : {},
  feature,
  look: (_, l, j) => ({ looked: `neuron ${l} ${j}` }),
  freeze: ({ frozen, looked }, l) => fresh({ frozen: toggled(frozen, l), looked }),
  hold: ({ held, looked }, knob) => fresh({ held: toggled(held, knob), looked }),
  clear: (state) => onOther(state, { dataset: "own", points: [] }),
  preset: (state, name) => ({
    ...fresh({}),
    ...presets[name].plain,
    ...presets[name].state,
  }),
};

const NOT_RUN = ["steps", "back", "looked", "at", "epochs", "goal", "speed", "pen"];
const VIEWS = ["luck", "backward", "hide_test", "discrete", "goals"];

/** A setting that is changed begins the run anew. */
export function input(patch, state) {
  const [key] = Object.keys(patch);
  if ([...NOT_RUN, ...VIEWS].includes(key)) return patch;
  const heights = patch.dataset && !isClass({ ...state, ...patch });
  return onOther(state, { ...patch, ...(heights ? { loss: "squared" } : {}) });
}

const rounded = (value) => Math.round(value * 100) / 100;
const NEAR = 14; // in the picture's units, as far as a finger misses

/** A hand on the plane: adds, moves or erases a point. */
function points(state, point, from) {
  const [x, y] = scalesOf(state);
  const clip = (value) => Math.max(-10, Math.min(10, rounded(value)));
  const place = ([px, py]) => [clip(x.invert(px)), clip(y.invert(py))];
  const { train, test } = dataOf(state);
  const all = [...train.X, ...test.X];
  const labels = [...train.y, ...test.y];
  const own =
    state.dataset === "own"
      ? state.points
      : isClass(state)
        ? all.map((p, i) => [...p.map(rounded), labels[i]])
        : [];
  const distance = ([x1, x2], [px, py]) => Math.hypot(x(x1) - px, y(x2) - py);
  const nearest = (to) => {
    const far = own.map((p) => distance(p, to));
    const i = far.indexOf(Math.min(...far));
    return far[i] <= NEAR ? i : -1;
  };
  const made = (changed) => onOther(state, { dataset: "own", points: changed });
  if (state.pen === "erase") {
    const i = nearest(point);
    return i < 0 ? {} : made(own.toSpliced(i, 1));
  }
  if (state.pen === "move") {
    const i = nearest(from);
    return i < 0 ? {} : made(own.with(i, [...place(point), own[i][2]]));
  }
  if (own.length >= 1000) return {};
  return made([...own, [...place(point), COLOURS.indexOf(state.pen)]]);
}

/** A hand on the curves goes back in time, and forth again. */
function curve(state, [px]) {
  const steps = stepAt(state, momentOf(state).last, px);
  return { back: state.steps - Math.min(steps, state.steps) };
}

export const drags = { points, curve };

/** What is pointed at. */
export function hover(state, name, [px, py] = []) {
  if (name !== "place") {
    const looked = name === "wire" ? wireAt(state, [px, py]) : name;
    return looked && looked !== state.looked ? { looked } : null;
  }
  const [x, y] = scalesOf(state);
  const near = (value) => Math.max(-10, Math.min(10, rounded(value)));
  const at = [near(x.invert(px)), near(y.invert(py))];
  return { at, looked: state.looked || `neuron ${state.layers.length} 0` };
}

/** One change on the way: "rate 0.1", or "" for none any more. */
export function setFork(state, text) {
  if (!text) return { fork: [] };
  const [what, value] = text.split(" ");
  const step = state.fork.length ? state.fork[0][0] : shownStep(state);
  return { fork: [[step, what, Number(value)]], back: 0 };
}

/** A knob set by hand. */
export function setKnob(state, knob, text) {
  const value = Number(text.trim().replace(",", ".").replace("−", "-"));
  if (!text.trim() || !Number.isFinite(value) || Math.abs(value) > 1000) {
    throw new Error(
      `A weight must be a number from -1000 to 1000; got ${text.slice(0, 30)}.`,
    );
  }
  if (state.edits.length >= 100) {
    throw new Error("100 weights have been set by hand: begin again first.");
  }
  const steps = momentOf(state).steps;
  const others = state.edits.filter(
    ([step, other]) => step < steps || (step === steps && other !== knob),
  );
  return { steps, back: 0, edits: [...others, [steps, knob, value]] };
}
