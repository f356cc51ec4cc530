/** Rise over run on some curves. */

/** The curves that can be stood on, by their names. */
export const curves = {
  line: (x) => 2 * x - 1,
  square: (x) => x * x,
  "three-squares": (x) => 3 * x * x,
  "square-and-line": (x) => x * x + 2 * x,
};

/**
 * Rise over run between two points of a curve.
 * @param {string} curve @param {number} x @param {number} nudge
 */
export function secant(curve, x, nudge) {
  const f = curves[curve];
  const rise = f(x + nudge) - f(x);
  return { rise, slope: rise / nudge };
}
