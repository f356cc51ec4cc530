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
export const factor = (value, digits) =>
  value < 0 ? `(${show(value, digits)})` : show(value, digits);

/** The colour of a number: blue and solid, or orange and dashed. */
export const colour = (value) => (value < 0 ? "nn-negative" : "nn-positive");

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
