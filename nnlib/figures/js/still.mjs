/**
 * Figures as HTML, without a browser: reads a JSON list of
 * `{kind, state, uid, link}` from standard input, writes a list of
 * `{html}` or `{error}`.
 */

import { text } from "node:stream/consumers";
import { still } from "./dist/widget.js";

/** One space says as much as the template's indentation, but in programs. */
const packed = (view) =>
  view
    .split(/(<pre[^]*?<\/pre>)/)
    .map((part) => (part.startsWith("<pre") ? part : part.replace(/\s+/g, " ")))
    .join("");

const asked = JSON.parse(await text(process.stdin));
const answers = asked.map(({ kind, state, uid, link }) => {
  try {
    return { html: packed(still(kind, state, uid, link)) };
  } catch (error) {
    return { error: error.message };
  }
});
process.stdout.write(JSON.stringify(answers));
