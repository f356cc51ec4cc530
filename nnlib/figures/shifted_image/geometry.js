/** Where things are: across where there is room, downwards on a phone. */

export const SIDE = 8; // pixels of the image, across and down
export const REACH = 3; // of the weights
export const SUMS = SIDE - REACH + 1; // of the map, across and down
export const CELL = 34; // of the image
export const LARGE = 50; // of the map: a number has room in it

const ACROSS = {
  name: "across",
  sizes: { answers: [686, 276], both: [686, 300], map: [686, 304] },
  corner: [2, 2],
  map: [384, 2],
  digits: (k) => [328, 16 + 27 * k],
  bar: 272,
  rows: {
    names: [[315, 12], [503, 12]],
    digits: (n, k) => [328 + 188 * n, 44 + 26.5 * k],
    bar: 84,
  },
};
const DOWNWARDS = {
  name: "downwards",
  sizes: { answers: [320, 406], both: [320, 586], map: [320, 598] },
  corner: [24, 2],
  map: [10, 294],
  digits: (k) => [16 + 32 * k, 302],
  bar: 62,
  rows: {
    names: [[3, 298], [3, 448]],
    digits: (n, k) => [16 + 32 * k, 328 + 150 * n],
    bar: 62,
    room: [26, 294],
  },
};
const PLACES = { across: ACROSS, downwards: DOWNWARDS };

/** The digits of two networks, and what each is called. */
export const rowsOf = ({ rows: { names, digits } }) =>
  names.map((name, n) => ({
    name,
    digits: Array.from({ length: 10 }, (_, k) => digits(n, k)),
  }));

/** @param {"answers" | "both" | "map"} part @param {{narrow?: boolean}} [ui] */
export function placeFor(part, ui) {
  const place = ui?.narrow ? DOWNWARDS : ACROSS;
  return { ...place, size: place.sizes[part] };
}

const within = (value, most) => Math.max(0, Math.min(most, value));

/** The sum that is pointed at, on the map or by the middle of its pixels. */
export function sumAt(name, what, point) {
  const { map, corner } = PLACES[name];
  const [start, size, before] = what === "map" ? [map, LARGE, 0] : [corner, CELL, 1];
  const [column, row] = point.map((v, axis) => {
    const cell = Math.floor((v - start[axis]) / size);
    return within(cell - before, SUMS - 1);
  });
  return SUMS * row + column;
}
