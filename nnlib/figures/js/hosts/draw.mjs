/**
 * Draws figures for the book's build: reads a JSON list of
 * `{kind, state, uid, link}` from standard input, writes a list of
 * `{html}` or `{error}`.
 */

import { text } from "node:stream/consumers";
import { initial } from "./static.mjs";

const asked = JSON.parse(await text(process.stdin));
const answers = asked.map(({ kind, state, uid, link }) => {
  try {
    return { html: initial(kind, state, uid, link) };
  } catch (error) {
    return { error: error.message };
  }
});
process.stdout.write(JSON.stringify(answers));
