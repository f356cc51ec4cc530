/**
 * Answers calls until standard input ends. Each line of it is `{folder, calls:
 * [[module, path, arguments], …]}` as Python's json writes it: that is
 * JavaScript too, NaN, Infinity and -0.0 included. The answer is a line with a
 * list of `{value}` or `{error}`, as Python's json reads it.
 */

import { resolve } from "node:path";
import { createInterface } from "node:readline";
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

async function answer(folder, [name, path, given]) {
  try {
    const module = await import(pathToFileURL(resolve(folder, name)));
    const called = path.split(".").reduce((owner, key) => owner[key], module);
    return { value: await called(...given) };
  } catch (error) {
    return { error: error.message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { folder, calls } = (0, eval)(`(${line})`);
  const answers = [];
  for (const call of calls) answers.push(await answer(folder, call));
  process.stdout.write(`${write(answers)}\n`);
}
