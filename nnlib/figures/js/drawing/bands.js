/** A function over a square as bands of colour, from orange below to blue. */

import { html, Markup } from "./html.js";

const FINE = 10; // parts of a unit in which corners are given

// Edges of a cell. A ring goes round what it holds so that this is to its left.
const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3];
const OPPOSITE = [BOTTOM, LEFT, TOP, RIGHT];
/** Corners of a cell, as bits: top left and top right, bottom right and left. */
const [TL, TR, BR, BL] = [1, 2, 4, 8];
/** Left on leaving by each edge, and right. */
const HELD = [TL, TR, BR, BL];
const FREE = [TR, BR, BL, TL];

/** By which edge a ring leaves: of a cell that it crosses once. */
const EXIT = Array.from({ length: 16 }, (_, corners) =>
  [TOP, RIGHT, BOTTOM, LEFT].find(
    (edge) => corners & HELD[edge] && !(corners & FREE[edge]),
  ),
);

/** Crossed twice, a cell keeps its two corners apart. */
function exitOf(corners, entry) {
  if (corners === (TL | BR)) return entry === LEFT ? TOP : BOTTOM;
  if (corners === (TR | BL)) return entry === TOP ? RIGHT : LEFT;
  return EXIT[corners];
}

/**
 * Rings round the places where values are above a height, as an SVG path's
 * data. It walks the cells between neighbouring places; around the square lie
 * places that are never above. @param {ArrayLike<number>} values
 * @param {number[]} [corner] of the square, in tenths
 */
class Walk {
  constructor(values, side, size, corner = [0, 0]) {
    this.corner = corner;
    this.values = values;
    this.side = side;
    this.zoom = (size * FINE) / side;
    this.cells = new Uint8Array((side + 1) * (side + 1));
    this.left = new Uint8Array((side + 1) * (side + 1));
  }

  /** Which corners of each cell are above. */
  #look(height) {
    const { values, side, cells } = this;
    cells.fill(0);
    for (let row = 0, k = 0; row < side; row++) {
      let cell = row * (side + 1);
      for (let column = 0; column < side; column++, k++, cell++) {
        if (!(values[k] > height)) continue;
        cells[cell] |= BR;
        cells[cell + 1] |= BL;
        cells[cell + side + 1] |= TR;
        cells[cell + side + 2] |= TL;
      }
    }
  }

  /** How far between two places the height is, from the first. */
  #between(row, column, row2, column2, height) {
    const { values, side } = this;
    if (row < 0 || column < 0 || row2 >= side || column2 >= side) return 0.5;
    if (row >= side || column >= side) return 0.5;
    const [a, b] = [values[row * side + column], values[row2 * side + column2]];
    return (height - a) / (b - a);
  }

  /** Where a ring crosses an edge of a cell, in whole numbers. */
  #crossing(row, column, edge, height) {
    const [r, c] = [row - 1, column - 1]; // of the place at the top left
    let [y, x] = [r, c];
    if (edge === TOP || edge === BOTTOM) {
      y = edge === TOP ? r : r + 1;
      x += this.#between(y, c, y, c + 1, height);
    } else {
      x = edge === LEFT ? c : c + 1;
      y += this.#between(r, x, r + 1, x, height);
    }
    this.x = Math.round((x + 0.5) * this.zoom);
    this.y = Math.round((y + 0.5) * this.zoom);
  }

  /**
   * Where a ring turns within a cell at the rim: in the square's corners, and
   * where it comes to the rim, so that it ends there straight and has no hook.
   */
  #turns(row, column, height) {
    const { side, zoom } = this;
    const [isRow, isColumn] = [row, column].map((n) => n === 0 || n === side);
    const corners = this.cells[row * (side + 1) + column];
    if ((!isRow && !isColumn) || corners & (corners - 1)) return false;
    const inner = isRow ? (row ? TOP : BOTTOM) : column ? LEFT : RIGHT;
    this.#crossing(row, column, inner, height);
    if (isRow) this.y = row ? side * zoom : 0;
    if (isColumn) this.x = column ? side * zoom : 0;
    return true;
  }

  #ring(cell, edge, height) {
    const wide = this.side + 1;
    let [row, column] = [Math.floor(cell / wide), cell % wide];
    const line = new Line(this.corner);
    for (;;) {
      const at = row * wide + column;
      if (this.left[at] & (1 << edge)) return line.end();
      this.left[at] |= 1 << edge;
      if (this.#turns(row, column, height)) line.to(this.x, this.y);
      this.#crossing(row, column, edge, height);
      line.to(this.x, this.y);
      row += edge === BOTTOM ? 1 : edge === TOP ? -1 : 0;
      column += edge === RIGHT ? 1 : edge === LEFT ? -1 : 0;
      edge = exitOf(this.cells[row * wide + column], OPPOSITE[edge]);
    }
  }

  above(height) {
    this.#look(height);
    this.left.fill(0);
    let text = "";
    const { cells, left } = this;
    for (let cell = 0; cell < cells.length; cell++) {
      const corners = cells[cell];
      if (corners === 0 || corners === 15) continue;
      for (let edge = TOP; edge <= LEFT; edge++) {
        const leaves = corners & HELD[edge] && !(corners & FREE[edge]);
        if (leaves && !(left[cell] & (1 << edge))) {
          text += this.#ring(cell, edge, height);
        }
      }
    }
    return text;
  }
}

