/** Python in a worker: started when it is first needed, ended by Stop. */
class Python {
  #worker;
  #ready;
  #stops = 0;
  isReady = false;

  /** @param {{id: string, source: string}[]} cells */
  constructor(cells) {
    this.cells = cells;
  }

  /** Start, if it has not started. @param {(share: number) => void} progress */
  start(progress = () => {}) {
    this.#ready ??= this.#begin(progress).catch((error) => {
      if (error.message !== STOPPED) this.stop();
      throw error;
    });
    return this.#ready;
  }

  async #begin(progress) {
    const stops = this.#stops;
    // What still loads says no more once the start has failed.
    const told = (share) => stops === this.#stops && progress(share);
    const { worker: own, ...packs } = loadPacks(told);
    Promise.all(Object.values(packs)).catch(() => {}); // told below
    const program = await unpackedText(await own);
    if (stops !== this.#stops) throw new Error(STOPPED);
    const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
    const worker = new Worker(url);
    this.#worker = worker;
    await new Promise((done, fail) => {
      worker.onerror = (event) => {
        event.preventDefault();
        fail(new Error(event.message ?? "this browser does not let it start"));
      };
      this.stopped = () => fail(new Error(STOPPED));
      worker.onmessage = ({ data }) => {
        if (data.say === "ready") done();
        else if (data.say === "fatal") fail(new Error(data.words));
      };
      worker.postMessage({ do: "start", cells: this.cells });
      Promise.all(Object.keys(packs).map((name) => send(worker, name, packs[name]))).catch(fail);
    });
    URL.revokeObjectURL(url);
    this.isReady = true;
  }

  /**
   * Run a cell, and what it needs.
   * @param {number} cell its place
   * @param {string[]} sources of all cells, as they stand on the page
   * @param {object} states of moved figures, by cell
   * @param {(message: object) => void} hear
   * @param {string | object | null} check what is asked of the cell
   */
  async run(cell, sources, states, hear, check = null) {
    await this.start();
    await new Promise((done, fail) => {
      this.stopped = () => fail(new Error(STOPPED));
      const worker = this.#worker;
      worker.onmessage = ({ data }) => {
        if (data.say === "load") send(worker, data.name, loadPack(data.name)).catch(fail);
        if (data.say === "done") done();
        else if (data.say === "fatal") fail(new Error(data.words));
        else hear(data);
      };
      worker.postMessage({ do: "run", cell, given: [sources, states, check] });
    });
  }

  /** End it, whatever it is doing. */
  stop() {
    this.#worker?.terminate();
    this.#worker = this.#ready = undefined;
    this.#stops += 1;
    this.isReady = false;
    this.stopped?.();
  }
}

/** As bytes: from a disk, WebKit's worker cannot read a Blob of the page. */
async function send(worker, name, pack) {
  const bytes = await (await pack).arrayBuffer();
  worker.postMessage({ do: "take", name, bytes }, [bytes]);
}

const STOPPED = "Stopped.";
