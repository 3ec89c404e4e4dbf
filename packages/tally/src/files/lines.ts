import { TallyError } from '../errors.ts';

/** Takes a file line by line; `number` counts from 1. */
export type OnLine = (line: string, number: number) => void;

const NEWLINE = 0x0a;
const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Puts chunks of bytes together to lines of text, one at a time, so that memory stays small. */
export class LineSplitter {
  readonly #onLine: OnLine;
  readonly #onError: (error: TallyError) => void;
  #rest: Uint8Array = new Uint8Array(0);
  /** Lines given so far. */
  number = 0;

  /**
   * @param onError - Is told of lines that are not UTF-8 text; they are not given to `onLine`.
   */
  constructor(onLine: OnLine, onError: (error: TallyError) => void) {
    this.#onLine = onLine;
    this.#onError = onError;
  }

  push(chunk: Uint8Array): void {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      this.#rest = concat(this.#rest, chunk);
      return;
    }
    const whole = concat(this.#rest, chunk.subarray(0, end - 1));
    this.#rest = chunk.slice(end);
    this.#give(whole);
  }

  end(): void {
    if (this.#rest.length > 0) this.#give(this.#rest);
    this.#rest = new Uint8Array(0);
  }

  #give(bytes: Uint8Array): void {
    let text: string;
    try {
      text = strict().decode(bytes);
    } catch {
      // Somewhere in here is a line that is not UTF-8: find it, and give the others.
      this.#giveEach(bytes);
      return;
    }
    for (let at = 0, end = 0; end >= 0; at = end + 1) {
      end = text.indexOf('\n', at);
      this.#line(end < 0 ? text.slice(at) : text.slice(at, end));
    }
  }

  #giveEach(bytes: Uint8Array): void {
    for (let at = 0, end = 0; end >= 0; at = end + 1) {
      end = bytes.indexOf(NEWLINE, at);
      const line = end < 0 ? bytes.subarray(at) : bytes.subarray(at, end);
      let text: string | undefined;
      try {
        text = strict().decode(line);
      } catch {
        this.number += 1;
        const message = 'is not UTF-8 text. Save the file as UTF-8.';
        this.#onError(new TallyError(message, { line: this.number }));
      }
      if (text !== undefined) this.#line(text);
    }
  }

  #line(text: string): void {
    this.number += 1;
    const start = this.number === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    if (text.includes('\0')) {
      const message = 'has a NUL character: this is UTF-16 or no text. Save the file as UTF-8.';
      this.#onError(new TallyError(message, { line: this.number }));
      return;
    }
    this.#onLine(text.slice(start, end), this.number);
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
