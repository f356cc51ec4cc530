/** All figures: kind → drawing. */

import { complete } from "./core/check.js";
import activations from "./activations.js";
import computationalGraph from "./computational-graph.js";
import decisionLine from "./decision-line.js";
import fitProbability from "./fit-probability.js";
import gradientDepth from "./gradient-depth.js";
import arrows from "./arrows.js";
import broadcast from "./broadcast.js";
import matrixProduct from "./matrix-product.js";
import neuron from "./neuron.js";
import partyLearning from "./party-learning.js";
import powerCurve from "./power-curve.js";
import question from "./question.js";
import reliability from "./reliability.js";
import sigmoidCurve from "./sigmoid-curve.js";
import slice from "./slice.js";
import softmaxBars from "./softmax-bars.js";
import bumps from "./bumps.js";
import dinnerParty from "./dinner-party.js";
import mazurNetwork from "./mazur-network.js";
import networkSteps from "./network-steps.js";
import nudgeError from "./nudge-error.js";
import shapeChecker from "./shape-checker.js";
import secant from "./secant.js";
import truthTable from "./truth-table.js";
import xorLearning from "./xor-learning.js";
import xorSpace from "./xor-space.js";
import batchPaths from "./batch-paths.js";
import descent from "./descent.js";
import gears from "./gears.js";
import golf from "./golf.js";
import twoKnobs from "./two-knobs.js";
import wrongModel from "./wrong-model.js";

/** @type {Record<string, import("./core/frame.js").Drawing>} */
export const drawings = {
  arrows,
  broadcast,
  "matrix-product": matrixProduct,
  "power-curve": powerCurve,
  secant,
  slice,
  gears,
  neuron,
  "decision-line": decisionLine,
  "truth-table": truthTable,
  "sigmoid-curve": sigmoidCurve,
  activations,
  "softmax-bars": softmaxBars,
  "fit-probability": fitProbability,
  reliability,
  question,
  "network-steps": networkSteps,
  "dinner-party": dinnerParty,
  "xor-space": xorSpace,
  bumps,
  "shape-checker": shapeChecker,
  "computational-graph": computationalGraph,
  "mazur-network": mazurNetwork,
  "nudge-error": nudgeError,
  descent,
  "two-knobs": twoKnobs,
  "batch-paths": batchPaths,
  "wrong-model": wrongModel,
  golf,
  "xor-learning": xorLearning,
  "gradient-depth": gradientDepth,
  "party-learning": partyLearning,
};

/** A figure's whole state, checked by its rules and by its drawing. */
export function stateOf(kind, given, defaults) {
  const state = complete(kind, given, defaults);
  drawings[kind].check?.(state);
  return state;
}
