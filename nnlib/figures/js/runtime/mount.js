/**
 * Brings a figure to life in an element. It knows of its host only a model
 * with `get`, `set`, `on`, `off` and `save_changes`: Jupyter's or the page's.
 */

import { missing } from "../computing/later.js";
import { python } from "./as-python.js";
import { dragging } from "./drag.js";
import { fitting } from "./fitting.js";
import { frame } from "./frame.js";
import { goalKeeper } from "./goals.js";
import { highlight, highlighting } from "./highlight.js";
import { hovering } from "./hover.js";
import { heightHolder } from "./hold-height.js";
import { patchOf } from "./input.js";
import { keeping } from "./keep.js";
import { patching } from "./patch.js";
import { player } from "./player.js";
import * as progress from "./progress.js";
import { saveFile } from "./save-file.js";
import { sliding } from "./slide.js";
import { touchScrolling } from "./touch-scroll.js";
import { stateOf } from "./validate.js";
import { voice } from "./voice.js";

const WORK = 9; // milliseconds of a frame

/**
 * @param {HTMLElement} root
 * @param {import("./figures.js").Figure} figure
 * @param {object} model
 * @param {object} host
 * @param {string} host.uid prefix of the ids in the figure
 * @param {object} [host.start] the state that the book gives
 * @param {string} [host.drawn] the HTML that stands in the element already
 * @param {string} [host.note] what to say below the figure at first
 * @param {() => string} [host.standing] what to say while nothing else is
 * @param {(changed: () => void, signal: AbortSignal) => void} [host.watch]
 *   calls when that changes
 * @param {(state: object) => string} [host.link] the state as a link
 * @param {(name: string) => Promise} [host.bring] brings what a state needs
 * @returns {() => void} takes the figure down again
 */
