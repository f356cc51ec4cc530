/** Test rows in a sealed envelope, opened once (chapter 6). */

import { bands, border } from "../js/drawing/bands.js";
import { sliders } from "../js/drawing/controls.js";
import { labelledDots } from "../js/drawing/dots.js";
import { fold } from "../js/drawing/guessing.js";
import { html } from "../js/drawing/html.js";
import { legend, mark } from "../js/drawing/marks.js";
import { show } from "../js/drawing/numbers.js";
import { at } from "../js/drawing/scale.js";
import { placeFor } from "./geometry.js";
import { judged, MANY, SIDE } from "./judged.js";

const EDGES = [-0.8, -0.3, 0.3, 0.8];
const SHADES = 5;
const ROUGH = 2; // finer lines are not seen
const HAND = 25; // new points that land at once
const PACE = 130; // milliseconds from one to the next
const STAGES = [20, 40]; // where motion is unwelcome
const HALF = 500;
const MOST = 99; // looks that are counted
const [BROAD, TALL] = [112, 76]; // the envelope
const THICK = 16; // a bar
const USUAL = 2; // typical errors, up to which nothing is unusual

const tenth = (value) => show(Math.round(10 * value) / 10);
const thousands = (n) => n.toLocaleString("en");
const times = (n) => (n === 1 ? "time" : "times");

function map({ map: values }, { side }) {
  const small = side / ROUGH;
  return html`<g transform="scale(${ROUGH})">${bands(
    values,
    SIDE,
    EDGES,
    small,
    SHADES,
  )}<path class="nn-sealed-line" transform="scale(0.1)" d="${border(
    values,
    SIDE,
    0,
    small,
  )}"/></g>`;
}

/** A row comes out of the envelope; one that is wrong is ringed when it is there. */
function landed({ own, there }, { x, y, envelope: [left, top] }, isPast) {
  const rows = own.X.slice(0, there).map(([px, py], i) => {
    const dx = at(left + BROAD / 2 - x(px));
    const dy = at(top - y(py));
    return html`<g class="nn-land" style="--dx: ${dx}px; --dy: ${dy}px">${mark(
      [px, py],
      own.y[i],
      own.misses[i],
      x,
      y,
    )}</g>`;
  });
  return html`<g class="nn-sixty" data-past="${String(isPast)}">${rows}</g>`;
}

/** The new points: those that are right step back. */
function thousand({ more: { X, y, misses } }, count, place) {
  const some = (isMiss) => {
    const of = (list) => list.slice(0, count).filter((_, i) => misses[i] === isMiss);
    return { X: of(X), y: of(y) };
  };
  return [false, true].map((isMiss) =>
    labelledDots(some(isMiss), [place.x, place.y], isMiss ? "nn-missed" : "nn-settled"),
  );
}

/** The sealed stack; broken, its flap is up, and the sheets grow fewer. */
function envelope({ broken, opened }, { n, there }, { envelope: [left, top], words }) {
  const middle = BROAD / 2;
  const sheets = Math.ceil((4 * (n - there)) / n);
  const [wx, wy] = words;
  return html`<g class="nn-envelope" transform="translate(${left} ${top})">${
    broken
      ? html`<path class="nn-flap" d="M0 0L${middle} -30L${BROAD} 0z"/>${Array.from(
          { length: sheets },
          (_, i) => html`<path class="nn-paper" d="M8 ${4 * i}v${
            -22 + i
          }h${BROAD - 16}v${22 - i}z"/>`,
        )}`
      : [8, 4].map(
          (off) => html`<rect x="${off}" y="${off}" width="${BROAD}" height="${TALL}"/>`,
        )
  }<rect width="${BROAD}" height="${TALL}"/>${
    broken
      ? html`<path d="M0 ${TALL}L${middle} 34L${BROAD} ${TALL}"/><path class="nn-wax"
        d="M${middle - 4} 24a15 15 0 0 0 0 30l-4-10 6-8-6-5zM${
          middle + 5
        } 27a15 15 0 0 1 0 30l-4-10 6-8-6-5z"/>`
      : html`<path d="M0 0L${middle} 42L${BROAD} 0"/><circle class="nn-wax" cx="${middle}"
        cy="40" r="16"/><path class="nn-stamp" d="M${middle - 6} 40l5 6 8-11"/>`
  }</g><text class="nn-strong" x="${wx}" y="${wy}">${
    broken
      ? html`<tspan data-shows="left">${n - there}</tspan> inside`
      : html`<tspan data-shows="left">${n}</tspan> sealed`
  }</text><text class="nn-small" x="${wx}" y="${wy}" dy="1.5em">opened <tspan
    data-shows="opened">${opened}</tspan> ${times(opened)}</text>`;
}

/** A line of the scores: its name, its number, and its bar. */
const score = ({ share: to, line }, i, name, number, share) => {
  const [left, right] = to.range;
  const y = line(i);
  return html`<text class="nn-small nn-halo" x="${left}" y="${y}">${name}</text><text
    class="nn-halo" x="${right}" y="${y}" text-anchor="end">${number}</text><rect
    class="nn-scored" data-i="${i}" x="${left}" y="${y + 8}" width="${at(
      to(Math.min(share, to.domain[1])) - left,
    )}" height="${THICK}"/>`;
};

