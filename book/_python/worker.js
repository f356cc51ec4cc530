/**
 * Python beside the page. The build puts Pyodide before this, as functions
 * `createPyodideModule` and `loadPyodide`, and `PICTURES`, the bytes of the pack
 * with matplotlib, 0 where there is none. The page sends packs and cells.
 */

let runner;
let unpack; // puts a pack's files where Python finds them

const say = (message) => postMessage(message);

// The packs, as they come from the page.
const takes = {};
const comes = Object.fromEntries(
  ["wasm", "stdlib", "site", "book", "pictures"].map((name) => [
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
    env: { HOME: "/home/reader", OPENBLAS_NUM_THREADS: "1", MPLBACKEND: "module://nnpage.backend" },
  });
  const extractDir = python.runPython("import site; site.getsitepackages()[0]");
  unpack = async (name) => {
    const pack = await (await unpacked(name)).arrayBuffer();
    python.unpackArchive(pack, "zip", { extractDir });
  };
  for (const name of ["site", "book"]) await unpack(name);
  const begin = python.pyimport("nnpage.begin");
  const post = (message) => say(JSON.parse(message));
  runner = begin.begin(JSON.stringify(cells), post, PICTURES > 0);
  say({ say: "ready" });
}

async function run({ cell, given }) {
  const texts = given.map((one) => JSON.stringify(one));
  // Asked for once, before a cell that imports it: Python cannot wait for it.
  if (PICTURES && comes.pictures && runner.draws_json(cell, ...texts)) {
    say({ say: "load", name: "pictures", size: PICTURES });
    await unpack("pictures");
    runner.take_pictures();
  }
  runner.run_json(cell, ...texts);
}

onmessage = async ({ data }) => {
  try {
    if (data.do === "take") takes[data.name](data.bytes);
    else if (data.do === "start") await start(data);
    else await run(data);
  } catch (error) {
    say({ say: "fatal", words: String(error?.message ?? error).trim().split("\n").at(-1) });
  }
};
