/** The `nnlib` program that repeats the run. */

import { python } from "../js/drawing/numbers.js";
import { endOf, isThree, lossOf, runOf, widthsOf } from "./setting.js";

const CLASSES = {
  tanh: "Tanh",
  relu: "ReLU",
  leaky_relu: "LeakyReLU",
  sigmoid: "Sigmoid",
  identity: "Identity",
};
const LOSSES = {
  "log-loss": "BCEWithLogitsLoss",
  squared: "MSELoss",
  "cross-entropy": "CrossEntropyLoss",
};
const FEATURES = {
  x1: "x1",
  x2: "x2",
  "x1^2": "x1**2",
  "x2^2": "x2**2",
  "x1*x2": "x1 * x2",
  "sin(x1)": "np.sin(np.pi * x1)",
  "sin(x2)": "np.sin(np.pi * x2)",
};

/** A list over several lines, each with as much as fits. */
function wrapped(items, indent) {
  const lines = [];
  for (const item of items) {
    const longer = `${lines.at(-1)} ${item},`;
    if (lines.length && longer.length <= 76) lines[lines.length - 1] = longer;
    else lines.push(`${indent}${item},`);
  }
  return lines;
}

function imports(state, names) {
  const others = [
    state.dataset !== "own" && state.dataset,
    ...names,
    "Linear",
    "Sequential",
    state.optimizer === "Adam" ? "Adam" : "SGD",
    LOSSES[lossOf(state)],
    state.test > 0 && "train_test_split",
    "fit",
  ];
  const known = [...new Set(others.filter(Boolean))].sort();
  return ["import numpy as np", "from nnlib import (", ...wrapped(known, "    "), ")", ""];
}

function data(state) {
  const { dataset, points, count, noise, test, data_seed: seed } = state;
  const lines = [`rng = np.random.default_rng(${seed})`];
  if (dataset === "own") {
    const rows = points.map((point) => `[${point.map(Number).join(", ")}]`);
    lines.push("points = np.array([", ...wrapped(rows, "    "), "], dtype=float)");
    lines.push("X, y = points[:, :2], points[:, 2]");
  } else {
    lines.push(`X, y = ${dataset}(${count}, noise=${python(noise)}, rng=rng)`);
  }
  if (test > 0 && runOf(state).parts.test.rows) {
    lines.push(
      "X, X_test, y, y_test = train_test_split(",
      `    X, y, test_size=${python(test)}, rng=rng`,
      ")",
    );
  }
  const given = state.features.map((name) => FEATURES[name]);
  if (state.features.join() !== "x1,x2") {
    lines.push("x1, x2 = X.T", "X = np.column_stack([", ...wrapped(given, "    "), "])");
  }
  if (!isThree(state)) lines.push("y = y.reshape(-1, 1)");
  return [...lines, ""];
}

/** Single knobs that are left alone. */
function held(state) {
  const { layers } = runOf(state).net;
  return state.held.flatMap((knob) => {
    const l = layers.findIndex((one) => knob < one.bias + one.columns);
    if (l < 0) return [];
    const { weight, bias, columns } = layers[l];
    const place = knob - weight;
    return knob < bias
      ? `knobs.freeze(["${2 * l}.weight"], True, (${Math.floor(place / columns)}, ${
          place % columns
        }))`
      : `knobs.freeze(["${2 * l}.bias"], True, ${knob - bias})`;
  });
}

