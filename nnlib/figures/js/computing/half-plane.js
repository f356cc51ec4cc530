/** The side of a line where a neuron fires. */

/**
 * The part of a convex shape where w·x + b > 0.
 * @param {number[]} w @param {number} b
 * @param {number[][]} corners of the shape, in order
 * @returns {{region: number[][], edge: number[][]}} the part's corners, and
 *   the ends of the line inside the shape (none if it misses)
 */
export function halfPlane(w, b, corners) {
  const height = ([x, y]) => w[0] * x + w[1] * y + b;
  const region = [];
  const edge = [];
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % corners.length];
    const [h, hNext] = [height(corner), height(next)];
    if (h > 0) region.push(corner);
    if (h > 0 !== hNext > 0) {
      const t = h / (h - hNext);
      const cross = corner.map((c, k) => c + t * (next[k] - c));
      region.push(cross);
      edge.push(cross);
    }
  });
  return { region, edge };
}
