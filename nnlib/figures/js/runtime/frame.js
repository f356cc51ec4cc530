/**
 * The whole figure as HTML, a pure function of its state: picture, controls,
 * readout, challenges, tools. The page patches it in; the book's build runs
 * it once for readers without JavaScript and for print.
 *
 * @typedef {object} Goal a challenge
 * @property {string} ask what to do
 * @property {string | ((state: object, start: object) => string)} praise what
 *   the reader has found; a function where it depends on how it was met
 * @property {(state: object, start: object, rules: object) => boolean} met
 *
 * @typedef {object} Drawing what a figure's file exports
 * @property {(state: object, uid: string, start: object, ui: Ui) => unknown}
 *   picture what is in the SVG element
 * @property {[number, number] | ((state: object, ui: Ui) => [number, number])}
 *   size of the picture, width and height
 * @property {boolean} [narrow] whether there is a narrow picture, too, which is
 *   drawn when `ui.narrow` is set
 * @property {(state: object, uid: string, rules: object) => unknown} controls
 * @property {(state: object, uid: string, start: object, rules: object) =>
 *   unknown} [readout]
 * @property {(state: object) => unknown} [below] what is as wide as the figure
 * @property {(state: object, uid: string, rules: object, ui: Ui, seen: object) =>
 *   unknown} [beside] what belongs to the picture and stands beside it; `seen` is
 *   what the picture shows on the way to the state
 * @property {(state: object) => string} describe the picture in words
 * @property {(state: object, late?: () => boolean) => boolean} [work] does what
 *   a picture of this state needs, until it is late; whether it is done. What
 *   there is by then is drawn, and the work goes on with the next frame
 * @property {(state: object) => string[]} [needs] the later scripts without
 *   which this state cannot be drawn as it is: computing/later.js
 * @property {string[]} [keeps] parts of the state that the reader makes: the
 *   browser keeps them, and Reset leaves them
 * @property {string} [keptAs] the kind under whose name they are kept, where
 *   another's figures make them
 * @property {(state: object) => {name: string, text: string}} [saved] what the
 *   button with `data-do="save"` saves as a file
 * @property {Record<string, Goal>} [goals]
 * @property {Record<string, (state: object) => object>} [actions] what a
 *   button with `data-do` changes
 * @property {Record<string, (state: object, point: number[]) => object>}
 *   [drags] what dragging an element with `data-drag` changes; the third
 *   argument is the place where it began, the fourth has the last place and
 *   the state as it is `now`. With `data-press` pressing is a drag
 * @property {Record<string, (state: object, key: string) => object | null>}
 *   [keys] what a key changes at an element with `data-keys`, or null
 * @property {(state: object, name: string, point: number[]) => object | null}
 *   [hover] what pointing at an element with `data-hover` changes
 * @property {(name: string, text: string, state: object) => object} [typed]
 *   what a text, or a file, means that was put into a field with `data-typed`;
 *   it throws where the text does not fit
 * @property {(state: object) => object | null} [play] the next step's
 *   change, or null when there is none
 * @property {(state: object) => object} [again] where playing begins anew when
 *   there is no next step
 * @property {(state: object) => object | null} [step] the same for the button
 *   Step, if it goes less far
 * @property {(state: object) => object | null} [stage] the next stage's
 *   change, for those to whom motion is unwelcome
 * @property {(state: object) => boolean} [plays] whether there are steps
 * @property {boolean} [long] whether it takes more than seconds to play: a
 *   button leads to the end
 * @property {(from: object, to: object, share: number) => object} [slide] what
 *   the picture shows on the way from one state to the next
 * @property {(from: object, to: object) => number} [slow] how many milliseconds
 *   that way takes, where it is more than a step
 * @property {number} [pace] milliseconds between two steps; 0 is a step a frame
 * @property {{step: string, play: string}} [verbs] what the buttons say
 * @property {boolean} [playFirst] whether Play is what a reader should press
 * @property {(patch: object, state: object) => object} [input] what a
 *   control's change means
 * @property {(state: object) => string} [task] the task met by this state
 * @property {(state: object) => void} [check] throws where the rules of the
 *   state do not see what is wrong
 * @property {(state: object) => {carried: object, missing?: string}} [linked]
 *   what of the state a link can carry, and words for what it cannot
 * @property {boolean} [wide] the readout goes below the picture
 * @property {boolean} [stacked] nothing goes beside the picture
 * @property {boolean} [plain] without tools (reset, copy) and read-outs
 *
 * @typedef {object} Ui what is seen but is not state
 * @property {Record<string, unknown>} [met] tasks met, now or earlier
 * @property {Record<string, string>} [praised] what was said of challenges
 *   met since the figure was opened or reset
 * @property {boolean} [playing]
 * @property {boolean} [narrow] whether there is little room for the picture
 * @property {string} [note] what is wrong, or what was copied
 * @property {string} [code] text to copy by hand where copying is denied
 * @property {boolean} [link] whether the state can be a link
 */

