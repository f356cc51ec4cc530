/**
 * Makes dist/ from the sources: the widget's ES module, the site's classic
 * script (a module script does not load from file://), style and licences.
 * `node build.mjs`, after `npm ci`.
 */

import { copyFile, readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  target: "es2023",
  legalComments: "none",
  absWorkingDir: import.meta.dirname,
};

await build({
  ...shared,
  entryPoints: ["widget.js"],
  format: "esm",
  outfile: "dist/widget.js",
});
await build({
  ...shared,
  entryPoints: ["site.js"],
  format: "iife",
  outfile: "dist/site.js",
});
await copyFile(
  `${import.meta.dirname}/figure.css`,
  `${import.meta.dirname}/dist/figure.css`,
);

const bundled = ["morphdom", "d3-array", "d3-contour", "internmap"];
const licences = await Promise.all(
  bundled.map(async (name) => {
    const folder = `${import.meta.dirname}/node_modules/${name}`;
    const { version } = JSON.parse(await readFile(`${folder}/package.json`));
    const text = await readFile(`${folder}/LICENSE`, "utf8");
    return `${name} ${version}\n\n${text.trim()}\n`;
  }),
);
await writeFile(
  `${import.meta.dirname}/dist/LICENSES.txt`,
  licences.join("\n" + "-".repeat(72) + "\n\n"),
);
