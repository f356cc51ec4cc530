/** The page's notebook with the reader's edits, as a file. */

function download({ shown, checks, ...notebook }, sources) {
  let place = 0;
  const cells = notebook.cells.map((cell) => {
    if (cell.cell_type !== "code") return { ...cell, source: editOf(cell.id) ?? cell.source };
    return { ...cell, source: sources[place++], execution_count: null, outputs: [] };
  });
  const text = JSON.stringify({ ...notebook, cells }, null, 1) + "\n";
  const link = document.createElement("a");
  const file = new Blob([text], { type: "application/x-ipynb+json" });
  link.href = URL.createObjectURL(file);
  link.download = `${nnPython.prefix.match(/([^/]+)#$/)[1]}.ipynb`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
