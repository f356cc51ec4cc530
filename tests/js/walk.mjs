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

/**
 * How long a figure plays.
 * @param {string} file the URL of the figure's drawing
 * @returns {Promise<number>} in milliseconds; 0 where nothing is played
 */
export async function playing(file, state) {
  const { default: drawing } = await import(file);
  if (!drawing.plays?.(state)) return 0;
  let steps = 0;
  for (let now = state; steps < 1000; steps++) {
    const patch = drawing.play(now);
    if (!patch) break;
    now = { ...now, ...patch };
  }
  const frame = 1000 / 60;
  return steps * Math.max(drawing.pace ?? 500, frame);
}
