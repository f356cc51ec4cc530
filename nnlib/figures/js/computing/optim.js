/** Optimisers as `nnlib` has them: how knobs move against their gradient. */

/**
 * Gradient descent, with momentum or without: `SGD` of `nnlib`.
 * @param {number} lr learning rate
 * @param {number} [momentum] share of the speed that each step keeps
 * @returns {(knobs: number[], grad: number[]) => number[]} one step
 */
export function sgd(lr, momentum = 0) {
  let velocity = null;
  return (knobs, grad) => {
    velocity = velocity
      ? grad.map((g, i) => momentum * velocity[i] + g)
      : [...grad];
    return knobs.map((k, i) => k - lr * velocity[i]);
  };
}

/** `Adam` of `nnlib`: each knob has a step size of its own. */
export function adam(lr, [keepMean, keepSquare] = [0.9, 0.999], eps = 1e-8) {
  let [mean, square, steps] = [null, null, 0];
  return (knobs, grad) => {
    mean ??= grad.map(() => 0);
    square ??= grad.map(() => 0);
    steps += 1;
    mean = mean.map((m, i) => m + (1 - keepMean) * (grad[i] - m));
    square = square.map(
      (s, i) => keepSquare * s + (1 - keepSquare) * grad[i] * grad[i],
    );
    const rate = lr / (1 - keepMean ** steps);
    const unbiased = Math.sqrt(1 - keepSquare ** steps);
    return knobs.map(
      (k, i) => k - (rate * mean[i]) / (Math.sqrt(square[i]) / unbiased + eps),
    );
  };
}

/** How far out a walk is followed. */
export const REACH = 10;

/** Whether a walk has left for good. @param {number[]} knobs */
export const gone = (knobs, reach = REACH) =>
  knobs.some((k) => Math.abs(k) > reach);

/**
 * Where the knobs come on their way, the start included. The walk ends early
 * if it leaves for good.
 * @param {(knobs: number[], grad: number[]) => number[]} move
 * @param {(knobs: number[], step: number) => number[]} gradient
 * @param {number[]} start @param {number} steps @param {number} [reach]
 * @returns {number[][]}
 */
export function walk(move, gradient, start, steps, reach = REACH) {
  const path = [start];
  while (path.length <= steps && !gone(path.at(-1), reach)) {
    const knobs = path.at(-1);
    path.push(move(knobs, gradient(knobs, path.length - 1)));
  }
  return path;
}
