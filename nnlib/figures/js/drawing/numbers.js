/** How numbers are shown to readers and written as Python. */

const MINUS = "\u2212";

/**
 * A number for the reader's eye: at most `digits` significant digits, no
 * trailing zeros, a real minus sign.
 * @param {number} value
 * @param {number} [digits]
 */
export function show(value, digits = 4) {
  const text = String(Number(value.toPrecision(digits)));
  return text.replace("-", MINUS).replace(/^\u22120$/, "0");
}

/** A number that may be a part of 1: one just below 1 is not shown as 1. */
export function fraction(value, digits = 4) {
  const most = 1 - 10 ** -digits;
  return value > most && value < 1 ? `> ${most}` : show(value, digits);
}

/** A sigmoid's answer for the reader's eye: rounded, but never to 1. */
export function chance(p) {
  if (p === 1) return "> 0.9999"; // the computer's rounding, not the sigmoid's
  if (1e-9 < p && p < 1e-4) return p.toFixed(3 - Math.floor(Math.log10(p)));
  if (p <= 0.99995) return show(p);
  return show(p, 1 - Math.floor(Math.log10(1 - p)));
}

/** A term of a sum: "+ 3" or "− 2". @param {number} value */
export function term(value) {
  const size = show(Math.abs(value));
  return value < 0 ? `${MINUS} ${size}` : `+ ${size}`;
}

/** A factor, in brackets when negative. @param {number} value */
export const factor = (value) => (value < 0 ? `(${show(value)})` : show(value));

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

/** A float as Python's repr writes it. @param {number} value */
export function python(value) {
  if (Object.is(value, -0)) return "-0.0";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits, power] = value.toExponential().split("e");
    const sign = power[0];
    return `${digits}e${sign}${power.slice(1).padStart(2, "0")}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/**
 * A number as people type it: comma or point, any minus sign, a fraction.
 * @param {string} text
 * @returns {number} NaN if it cannot be read
 */
export function read(text) {
  const plain = text.trim().replace(/[\u2212\u2013]/g, "-").replace(",", ".");
  const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
  const pattern = new RegExp(`^(${number})(?:\\s*/\\s*(${number}))?$`, "i");
  const found = pattern.exec(plain);
  if (!found) return NaN;
  const value = Number(found[1]) / Number(found[2] ?? 1);
  return Number.isFinite(value) ? value : NaN;
}
