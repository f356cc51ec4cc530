/** Where a sigmoid of one input can be taken: by its centre and its steepness. */

import { sigmoid } from "../computing/neuron.js";
import { snap } from "../computing/rounding.js";
import { smallHandle } from "./handle.js";
import { html } from "./html.js";

const NEAR = 0.01; // how near to 0 or 1 the curve can be taken

const centreOf = ({ w, b }) => -b / w;

/** Beside the centre, on the side where there is room. */
const besideOf = (knobs, x, run) => {
  const centre = centreOf(knobs);
  return centre + run < x.domain[1] ? centre + run : centre - run;
};

const isSeen = (place, { domain: [low, high] }) => place > low && place < high;

/** Out of sight it waits where the curve leaves, or nothing could bring it back. */
const held = (place, { domain: [low, high] }) =>
  Math.max(low, Math.min(high, place));

/**
 * The handles, where there is a centre.
 * @param {{w: number, b: number}} knobs
 * @param {number} run how far from the centre the curve is taken to be bent
 */
export function curveGrips(knobs, x, y, run) {
  const [centre, beside] = [centreOf(knobs), besideOf(knobs, x, run)];
  const onCurve = (place) => [x(place), y(sigmoid(knobs.w * place + knobs.b))];
  return html`${knobs.w !== 0 && smallHandle("centre", ...onCurve(held(centre, x)))}
    ${isSeen(centre, x) &&
    isSeen(beside, x) &&
    smallHandle("steep", ...onCurve(beside), { r: 6 })}`;
}

/**
 * What dragging them changes.
 * @param {{ends: [number, number], steps: number}} w of its slider
 * @param {{ends: [number, number], steps: number}} b
 */
export function curveDrags(x, y, run, w, b) {
  const bias = (weight, centre) => snap(-weight * centre, b.ends, b.steps);
  return {
    centre: (state, [px]) => ({ b: bias(state.w, x.invert(px)) }),
    steep(state, [, py]) {
      const centre = centreOf(state);
      const height = Math.max(NEAR, Math.min(1 - NEAR, y.invert(py)));
      const side = besideOf(state, x, run) - centre;
      const z = Math.log(height / (1 - height));
      const weight = snap(z / side, w.ends, w.steps);
      // Flat, it would have no centre by which to take it again.
      return weight === 0 ? {} : { w: weight, b: bias(weight, centre) };
    },
  };
}
