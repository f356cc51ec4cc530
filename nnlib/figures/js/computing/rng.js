/** NumPy's `default_rng(seed)`: the same numbers, bit for bit. */

const WORD = (value) => BigInt.asUintN(64, value);
const WIDE = (value) => BigInt.asUintN(128, value);
const MULTIPLIER = (2549297995355413924n << 64n) | 4865540595714422341n;

/** A 32-bit number, and what is left of it after one more stir. */
const fold = (value) => (value ^ (value >>> 16)) >>> 0;

/**
 * Some 32-bit words from a seed, as NumPy's SeedSequence spreads it: seeds
 * that are neighbours give words that have nothing in common.
 * @param {number} seed a whole number, 0 or more
 * @param {number} count of words
 */
function spread(seed, count) {
  let hash = 0x43b0d7e5;
  const stir = (value) => {
    const mixed = value ^ hash;
    hash = Math.imul(hash, 0x931e8875);
    return fold(Math.imul(mixed, hash));
  };
  const mix = (x, y) =>
    fold(Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y));
  const words = [seed >>> 0, Math.floor(seed / 2 ** 32), 0, 0];
  const pool = words.map(stir);
  for (let from = 0; from < 4; from++) {
    for (let to = 0; to < 4; to++) {
      if (from !== to) pool[to] = mix(pool[to], stir(pool[from]));
    }
  }
  hash = 0x8b51f9dd;
  return Array.from({ length: count }, (_, i) => {
    const mixed = pool[i % 4] ^ hash;
    hash = Math.imul(hash, 0x58f38ded);
    return fold(Math.imul(mixed, hash));
  });
}

/** A random generator: PCG64, O'Neill (2014), as NumPy runs it. */
export class Rng {
  #state;
  #step;
  #half; // of a 64-bit number, kept for the next 32-bit draw

  /** @param {number} seed a whole number from 0 to 2⁵³ - 1 */
  constructor(seed) {
    if (!Number.isSafeInteger(seed) || seed < 0) {
      throw new Error(`A seed must be a whole number from 0; got ${seed}.`);
    }
    const words = spread(seed, 8).map(BigInt);
    const pair = (i) => words[i] | (words[i + 1] << 32n);
    this.#step = WIDE((((pair(4) << 64n) | pair(6)) << 1n) | 1n);
    this.#state = this.#step;
    this.#state = WIDE(this.#state + ((pair(0) << 64n) | pair(2)));
    this.#advance();
  }

  /** A generator that draws from here on what this one would. */
  copy() {
    const made = new Rng(0);
    made.#state = this.#state;
    made.#step = this.#step;
    made.#half = this.#half;
    return made;
  }

  #advance() {
    this.#state = WIDE(this.#state * MULTIPLIER + this.#step);
  }

  /** The next 64 bits. */
  #bits() {
    this.#advance();
    const value = WORD(this.#state ^ (this.#state >> 64n));
    const turn = this.#state >> 122n;
    return WORD((value >> turn) | (value << ((64n - turn) & 63n)));
  }

  /** The next 32 bits: the lower half of a 64-bit number, then the upper. */
  #shortBits() {
    if (this.#half !== undefined) {
      const half = this.#half;
      this.#half = undefined;
      return half;
    }
    const bits = this.#bits();
    this.#half = bits >> 32n;
    return bits & 0xffffffffn;
  }

  /** A number from 0 up to 1. */
  random() {
    return Number(this.#bits() >> 11n) * 2 ** -53;
  }

  /** A number from low up to high. @param {number} low @param {number} high */
  uniform(low, high) {
    return low + (high - low) * this.random();
  }

  /** A whole number from 0 to most: bits are drawn until they fit. */
  #upTo(most) {
    const mask = BigInt(2 ** (32 - Math.clz32(most)) - 1);
    let value;
    do value = Number(this.#shortBits() & mask);
    while (value > most);
    return value;
  }

  /**
   * Tosses of a coin, as NumPy's `integers(0, 2, count, dtype=bool)`: each of
   * 32 bits is one.
   * @param {number} count @returns {Uint8Array}
   */
  tosses(count) {
    const found = new Uint8Array(count);
    let bits;
    for (let i = 0; i < count; i++) {
      bits = i % 32 ? bits >>> 1 : Number(this.#shortBits());
      found[i] = bits & 1;
    }
    return found;
  }

  /** The numbers from 0 to n - 1, shuffled. @param {number} n */
  permutation(n) {
    const order = [...Array(n).keys()];
    for (let i = n - 1; i > 0; i--) {
      const j = this.#upTo(i);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }
}
