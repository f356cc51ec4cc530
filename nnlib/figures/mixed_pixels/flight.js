/** How pixels fly: those with ink take off one after another, in the row's order. */

const LAST = 0.625; // of the whole time, when the last one takes off
const LONG = 0.375; // of it, how long a flight is

/** How much of its way each pixel has done. */
function waysOf({ pixels, mixed }) {
  const last = Math.max(1, pixels.filter(Boolean).length - 1);
  let turn = 0;
  return pixels.map((ink) => {
    const way = (mixed - (LAST * turn) / last) / LONG;
    if (ink) turn += 1;
    return Math.max(0, Math.min(1, way));
  });
}

const ease = (way) => way * way * (3 - 2 * way);

/**
 * Where the pixels are.
 * @param {object} state
 * @param {(i: number) => number[]} spot of a place
 * @param {number} [lift] how high they rise on their way
 */
export const flown = (state, spot, lift = 0) =>
  waysOf(state).map((way, i) => {
    const [[x0, y0], [x1, y1]] = [spot(i), spot(state.places[i])];
    const part = ease(way);
    const high = lift * Math.sin(Math.PI * way);
    return [x0 + part * (x1 - x0), y0 + part * (y1 - y0) - high];
  });

/** The ink that lies at each place: what is in the air lies nowhere. */
export function lying(state) {
  const { pixels, places } = state;
  const found = pixels.map(() => 0);
  for (const [i, way] of waysOf(state).entries()) {
    if (way === 0) found[i] += pixels[i];
    if (way === 1) found[places[i]] += pixels[i];
  }
  return found;
}
