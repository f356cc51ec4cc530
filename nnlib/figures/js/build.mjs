/**
 * Makes dist/ from the sources: the runtime and its parts, a script for each
 * kind of figure, the hosts, and the licences of what is bundled. All are
 * classic scripts, since a module does not load from file://; but for Jupyter's.
 * `node build.mjs [folder]`, after `python -m nnlib.figures.schema`.
 */

import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";

const HERE = import.meta.dirname;
const ROOMS = dirname(HERE);
const DIST = process.argv[2] ?? join(HERE, "dist"); // kinds/*.json are there

/** The oldest browsers that the book is for; its page on accessibility says so. */
const BROWSERS = ["chrome111", "firefox121", "safari16.4"];

/** What only some kinds need of the shared code; only their pages load it. */
const PARTS = {
  contours: ["drawing/level-lines.js", "drawing/runners.js"],
  descending: [
    "computing/optim.js",
    "computing/squared-error.js",
    "drawing/cost-steps.js",
  ],
  digits: [
    "computing/digit-knobs.js",
    "computing/digit-net.js",
    "drawing/reading.js",
  ],
  flat: ["computing/flat-net.js"],
  guessed: ["drawing/guessing.js"],
  hands: [
    "computing/nudged-knobs.js",
    "computing/one-hand.js",
    "computing/own-ten.js",
    "drawing/strokes.js",
    "drawing/ten.js",
  ],
  handwriting: ["computing/handwriting.js"],
  images: ["drawing/image.js"],
  learning: [
    "computing/rng.js",
    "computing/train.js",
    "computing/training-run.js",
  ],
  lines: [
    "computing/half-plane.js",
    "drawing/line-grips.js",
    "drawing/line.js",
  ],
  maps: ["drawing/bands.js", "drawing/dots.js"],
  networks: [
    "drawing/blame.js",
    "drawing/matrix.js",
    "drawing/network.js",
    "drawing/turn.js",
  ],
  plans: ["drawing/unanswered.js"],
  playing: [
    "computing/clouds.js",
    "computing/flat-optim.js",
    "computing/flat-run.js",
    "computing/moon-runs.js",
  ],
  training: [
    "drawing/cost-curve.js",
    "drawing/log-scale.js",
    "drawing/program.js",
  ],
};
/** The other parts take what they need of this one from it, and of no other. */
const LENDER = "flat";
const SHARED = ["computing", "drawing", "runtime"].flatMap((folder) =>
  readdirSync(join(HERE, folder)).map((file) => `${folder}/${file}`),
);
const inParts = Object.values(PARTS).flat();
const RUNTIME = SHARED.filter((file) => !inParts.includes(file));

const made = new Map(); // name in dist/ → text; written when all is made
const write = (name, text) => made.set(name, text);

/** Leaves the imports of these shared modules to `nnFigures.modules`. */
const linking = (modules) => ({
  name: "linking",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = relative(HERE, resolve(resolveDir, path)).replaceAll("\\", "/");
      return modules.includes(file) ? { path: file, external: true } : undefined;
    });
  },
});

const IMPORT = /import\s*(?:\{([^}]*)\}|\*\s*as\s*(\w+))\s*from\s*"([^"]+)";/g;

/** Code whose imports come, at its top, from `nnFigures.modules`. */
function linked(code) {
  const imports = [...code.matchAll(IMPORT)].map(([, names, all, file]) => {
    const into = all ?? `{${names.replaceAll(" as ", ":")}}`;
    return `const ${into}=nnFigures.modules["${file}"];`;
  });
  return imports.join("") + code.replace(IMPORT, "").trim();
}

/** A bundle, with the names of the shared modules that it leaves out. */
async function bundle(source, modules, more) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: HERE,
    bundle: true,
    charset: "utf8",
    format: "esm",
    legalComments: "none",
    metafile: true,
    minify: true,
    plugins: [linking(modules)],
    stdin: { contents: source, resolveDir: HERE },
    target: BROWSERS,
    write: false,
    ...more,
  });
  const [{ imports }] = Object.values(metafile.outputs);
  return {
    code: outputFiles[0].text,
    left: imports.map(({ path }) => path),
    packages: Object.keys(metafile.inputs)
      .map((file) => file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])
      .filter(Boolean),
  };
}

/** The same as a classic script that finds its modules in `nnFigures`. */
async function script(source, modules = SHARED) {
  const bundled = await bundle(source, modules);
  return { ...bundled, code: `(()=>{${linked(bundled.code)}})();\n` };
}

