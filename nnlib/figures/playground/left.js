/** What is said of a run whose numbers left the finite ones, and why. */

import { powerOfTen } from "../js/drawing/log-scale.js";
import { show } from "../js/drawing/numbers.js";

const WHAT = {
  sum: "the sums z",
  slope: "the slopes",
  knob: "the weights",
};

/** Which layer, in words: the last one gives the output. */
const named = (layer, count) =>
  layer === count - 1 ? "of the output" : `of hidden layer ${layer + 1}`;

/** A size that may have 300 digits. */
function size(value) {
  if (value < 1e6) return show(value, 3);
  const [digits, power] = value.toExponential(1).split("e");
  return `${digits} · ${powerOfTen(Number(power))}`;
}

/** @param {import("../js/computing/flat-run.js").Run} run one that is broken */
export function left({ broken, cause, net }) {
  const { what, layer, largest } = cause;
  return (
    `Step ${broken} left the finite numbers: the largest weight was ` +
    `${size(largest)} before it, and then ${WHAT[what]} ` +
    `${named(layer, net.layers.length)} were too large for any number here.`
  );
}
