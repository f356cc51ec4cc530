/** Where a neuron's line can be taken: moved by itself, turned by its arrow. */

import { weightedSum } from "../computing/neuron.js";
import { handle } from "./handle.js";
import { html } from "./html.js";
import { ends } from "./line.js";
import { at } from "./scale.js";

/** The place of the line nearest to the origin. */
export function foot(w, b) {
  const square = w[0] ** 2 + w[1] ** 2;
  return square === 0 ? null : [(-b * w[0]) / square, (-b * w[1]) / square];
}

/**
 * The line's place nearest to the origin, or, if that is out of sight, the
 * middle of what is seen of it. Null if nothing is.
 */
export function grip(w, b, x, y) {
  const seen = ends(w, b, x, y);
  if (!seen) return null;
  const near = foot(w, b);
  const [[x0, x1], [y0, y1]] = [x.domain, y.domain];
  const inside =
    near[0] > x0 && near[0] < x1 && near[1] > y0 && near[1] < y1;
  return inside ? near : seen[0].map((e, i) => (e + seen[1][i]) / 2);
}

/** Which part of a step from a place keeps off the picture's border. */
const inside = (place, step, { domain: [low, high] }) => {
  const edge = 0.06 * (high - low);
  return step === 0 ? 1 : ((step > 0 ? high - edge : low + edge) - place) / step;
};

/** The arrow of the weights, cut where its tip could not be taken. */
export function arrow({ w, b }, x, y) {
  const from = grip(w, b, x, y);
  if (!from) return null;
  const part = Math.min(1, ...[x, y].map((s, i) => inside(from[i], w[i], s)));
  const share = Math.max(0, part);
  return { from, to: from.map((f, i) => f + share * w[i]), cut: share < 1 };
}

/** The arrow of the weights with its handles, if the line is `held` by them. */
export function normal(knobs, x, y, held = true) {
  const found = arrow(knobs, x, y);
  if (!found) return "";
  const [[fx, fy], [tx, ty]] = [found.from, found.to];
  const right = x(tx) > x.range[0] + 0.8 * (x.range[1] - x.range[0]);
  return html`<line class="nn-normal" x1="${at(x(fx))}" y1="${at(y(fy))}"
      x2="${at(x(tx))}" y2="${at(y(ty))}"/>
    ${held &&
    html`${handle("line", x(fx), y(fy))}
      ${handle("tip", x(tx), y(ty), { tip: true })}`}
    <text class="nn-halo nn-strong" x="${at(x(tx) + (right ? -14 : 14))}"
      y="${at(y(ty))}" dy=".35em" text-anchor="${right ? "end" : "start"}"
      >w</text>`;
}

const round = (value, parts) => Math.round(value * parts) / parts;

/**
 * What dragging the handles changes.
 * @param {number} reach of the knobs
 */
export function lineDrags(x, y, reach) {
  const inReach = (patch) =>
    [...(patch.w ?? []), patch.b].every((knob) => Math.abs(knob) <= reach)
      ? patch
      : {};
  const place = ([px, py]) => [x.invert(px), y.invert(py)];
  return {
    /** Move the line without turning it: only the bias changes. */
    line: (state, point) =>
      inReach({ b: round(-weightedSum(place(point), state.w, 0), 4) + 0 }),
    /** Turn the line about the place where it can be taken. */
    tip(state, point) {
      const pivot = grip(state.w, state.b, x, y);
      const w = place(point).map((p, i) => round(p - pivot[i], 4) + 0);
      if (w[0] === 0 && w[1] === 0) return {};
      return inReach({ w, b: round(-weightedSum(pivot, w, 0), 1024) + 0 });
    },
  };
}