/** How far a score on so few rows strays: a band for the new points' bar. */
function stray({ share, error }, { share: to, line }) {
  const [low, high] = [share - error, share + error].map((value) =>
    at(to(Math.max(0, Math.min(to.domain[1], value)))),
  );
  const tall = line(2) + 2 * THICK - line(1);
  return html`<path class="nn-stray-of" d="M${low} ${line(1) + 2}v${tall}H${high}v${-tall}"/>`;
}

function scores(state, found, place) {
  const { share: to, line, foot } = place;
  const { n, wrong, isIn, newWrong, newShare } = found;
  const { broken, guess, more } = state;
  const bold = (name, value) =>
    html`<tspan class="nn-strong" data-shows="${name}">${value}</tspan>`;
  const said = (100 * guess) / n;
  const sx = at(to(Math.min(said, to.domain[1])));
  return html`${isIn && stray(found, place)}<g class="nn-axes">${to.ticks(5).map(
    (t) => html`<path class="nn-grid" d="M${at(to(t))} ${line(0) + 6}V${foot}"/><text
      x="${at(to(t))}" y="${foot}" dy="1.1em" text-anchor="middle">${t}</text>`,
  )}<text class="nn-axis" x="${to.range[1]}" y="${foot}" dy="2.3em"
    text-anchor="end">% wrong →</text></g>
    <path class="nn-said" d="M${sx} ${line(0) + 8}V${foot}"/>
    ${score(place, 0, "your guess", html`${bold("guess", guess)} of ${n}`, said)}
    ${broken && score(place, 1, `the ${n} rows`, html`${bold("wrong", wrong)} of ${n}`, (100 * wrong) / n)}
    ${more > 0 && score(place, 2, "a thousand", html`${bold("new-wrong", newWrong)} of ${thousands(more)}`, newShare)}`;
}

function picture(state, uid, start, ui) {
  const place = placeFor(ui);
  const found = judged(state);
  const { broken, more } = state;
  return html`${map(found, place)}${more > 0 && thousand(found, more, place)}
    ${scores(state, found, place)}${envelope(state, found, place)}
    ${broken && landed(found, place, more > 0)}`;
}

/** After it the guess stands: a guess is none once the answer is known. */
const controls = (state, uid, rules) => html`${
  !state.broken && sliders(rules, "guess", state, uid)
}<p class="nn-live nn-two-looks"><button type="button" class="nn-opens" data-do="play"
  aria-disabled="${String(state.broken)}">Break the seal</button> <button type="button"
  class="nn-opens" data-do="play" aria-disabled="${String(!isAsked(state))}"
  >A thousand more</button></p>`;

function apart(guess, wrong) {
  if (guess === wrong) return "as you guessed";
  return `${Math.abs(wrong - guess)} ${wrong < guess ? "fewer" : "more"} than you guessed`;
}

