/** Functions that remember what they answered. */

/**
 * By what they were asked.
 * @typedef {number | string | boolean | number[][]} Given
 * @template T @param {(...given: Given[]) => T} make
 * @param {number} most answers kept
 */
export function remembering(make, most) {
  const known = new Map();
  return (...given) => {
    const key = given.join(" ");
    const answer = known.has(key) ? known.get(key) : make(...given);
    known.delete(key);
    known.set(key, answer);
    if (known.size > most) known.delete(known.keys().next().value);
    return answer;
  };
}

/**
 * The last answer, for as long as the state stays: picture, readout and
 * challenges each ask.
 * @template T @param {(state: object) => T} make
 */
export function once(make) {
  let [last, answer] = [];
  return (state) => {
    if (state !== last) [last, answer] = [state, make(state)];
    return answer;
  };
}
