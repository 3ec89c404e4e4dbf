import { GAP, TIED } from '../ballots.ts';
import { TallyError } from '../errors.ts';
import { essential, type Reader } from './reader.ts';
import { integer } from './records.ts';
import type { Sink } from './sink.ts';

/**
 * Reads BLT files: `4 2` candidates and seats, `-2` withdrawn, `3 1 3 4 0` ballots by number, `0`,
 * the names and the title. `1=3` shares a rank, `-` skips one, `(id)` before a ballot and `#`
 * comments are passed over. Withdrawn candidates are passed over on every ballot.
 *
 * Format: I. D. Hill, B. A. Wichmann, D. R. Woodall, "Algorithm 123: single transferable vote by
 * Meek's method", Computer Journal 30 (1987), with the extensions of OpenSTV.
 */
export class BltReader implements Reader {
  readonly #sink: Sink;
  #part: 'size' | 'ballots' | 'names' | 'done' = 'size';
  #candidates = 0;
  /** Index of each candidate among those who stand, or -1. */
  #index: number[] = [];
  readonly #withdrawn = new Set<number>();
  readonly #names: string[] = [];
  #started = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (this.#part === 'names') {
      this.#name(text);
      return;
    }
    const hash = text.indexOf('#');
    const tokens = (hash < 0 ? text : text.slice(0, hash)).trim().split(/\s+/);
    if (tokens[0] === '') return;
    if (this.#part === 'size') essential(() => this.#size(tokens, text));
    else if (this.#part === 'ballots') this.#ballots(tokens, text);
  }

  #size([candidates = '', seats = '', ...rest]: string[], text: string): void {
    this.#candidates = integer(candidates, 'The number of candidates', 1, 0x7ffe);
    this.#sink.limits.seats = integer(seats, 'The number of seats', 1);
    this.#part = 'ballots';
    if (rest.length > 0) this.#ballots(rest, text);
  }

  #begin(): void {
    this.#started = true;
    for (let number = 1; number <= this.#candidates; number += 1) {
      const stands = !this.#withdrawn.has(number);
      this.#index[number] = stands ? this.#sink.option(String(number)) : -1;
    }
  }

  #ballots(tokens: string[], text: string): void {
    let at = 0;
    while (!this.#started && /^-\d+$/.test(tokens[at] ?? '')) {
      const number = integer(tokens[at] ?? '', 'A withdrawn candidate', -this.#candidates, -1);
      this.#withdrawn.add(-number);
      at += 1;
    }
    while (at < tokens.length) {
      if (!this.#started) essential(() => this.#begin());
      if (tokens[at]?.startsWith('(')) at += 1;
      if (tokens[at] === '0') {
        this.#part = 'names';
        const quote = text.indexOf('"');
        if (quote >= 0) this.#name(text.slice(quote));
        return;
      }
      const count = integer(tokens[at] ?? '', 'The count of a ballot', 1);
      let end = tokens.indexOf('0', at + 1);
      if (end < 0) end = tokens.length;
      this.#sink.ranking(this.#ranks(tokens, at + 1, end), count);
      at = end + 1;
    }
  }

  #ranks(tokens: readonly string[], from: number, to: number): number[] {
    const words: number[] = [];
    for (let at = from; at < to; at += 1) {
      const token = tokens[at] ?? '';
      if (token === '-') words.push(GAP);
      else this.#rank(token, words);
    }
    return words;
  }

  #rank(token: string, words: number[]): void {
    let first = true;
    for (const part of token.split('=')) {
      const number = integer(part, `"${part}"`);
      const index = this.#index[number];
      if (index === undefined) {
        throw new TallyError(
          `ranks candidate ${number}, which does not exist; there are ${this.#candidates}.`,
        );
      }
      if (index < 0) continue;
      words.push(first ? index : index | TIED);
      first = false;
    }
  }

  #name(text: string): void {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const quoted = [...trimmed.matchAll(/"((?:[^"\\]|\\.|"")*)"/g)].map(([, name = '']) => name);
    for (const name of quoted.length > 0 ? quoted : [trimmed]) {
      this.#names.push(name.replaceAll('""', '"'));
    }
  }

  end(): void {
    if (this.#part !== 'names') throw new TallyError('ends before the 0 that ends the ballots.');
    if (this.#names.length < this.#candidates) {
      throw new TallyError(
        `ends with ${this.#names.length} names of ${this.#candidates} candidates.`,
      );
    }
    this.#index.forEach((index, number) => {
      if (index >= 0) this.#sink.names[index] = this.#names[number - 1] ?? '';
    });
    this.#sink.title = this.#names[this.#candidates] ?? '';
  }
}