export function mount(root, figure, model, host) {
  const { drawing, rules } = figure;
  const keys = Object.keys(rules);
  const read = () =>
    stateOf(figure, Object.fromEntries(keys.map((k) => [k, model.get(k)])));

  const kept = keeping(figure, model);
  let state = read();
  kept.recall();
  const start = host.start ?? state;
  const ui = {
    link: Boolean(host.link),
    note: host.note,
    met: progress.met(),
    praised: {},
  };
  const ended = new AbortController();
  const { signal } = ended;
  const height = heightHolder(root, signal);
  const show = patching(root, signal, host.drawn);
  const goals = goalKeeper(figure, start, ui);
  const speaker = voice(root);
  let queued = 0;
  const redraw = () => (queued ||= requestAnimationFrame(draw));
  const slide = sliding(drawing, redraw);
  const fit = drawing.narrow && fitting(root, ui, redraw, signal);

  function draw() {
    queued = 0;
    try {
      state = read();
    } catch (error) {
      ui.note = `${error.message} The figure shows its last state.`;
    }
    ui.note ||= host.standing?.() ?? "";
    const until = performance.now() + WORK;
    const late = () => performance.now() > until;
    const isBusy = Boolean(drawing.work && !drawing.work(state, late));
    if (isBusy) redraw();
    missing(drawing, state).forEach(bring);
    root.toggleAttribute("data-busy", isBusy || coming > 0);
    const praise = goals.meet(state);
    if (praise) speaker.say(praise);
    const seen = slide.shown(state);
    show(frame(figure, state, start, host.uid, ui, seen).toString());
    if (fit) fit();
    highlight(root);
  }

  const brought = new Set();
  let coming = 0;

  /** Draw again when it has come. */
  async function bring(name) {
    if (brought.has(name)) return;
    brought.add(name);
    coming += 1;
    try {
      await host.bring(name);
    } catch (error) {
      ui.note = error.message;
    }
    coming -= 1;
    redraw();
  }

  function set(patch) {
    for (const [key, value] of Object.entries(patch)) model.set(key, value);
    model.save_changes();
    ui.note ||= kept.keep(patch);
    redraw();
  }

  function change(patch) {
    height.hold();
    ui.note = ui.code = "";
    set(patch);
    if (!drawing.plain) speaker.saySoon(() => drawing.describe(state));
  }

  /** Where a text does not fit, the state stays and a sentence says why. */
  async function take({ dataset, files, value }) {
    try {
      const text = files?.length ? await files[0].text() : value;
      change(drawing.typed(dataset.typed, text, read()));
    } catch (error) {
      ui.note = error.message;
      redraw();
    }
  }

  /** A change that is watched, for so many milliseconds at most. */
  function go(patch, within) {
    slide.start(state, patch, within);
    change(patch);
  }

  /** A button's action: its name, and what it is done to. */
  function act(name) {
    if (drawing.actions?.[name]) return go(drawing.actions[name](state));
    if (tools[name]) return tools[name]();
    const [verb, ...given] = name.split(" ");
    return go(drawing.actions?.[verb]?.(state, ...given) ?? {});
  }

  const { step, play, jump, stop } = player(drawing, {
    state: () => state,
    change: go,
    waits: () => queued,
    turned(playing) {
      ui.playing = playing;
      redraw();
    },
  });

  async function copy(text, what) {
    try {
      await navigator.clipboard.writeText(text);
      [ui.note, ui.code] = [`Copied ${what}.`, ""];
    } catch {
      ui.note = "Copying is denied here. Select the text and copy it:";
      ui.code = text;
    }
    redraw();
  }

  const tools = {
    reset() {
      stop();
      ui.praised = {};
      change({ ...start, ...kept.left() });
    },
    save() {
      const { name, text } = drawing.saved(state);
      saveFile(name, text);
    },
    copy: () => copy(python(figure, state), "as Python"),
    link() {
      const { carried, missing = "" } = drawing.linked?.(state) ?? {};
      copy(host.link(carried ?? state), `the link${missing}`);
    },
    step,
    play,
    end: jump,
  };

  /** What a key changes, where a figure takes keys. */
  function pressed({ key, target, altKey, ctrlKey, metaKey }) {
    const { keys } = target.dataset ?? {};
    const isCommand = altKey || ctrlKey || metaKey;
    return keys && !isCommand ? drawing.keys[keys](read(), key) : null;
  }

  const listeners = {
    input({ target }) {
      if (!target.dataset?.trait) return;
      const patch = patchOf(target, rules, (key) => model.get(key));
      change(drawing.input?.(patch, state) ?? patch);
    },
    click({ target }) {
      const button = target.closest?.("[data-do]");
      height.freely(() => {
        if (button && button.ariaDisabled !== "true") act(button.dataset.do);
      });
    },
    change({ target }) {
      if (target.dataset?.typed) take(target);
    },
    keydown(event) {
      const { key, target } = event;
      const patch = pressed(event);
      if (patch) {
        event.preventDefault();
        return change(patch);
      }
      const button = root.querySelector("[data-enter]");
      if (key === "Enter" && button && target.matches("input")) button.click();
    },
  };
  for (const [name, listener] of Object.entries(listeners)) {
    root.addEventListener(name, listener, { signal });
  }
  highlighting(root, signal);
  touchScrolling(root, signal);
  // A drag is reckoned from the state it began with, so that rounding does
  // not add up and nothing turns about a place that moves.
  let taken = state;
  const hold = () => (taken = state);
  // What is painted adds up: `now` has it, and `last` is where the hand was.
  const drag = (name, point, from, last) =>
    change(drawing.drags[name](taken, point, from, { last, now: read() }));
  dragging(root, signal, hold, drag);
  hovering(root, signal, (name, point) => {
    const patch = drawing.hover?.(state, name, point);
    if (patch) set(patch);
  });
  // A task met or forgotten elsewhere is drawn where it is asked.
  progress.watch(() => {
    kept.recall();
    if (goals.isStale(state)) redraw();
  }, signal);
  host.watch?.(() => {
    ui.note = "";
    redraw();
  }, signal);
  for (const key of keys) model.on(`change:${key}`, redraw);
  draw();

  return () => {
    ended.abort();
    stop();
    speaker.hush();
    for (const key of keys) model.off(`change:${key}`, redraw);
    cancelAnimationFrame(queued);
  };
}