/** A closed line as text: what goes on in the same direction is one step. */
class Line {
  constructor([left, top]) {
    this.left = left;
    this.top = top;
  }

  text = "";
  x = NaN;
  y = NaN;
  dx = 0;
  dy = 0;

  to(x, y) {
    if (!this.text) {
      this.text = `M${x + this.left} ${y + this.top}l`;
      [this.x, this.y] = [x, y];
      return;
    }
    const [ex, ey] = [x - this.x, y - this.y];
    const { dx, dy } = this;
    if (dx * ey === dy * ex && dx * ex + dy * ey >= 0) {
      [this.dx, this.dy] = [dx + ex, dy + ey];
    } else {
      this.#go();
      [this.dx, this.dy] = [ex, ey];
    }
    [this.x, this.y] = [x, y];
  }

  #go() {
    const { dx, dy } = this;
    if (dx || dy) this.text += dy < 0 ? `${dx}${dy} ` : `${dx} ${dy} `;
  }

  /** A line so short that it is a point is none. */
  end() {
    this.#go();
    return this.text.endsWith("l") ? "" : `${this.text}z`;
  }
}

/** The part where the values are above a height, as an SVG path's data. */
export const above = (values, side, height, size) =>
  new Walk(values, side, size).above(height);

/** The corners of one ring of `above`, and its first once more. */
function cornersOf(ring) {
  const [x, y, ...steps] = ring.match(/-?\d+/g).map(Number);
  const corners = [[x, y]];
  for (let i = 0; i < steps.length; i += 2) {
    const [px, py] = corners.at(-1);
    corners.push([px + steps[i], py + steps[i + 1]]);
  }
  return [...corners, corners[0]];
}

/**
 * The line round what `above` gives, without the parts along the square's rim:
 * there the square ends, and not what is above.
 */
export function border(values, side, height, size) {
  const isRim = (a, b) => a === b && (a === 0 || a === size * FINE);
  let text = "";
  for (const ring of above(values, side, height, size).split("M").slice(1)) {
    const corners = cornersOf(ring);
    let isDown = false;
    for (const [i, [x, y]] of corners.slice(1).entries()) {
      const [px, py] = corners[i];
      const isDrawn = !isRim(px, x) && !isRim(py, y);
      if (isDrawn) text += `${isDown ? "" : `M${px} ${py}`}L${x} ${y}`;
      isDown = isDrawn;
    }
  }
  return text;
}

/**
 * Bands of a square, one over the other: adds to the text of each shade.
 * @param {string[]} texts one for each shade, the lowest first
 */
function stack(texts, { values, x = 0, y = 0 }, side, edges, size) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const corner = [Math.round(x * FINE), Math.round(y * FINE)];
  const walk = new Walk(values, side, size, corner);
  const end = size * FINE;
  let lowest = 0;
  while (lowest < edges.length && edges[lowest] <= low) lowest++;
  texts[lowest] += `M${corner.join(" ")}h${end}v${end}h${-end}z`;
  for (let i = lowest; i < edges.length && edges[i] < high; i++) {
    texts[i + 1] += walk.above(edges[i]);
  }
}

/**
 * Squares of bands as one path for each shade: a page takes a change of few
 * long paths in a fraction of the time of many short ones. `edges` are the
 * heights between the bands; the middle band, which holds 0, has the ground's
 * colour.
 * @param {{values: ArrayLike<number>, x?: number, y?: number}[]} squares
 *   values row after row, the highest row first, and where it stands
 * @param {number} side places across @param {number} size in the picture
 * @param {number} shades from the middle to the strongest colour
 */
export function squaresOfBands(squares, side, edges, size, shades) {
  const texts = Array(edges.length + 1).fill("");
  for (const square of squares) stack(texts, square, side, edges, size);
  const middle = edges.length / 2;
  return html`<g transform="scale(${1 / FINE})">${texts.map(
    (text, k) => html`<path class="nn-band" data-shade="${Math.round(
      ((k - middle) / middle) * shades,
    )}" d="${new Markup(text)}"/>`,
  )}</g>`;
}

/** The bands of one square. */
export const bands = (values, ...how) => squaresOfBands([{ values }], ...how);
