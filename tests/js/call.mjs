/**
 * Answers many calls in one go. Reads `{folder, calls: [[module, path,
 * arguments], …]}` from standard input, as Python's json writes it: that is
 * JavaScript too, NaN, Infinity and -0.0 included. Writes a list of `{value}`
 * or `{error}` as Python's json reads it.
 */

import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

function write(value) {
  if (typeof value === "number") return Object.is(value, -0) ? "-0.0" : `${value}`;
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(
      ([key, part]) => `${JSON.stringify(key)}:${write(part)}`,
    );
    return `{${parts.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

const { folder, calls } = (0, eval)(`(${await text(process.stdin)})`);
const modules = {};
for (const name of new Set(calls.map(([name]) => name))) {
  modules[name] = await import(pathToFileURL(join(folder, name)));
}
const answers = [];
for (const [name, path, given] of calls) {
  try {
    const called = path.split(".").reduce((owner, key) => owner[key], modules[name]);
    answers.push({ value: await called(...given) });
  } catch (error) {
    answers.push({ error: error.message });
  }
}
process.stdout.write(write(answers));
