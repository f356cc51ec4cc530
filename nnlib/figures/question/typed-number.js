/** Answers that are numbers. */

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
