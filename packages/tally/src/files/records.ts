import { parse } from 'csv-parse/sync';
import { TallyError } from '../errors.ts';

/** Takes the cells of one record; `number` is the line on which it begins. */
export type OnRecord = (cells: string[], number: number) => void;

const quotesIn = (line: string) => line.split('"').length - 1;

/**
 * Puts lines together to records of separated values. Lines without a quote are split as they
 * are, which is fast; the rest goes through csv-parse, over several lines where a quoted cell has
 * line breaks in it.
 */
export class RecordReader {
  readonly #separator: string;
  readonly #onRecord: OnRecord;
  #open: { lines: string[]; number: number; quotes: number } | undefined;

  constructor(separator: string, onRecord: OnRecord) {
    this.#separator = separator;
    this.#onRecord = onRecord;
  }

  line(text: string, number: number): void {
    if (!this.#open && !text.includes('"')) {
      if (text.trim() !== '') this.#onRecord(text.split(this.#separator), number);
      return;
    }
    this.#open ??= { lines: [], number, quotes: 0 };
    this.#open.lines.push(text);
    this.#open.quotes += quotesIn(text);
    if (this.#open.quotes % 2 === 0) this.#close(this.#open);
  }

  /** @throws {TallyError} The file ends within a quoted cell. */
  end(): void {
    if (!this.#open) return;
    const { number } = this.#open;
    this.#open = undefined;
    throw new TallyError('opens a quotation mark that is never closed.', { line: number });
  }

  /** What is wrong with a record of several lines is said of the line on which it begins. */
  #give(cells: string[], line: number): void {
    try {
      this.#onRecord(cells, line);
    } catch (cause) {
      if (!(cause instanceof TallyError)) throw cause;
      throw new TallyError(cause.message, { cause, line, fatal: cause.fatal });
    }
  }

  #close({ lines, number }: { lines: string[]; number: number }): void {
    this.#open = undefined;
    let records: string[][];
    try {
      records = parse(lines.join('\n'), {
        delimiter: this.#separator,
        relax_column_count: true,
        record_delimiter: '\n',
      });
    } catch (cause) {
      const message = 'has quotation marks that do not fit. Inside a quoted cell, write "" for ".';
      throw new TallyError(message, { cause, line: number });
    }
    for (const cells of records) this.#give(cells, number);
  }
}

/** Columns of a header by name, lower case; a name that comes twice is an error. */
export function columnsOf(header: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  header.forEach((cell, place) => {
    const name = cell.trim().toLowerCase();
    if (name !== '' && columns.has(name)) {
      throw new TallyError(`names the column "${name}" twice.`);
    }
    if (name !== '') columns.set(name, place);
  });
  return columns;
}

/**
 * A whole number as written.
 *
 * @throws {TallyError} It is not one, or outside the range.
 */
export function integer(text: string, what: string, min = -Infinity, max = Infinity): number {
  const trimmed = text.trim();
  const value = /^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : NaN;
  if (!Number.isSafeInteger(value)) throw new TallyError(`${what} is not a whole number.`);
  if (value < min) throw new TallyError(`${what} is under ${min}.`);
  if (value > max) throw new TallyError(`${what} is over ${max}.`);
  return value;
}
