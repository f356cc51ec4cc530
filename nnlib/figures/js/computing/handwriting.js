/**
 * From what a hand draws to the pixels that a network reads: the same as
 * `nnlib.pixels_of`, to the last bit.
 *
 * @typedef {number[][]} Line points [x, y], in fine cells
 */

export const CELLS = 32; // fine cells to a side of the pad
const WIDE = 20; // fine cells from the left to the right end of a digit
const INK = 300; // fine cells that a digit covers, about, of 1024
const PENS = [1.25, 4.5]; // half widths, the finest and the broadest
const USUAL = 2;
const NARROW = 0.3; // a drawing whose width is a smaller part is not made wider

/**
 * @param {number[][][]} drawing strokes of points [x, y], from 0 to 1
 * @param {number} side 8 or 16 pixels
 * @param {boolean} normalise as the data's makers did, or where it is
 * @returns {number[]} how many of the cells under each pixel have ink
 */
export function pixelsOf(drawing, side, normalise) {
  let lines = inCells(drawing);
  let [pen] = PENS;
  if (normalise && lines.length) {
    pen = usualPen(lines);
    lines = stretched(lines, pen);
  }
  return counted(inked(lines, pen), side);
}

/** Strokes as lines of fine cells. @returns {Line[]} */
const inCells = (drawing) =>
  drawing
    .filter((stroke) => stroke.length)
    .map((stroke) => stroke.map(([x, y]) => [CELLS * x, CELLS * y]));

/** The pen that leaves the usual ink on lines, once they are stretched. */
const usualPen = (lines) =>
  penFor(total(lengths(stretched(lines, USUAL))));

/**
 * The way of a drawing through the three steps of normalising: in the middle;
 * stretched, with the fine pen; with the usual ink.
 * @param {number[][][]} drawing
 * @returns {{ends: Line[][], pens: number[]}} where it is before and after each
 *   step, and the two pens
 */
export function wayOf(drawing) {
  const start = inCells(drawing);
  const [fine] = PENS;
  if (!start.length) return { ends: [[], [], [], []], pens: [fine, fine] };
  const broad = usualPen(start);
  const ends = [
    start,
    centred(start),
    stretched(start, fine),
    stretched(start, broad),
  ];
  return { ends, pens: [fine, broad] };
}

/**
 * Where a drawing is after some of the steps, or parts of them.
 * @param {{ends: Line[][], pens: number[]}} way
 * @param {number} steps 0 to 3: at 0 as it was drawn, at 3 as `pixelsOf` has it
 * @returns {{lines: Line[], pen: number}}
 */
export function along({ ends, pens: [fine, broad] }, steps) {
  const step = Math.min(Math.floor(steps), 2);
  const part = steps - step;
  const between = (a, b) => (1 - part) * a + part * b;
  const lines = ends[step].map((line, l) =>
    line.map((point, i) =>
      point.map((v, axis) => between(v, ends[step + 1][l][i][axis])),
    ),
  );
  return { lines, pen: step === 2 ? between(fine, broad) : fine };
}

/**
 * The same with what the network is given of it.
 * @param {number[][][]} drawing
 * @param {number} steps
 * @returns {{lines: Line[], pen: number, pixels: number[]}}
 */
export function partly(drawing, steps) {
  const { lines, pen } = along(wayOf(drawing), steps);
  return { lines, pen, pixels: counted(inked(lines, pen), 8) };
}

/** Lines with their box in the middle of the pad. */
function centred(lines) {
  const points = lines.flat();
  const middle = [0, 1].map((axis) => {
    const values = points.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  });
  return lines.map((line) =>
    line.map((point) => point.map((v, axis) => v - middle[axis] + CELLS / 2)),
  );
}

const total = (values) => values.reduce((sum, value) => sum + value, 0);

/** The half width that gives lines so long the usual ink. */
function penFor(length) {
  const wanted = length ? INK / (2 * length) : PENS[1];
  const sixteenths = 16 * Math.min(Math.max(wanted, PENS[0]), PENS[1]);
  return Math.floor(sixteenths + 0.5) / 16;
}

/** The lengths of the straight pieces of lines. */
const lengths = (lines) =>
  lines.flatMap((line) =>
    line.slice(1).map(([bx, by], i) => {
      const [ax, ay] = line[i];
      const [dx, dy] = [bx - ax, by - ay];
      return Math.sqrt(dx * dx + dy * dy);
    }),
  );

/** Stretches lines so that what the pen draws fills its box. */
function stretched(lines, pen) {
  const points = lines.flat();
  const [low, high] = [Math.min, Math.max].map((end) =>
    [0, 1].map((axis) => end(...points.map((point) => point[axis]))),
  );
  const [width, height] = high.map((v, axis) => v - low[axis]);
  const tall = (CELLS - 2 * pen) / Math.max(height, 1);
  let wide = (WIDE - 2 * pen) / Math.max(width, 1);
  if (width < NARROW * height) wide = Math.min(wide, tall);
  const middle = low.map((v, axis) => (v + high[axis]) / 2);
  return lines.map((line) =>
    line.map(([x, y]) => [
      (x - middle[0]) * wide + CELLS / 2,
      (y - middle[1]) * tall + CELLS / 2,
    ]),
  );
}

/** The cells that the pen may come over on its way along one axis. */
const reach = (a, b, pen) => [
  Math.max(0, Math.floor(Math.min(a, b) - pen) - 1),
  Math.min(CELLS - 1, Math.ceil(Math.max(a, b) + pen) + 1),
];

/** Which fine cells the pen comes over, row by row. */
function inked(lines, pen) {
  const cells = new Uint8Array(CELLS * CELLS);
  for (const line of lines) {
    for (const [i, [ax, ay]] of line.entries()) {
      const [bx, by] = line[i + 1] ?? line[i];
      const [dx, dy] = [bx - ax, by - ay];
      const square = dx * dx + dy * dy;
      const [left, right] = reach(ax, bx, pen);
      const [top, bottom] = reach(ay, by, pen);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const [x, y] = [column + 0.5, row + 0.5];
          const along = (x - ax) * dx + (y - ay) * dy;
          const share =
            square > 0 ? Math.min(Math.max(along / square, 0), 1) : 0;
          const gx = x - ax - share * dx;
          const gy = y - ay - share * dy;
          if (gx * gx + gy * gy <= pen * pen) cells[CELLS * row + column] = 1;
        }
      }
    }
  }
  return cells;
}

/** The inked cells in each block that is a pixel. */
function counted(cells, side) {
  const pixels = Array(side * side).fill(0);
  const block = CELLS / side;
  for (const [i, ink] of cells.entries()) {
    const [row, column] = [Math.floor(i / CELLS), i % CELLS];
    pixels[side * Math.floor(row / block) + Math.floor(column / block)] += ink;
  }
  return pixels;
}
