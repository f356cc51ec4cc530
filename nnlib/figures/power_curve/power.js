/** A power, and how it grows. */

/** @param {number} base above 0 @param {number} x */
export function power(base, x) {
  const height = base ** x;
  return { height, slope: height * Math.log(base), atZero: Math.log(base) };
}
