/** `SGD` and `Adam` of `nnlib` on one array, in place. */

/**
 * @typedef {object} Optimizer
 * @property {Float64Array[]} memory what it remembers from step to step
 * @property {number} steps how many it has taken
 * @property {(value: Float64Array, grad: Float64Array, rate?: number) => void} move
 */

/** @returns {Optimizer} */
function sgd(lr, momentum, size) {
  const velocity = new Float64Array(momentum ? size : 0);
  return {
    memory: [velocity],
    steps: 0,
    move(value, grad, rate = lr) {
      this.steps++;
      for (let i = 0; i < size; i++) {
        let go = grad[i];
        if (momentum) go = velocity[i] = momentum * velocity[i] + go;
        value[i] -= rate * go;
      }
    },
  };
}

/** @returns {Optimizer} */
function adam(lr, size, [b1, b2] = [0.9, 0.999], eps = 1e-8) {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return {
    memory: [mean, square],
    steps: 0,
    move(value, grad, rate = lr) {
      this.steps++;
      const stride = rate / (1 - b1 ** this.steps);
      const unbiased = Math.sqrt(1 - b2 ** this.steps);
      for (let i = 0; i < size; i++) {
        const g = grad[i];
        mean[i] += (1 - b1) * (g - mean[i]);
        square[i] = b2 * square[i] + (1 - b2) * g * g;
        value[i] -= (stride * mean[i]) / (Math.sqrt(square[i]) / unbiased + eps);
      }
    },
  };
}

/** By their names in the playground. */
export const optimizers = {
  SGD: (lr, size) => sgd(lr, 0, size),
  momentum: (lr, size) => sgd(lr, 0.9, size),
  Adam: (lr, size) => adam(lr, size),
};

/** What large weights cost: its slope is added to the gradient. */
export function penalise(grad, value, isWeight, l1, l2) {
  if (!l1 && !l2) return;
  for (let i = 0; i < grad.length; i++) {
    if (isWeight[i]) grad[i] += l2 * value[i] + l1 * Math.sign(value[i]);
  }
}
