/** Rounding: of noise, and to where a slider can stand. */

/** Without the last digits, which are noise where a number is nearly 0. */
export const tidy = (value) => Math.round(value * 1e6) / 1e6;

/** 0 for what rounding leaves of it. */
export const orZero = (value) => (Math.abs(value) < 1e-12 ? 0 : value);

/**
 * The nearest place where a slider can stand.
 * @param {number} value @param {number[]} ends of the slider
 * @param {number} steps from one whole number to the next
 */
export const snap = (value, [low, high], steps) =>
  Math.max(low, Math.min(high, Math.round(value * steps) / steps)) + 0;
