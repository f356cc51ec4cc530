/**
 * Costs of two knobs, each with its lowest place, if any, at cost 0: the cost,
 * its gradient, the height from one level line to the next; and, where not all
 * minima are the lowest, all of them, to be told apart by their costs.
 */

export const landscapes = {
  bowl: {
    cost: ([u, v]) => (u * u + v * v) / 2,
    gradient: ([u, v]) => [u, v],
    lowest: [[0, 0]],
    step: 0.4,
  },
  "narrow valley": {
    cost: ([u, v]) => (u * u + 25 * v * v) / 10,
    gradient: ([u, v]) => [u / 5, 5 * v],
    lowest: [[0, 0]],
    step: 0.8,
  },
  "two minima": {
    cost: ([u, v]) =>
      u ** 4 / 4 - u ** 3 / 15 - u ** 2 / 2 + u / 5 + 23 / 60 + (v * v) / 2,
    gradient: ([u, v]) => [(u * u - 1) * (u - 0.2), v],
    lowest: [[-1, 0]],
    minima: [[-1, 0], [1, 0]],
    step: 0.2,
  },
  saddle: {
    cost: ([u, v]) => (u * u) / 2 + (v * v - 1) ** 2 / 4,
    gradient: ([u, v]) => [u, (v * v - 1) * v],
    lowest: [[0, 1], [0, -1]],
    step: 0.2,
  },
  plateau: {
    cost: ([u, v]) => 1 - Math.exp(-(u * u + v * v)),
    gradient: ([u, v]) => {
      const height = 2 * Math.exp(-(u * u + v * v));
      return [u * height, v * height];
    },
    lowest: [[0, 0]],
    step: 0.1,
  },
  "no floor": {
    cost: ([u, v]) => Math.exp(-u) + (v * v) / 2,
    gradient: ([u, v]) => [-Math.exp(-u), v],
    lowest: [],
    step: 0.2,
  },
};
