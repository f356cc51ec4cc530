// A button at each cell of code. What it takes to run Python, and the program
// of the editor, are loaded when the first is pressed.
(() => {
  const home = document.currentScript.src.replace(/[^/]*$/, "");
  const root = new URL(document.documentElement.dataset.content_root, location).pathname;
  const page = location.pathname.slice(root.length).replace(/\.html$/, "");
  const cells = [...document.querySelectorAll("main .cell")];
  const shown = cells.filter((cell) => cell.querySelector(".cell_input"));
  const load = (name) =>
    new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = `${home}${name}?v=VERSION`;
      script.onload = () => done(script);
      script.onerror = () => fail(new Error(`${name} cannot be loaded.`));
      document.head.append(script);
    });
  const prefix = `neural-networks-by-hand/code/${page}#`;

  const wear = (name) => {
    const look = document.createElement("link");
    look.rel = "stylesheet";
    look.href = `${home}${name}?v=VERSION`;
    document.head.append(look);
  };
  const begin = async () => {
    wear("page.css");
    await load("page.js");
    await load(`cells/${page}.js`);
  };

  let editing;
  const ready = () => {
    globalThis.nnPython ??= { load, wear, cells, prefix };
    return (editing ??= begin());
  };
  const offer = (place, words, act) => {
    const button = document.createElement("button");
    button.className = "edit-and-run";
    button.textContent = words;
    button.addEventListener("click", async () => {
      try {
        await ready();
        act();
      } catch (error) {
        editing = undefined;
        button.textContent = `${error.message} Try again`;
      }
    });
    place.append(button);
  };
  for (const cell of shown) {
    offer(cell.querySelector(".cell_input"), "Edit and run", () => nnPython.edit(cell));
  }
  // In an assignment.
  for (const answer of document.querySelectorAll(".written")) {
    offer(answer, "Write", () => nnPython.write(answer));
  }
  // Who has edited this page before sees it as it was left. Nothing is run.
  let edited = false;
  try {
    edited = Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    // Storage is denied.
  }
  if (edited) ready().then(() => nnPython.restore(), () => {});
})();
