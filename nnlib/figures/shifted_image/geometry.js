/** Where things are: across where there is room, downwards on a phone. */

export const SIDE = 8; // pixels of the image, across and down
export const REACH = 3; // of the weights
export const SUMS = SIDE - REACH + 1; // of the map, across and down
export const POOLS = SUMS / 2; // of what is kept, across and down

// For each part: its size, where the image is, and how large a pixel.
const ACROSS = {
  name: "across",
  parts: {
    answers: { size: [686, 276], corner: [2, 2], cell: 34 },
    both: { size: [686, 300], corner: [2, 46], cell: 25 },
    map: { size: [690, 264], corner: [2, 40], cell: 23 },
  },
  map: { corner: [228, 3], cell: 43 }, // the sums: a number has room in it
  kept: { corner: [528, 52], cell: 53, way: "right", named: [607, 231] },
  digits: (k) => [328, 16 + 27 * k],
  bar: 272,
  rows: {
    names: [[242, 12], [468, 12]],
    digits: (n, k) => [255 + 226 * n, 44 + 26.5 * k],
    bar: 122,
  },
};
const DOWNWARDS = {
  name: "downwards",
  parts: {
    answers: { size: [320, 406], corner: [24, 2], cell: 34 },
    both: { size: [320, 586], corner: [24, 2], cell: 34 },
    map: { size: [320, 494], corner: [2, 2], cell: 22 },
  },
  map: { corner: [10, 191], cell: 50 },
  kept: { corner: [190, 3], cell: 42, way: "up", named: [253, 150] },
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
  return { ...place, ...place.parts[part] };
}

const within = (value, most) => Math.max(0, Math.min(most, value));

/** The sum that is pointed at, on the map or by the middle of its pixels. */
export function sumAt(name, what, point) {
  const { map, parts } = PLACES[name];
  const [{ corner, cell }, before] = what === "map" ? [map, 0] : [parts.map, 1];
  const [column, row] = point.map((v, axis) => {
    const found = Math.floor((v - corner[axis]) / cell);
    return within(found - before, SUMS - 1);
  });
  return SUMS * row + column;
}
