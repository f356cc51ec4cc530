/** Figures that Python has made: what either side moves, the other knows. */

/** The kinds of figures in a piece of HTML whose scripts the page has not. */
function missingKinds(html) {
  const kinds = [...html.matchAll(/<nn-figure kind="([\w-]+)"/g)].map(([, kind]) => kind);
  const known = (kind) => globalThis.nnFigures?.figureOf(kind);
  return kinds.filter((kind) => nnPython.kinds[kind] && !known(kind));
}

async function loadKinds(kinds) {
  const loaded = (name) =>
    [...document.scripts].some(({ src }) => src.split("?")[0].endsWith(name));
  const scripts = kinds.flatMap((kind) => nnPython.kinds[kind]);
  for (const name of ["figures.js", ...scripts]) {
    if (!loaded(`/${name}`)) await nnPython.load(`../${name}`);
  }
  kinds.forEach((kind) => nnPython.wear(`kinds/${kind}.css`));
  nnPython.wear("../figures.css");
}

const views = new Map(); // number in Python → the elements that show it
const counts = new Map(); // place of a cell → how many it has shown in this run

/** The figures that a cell shows at present, the book's or the reader's. */
const figuresOf = (cell) => [
  ...(cell?.querySelectorAll(".cell_output:not([hidden]) nn-figure") ?? []),
];

/** A cell runs again. */
const forget = (place) => counts.delete(place);

/** An element shows this figure from now on. */
function show(number, element) {
  views.set(number, [...(views.get(number) ?? []), element]);
}

/** Python has made a figure again that the page shows; the reader's hand stays. */
function meet(place, cell, number, state) {
  const count = counts.get(place) ?? 0;
  counts.set(place, count + 1);
  const element = figuresOf(cell)[count];
  if (!element) return;
  const { moved = {} } = element;
  const rest = Object.entries(state).filter(([key]) => !(key in moved));
  element.take?.(Object.fromEntries(rest));
  show(number, element);
}

/** Python has moved a figure. */
function moved(number, state) {
  for (const element of views.get(number) ?? []) element.take?.(state);
}

/** What the reader has moved in the figures of some cells, by place. */
function states(cells) {
  const found = {};
  for (const [place, cell] of cells) {
    const moves = figuresOf(cell).map(({ moved = {} }) => moved);
    if (moves.some((one) => Object.keys(one).length)) found[place] = moves;
  }
  return found;
}
