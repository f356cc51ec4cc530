/** How NumPy stretches shapes. */

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
