/** Shapes of matrix products and sums, with NumPy's own words for misfits. */

/** A shape as Python writes it: (4, 3), (3,). @param {number[]} shape */
export const tuple = (shape) =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;

/**
 * The shape of `A @ B` for two matrices, or NumPy's error.
 * @param {number[]} a @param {number[]} b
 * @returns {{shape?: number[], error?: string}}
 */
export function matmul(a, b) {
  if (a[1] === b[0]) return { shape: [a[0], b[1]] };
  return {
    error:
      "matmul: Input operand 1 has a mismatch in its core dimension 0, with " +
      "gufunc signature (n?,k),(k,m?)->(n?,m?) " +
      `(size ${b[0]} is different from ${a[1]})`,
  };
}

/**
 * The shape of `A + b` for a matrix and a vector, or NumPy's error.
 * @param {number[]} a @param {number[]} b
 * @returns {{shape?: number[], error?: string}}
 */
export function add(a, b) {
  const [rows, columns] = a;
  const [entries] = b;
  if (columns === entries || entries === 1) return { shape: [rows, columns] };
  if (columns === 1) return { shape: [rows, entries] };
  const plain = (shape) => tuple(shape).replace(/ /g, "");
  return {
    error:
      "operands could not be broadcast together with shapes " +
      `${plain(a)} ${plain(b)} `,
  };
}
