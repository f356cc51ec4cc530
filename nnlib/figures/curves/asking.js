/** A run that the reader draws before it is shown. */

import { snap } from "../js/computing/rounding.js";
import { slider } from "../js/drawing/controls.js";
import { html } from "../js/drawing/html.js";
import { show } from "../js/drawing/numbers.js";
import { polyline } from "../js/drawing/points.js";
import { at } from "../js/drawing/scale.js";
import { furthest, placed, topOf } from "./reading.js";

const STEPS = 60; // of a slider
const AT_ONCE = 0.4; // of all places, those where the line moves at a time

const within = (state, value) => Math.min(value, topOf(state));

const pointsOf = (state, values, [x, y]) =>
  values.map((value, n) => [x(n), y(within(state, value))]);

/** How far the true line has come at each place: one sets out after the other. */
function comings({ guesses, come = 1 }) {
  const some = Math.max(1, AT_ONCE * guesses.length);
  const now = come * (guesses.length - 1 + some);
  return guesses.map((_, n) => Math.min(1, Math.max(0, (now - n) / some)));
}

/** The true values, or on the way to them from what the reader drew. */
export function arriving(state) {
  const { asked, come = 1, guesses, runs } = state;
  if (come === 1) return runs[asked];
  const shares = comings(state);
  return runs[asked].map(
    (value, n) => guesses[n] + shares[n] * (value - guesses[n]),
  );
}

/** The line that the reader draws, with what is dragged of it. */
export function ownLine(state, scales) {
  const points = pointsOf(state, state.guesses, scales);
  const end = (px, py) =>
    state.shown
      ? html`<circle class="nn-drawn-end" cx="${at(px)}" cy="${at(py)}" r="3"/>`
      : html`<circle class="nn-handle" cx="${at(px)}" cy="${at(py)}" r="9"/>`;
  return html`<polyline class="nn-drawn" points="${polyline(points)}"/>${points.map(
    ([px, py]) => end(px, py),
  )}`;
}

/** At each place, from the reader's line to the true one. */
export function gaps(state, scales) {
  const mine = pointsOf(state, state.guesses, scales);
  const its = pointsOf(state, arriving(state), scales);
  const lines = mine.map(([px, py], n) => `M${at(px)} ${at(py)}V${at(its[n][1])}`);
  return html`<path class="nn-distance" d="${lines.join("")}"/>`;
}

/** A slider stands at each place of the line, for those who use a keyboard. */
export function uprights(state, uid, [x, y], [width, height]) {
  const [bottom, top] = y.range;
  const part = (length, whole) => `${at((100 * length) / whole)}%`;
  const rules = { minimum: 0, maximum: topOf(state), step: topOf(state) / STEPS };
  const name = state.names[state.asked];
  const box = `--wide:${width};--high:${height}`;
  return html`<div class="nn-uprights" style="${box}">${state.guesses.map((guess, n) => {
    const place = `left:${part(x(n), width)};top:${part(top, height)};height:${part(
      bottom - top,
      height,
    )}`;
    return html`<div class="nn-upright" style="${place}">${slider(
      `${uid}-guesses${n}`,
      `guesses.${n}`,
      `your “${name}” at ${placed(state, n, state.unit)}`,
      rules,
      within(state, guess),
    )}</div>`;
  })}</div>`;
}

/** The guesses, when the hand has gone from `last` to a point. */
export function drawnTo(state, point, last, [x, y]) {
  const count = state.guesses.length;
  const nearest = ([px]) =>
    Math.max(0, Math.min(count - 1, Math.round(x.invert(px))));
  const [from, to] = [nearest(last), nearest(point)];
  const top = topOf(state);
  const heightAt = (n) => {
    const share = from === to ? 1 : (n - from) / (to - from);
    const py = last[1] + share * (point[1] - last[1]);
    return snap(y.invert(py), [0, top], STEPS / top);
  };
  const isPassed = (n) => (n - from) * (n - to) <= 0;
  return state.guesses.map((old, n) => (isPassed(n) ? heightAt(n) : old));
}

/** Where the reader's line was off by most. */
export function verdict(state) {
  const { asked, guesses, runs, unit } = state;
  const n = furthest(state);
  const [mine, its] = [guesses[n], runs[asked][n]];
  if (mine === its) return html`<p>Your line is the true one, at every place.</p>`;
  const [where, ...rest] = placed(state, n, unit).split(" ");
  return html`<p>Your line was furthest off at <b data-shows="off-at">${where}</b>
    ${rest.join(" ")}: you said <b data-shows="said">${show(mine)}</b>, and it is <b
    data-shows="true">${show(its)}</b>.</p>`;
}

/** The answer at each place, for the fold. */
export const answers = (state) =>
  state.runs[state.asked].map((value, n) => ({
    name: placed(state, n, state.unit),
    said: show(value),
  }));
