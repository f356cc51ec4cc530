/** How pixels fly: they take off one after another, in the order of the row. */

const COUNT = 64;
const LAST = 0.625; // of the whole time, when the last one takes off
const LONG = 0.375; // of it, how long a flight is

/** How much of its way a pixel has done. */
function wayOf(i, mixed) {
  const way = (mixed - (LAST * i) / (COUNT - 1)) / LONG;
  return Math.max(0, Math.min(1, way));
}

const ease = (way) => way * way * (3 - 2 * way);

/**
 * Where the pixels are.
 * @param {number[]} places where each goes
 * @param {number} mixed
 * @param {(i: number) => number[]} spot of a place
 * @param {number} [lift] how high they rise on their way
 */
export const flown = (places, mixed, spot, lift = 0) =>
  places.map((place, i) => {
    const way = wayOf(i, mixed);
    const [[x0, y0], [x1, y1]] = [spot(i), spot(place)];
    const part = ease(way);
    const high = lift * Math.sin(Math.PI * way);
    return [x0 + part * (x1 - x0), y0 + part * (y1 - y0) - high];
  });

/** The ink that lies at each place: what is in the air lies nowhere. */
export function lying({ pixels, places, mixed }) {
  const found = Array(COUNT).fill(0);
  for (const [i, ink] of pixels.entries()) {
    const way = wayOf(i, mixed);
    if (way === 0) found[i] += ink;
    if (way === 1) found[places[i]] += ink;
  }
  return found;
}