function network(state) {
  const widths = widthsOf(state);
  const layers = state.layers.flatMap(([width, name], l) => [
    `Linear(${widths[l]}, ${width}, rng=rng)`,
    `${CLASSES[name]}()`,
  ]);
  layers.push(`Linear(${widths.at(-2)}, ${widths.at(-1)}, rng=rng)`);
  if (endOf(state) === "sigmoid") layers.push("Sigmoid()");
  const lines = [
    `rng = np.random.default_rng(${state.seed})`,
    "net = Sequential(",
    ...wrapped(layers, "    "),
    ")",
    "knobs = net.parameters()",
  ];
  if (state.spread !== 1) lines.push(`knobs.value *= ${python(state.spread)}`);
  const frozen = state.frozen.filter((l) => l < widths.length - 1).map((l) => 2 * l);
  if (frozen.length) lines.push(`knobs.freeze([${frozen.join(", ")}], True)`);
  lines.push(...held(state));
  const options = [
    `lr=${python(state.rate)}`,
    state.optimizer === "momentum" && "momentum=0.9",
    state.l1 && `l1=${python(state.l1)}`,
    state.l2 && `l2=${python(state.l2)}`,
  ].filter(Boolean);
  const name = state.optimizer === "Adam" ? "Adam" : "SGD";
  lines.push(`loss = ${LOSSES[lossOf(state)]}()`, `descend = ${name}(knobs, ${options.join(", ")})`, "");
  return lines;
}

/** Whole epochs by `fit`, and the steps that are left. */
function training(state, run, steps) {
  const shuffled = state.batch === "all" ? "" : `batch_size=${state.batch}, rng=rng`;
  const epochs = Math.floor(steps / run.epoch);
  const rest = steps % run.epoch;
  const lines = [
    "fit(",
    "    net, X, y, loss, descend,",
    `    epochs=${epochs}, ${shuffled}`.replace(/, $/, ","),
    ")",
  ];
  if (rest) {
    lines.push(
      `batches = minibatches(X, y, ${state.batch}, rng=rng)`,
      `train_epoch(net, islice(batches, ${rest}), loss, descend)`,
    );
  }
  return lines;
}

const editsOf = (state, steps) =>
  state.edits.filter(
    ([step, knob]) => step <= steps && knob < runOf(state).net.value.length,
  );

/** What sets knobs after a step. */
function setting(edits) {
  const rows = edits.map(([step, knob, value]) => `(${step}, ${knob}, ${python(value)})`);
  return [
    "edits = [  # after which step, which knob, to which value",
    ...wrapped(rows, "    "),
    "]",
    "",
    "",
    "def set_knobs(done):",
    "    for step, knob, value in edits:",
    "        if step == done:",
    "            knobs.value[knob] = value",
    "",
    "",
  ];
}

/** Step by step, where something was changed by hand on the way. */
function byHand(state, steps) {
  const edits = editsOf(state, steps);
  const set = (line) => (edits.length ? [line] : []);
  const forks = state.fork.flatMap(([step, what, value]) => [
    `        if done == ${step}:`,
    `            descend.${what === "rate" ? "lr" : what} = ${python(value)}`,
  ]);
  const batches =
    state.batch === "all"
      ? "[(X, y)]"
      : `minibatches(X, y, ${state.batch}, rng=rng)`;
  return [
    ...(edits.length ? setting(edits) : []),
    "done = 0",
    ...set("set_knobs(done)"),
    `while done < ${steps}:`,
    `    for batch in islice(${batches}, ${steps} - done):`,
    ...forks,
    "        train_epoch(net, [batch], loss, descend)",
    "        done += 1",
    ...set("        set_knobs(done)"),
  ];
}

/** @returns {string[]} lines */
export function code(state, { run, steps, isBroken }) {
  if (!run.parts.train.rows) return ["# There are no points to learn from yet."];
  const isEdited =
    state.edits.some(([step]) => step <= steps) ||
    state.fork.some(([step]) => step < steps);
  const rest = steps % run.epoch > 0;
  const names = [
    ...state.layers.map(([, name]) => CLASSES[name]),
    endOf(state) === "sigmoid" && "Sigmoid",
    isEdited || rest ? "train_epoch" : false,
    (isEdited && state.batch !== "all") || (rest && !isEdited) ? "minibatches" : false,
  ];
  const lines = [
    ...(isEdited || rest ? ["from itertools import islice", ""] : []),
    ...imports(state, names),
    ...data(state),
    ...network(state),
    ...(isEdited ? byHand(state, steps) : training(state, run, steps)),
    "print(loss(net(X), y))",
  ];
  if (isBroken) lines.push(`# Step ${run.broken} leaves the finite numbers.`);
  return lines;
}
