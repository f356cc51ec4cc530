/** What the worker is made of, loaded as scripts, once for each visit; and what it asks for. */

const PACKS = ["worker", "wasm", "stdlib", "site", "book"];
// How much of the whole each is, roughly, for the progress.
const SHARES = { worker: 0.03, wasm: 0.45, stdlib: 0.21, site: 0.29, book: 0.02 };

const packs = {};

/** Called by each pack's script. */
nnPython.take = (name, text) => {
  packs[name] = new Blob([Uint8Array.fromBase64?.(text) ?? bytesOf(atob(text))]);
};

function bytesOf(letters) {
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

const loading = {};

/** One pack, as packed bytes. */
async function loadPack(name) {
  loading[name] ??= nnPython.load(`${name}.js`);
  try {
    (await loading[name]).remove(); // or its text stays in memory
  } catch (error) {
    loading[name] = undefined;
    throw error;
  }
  return packs[name];
}

/**
 * All packs, each as soon as it is there.
 * @param {(share: number) => void} progress told how much is there, up to 1
 * @returns {Object<string, Promise<Blob>>}
 */
function loadPacks(progress) {
  let share = 0;
  const one = async (name) => {
    const pack = await loadPack(name);
    progress((share += SHARES[name]));
    return pack;
  };
  return Object.fromEntries(PACKS.map((name) => [name, one(name)]));
}

const unpackedText = (packed) =>
  new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).text();
