/** Where things are: across where there is room, downwards on a phone. */

const ACROSS = {
  name: "across",
  size: [686, 352],
  cell: 35,
  corner: [2, 26],
  title: 2,
  gallery: [318, 26, 366], // left, top, width
  strip: [3, 318, 680],
};
/** Of many, the small ones are what is looked at: they get the whole width. */
const MANY = {
  name: "across",
  size: [686, 258],
  cell: 28,
  corner: [2, 26],
  title: 2,
  gallery: [2, 272, 682],
  strip: [256, 126, 428],
};
const DOWNWARDS = {
  name: "downwards",
  size: [320, 352],
  cell: 36,
  corner: [16, 26],
  title: 0, // as far left as it goes: a long one just fits
  gallery: [6, 380, 308],
  strip: [0, 324, 320],
};
/** Pictures alone, without their entries: the large one, and beside it all. */
const BARE = {
  name: "across",
  size: [686, 304],
  cell: 34,
  corner: [2, 26],
  title: 2,
  gallery: [302, 26, 382],
};
/** Two of them are compared: both large, beside each other. */
const PAIR = {
  name: "across",
  size: [686, 316],
  columns: 2,
  gap: 36,
  gallery: [43, 2, 600],
};
const PAIR_DOWNWARDS = {
  ...PAIR,
  name: "downwards",
  size: [320, 174],
  gap: 16,
  gallery: [1, 2, 318],
};
const BARE_DOWNWARDS = { ...DOWNWARDS, size: [320, 318], gallery: [6, 330, 308] };
const GAP = 9; // between small images
const LINE = 22; // for the words below one

const isTwo = (count, bare) => bare && count === 2;

/** Whether two images stand for themselves, and none is chosen. */
export const isPair = ({ images, entries }) => isTwo(images.length, !entries);

function layoutFor(count, { narrow, bare }) {
  if (isTwo(count, bare)) return narrow ? PAIR_DOWNWARDS : PAIR;
  if (narrow) return { ...(bare ? BARE_DOWNWARDS : DOWNWARDS), columns: count > 15 ? 8 : 5 };
  if (bare && count <= 15) return { ...BARE, columns: Math.min(count, count > 8 ? 5 : 4) };
  return count > 12 ? { ...MANY, columns: 8 } : { ...ACROSS, columns: 4 };
}

/** How the small images stand in rows: how many, how large, how high. */
function gridFor(count, how) {
  const { gallery, columns, gap = GAP } = layoutFor(count, how);
  const [, , width] = gallery;
  const side = (width - (columns - 1) * gap) / columns;
  const high = side + LINE;
  return { columns, gap, side, high, rows: Math.ceil(count / columns) };
}

/**
 * @param {{images: number[][], entries: boolean}} state
 * @param {{narrow?: boolean}} [ui]
 */
export function placeFor({ images, entries }, ui) {
  const how = { narrow: Boolean(ui?.narrow), bare: !entries };
  const count = images.length;
  const place = layoutFor(count, how);
  const own = gridFor(count, how);
  const [wide, high] = place.size;
  const [, top] = place.gallery;
  const below = count > 1 && top > high - 52; // and not beside the large one
  const end = count > 1 ? top + own.rows * own.high : 0;
  const size = [wide, below ? end : Math.max(high, end + (entries ? 52 : 0))];
  if (!entries) return { ...place, ...own, size };
  const [left, over, long] = place.strip;
  const strip = [left, over + (below ? 0 : size[1] - high), long]; // makes room
  return { ...place, ...own, size, strip };
}

/** The upper left corner of the n-th small image. */
export const spot = ({ gallery: [left, top], columns, gap, side, high }, n) => [
  left + (n % columns) * (side + gap),
  top + Math.floor(n / columns) * high,
];

/** The entry at a place of the large image. */
export function pixelAt({ cell, corner }, point) {
  const [column, row] = point.map((v, axis) =>
    Math.max(0, Math.min(7, Math.floor((v - corner[axis]) / cell))),
  );
  return 8 * row + column;
}

/** The entry at a place of the strip. */
export const entryAt = ({ strip: [left, , long] }, [x]) =>
  Math.max(0, Math.min(63, Math.floor((64 * (x - left)) / long)));
