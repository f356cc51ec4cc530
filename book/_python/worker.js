/**
 * Python beside the page. The build puts Pyodide before this, as functions
 * `createPyodideModule` and `loadPyodide`; the page sends packs and cells.
 */

let runner;

const say = (message) => postMessage(message);

// The packs, as they come from the page.
const takes = {};
const comes = Object.fromEntries(
  ["wasm", "stdlib", "site", "book"].map((name) => [
    name,
    new Promise((take) => (takes[name] = take)),
  ]),
);

/** A pack's content, which nothing here keeps. */
const unpacked = async (name, headers) => {
  const { body } = new Response(await comes[name]);
  delete comes[name];
  return new Response(body.pipeThrough(new DecompressionStream("gzip")), { headers });
};

// A slip is not to take all the memory that the reader's machine has.
const MOST = 2 ** 30;
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65536 > MOST) throw new RangeError("enough");
  return grow.call(this, pages);
};

const SENT = { "pyodide.asm.wasm": "wasm", "python_stdlib.zip": "stdlib" };
self.fetch = async (url) => {
  const name = SENT[String(url).split("/").at(-1)];
  if (!name) throw new TypeError(`The page's Python has no network: ${url}`);
  return unpacked(name, { "content-type": "application/wasm" });
};

async function start({ cells }) {
  const python = await loadPyodide({
    createPyodideModule,
    indexURL: "https://python.invalid/",
    packageBaseUrl: "https://python.invalid/",
    lockFileContents: {
      info: { abi_version: "2026_0", arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.0" },
      packages: {},
    },
    stdin: () => null,
    stdout: () => {},
    stderr: () => {},
    env: { HOME: "/home/reader", OPENBLAS_NUM_THREADS: "1" },
  });
  const extractDir = python.runPython("import site; site.getsitepackages()[0]");
  for (const name of ["site", "book"]) {
    const pack = await (await unpacked(name)).arrayBuffer();
    python.unpackArchive(pack, "zip", { extractDir });
  }
  const begin = python.pyimport("nnpage.begin");
  runner = begin.begin(JSON.stringify(cells), (message) => say(JSON.parse(message)));
  say({ say: "ready" });
}

onmessage = async ({ data }) => {
  try {
    if (data.do === "take") takes[data.name](data.bytes);
    else if (data.do === "start") await start(data);
    else runner.run_json(data.cell, ...data.given.map((one) => JSON.stringify(one)));
  } catch (error) {
    say({ say: "fatal", words: String(error?.message ?? error).trim().split("\n").at(-1) });
  }
};