/** Source of an object that holds modules by their names. */
const collected = (modules) => ({
  imports: modules.map((file, i) => `import * as m${i} from "./${file}";`),
  object: `{${modules.map((file, i) => `"${file}":m${i}`)}}`,
});

const bundled = []; // packages, whose licences are kept
const scripts = {}; // kind → what its page loads, besides the runtime
const later = {}; // kind → what some states of it need besides
const needed = {}; // part → the parts that it needs, if any

/** The parts that hold some of these modules. */
const partsOf = (modules) =>
  Object.keys(PARTS).filter((part) => PARTS[part].some((file) => modules.includes(file)));

/** Each after what it needs itself. */
const inOrder = (parts) => [
  ...new Set(parts.flatMap((part) => [...inOrder(needed[part]), part])),
];

async function buildRuntime() {
  const { imports, object } = collected(RUNTIME);
  const source =
    `export * from "./runtime/index.js";` +
    `${imports.join("")}export const modules=${object};`;
  const more = { format: "iife", globalName: "nnFigures" };
  const { code, packages } = await bundle(source, [], more);
  bundled.push(...packages);
  write("runtime.js", code);
}

async function buildPart(name) {
  const { imports, object } = collected(PARTS[name]);
  const source = `${imports.join("")}Object.assign(nnFigures.modules,${object});`;
  const lent = name === LENDER ? [] : PARTS[LENDER];
  const { code, left, packages } = await script(source, [...RUNTIME, ...lent]);
  bundled.push(...packages);
  needed[name] = partsOf(left);
  write(`${name}.js`, code);
}

/** A figure: what Python says of it, and its drawing. */
async function buildKind(room) {
  const kind = room.replaceAll("_", "-");
  const said = JSON.parse(await readFile(join(DIST, `kinds/${kind}.json`)));
  const source =
    `import drawing from "../${room}/drawing.js";` +
    `nnFigures.add({...${JSON.stringify(said)},drawing});`;
  const { code, left } = await script(source);
  const parts = inOrder(partsOf(left));
  scripts[kind] = [...parts.map((part) => `${part}.js`), `kinds/${kind}.js`];
  write(`kinds/${kind}.js`, code);
}

/** What is loaded when a state needs it: the files in a room's `later`. */
async function buildLater(room) {
  const folder = join(ROOMS, room, "later");
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const kind = room.replaceAll("_", "-");
  for (const file of files) {
    const name = `later/${kind}/${file}`;
    const source =
      `import * as made from "../${room}/later/${file}";` +
      `nnFigures.arrive("${name}",made);`;
    const { code } = await script(source);
    write(name, code);
    (later[kind] ??= []).push(name);
  }
}

async function buildHosts() {
  for (const host of ["page", "progress-report"]) {
    const { code } = await script(`import "./hosts/${host}.js";`);
    write(`${host}.js`, code);
  }
  const { code } = await bundle('export { default } from "./hosts/jupyter.js";', []);
  write("jupyter.js", code);
}

/** What the book's search is made with, as a classic script. */
async function buildSearch() {
  const source = 'import MiniSearch from "minisearch";globalThis.MiniSearch=MiniSearch;';
  const { code, packages } = await bundle(source, [], { format: "iife" });
  bundled.push(...packages);
  write("minisearch.js", code);
}

async function licences() {
  const texts = [...new Set(bundled)].sort().map(async (name) => {
    const folder = join(HERE, "node_modules", name);
    const { version } = JSON.parse(await readFile(join(folder, "package.json")));
    const file = readdirSync(folder).find((each) => each.startsWith("LICENSE"));
    const text = await readFile(join(folder, file), "utf8");
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join("\n" + "-".repeat(72) + "\n\n");
}

const rooms = readdirSync(ROOMS).filter((name) =>
  existsSync(join(ROOMS, name, "drawing.js")),
);
await buildRuntime();
await Promise.all(Object.keys(PARTS).map(buildPart));
await Promise.all(rooms.map(buildKind));
for (const room of rooms) await buildLater(room);
await buildHosts();
await buildSearch();
const sorted = Object.fromEntries(Object.entries(scripts).sort());
write("scripts.json", JSON.stringify(sorted, null, 2) + "\n");
write("later.json", JSON.stringify(later, null, 2) + "\n");
write("LICENSES.txt", await licences());

for (const file of readdirSync(DIST, { recursive: true })) {
  const gone = file.endsWith(".js") && !made.has(file.replaceAll("\\", "/"));
  if (gone) await rm(join(DIST, file));
}
for (const [name, text] of made) {
  await mkdir(dirname(join(DIST, name)), { recursive: true });
  await writeFile(join(DIST, name), text);
}
