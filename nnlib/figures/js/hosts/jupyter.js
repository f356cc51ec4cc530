/**
 * A figure in Jupyter (an anywidget module). Each figure carries this file; the
 * runtime and the script of its kind are models of their own, which a page
 * takes in once, however many figures and notebooks need them.
 */

// Outlives this module, which the page loads again for each figure.
const taken = (globalThis.nnTaken ??= new Map());

/** What `take` gives, taken once for the same text. */
function once(text, take) {
  if (!taken.has(text)) taken.set(text, take());
  return taken.get(text);
}

async function run(code) {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return (await import(url)).default;
}

function wear(look) {
  const style = document.createElement("style");
  style.textContent = look;
  document.head.append(style);
}

export default {
  /** Called by anywidget for each view of a figure. */
  async render({ model, el }) {
    const scripts = await Promise.all(
      model
        .get("scripts")
        .map((ref) => model.widget_manager.get_model(ref.slice(10))),
    ); // each reference begins with IPY_MODEL_
    const [runtime, ...codes] = scripts.map((script) => script.get("code"));
    for (const script of scripts) once(script.get("look"), () => wear(script.get("look")));
    const figures = await once(runtime, () =>
      run(`${runtime};export default nnFigures`),
    );
    for (const code of codes) {
      await once(runtime + code, async () =>
        (await run(`export default (nnFigures) => {${code}}`))(figures),
      );
    }
    return figures.show(el, model);
  },
};
