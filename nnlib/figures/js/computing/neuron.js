/** What neurons compute: the same as `nnlib`, number for number. */

/** 1 if z > 0, else 0. @param {number} z */
export const step = (z) => (z > 0 ? 1 : 0);

/** z itself. @param {number} z */
export const identity = (z) => z;

/** 1 / (1 + e⁻ᶻ); an overflow to infinity gives the right limit, 0. */
export const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/** Like the sigmoid, from -1 to 1. */
export const tanh = Math.tanh;

/** z where it is above 0, else 0. */
export const relu = (z) => Math.max(z, 0);

/** z where it is above 0, else a small part of it. */
export const leakyRelu = (z, negativeSlope = 0.01) =>
  z > 0 ? z : negativeSlope * z;

/** eᶻ over the sum of all eᶻ; the largest is moved to 0 first. */
export function softmax(z) {
  const most = Math.max(...z);
  const powers = z.map((zi) => Math.exp(zi - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export const stepSlope = () => 0;
export const identitySlope = () => 1;
export const sigmoidSlope = (z, a = sigmoid(z)) => a * (1 - a);
export const tanhSlope = (z, a = Math.tanh(z)) => 1 - a * a;
export const reluSlope = (z) => (z > 0 ? 1 : 0);
export const leakyReluSlope = (z, _a, negativeSlope = 0.01) =>
  z > 0 ? 1 : negativeSlope;

/** By their names in Python. */
export const activations = {
  step,
  identity,
  sigmoid,
  tanh,
  relu,
  leaky_relu: leakyRelu,
};
export const slopes = {
  step: stepSlope,
  identity: identitySlope,
  sigmoid: sigmoidSlope,
  tanh: tanhSlope,
  relu: reluSlope,
  leaky_relu: leakyReluSlope,
};

/**
 * x₁w₁ + x₂w₂ + … + b
 * @param {number[]} x @param {number[]} w @param {number} b
 */
export function weightedSum(x, w, b) {
  let z = 0;
  for (let i = 0; i < w.length; i++) z += x[i] * w[i];
  return z + b;
}
