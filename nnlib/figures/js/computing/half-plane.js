/** The line w·x + b = 0, and the side of it where a neuron fires. */

/** The place of the line nearest to the origin. */
export function foot(w, b) {
  const square = w[0] ** 2 + w[1] ** 2;
  return square === 0 ? null : [(-b * w[0]) / square, (-b * w[1]) / square];
}

/**
 * The part of a rectangle where w·x + b > 0 (one side of a line).
 * @param {number[]} w @param {number} b
 * @param {number[][]} corners of a convex shape, in order
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
