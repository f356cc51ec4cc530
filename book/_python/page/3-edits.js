/** The reader's edits, in this browser and nowhere else. */

const kept = {};

/** @returns {string | undefined} */
function editOf(id) {
  try {
    return localStorage.getItem(nnPython.prefix + id) ?? kept[id];
  } catch {
    return kept[id]; // storage is denied: kept until the page is left
  }
}

function keepEdit(id, source) {
  kept[id] = source;
  try {
    if (source === undefined) localStorage.removeItem(nnPython.prefix + id);
    else localStorage.setItem(nnPython.prefix + id, source);
  } catch {
    // As above.
  }
}
