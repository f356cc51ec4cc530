/**
 * Steps a figure as its Play button does, until there is no step left.
 * @param {string} file the URL of the figure's drawing
 * @returns {Promise<object[]>} every state on the way
 */
export async function walk(file, state) {
  const { default: drawing } = await import(file);
  const path = [state];
  while (path.length < 1000) {
    const patch = drawing.play(path.at(-1));
    if (!patch) return path;
    path.push({ ...path.at(-1), ...patch });
  }
  throw new Error("there is always one more step");
}
