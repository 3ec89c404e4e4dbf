import { TallyError } from '../errors.ts';
import { instruments, type Instrument } from '../ratings/instruments.ts';
import { distributionOf, type Distribution, type ScoreOptions } from '../ratings/score.ts';
import { essential, type Reader } from './reader.ts';
import { columnsOf, integer, RecordReader } from './records.ts';

/** More different values than a profile question has: then it is free text, and not broken down. */
const MOST_GROUPS = 50;

/**
 * Reads CSV of answers, with a header, one row a person, an empty cell where a question was
 * skipped: for `skm` and `a11` a column for each question's key, for the others a column `rating`.
 * Other columns are the respondents' profile and are counted by value.
 */
export class AnswersReader implements Reader {
  readonly #instrument: Instrument;
  readonly #records: RecordReader;
  readonly #sums: ReturnType<typeof distributionOf>;
  readonly #items: readonly string[];
  #columns: Map<string, number> | undefined;
  /** People by value, for each profile column. */
  readonly profile = new Map<string, Map<string, number>>();

  constructor(instrument: Instrument, options: ScoreOptions = {}) {
    this.#instrument = instrument;
    this.#sums = distributionOf(instrument, options);
    this.#items = options.items ?? instruments[instrument].items;
    this.#records = new RecordReader(',', (cells) => this.#record(cells));
  }

  get distribution(): Distribution {
    return this.#sums.distribution;
  }

  line(text: string, number: number): void {
    // A file of one column has lines that are empty because the question was skipped.
    if (text === '' && this.#columns?.size === 1) this.#record(['']);
    else this.#records.line(text, number);
  }

  #record(cells: string[]): void {
    if (!this.#columns) {
      essential(() => this.#header(cells));
      return;
    }
    if (cells.length !== this.#columns.size) {
      throw new TallyError(`has ${cells.length} cells; the header has ${this.#columns.size}.`);
    }
    const answers: Record<string, number> = {};
    for (const key of this.#items) {
      const cell = cells[this.#columns.get(key) ?? -1]?.trim() ?? '';
      if (cell !== '') answers[key] = integer(cell, `The answer to "${key}"`);
    }
    this.#sums.add(answers);
    for (const [name, groups] of this.profile) {
      const value = cells[this.#columns.get(name) ?? -1]?.trim() ?? '';
      if (value !== '' && groups.size <= MOST_GROUPS)
        groups.set(value, (groups.get(value) ?? 0) + 1);
    }
  }

  #header(cells: string[]): void {
    this.#columns = columnsOf(cells);
    if (this.#columns.size !== cells.length) throw new TallyError('has a column without a name.');
    const missing = this.#items.filter((key) => !this.#columns?.has(key));
    if (
      missing.length > 0 &&
      (this.#instrument !== 'a11' || missing.length === this.#items.length)
    ) {
      throw new TallyError(
        `has no column "${missing.join('", "')}"; ${this.#instrument} needs it.`,
      );
    }
    for (const name of this.#columns.keys()) {
      if (!this.#items.includes(name)) this.profile.set(name, new Map());
    }
  }

  end(): void {
    this.#records.end();
    if (!this.#columns) throw new TallyError('has no header line.');
    for (const [name, groups] of this.profile) {
      if (groups.size > MOST_GROUPS) this.profile.delete(name);
    }
  }
}
