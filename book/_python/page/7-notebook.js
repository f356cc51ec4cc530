/** The page's notebook with the reader's edits, as a file. */

function download(notebook, sources) {
  let place = 0;
  const cells = notebook.cells.map((cell) => {
    const source = cell.cell_type === "code" ? sources[place++] : cell.source;
    const empty = { execution_count: null, outputs: [] };
    return { ...cell, source, ...(cell.cell_type === "code" ? empty : {}) };
  });
  const text = JSON.stringify({ ...notebook, cells }, null, 1) + "\n";
  const link = document.createElement("a");
  const file = new Blob([text], { type: "application/x-ipynb+json" });
  link.href = URL.createObjectURL(file);
  link.download = `${nnPython.prefix.match(/([^/]+)#$/)[1]}.ipynb`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
