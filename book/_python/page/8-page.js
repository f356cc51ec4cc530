/** What the buttons of a page do. */

const SIZE = "8 MB, once";
const FATAL = "Python has come to its end and starts again when you run something: ";

let python;
let atWork = Promise.resolve();
const editors = new Map(); // place of the cell → its editor
const { cells: places, prefix } = nnPython;

/** Called by the page's own script, after this one or before. */
nnPython.book = (notebook) => {
  nnPython.notebook = notebook;
  nnPython.code = notebook.cells
    .filter((cell) => cell.cell_type === "code")
    .map(({ id, source, metadata }) => ({
      id,
      source,
      check: notebook.checks[id],
      locked: metadata.nbgrader?.locked,
    }));
};

const pageCell = (place) => places[nnPython.notebook.shown.indexOf(place)];
const placeOf = (cell) => nnPython.notebook.shown[places.indexOf(cell)];
const nameOf = (place) => nnPython.code[place].id;

/** The code of all cells, as it stands on the page. */
const sources = () =>
  nnPython.code.map(
    ({ id, source }, place) => editors.get(place)?.source ?? editOf(id) ?? source,
  );

/** What the reader has moved in the page's figures, by cell. */
const moves = () => states(places.map((cell) => [placeOf(cell), cell]));

const started = () => (python ??= new Python(nnPython.code.map(({ id, source }) => ({ id, source }))));

async function starting(editor) {
  const share = (part) => editor.say(`Starting Python: ${SIZE}. ${Math.round(part * 100)} %`);
  if (!started().isReady) share(0);
  await python.start(share);
}

function hear(editor, place, message) {
  const { say, cell } = message;
  if (say === "step") {
    const { at, of } = message;
    forget(cell);
    editor.say(of > 1 ? `Running, with what it needs: ${at + 1} of ${of}.` : "Running.");
  } else if (say === "load") {
    editor.say(`Loading matplotlib: ${Math.ceil(message.size / 1e6)} MB, once.`);
  } else if (say === "figure") {
    meet(cell, pageCell(cell), message.figure, message.state);
  } else if (say === "moved") {
    moved(message.figure, message.state);
  } else {
    if (say === "error") {
      const where = cell === place ? "" : ` of a cell above (${nameOf(cell)})`;
      message = { ...message, where };
    }
    editor.output.hear(message, (figure) => {
      if (message.figure) show(message.figure, figure);
    });
  }
}

async function runNow(editor) {
  const place = placeOf(editor.cell);
  editor.busy = true;
  let failed = false;
  let verdict;
  try {
    await starting(editor);
    editor.output.begin();
    const told = (message) => {
      failed ||= message.say === "error";
      if (message.say === "verdict") verdict = message;
      else hear(editor, place, message);
    };
    await python.run(place, sources(), moves(), told, editor.book.check);
    if (verdict) editor.say(verdict.words, verdict.right ? "right" : "not-yet");
    else editor.say(failed ? "It ended with an error." : "Done.");
  } catch (error) {
    const stopped = error.message === STOPPED;
    if (!stopped) python.stop();
    editor.say(stopped ? STOPPED : FATAL + error.message);
  }
  editor.busy = false;
}

/** Runs follow one another. */
function run(editor) {
  editor.say("Waiting to run.");
  atWork = atWork.then(() => runNow(editor));
  return atWork;
}

function above(editor) {
  const before = [...editors.values(), editor];
  for (const cell of places.slice(0, places.indexOf(editor.cell))) {
    if (cell.querySelector(".cell_input")) before.push(open(cell));
  }
  const order = (one) => places.indexOf(one.cell);
  const todo = [...new Set(before)].filter((one) => order(one) < order(editor));
  todo.sort((a, b) => order(a) - order(b)).forEach(run);
}

function stop() {
  python.stop();
  python.start().catch(() => {}); // the next run finds it ready, or says why not
}

const does = {
  run,
  stop,
  above,
  restart(editor) {
    started().stop();
    editor.say("Python is new: nothing has run.");
  },
  download: () => download(nnPython.notebook, sources()),
  closed(editor, edited) {
    editors.delete(placeOf(editor.cell));
    const button = editor.cell.querySelector(".edit-and-run");
    button.hidden = false;
    button.textContent = edited ? "Edit and run (you have edited it)" : "Edit and run";
    button.focus();
  },
};

/** @returns {Editor} the open editor of a cell */
function open(cell) {
  const place = placeOf(cell);
  if (!editors.has(place)) {
    editors.set(place, new Editor(cell, nnPython.code[place], does));
    cell.querySelector(".edit-and-run").hidden = true;
  }
  return editors.get(place);
}

/** Open a cell, and start Python while the reader types. */
nnPython.edit = (cell) => {
  const editor = open(cell);
  editor.area.focus();
  starting(editor).then(
    () => editor.running || editor.say("Python is ready."),
    (error) => editor.running || editor.say(`Python cannot start: ${error.message}.`),
  );
};

const written = new Map(); // element → where its answer is written

/** Open the place of a written answer. */
nnPython.write = (element) => {
  const { cell } = element.dataset;
  if (!written.has(element)) written.set(element, new Written(element, cell, does.download));
  written.get(element).area.focus();
};

/** Show the edits of an earlier visit. */
nnPython.restore = () => {
  for (const element of document.querySelectorAll(".written")) {
    if (editOf(element.dataset.cell) !== undefined) nnPython.write(element);
  }
  for (const cell of places) {
    const place = placeOf(cell);
    if (place !== undefined && editOf(nameOf(place)) !== undefined) open(cell);
  }
};

/** Run a cell without its editor, as tests do. */
nnPython.runCell = async (place, edits, hear) => {
  await started().start();
  const code = sources().map((source, i) => edits[i] ?? source);
  await python.run(place, code, moves(), hear);
};
nnPython.pageCell = pageCell;