import { html } from "../drawing/html.js";

/**
 * @param {import("./figures.js").Figure} figure
 * @param {Ui} ui
 * @param {object} [seen] what the picture shows on the way to the state
 * @returns {Markup}
 */
export function frame(figure, state, start, uid, ui = {}, seen = state) {
  const { kind, title, rules, drawing } = figure;
  return html`<div class="nn-root" data-kind="${kind}"
    data-wide="${String(Boolean(drawing.wide))}"
    data-flat="${String(isFlat(drawing, state, ui))}"
    ${drawing.stacked && "data-stacked"}
    ${!drawing.plain && html`role="group" aria-label="${title}"`}>
    <div class="nn-body ${drawing.picture && "nn-pictured"}">
      ${drawing.picture && stage(figure, state, uid, start, ui, seen)}
      <div class="nn-side">
        <div class="nn-controls">${drawing.controls(state, uid, rules)}</div>
        ${drawing.plays?.(state) && playButtons(drawing, state, ui)}
      </div>
      ${drawing.readout &&
      html`<div class="nn-readout">${drawing.readout(
        state,
        uid,
        start,
        rules,
      )}</div>`}
      ${goals(figure, state, start, ui)}
    </div>
    ${drawing.below?.(state)}
    ${!drawing.plain && tools(ui)}
    <p class="nn-note" role="status">${ui.note}</p>
    ${ui.code &&
    html`<input class="nn-code" readonly aria-label="text to copy"
      value="${ui.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`;
}

const sizeOf = ({ size }, state, ui) =>
  typeof size === "function" ? size(state, ui) : size;

/** Whether a picture is so much wider than high that all else goes below. */
function isFlat(drawing, state, ui) {
  if (!drawing.picture) return false;
  const [width, height] = sizeOf(drawing, state, ui);
  return height < 0.9 * width;
}

/** The picture, and its words for those who do not see it. */
function stage({ drawing, rules }, state, uid, start, ui, seen) {
  const { picture, beside, describe } = drawing;
  const [width, height] = sizeOf(drawing, state, ui);
  return html`<div class="nn-stage"><svg viewBox="0 0 ${width} ${height}"
    style="--wide: ${width}; --high: ${height}${whenNarrow(drawing, state)}" role="img" aria-label="${describe(state)}">${picture(
      seen,
      uid,
      start,
      ui,
    )}</svg>${beside?.(
      state,
      uid,
      rules,
      ui,
      seen,
    )}</div>`;
}

/** The size of the narrow picture, for the look until its script has come. */
function whenNarrow(drawing, state) {
  if (!drawing.narrow) return "";
  const [width, height] = sizeOf(drawing, state, { narrow: true });
  return `; --narrow-wide: ${width}; --narrow-high: ${height}`;
}

function goals({ drawing, rules }, state, start, ui) {
  if (!state.goals?.length) return "";
  return html`<ul class="nn-goals" aria-label="Challenges">
    ${state.goals.map((id) => {
      const goal = drawing.goals[id];
      const now = goal.met(state, start, rules);
      const done = now || Boolean(ui.met?.[id]);
      return html`<li data-goal="${id}" data-met="${String(done)}">
        <span class="nn-tick" role="img"
          aria-label="${done ? "Met" : "Open"}">${done ? "✓" : ""}</span>
        <span><b>Challenge.</b> ${goal.ask}
        <span class="nn-praise">${
          now ? praiseOf(goal, state, start) : before(ui.praised?.[id])
        }</span></span>
      </li>`;
    })}
  </ul>`;
}

/** What the reader has found. @param {Goal} goal */
export const praiseOf = ({ praise }, state, start) =>
  typeof praise === "function" ? praise(state, start) : praise;

/** Praise for a state that has been left: it may be true no more. */
const before = (praise) =>
  praise && html`<span class="nn-before">Met before:</span> ${praise}`;

function playButtons(drawing, state, ui) {
  const done = String(drawing.play(state) === null);
  const { step = "Step", play = "Play" } = drawing.verbs ?? {};
  const ended = String(done === "true" && !drawing.again);
  return html`<div class="nn-play nn-live" ${drawing.playFirst && "data-play-first"}>
    <button type="button" data-do="step" aria-disabled="${done}"
      >${step}</button>
    <button type="button" data-do="play" aria-disabled="${ended}"
      >${ui.playing ? "Pause" : play}</button>
    ${drawing.long &&
    html`<button type="button" data-do="end" aria-disabled="${done}"
      >To the end</button>`}
  </div>`;
}

function tools(ui) {
  return html`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${ui.link &&
    html`<button type="button" data-do="link">Copy link</button>`}
  </div>`;
}
