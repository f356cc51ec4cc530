/** A generator with a seed, and draws from it in their order. */

import { Rng } from "../../nnlib/figures/js/computing/rng.js";
export function draws(seed, calls) {
  const rng = new Rng(seed);
  const plain = (drawn) => (ArrayBuffer.isView(drawn) ? [...drawn] : drawn);
  return calls.map(([name, ...given]) => plain(rng[name](...given)));
}
