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

/**
 * The last answer, for as long as all stays that it can hang on: what is drawn
 * of a setting while only the numbers in `moving` change.
 * @template T @param {(state: object, ...more: unknown[]) => T} make
 * @param {string[]} moving parts of the state that it does not look at
 */
export function steady(make, moving) {
  let [last, others, answer] = [];
  const isSame = (state, more) =>
    last &&
    more.every((one, i) => one === others[i]) &&
    Object.keys(state).every(
      (key) => state[key] === last[key] || moving.includes(key),
    );
  return (state, ...more) => {
    if (!isSame(state, more)) answer = make(state, ...more);
    [last, others] = [state, more];
    return answer;
  };
}
