import { TallyError } from '../errors.ts';
import { BallotLinesReader } from './ballot-lines.ts';
import { BltReader } from './blt.ts';
import { LineSplitter } from './lines.ts';
import { PabulibReader } from './pabulib.ts';
import { isPolisHeader, PolisReader } from './polis.ts';
import { PreflibReader } from './preflib.ts';
import { RankedCsvReader } from './ranked-csv.ts';
import type { Reader } from './reader.ts';
import type { Sink } from './sink.ts';

/** Kinds of files that ballots are read from. */
export const formats = ['preflib', 'blt', 'pabulib', 'polis', 'csv', 'ballots'] as const;
export type Format = (typeof formats)[number];

const byExtension: Readonly<Record<string, Format>> = {
  soc: 'preflib',
  soi: 'preflib',
  toc: 'preflib',
  toi: 'preflib',
  blt: 'blt',
  pb: 'pabulib',
  csv: 'csv',
  jsonl: 'ballots',
  ndjson: 'ballots',
  json: 'ballots',
};

const extensionOf = (name: string) => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The kind of a file by its name; a Polis export is told from other CSV by its header.
 *
 * @throws {TallyError} The name says nothing known.
 */
export function formatOf(name: string): Format {
  const format = byExtension[extensionOf(name)];
  if (!format) {
    const known = Object.keys(byExtension).join(' .');
    throw new TallyError(
      `The name of the file does not say what it is: .${known} are read. Set --format.`,
    );
  }
  return format;
}

/** A reader that waits for the first line of a CSV file to see which kind it is. */
class CsvReader implements Reader {
  readonly #sink: Sink;
  #reader: Reader | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  line(text: string, number: number): void {
    if (!this.#reader) {
      const header = text.split(',').map((cell) => cell.trim().toLowerCase());
      this.#reader = isPolisHeader(header)
        ? new PolisReader(this.#sink)
        : new RankedCsvReader(this.#sink);
    }
    this.#reader.line(text, number);
  }

  end(): void {
    if (!this.#reader) throw new TallyError('is empty.');
    this.#reader.end();
  }
}

/** The reader of a format. `name` tells PrefLib's types apart. */
export function readerOf(format: Format, sink: Sink, name = ''): Reader {
  switch (format) {
    case 'preflib':
      return new PreflibReader(sink, extensionOf(name));
    case 'blt':
      return new BltReader(sink);
    case 'pabulib':
      return new PabulibReader(sink);
    case 'polis':
      return new PolisReader(sink);
    case 'csv':
      return new CsvReader(sink);
    case 'ballots':
      return new BallotLinesReader(sink);
  }
}

/** A line that was not counted, and why. */
export interface LeftOut {
  readonly line: number;
  readonly reason: string;
}

/** What came of reading. */
export interface ReadReport {
  lines: number;
  /** In lenient reading: what was left out, in order of lines; the first thousand of them. */
  leftOut: LeftOut[];
  /** How many lines were left out. */
  leftOutCount: number;
  /** In lenient reading: what is wrong with the file as a whole, such as a wrong total. */
  remarks: string[];
}

/** How many left-out lines are told one by one. */
const MOST_TOLD = 1000;

function reasonOf(error: unknown): TallyError {
  if (error instanceof TallyError) return error;
  throw error;
}

/**
 * Feeds a file to a reader, in chunks of bytes.
 *
 * @param lenient - Leave out what cannot be read and report it, instead of stopping.
 * @throws {TallyError} With the line, unless lenient: the first that cannot be read.
 */
export async function readFile(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reader: Reader,
  lenient = false,
): Promise<ReadReport> {
  const report: ReadReport = { lines: 0, leftOut: [], leftOutCount: 0, remarks: [] };
  const fail = (error: unknown, line: number) => {
    const { message, line: own = line, fatal } = reasonOf(error);
    if (!lenient || fatal) throw new TallyError(message, { cause: error, line: own });
    report.leftOutCount += 1;
    if (report.leftOut.length < MOST_TOLD) report.leftOut.push({ line: own, reason: message });
  };
  const splitter = new LineSplitter(
    (text, number) => {
      try {
        reader.line(text, number);
      } catch (error) {
        fail(error, number);
      }
    },
    (error) => fail(error, splitter.number),
  );
  for await (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  report.lines = splitter.number;
  try {
    reader.end();
  } catch (error) {
    const { message, line = splitter.number, fatal } = reasonOf(error);
    if (!lenient || fatal) throw new TallyError(message, { cause: error, line });
    report.remarks.push(`line ${line} ${message}`);
  }
  return report;
}
