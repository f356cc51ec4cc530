/**
 * A figure in Jupyter (an anywidget module). Each figure carries this file; the
 * runtime and the script of its kind are models of their own, which a page
 * takes in once, however many figures and notebooks need them.
 */

// Outlives this module, which the page loads again for each figure.
const taken = (globalThis.nnTaken ??= new Map());

/** What `take` gives, taken once for the same text. */
function once(text, take) {
  if (!taken.has(text)) taken.set(text, take(text));
  return taken.get(text);
}

async function run(code) {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const { default: given } = await import(url);
  URL.revokeObjectURL(url);
  return given;
}

/** Add a style where it reaches the element: the page, or a shadow tree. */
function wear(look, el) {
  const root = el.getRootNode();
  const home = root.host ? root : document.head;
  const worn = (home.nnWorn ??= new Set());
  if (worn.has(look)) return;
  worn.add(look);
  const style = document.createElement("style");
  style.textContent = look;
  home.append(style);
}

/** The models of what the figure needs; each reference is IPY_MODEL_…. */
const models = async (model) =>
  Promise.all(
    model
      .get("scripts")
      .map((ref) => model.widget_manager.get_model(ref.slice(10))),
  );

/** The same from Python, where the host has lost them or keeps none. */
const asked = (model) =>
  new Promise((answer) => {
    model.on("msg:custom", (texts) =>
      answer(texts.map((text) => new Map(Object.entries(text)))),
    );
    model.send("scripts");
  });

export default {
  /** Called by anywidget for each view of a figure. */
  async render({ model, el }) {
    const scripts = await models(model).catch(() => asked(model));
    for (const script of scripts) wear(script.get("look"), el);
    const [runtime, ...codes] = scripts.map((script) => script.get("code"));
    const figures = await once(runtime, () =>
      run(`${runtime};export default nnFigures`),
    );
    for (const code of codes) {
      await once(runtime + code, async () =>
        (await run(`export default (nnFigures) => {${code}}`))(figures),
      );
    }
    return figures.show(el, model, scripts[0]);
  },
};
