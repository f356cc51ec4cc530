/** The forward pass of one example, step by step. */

/**
 * Single steps in the order of the hand: for each neuron its products, their
 * sum, the bias, the activation.
 * @param {number[]} x
 * @param {import("../js/computing/layers.js").Layer[]} layers
 * @returns {{layer: number, to: number, op: string, from: number,
 *   terms: number[], value: number}[]}
 */
export function trace(x, layers) {
  const steps = [];
  let inputs = x;
  layers.forEach(({ weight, bias, activation }, layer) => {
    inputs = bias.map((b, to) => {
      const note = (op, terms, value, from = -1) =>
        steps.push({ layer, to, op, from, terms, value });
      const products = inputs.map((a, from) => {
        const value = a * weight[from][to];
        note("product", [a, weight[from][to]], value, from);
        return value;
      });
      const sum = products.reduce((total, product) => total + product, 0);
      note("sum", products, sum);
      note("bias", [sum, b], sum + b);
      const a = activation(sum + b);
      note("activation", [sum + b], a);
      return a;
    });
  });
  return steps;
}
