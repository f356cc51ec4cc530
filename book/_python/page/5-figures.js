/** Figures that Python has made: what either side moves, the other knows. */

const views = new Map(); // number in Python → elements that show it
const shownBy = new Map(); // place of a cell → the elements it has shown

/** An element shows this figure from now on. */
function show(place, number, element) {
  if (!element) return;
  shownBy.set(place, [...(shownBy.get(place) ?? []), element]);
  views.set(number, [...(views.get(number) ?? []), element]);
}

/** A cell runs again: what it has shown is shown no longer. */
const forget = (place) => shownBy.delete(place);

/** Python has moved a figure. */
function moved(number, state) {
  for (const element of views.get(number) ?? []) element.take?.(state);
}

/** The states of all figures that Python has made, by cell. */
function states() {
  const found = {};
  for (const [place, elements] of shownBy) {
    found[place] = elements.map((element) => element.state ?? {});
  }
  return found;
}

/** How many figures a cell has shown in this run. */
const shownCount = (place) => shownBy.get(place)?.length ?? 0;
