/**
 * Compiles the Python of the pages with the very Python that will run it:
 * `node compile.mjs PARTS OUT`. It writes stdlib.zip, site.zip and, where the
 * wheels for it are in PARTS, pictures.zip to OUT.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// As in pyodide-lock.json.
const INFO = {
  abi_version: "2026_0",
  arch: "wasm32",
  platform: "emscripten_5_0_3",
  python: "3.14.0",
};

const [parts, out] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(parts, "pyodide.mjs")));
const python = await loadPyodide({
  indexURL: parts,
  lockFileContents: { info: INFO, packages: {} },
});
python.FS.mkdir("/parts");
python.FS.mkdir("/out");
python.FS.mount(python.FS.filesystems.NODEFS, { root: parts }, "/parts");
python.FS.mount(python.FS.filesystems.NODEFS, { root: out }, "/out");
python.runPython(readFileSync(join(import.meta.dirname, "compile.py"), "utf8"));
