/**
 * Costs of two knobs, each with its lowest place at cost 0: the cost, its
 * gradient, the heights of its level lines.
 */

export const landscapes = {
  bowl: {
    cost: ([u, v]) => (u * u + v * v) / 2,
    gradient: ([u, v]) => [u, v],
    lowest: [[0, 0]],
    heights: [0.05, 0.2, 0.45, 0.8, 1.25, 1.8, 2.45, 3.2],
  },
  "narrow valley": {
    cost: ([u, v]) => (u * u + 25 * v * v) / 10,
    gradient: ([u, v]) => [u / 5, 5 * v],
    lowest: [[0, 0]],
    heights: [0.02, 0.1, 0.25, 0.5, 1, 2, 4, 7],
  },
  "two minima": {
    cost: ([u, v]) =>
      u ** 4 / 4 - u ** 3 / 15 - u ** 2 / 2 + u / 5 + 23 / 60 + (v * v) / 2,
    gradient: ([u, v]) => [(u * u - 1) * (u - 0.2), v],
    lowest: [[-1, 0]],
    heights: [0.05, 0.15, 0.25, 0.35, 0.45, 0.7, 1.2, 2],
  },
  saddle: {
    cost: ([u, v]) => (u * u) / 2 + (v * v - 1) ** 2 / 4,
    gradient: ([u, v]) => [u, (v * v - 1) * v],
    lowest: [[0, 1], [0, -1]],
    heights: [0.03, 0.1, 0.18, 0.25, 0.4, 0.7, 1.2, 2],
  },
  plateau: {
    cost: ([u, v]) => 1 - Math.exp(-(u * u + v * v)),
    gradient: ([u, v]) => {
      const height = 2 * Math.exp(-(u * u + v * v));
      return [u * height, v * height];
    },
    lowest: [[0, 0]],
    heights: [0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99],
  },
};
