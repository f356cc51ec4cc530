/**
 * Brings a figure to life in an element. It knows of its host only a model
 * with `get`, `set`, `on`, `off` and `save_changes`: Jupyter's or the page's.
 */

import { drawings, stateOf } from "../drawings.js";
import { schema } from "../schema.js";
import { frame } from "./frame.js";
import { dragging } from "./drag.js";
import { light, lighting } from "./light.js";
import * as progress from "./progress.js";
import { python } from "./python.js";
import { renewing } from "./renew.js";
import { steady } from "./steady.js";
import { swiping } from "./swipe.js";

const PACE = 500; // milliseconds between two steps of play
const QUIET = 700; // milliseconds without change before the state is read out

/** A list, or list of lists, with the entry at these places replaced. */
const replaced = (list, [place, ...rest], value) =>
  place === undefined
    ? value
    : list.with(place, replaced(list[place], rest, value));

/**
 * @param {HTMLElement} root
 * @param {object} model
 * @param {{uid: string, link?: (state: object) => string, note?: string}} host
 * @returns {() => void} takes the figure down again
 */
export function mount(root, model, host) {
  const kind = model.get("kind");
  const drawing = drawings[kind];
  const keys = Object.keys(schema.figures[kind].properties);
  const read = () =>
    stateOf(kind, Object.fromEntries(keys.map((k) => [k, model.get(k)])));

  let state = read();
  const start = host.start ?? state;
  const ui = {
    link: Boolean(host.link),
    note: host.note,
    met: progress.met(),
    praised: {},
  };
  let queued = 0;
  let reading = 0;
  let playing = 0;
  const height = steady(root);
  const renew = renewing(root);

  function draw() {
    queued = 0;
    try {
      state = read();
    } catch (error) {
      ui.note = `${error.message} The figure shows its last state.`;
    }
    meetGoals();
    const view = frame(drawing, kind, state, start, host.uid, ui).toString();
    if (!root.firstElementChild) root.innerHTML = "<div></div>";
    renew(view);
    light(root);
  }

  const redraw = () => (queued ||= requestAnimationFrame(draw));

  function say(text) {
    const voice = root.querySelector(".nn-say");
    if (voice) voice.textContent = text;
  }

  function readOutSoon() {
    if (drawing.plain) return;
    clearTimeout(reading);
    reading = setTimeout(() => say(drawing.describe(state)), QUIET);
  }

  function meetGoals() {
    for (const id of state.goals ?? []) {
      const goal = drawing.goals[id];
      if (!goal.met(state, start)) continue;
      ui.praised[id] = true;
      if (ui.met[id]) continue;
      ui.met = { ...ui.met, [id]: true };
      progress.meet(id);
      clearTimeout(reading);
      say(`Challenge met. ${goal.praise}`);
    }
    if (drawing.task?.(state)) progress.meet(drawing.task(state));
    ui.met = progress.met();
  }

  function change(patch) {
    height.hold();
    ui.note = ui.code = "";
    for (const [key, value] of Object.entries(patch)) model.set(key, value);
    model.save_changes();
    readOutSoon();
    redraw();
  }

  function stop() {
    clearInterval(playing);
    playing = 0;
    ui.playing = false;
    redraw();
  }

  function step() {
    const patch = drawing.play(state);
    if (patch) change(patch);
    else stop();
    return Boolean(patch);
  }

  function play() {
    if (playing) return stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      let patch = {};
      for (let i = 0; patch && i < 1000; i++) {
        state = { ...state, ...patch };
        patch = drawing.play(state);
      }
      return change(state);
    }
    ui.playing = true;
    playing = setInterval(() => queued || step(), drawing.pace ?? PACE);
    step();
  }

  async function copy(text, what) {
    try {
      await navigator.clipboard.writeText(text);
      ui.note = `Copied ${what}.`;
      ui.code = "";
    } catch {
      ui.note = "Copying is denied here. Select the text and copy it:";
      ui.code = text;
    }
    redraw();
  }

  const tools = {
    reset: () => {
      stop();
      ui.praised = {};
      change(start);
    },
    copy: () => copy(python(kind, state), "as Python"),
    link: () => copy(host.link(state), "the link"),
    step,
    play,
  };

  /** An option of a choice as its rules have it: a number may be one. */
  const option = (key, text) =>
    schema.figures[kind].properties[key].enum?.find(
      (known) => String(known) === text,
    ) ?? text;

  function onInput({ target }) {
    const path = target.dataset?.trait;
    if (!path) return;
    const [key, ...places] = path.split(".");
    let value = target.value;
    if (target.type === "checkbox") {
      value = places.length ? Number(target.checked) : target.checked;
    }
    if (target.type === "range") value = Number(value);
    if (target.type === "radio") value = option(key, value);
    value = replaced(model.get(key), places.map(Number), value);
    const patch = { [key]: value };
    change(drawing.input?.(patch, state) ?? patch);
  }

  function onClick({ target }) {
    const button = target.closest?.("[data-do]");
    if (!button || button.ariaDisabled === "true") return;
    const name = button.dataset.do;
    if (drawing.actions?.[name]) change(drawing.actions[name](state));
    else tools[name]?.();
  }

  function onKey(event) {
    const button = root.querySelector("[data-enter]");
    if (event.key !== "Enter" || !button) return;
    if (event.target.matches("input")) button.click();
  }

  /** The height is held before the first move, which would wait for it. */
  function onApproach({ target }) {
    if (target.type === "range") height.hold();
  }

  root.addEventListener("input", onInput);
  root.addEventListener("pointerover", onApproach);
  root.addEventListener("focusin", onApproach);
  root.addEventListener("click", onClick);
  // What a click opens or closes may be higher or lower.
  root.addEventListener("click", height.letGo);
  root.addEventListener("keydown", onKey);
  const dim = lighting(root);
  const rest = swiping(root);
  // A drag is reckoned from the state it began with, so that rounding does
  // not add up and nothing turns about a place that moves.
  let taken = state;
  const drop = dragging(
    root,
    () => (taken = state),
    (name, point) => change(drawing.drags[name](taken, point)),
  );
  for (const key of keys) model.on(`change:${key}`, redraw);
  // A task met or forgotten elsewhere is drawn where it is asked.
  const unwatch = progress.watch(() => {
    const met = progress.met();
    const changed = (id) => Boolean(met[id]) !== Boolean(ui.met[id]);
    if (state.goals?.some(changed)) redraw();
  });
  draw();

  return () => {
    stop();
    cancelAnimationFrame(queued);
    clearTimeout(reading);
    for (const key of keys) model.off(`change:${key}`, redraw);
    root.removeEventListener("input", onInput);
    root.removeEventListener("pointerover", onApproach);
    root.removeEventListener("focusin", onApproach);
    root.removeEventListener("click", onClick);
    root.removeEventListener("click", height.letGo);
    root.removeEventListener("keydown", onKey);
    height.letGo();
    drop();
    dim();
    rest();
    unwatch();
  };
}
