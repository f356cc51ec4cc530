/** Functions linked into a chain. */

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
