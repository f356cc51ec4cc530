/** Points from a pasted or loaded table. */

const MOST = 1000;
const REACH = 10;

const short = (text) => (text.length > 24 ? `${text.slice(0, 21)}...` : text);

/** Whether the first row holds names and not numbers. */
const isHeading = (cells) =>
  cells.length === 3 && cells.slice(0, 2).every((cell) => Number.isNaN(Number(cell)));

const cut = (line) =>
  line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));

function coordinate(text, row, column) {
  const value = text === "" ? NaN : Number(text.replace("−", "-"));
  if (!Number.isFinite(value)) {
    throw new Error(
      `Row ${row}, column ${column} must be a number; got '${short(text)}'.`,
    );
  }
  if (Math.abs(value) > REACH) {
    throw new Error(
      `Row ${row}, column ${column} must be from −${REACH} to ${REACH}; got ` +
        `${short(text)}. Standardise the column first.`,
    );
  }
  return value;
}

const NUMBERS = ["0", "1", "2"];

/** Whether labels are the classes' numbers, from 0, and no other words. */
const isNumbered = (labels) =>
  labels.every((label) => NUMBERS.includes(label)) &&
  (labels.includes("0") || !labels.includes("2"));

/**
 * @param {string} text rows of x₁, x₂ and a label: 0, 1 and maybe 2, or up to
 *   three words
 * @returns {number[][]} points
 * @throws {Error} whose message names row and column; the old data stay
 */
export function pointsOf(text) {
  const lines = text
    .split(/\r?\n/)
    .map((line, i) => ({ row: i + 1, cells: cut(line) }))
    .filter(({ cells }) => cells.some((cell) => cell));
  if (lines.length && isHeading(lines[0].cells)) lines.shift();
  if (!lines.length) throw new Error("The table has no rows.");
  if (lines.length > MOST) {
    throw new Error(`A table has at most ${MOST} rows; got ${lines.length}.`);
  }
  const labels = [];
  const points = lines.map(({ row, cells }) => {
    if (cells.length !== 3) {
      throw new Error(
        `Row ${row} must have 3 columns, x₁, x₂ and a label; got ` +
          `${cells.length}.`,
      );
    }
    const place = [0, 1].map((i) => coordinate(cells[i], row, i + 1));
    const label = cells[2];
    if (!labels.includes(label)) labels.push(label);
    if (!label || labels.length > 3) {
      throw new Error(
        `Row ${row}, column 3 must be one of two or three labels; got ` +
          `'${short(label)}'.`,
      );
    }
    return [...place, label];
  });
  const order = isNumbered(labels) ? NUMBERS : labels;
  return points.map(([x1, x2, label]) => [x1, x2, order.indexOf(label)]);
}
