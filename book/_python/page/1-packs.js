/** What the worker is made of, loaded as scripts, once for each visit. */

const PACKS = ["worker", "wasm", "stdlib", "site", "book"];
// How much of the whole each is, roughly, for the progress.
const SHARES = { worker: 0.04, wasm: 0.48, stdlib: 0.24, site: 0.22, book: 0.02 };

const packs = {};

/** Called by each pack's script. */
nnPython.take = (name, text) => {
  const bytes = Uint8Array.fromBase64
    ? Uint8Array.fromBase64(text)
    : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  packs[name] = new Blob([bytes]);
};

let loading;

/**
 * All packs, as packed bytes.
 * @param {(share: number) => void} progress told how much is there, up to 1
 */
function loadPacks(progress) {
  let share = 0;
  const one = async (name) => {
    await nnPython.load(`${name}.js`);
    progress((share += SHARES[name]));
  };
  loading ??= Promise.all(PACKS.map(one)).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading.then(() => packs);
}

const unpackedText = (packed) =>
  new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).text();
