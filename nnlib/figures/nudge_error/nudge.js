/** Slopes by nudging, with the round-off of float64 or float32. */

export const PLACE = 1.5;
export const SLOPE = 6.75; // of x³ there
const QUARTERS = [1, 1.778279410038923, 3.1622776601683795, 5.623413251903491];

/** 10 to a power that is a multiple of 1/4: the same bits in every language. */
export function nudgeOf(power) {
  const whole = Math.floor(power);
  return Number(`1e${whole}`) * QUARTERS[4 * (power - whole)];
}

/**
 * The slope of x³ by rise over run, every operation rounded as a computer
 * rounds it.
 * @param {number} power the nudge is 10 to this
 * @param {string} way "one side" or "both sides"
 * @param {boolean} single whether to round to float32
 */
export function slopeBy(power, way, single) {
  const r = single ? Math.fround : (value) => value;
  const f = (x) => r(r(x * x) * x);
  const nudge = r(nudgeOf(power));
  const up = f(r(PLACE + nudge));
  if (way === "one side") return r(r(up - f(PLACE)) / nudge);
  return r(r(up - f(r(PLACE - nudge))) / r(2 * nudge));
}

/** How wrong that is, as a part of the slope. */
export const errorOf = (power, way, single) =>
  Math.abs(slopeBy(power, way, single) - SLOPE) / SLOPE;
