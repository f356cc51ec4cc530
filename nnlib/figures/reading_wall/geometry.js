/**
 * Where things are: the digits' tiles, ten blocks beside each other or, on a
 * phone, in two rows of five; below them the machine.
 */

import { at } from "../js/drawing/scale.js";
import { COUNTS } from "./start.js";

export const COLUMNS = 4; // tiles of a block, across
export const ROWS = 14;
const BLOCKS = 10;

const ACROSS = {
  name: "across",
  size: [692, 562],
  pitch: 17.2, // from tile to tile
  strips: [{ from: 0, blocks: 10, corner: [2, 26] }],
  cell: 27, // of the machine's image
  corner: [2, 316],
  count: [2, 294], // how many are wrong
  hidden: (j) => [352, 286 + 8.5 * j],
  maps: [338, 284, 9, 33], // left, top, side of a cell, from map to map
  output: (k) => [480, 300 + 27 * k],
  bar: 126,
  bends: [284, 416],
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 850],
  pitch: 15.8,
  strips: [
    { from: 0, blocks: 5, corner: [2, 24] },
    { from: 5, blocks: 5, corner: [2, 274] },
  ],
  cell: 18,
  corner: [88, 534],
  count: [2, 519],
  hidden: (j) => [8.5 + 9.78 * j, 728],
  maps: [6, 716, 9, 40],
  output: (k) => [16 + 32 * k, 776],
  bar: 42,
  bends: [700, 750],
  wire: (bend) => ([x1, y1], [x2, y2]) =>
    `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2}`,
};

/** Each digit of the wall: its block, and its place in it. */
export const TILES = COUNTS.flatMap((count, block) =>
  Array.from({ length: count }, (_, n) => ({
    block,
    column: n % COLUMNS,
    row: Math.floor(n / COLUMNS),
  })),
);

const tileAt = (column, row) =>
  TILES.findIndex(
    (tile) => COLUMNS * tile.block + tile.column === column && tile.row === row,
  );

/** With the spots of tiles, pixels, hidden neurons, pooled numbers and digits. */
function laid(place) {
  const { strips, pitch, cell, maps, name } = place;
  const side = COLUMNS * pitch;
  const corners = strips.flatMap(({ blocks, corner: [left, top] }) =>
    Array.from({ length: blocks }, (_, n) => [left + n * side, top]),
  );
  const tiles = TILES.map(({ block, column, row }) => {
    const [left, top] = corners[block];
    return [left + column * pitch, top + row * pitch].map(at);
  });
  const pixel = (i) => [
    place.corner[0] + cell * ((i % 8) + 0.5),
    place.corner[1] + cell * (Math.floor(i / 8) + 0.5),
  ];
  const [left, top, small, far] = maps;
  // The map of each kind of weights is 3 by 3; its number is the last place.
  const pooled = (n) => {
    const [map, spot] = [n % 8, Math.floor(n / 8)];
    const [x, y] = name === "across" ? [0, far * map] : [far * map, 0];
    return [
      left + x + small * ((spot % 3) + 0.5),
      top + y + small * (Math.floor(spot / 3) + 0.5),
    ];
  };
  const list = (count, spot) =>
    Array.from({ length: count }, (_, i) => spot(i).map(at));
  return {
    ...place,
    corners,
    tiles,
    spots: {
      pixels: list(64, pixel),
      hidden: list(32, place.hidden),
      pooled: list(72, pooled),
      digits: list(10, place.output),
    },
  };
}

export const places = { across: laid(ACROSS), downwards: laid(DOWNWARDS) };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? places.downwards : places.across);

/** The wall's box: left, top, width and height. */
export function boxOf({ strips, pitch }) {
  const [left, top] = strips[0].corner;
  const end = strips.at(-1).corner[1] + ROWS * pitch;
  return [left, top, strips[0].blocks * COLUMNS * pitch, end - top];
}

/** The tile at a point of the picture, counted from 1; 0 where there is none. */
export function tileUnder(name, point) {
  const { strips, pitch } = places[name];
  for (const { from, blocks, corner } of strips) {
    const [column, row] = point.map((v, axis) => Math.floor((v - corner[axis]) / pitch));
    const isAcross = column >= 0 && column < COLUMNS * blocks;
    if (isAcross && row >= 0 && row < ROWS) return tileAt(COLUMNS * from + column, row) + 1;
  }
  return 0;
}

const STEPS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The next tile in an arrow's direction, over what is empty; else the same. */
export function beside(looked, key) {
  const [across, down] = STEPS[key] ?? [0, 0];
  if (!across && !down) return null;
  if (!looked) return 1;
  const { block, column, row } = TILES[looked - 1];
  let [x, y] = [COLUMNS * block + column, row];
  do {
    [x, y] = [x + across, y + down];
    const found = tileAt(x, y);
    if (found >= 0) return found + 1;
  } while (x >= 0 && x < COLUMNS * BLOCKS && y >= 0 && y < ROWS);
  return looked;
}
