/** Vectors and matrices, as lists and lists of rows. */

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
