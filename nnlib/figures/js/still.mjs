/**
 * Figures as HTML, without a browser: reads a JSON list of
 * `{kind, state, uid, link}` from standard input, writes a list of
 * `{html}` or `{error}`.
 */

import { text } from "node:stream/consumers";
import { still } from "./dist/widget.js";

const asked = JSON.parse(await text(process.stdin));
const answers = asked.map(({ kind, state, uid, link }) => {
  try {
    // One space says as much as the template's indentation.
    return { html: still(kind, state, uid, link).replace(/\s+/g, " ") };
  } catch (error) {
    return { error: error.message };
  }
});
process.stdout.write(JSON.stringify(answers));
