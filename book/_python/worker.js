/**
 * Python beside the page. The build puts Pyodide before this, as functions
 * `createPyodideModule` and `loadPyodide`; the page sends packs and cells.
 */

let runner;

const say = (message) => postMessage(message);

const unpacked = (packed) =>
  new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

// A slip is not to take all the memory that the reader's machine has.
const MOST = 2 ** 30;
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65536 > MOST) throw new RangeError("enough");
  return grow.call(this, pages);
};

async function start({ packs, cells }) {
  const names = ["wasm", "stdlib", "site", "book"];
  const contents = await Promise.all(names.map((name) => unpacked(packs[name])));
  const [wasm, stdlib, site, book] = contents;
  const sent = { "pyodide.asm.wasm": wasm, "python_stdlib.zip": stdlib };
  self.fetch = async (url) => {
    const content = sent[String(url).split("/").at(-1)];
    if (!content) throw new TypeError(`The page's Python has no network: ${url}`);
    return new Response(content, { headers: { "content-type": "application/wasm" } });
  };
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
  const extractDir = python.runPython("import sysconfig; sysconfig.get_path('purelib')");
  for (const pack of [site, book]) python.unpackArchive(pack, "zip", { extractDir });
  const begin = python.pyimport("nnpage.begin");
  runner = begin.begin(JSON.stringify(cells), (message) => say(JSON.parse(message)));
  say({ say: "ready" });
}

onmessage = async ({ data }) => {
  try {
    if (data.do === "start") await start(data);
    else runner.run_json(data.cell, JSON.stringify(data.sources), JSON.stringify(data.states));
  } catch (error) {
    say({ say: "fatal", words: String(error?.message ?? error).trim().split("\n").at(-1) });
  }
};
