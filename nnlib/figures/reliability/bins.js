/** What was said, against what then happened. */

import { sigmoid } from "../js/computing/neuron.js";

/**
 * Cases sorted by what was said of them, and what then happened.
 * @param {number[][]} cases `[log-odds, how many yes, how many no]`
 * @param {number} scale what every log-odds is multiplied by
 * @returns {{bin: number, count: number, said: number, happened: number}[]}
 *   for each bin with cases in it, the mean of what was said and the share of
 *   what happened
 */
export function reliability(cases, scale, bins = 10) {
  const sums = Array.from({ length: bins }, (_, bin) => ({
    bin,
    count: 0,
    said: 0,
    happened: 0,
  }));
  for (const [z, yes, no] of cases) {
    const p = sigmoid(scale * z);
    const sum = sums[Math.min(bins - 1, Math.floor(p * bins))];
    sum.count += yes + no;
    sum.said += p * (yes + no);
    sum.happened += yes;
  }
  return sums
    .filter(({ count }) => count > 0)
    .map(({ bin, count, said, happened }) => ({
      bin,
      count,
      said: said / count,
      happened: happened / count,
    }));
}
