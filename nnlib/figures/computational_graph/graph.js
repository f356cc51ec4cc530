/**
 * A computational graph: each node is made of earlier nodes by one operation
 * that knows its value and, for each of its inputs, its local slope.
 *
 * @typedef {object} Node
 * @property {string} name
 * @property {string[]} from the nodes it is made of
 * @property {(...values: number[]) => number} value
 * @property {(...values: number[]) => (number | null)[]} slopes one for each
 *   of `from`; null where no slope is wanted, as for a target
 * @property {(...texts: string[]) => string} say the operation in words
 */

/**
 * Run a graph forward, then backward.
 * @param {Record<string, number>} inputs
 * @param {Node[]} nodes in an order in which each can be computed
 * @returns {{values: Record<string, number>, steps: object[]}} every step: a
 *   value made, the 1 at the end, then each edge's slope passed on
 */
export function run(inputs, nodes) {
  const values = { ...inputs };
  const steps = [];
  for (const { name, from, value } of nodes) {
    values[name] = value(...from.map((one) => values[one]));
    steps.push({ op: "value", name, value: values[name] });
  }
  const last = nodes.at(-1).name;
  const slopes = { [last]: 1 };
  steps.push({ op: "start", name: last, total: 1 });
  for (const { name, from, slopes: local } of nodes.toReversed()) {
    const own = local(...from.map((one) => values[one]));
    from.forEach((one, i) => {
      if (own[i] === null) return;
      const before = slopes[one];
      const part = slopes[name] * own[i];
      slopes[one] = (before ?? 0) + part;
      steps.push({
        ...{ op: "back", name: one, over: name, local: own[i], part },
        ...{ arrived: slopes[name], before, total: slopes[one] },
      });
    });
  }
  return { values, steps };
}