/** What a thousand say of the sixty. */
function compared({ share, error, newShare }) {
  const far = error && Math.abs(newShare - share) / error;
  if (far <= 1) return "within the band: the sealed rows have told the truth.";
  const off = html`<span data-shows="far">${tenth(far)}</span> typical errors from what
    the sealed rows said`;
  return html`${off}: ${far <= USUAL ? "nothing unusual." : "rare, and no fault of theirs."}`;
}

const warned = (opened) => html`<p>This is look <b data-shows="look">${opened}</b>. Whoever
  chooses another network after a look has chosen by these rows: they are validation rows
  now, and their number flatters.</p>`;

function told(state, found) {
  const { n, wrong, isIn, share, error, newWrong, newShare } = found;
  if (!state.broken) {
    return state.opened
      ? "The rows lie here again, but they have been seen. No seal brings back a guess."
      : html`It can be broken only once. Whoever has looked, and then chooses again, has
        chosen by these rows, and they can judge no more.`;
  }
  if (!isIn) return "A ring is a mistake.";
  if (state.more < MANY) {
    return html`<b data-shows="share">${tenth(share)}</b> % ± <span
      data-shows="error">${tenth(error)}</span> %, ${apart(state.guess, wrong)}. The band is
      how far a score on ${n} rows typically strays. In life, here it ends.`;
  }
  return html`<b data-shows="new-share">${tenth(newShare)}</b> % of the thousand, where the
    ${n} rows said <b data-shows="share">${tenth(share)}</b> % ± <span
    data-shows="error">${tenth(error)}</span> %. That is ${compared(found)}`;
}

function readout(state) {
  const found = judged({ ...state, landed: state.broken ? state.landed : 0 });
  const all = judged({ ...state, landed: state.rows.length, more: MANY });
  return html`${legend("label 1", "label 0")}<p class="nn-told">${told(state, found)}</p>${
    state.opened > 1 && state.broken && warned(state.opened)
  }${
    !state.broken &&
    fold([
      { name: `the ${all.n} rows`, said: `${all.wrong} wrong` },
      { name: "a thousand more", said: `${all.newWrong} wrong` },
    ])
  }`;
}

function describe(state) {
  const { n, there, isIn, wrong, share, error, newWrong } = judged(state);
  const { broken, opened, guess, more } = state;
  return (
    "The map of a network, and beside it an envelope, " +
    (broken
      ? `open, with ${n - there} of ${n} rows inside. `
      : `sealed, with ${n} rows inside. `) +
    `It has been opened ${opened} ${times(opened)}. Your guess is ${guess} wrong of ${n}.` +
    (broken ? ` ${there} rows have landed on the map, ${wrong} of them are wrong.` : "") +
    (broken && isIn
      ? ` That is ${tenth(share)} percent, and a score on so few rows strays by ` +
        `${tenth(error)}; a band shows it.`
      : "") +
    (more ? ` Of ${more} new points ${newWrong} are wrong.` : "")
  );
}

/** The next row, or the next new points. */
function next({ broken, rows, landed: there, more }, row = 1, hand = HAND) {
  if (!broken) return null;
  if (there < rows.length) return { landed: Math.min(rows.length, there + row) };
  return more && more < MANY ? { more: Math.min(MANY, more + hand) } : null;
}

/** Whether all rows have landed, and none of the thousand. */
const isAsked = ({ broken, rows, landed: there, more }) =>
  broken && there >= rows.length && more === 0;

/** What a press of a button begins. */
function again(state) {
  if (isAsked(state)) return { more: HAND };
  const opened = Math.min(MOST, state.opened + 1);
  return state.broken ? {} : { broken: true, landed: 0, more: 0, opened };
}

function stage(state) {
  const { landed: there, rows } = state;
  const row = ([...STAGES, rows.length].find((n) => n > there) ?? there) - there;
  return next(state, row, HALF);
}

export default {
  size: (_state, ui) => placeFor(ui).size,
  narrow: true,
  stacked: true,
  picture,
  controls,
  readout,
  describe,
  plays: (state) => next(state) !== null,
  play: next,
  stage,
  again,
  pace: PACE,
  playFirst: true,
  keeps: ["opened"],
  linked: (state) => ({ carried: { ...state, opened: 0 } }),
};
