/** What the maths toolbox and the NumPy page compute. */

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

/** @param {number} base above 0 @param {number} x */
export function power(base, x) {
  const height = base ** x;
  return { height, slope: height * Math.log(base), atZero: Math.log(base) };
}

/** Products place by place, added up. @param {number[]} u @param {number[]} v */
export function dot(u, v) {
  let sum = 0;
  for (let i = 0; i < u.length; i++) sum += u[i] * v[i];
  return sum;
}

/** The length of an arrow. @param {number[]} u */
export const length = (u) => Math.sqrt(dot(u, u));

/** How far v reaches along u (u is not 0). */
export const along = (u, v) => dot(u, v) / length(u);

/** Rows for columns. @param {number[][]} A */
export const transpose = (A) => A[0].map((_, j) => A.map((row) => row[j]));

/** @param {number[][]} A (n, k) @param {number[][]} B (k, m) @returns (n, m) */
export function product(A, B) {
  const columns = transpose(B);
  return A.map((row) => columns.map((column) => dot(row, column)));
}

/**
 * The shape to which NumPy stretches two shapes, or null where it refuses:
 * aligned at their ends, two sizes must be equal, or one of them 1 or absent.
 * @param {number[]} a @param {number[]} b
 */
export function broadcast(a, b) {
  const count = Math.max(a.length, b.length);
  const full = (shape) => [...Array(count - shape.length).fill(1), ...shape];
  const [wide, high] = [full(a), full(b)];
  const fits = wide.every((n, i) => n === high[i] || n === 1 || high[i] === 1);
  return fits ? wide.map((n, i) => (n === 1 ? high[i] : n)) : null;
}
