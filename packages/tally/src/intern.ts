/**
 * Tells sequences of 16-bit words apart: each distinct sequence gets a number, from 0. Kept in
 * typed arrays, because a million ballots as strings in a Map would take several times the memory.
 */
export class Interner {
  /** All sequences, one after the other. */
  words = new Uint16Array(1 << 12);
  /** Where sequence i begins; it ends where the next begins. */
  starts = new Uint32Array(1 << 10);
  /** How many distinct sequences there are. */
  size = 0;
  #table = new Int32Array(1 << 11).fill(-1);

  /** The number of a sequence, which is kept if it is new. */
  intern(sequence: ArrayLike<number>, length = sequence.length): number {
    const mask = this.#table.length - 1;
    let cell = hash(sequence, 0, length) & mask;
    for (let found = this.#table[cell] ?? -1; found >= 0; found = this.#table[cell] ?? -1) {
      if (this.#equals(found, sequence, length)) return found;
      cell = (cell + 1) & mask;
    }
    this.#table[cell] = this.size;
    return this.#append(sequence, length);
  }

  #equals(number: number, sequence: ArrayLike<number>, length: number): boolean {
    const start = this.starts[number] ?? 0;
    if ((this.starts[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (this.words[start + at] !== sequence[at]) return false;
    }
    return true;
  }

  #append(sequence: ArrayLike<number>, length: number): number {
    const number = this.size;
    const start = this.starts[number] ?? 0;
    if (start + length > this.words.length) {
      const grown = new Uint16Array(Math.max(this.words.length * 2, start + length));
      grown.set(this.words);
      this.words = grown;
    }
    if (number + 2 > this.starts.length) {
      const grown = new Uint32Array(this.starts.length * 2);
      grown.set(this.starts);
      this.starts = grown;
    }
    for (let at = 0; at < length; at += 1) this.words[start + at] = sequence[at] ?? 0;
    this.starts[number + 1] = start + length;
    this.size += 1;
    if (this.size * 2 > this.#table.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2).fill(-1);
    const mask = table.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const start = this.starts[number] ?? 0;
      const end = this.starts[number + 1] ?? 0;
      let cell = hash(this.words, start, end) & mask;
      while ((table[cell] ?? -1) >= 0) cell = (cell + 1) & mask;
      table[cell] = number;
    }
    this.#table = table;
  }
}

/** FNV-1a over words, with a last mix so that the low bits depend on all of them. */
function hash(words: ArrayLike<number>, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ (words[at] ?? 0), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
