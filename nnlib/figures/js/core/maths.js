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

/** Heights over a plane, and their slopes along x and along y. */
export const surfaces = {
  plane: {
    height: ([x, y]) => 2 * x + y,
    slopes: () => [2, 1],
  },
  bowl: {
    height: ([x, y]) => x * x + 2 * y * y,
    slopes: ([x, y]) => [2 * x, 4 * y],
  },
  product: {
    height: ([x, y]) => x * y,
    slopes: ([x, y]) => [y, x],
  },
};

/**
 * The slope of a surface at a place, in a direction.
 * @param {string} surface @param {number[]} place
 * @param {number} angle in degrees, from the x axis towards the y axis
 */
export function slopeTowards(surface, place, angle) {
  const turn = (angle * Math.PI) / 180;
  const way = [Math.cos(turn), Math.sin(turn)];
  return dot(surfaces[surface].slopes(place), way);
}

/** The links of a chain, each with its slope. */
export const links = {
  double: { f: (x) => 2 * x, slope: () => 2 },
  square: { f: (x) => x * x, slope: (x) => 2 * x },
  mirror: { f: (x) => 1 - x, slope: () => -1 },
  triple: { f: (x) => 3 * x, slope: () => 3 },
  "minus-half": { f: (x) => -x / 2, slope: () => -0.5 },
};

/**
 * A nudge that goes through two links: where it starts and ends on each line,
 * the rates between them (NaN where u does not move), and the slopes.
 * @param {string} first @param {string} second @param {number} x
 * @param {number} nudge
 */
export function chain(first, second, x, nudge) {
  const [f, g] = [links[first], links[second]];
  const [from, to] = [x, x + nudge].map((v) => [v, f.f(v), g.f(f.f(v))]);
  const [dx, du, dy] = to.map((end, i) => end - from[i]);
  return {
    from,
    to,
    moves: [dx, du, dy],
    rates: [du / dx, dy / du, dy / dx],
    slopes: [f.slope(x), g.slope(from[1])],
  };
}
