/** A line's mean squared error, and its slope for each knob. */

/** @param {number[][]} points `[x, y]` @returns {number} mean (w·x + b − y)² */
export function meanSquare(points, w, b = 0) {
  let total = 0;
  for (const [x, y] of points) total += (x * w + b - y) ** 2;
  return total / points.length;
}

/** @returns {number[]} the slopes of that for w and for b */
export function squareSlopes(points, w, b = 0) {
  let [forW, forB] = [0, 0];
  for (const [x, y] of points) {
    const error = (2 * (x * w + b - y)) / points.length;
    forW += x * error;
    forB += error;
  }
  return [forW, forB];
}

const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;

/** The best line through the origin, and how the cost bends there. */
export function throughOrigin(points) {
  const bend = mean(points.map(([x]) => x * x));
  const slope = mean(points.map(([x, y]) => x * y));
  return { bend, best: bend === 0 ? 0 : slope / bend };
}

/** The knobs of the best line: `[w, b]`. */
export function bestLine(points) {
  const [mx, my] = [0, 1].map((i) => mean(points.map((p) => p[i])));
  const moved = points.map(([x, y]) => [x - mx, y - my]);
  const w = throughOrigin(moved).best;
  return [w, my - w * mx];
}
