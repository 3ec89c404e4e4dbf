import { TallyError } from '../errors.ts';
import { essential, type Reader } from './reader.ts';
import { columnsOf, integer, RecordReader } from './records.ts';
import type { Sink } from './sink.ts';

interface Vote {
  time: number;
  value: number;
}

/** Whether a header is that of a Polis export's votes.csv. */
export const isPolisHeader = (header: readonly string[]) =>
  ['comment-id', 'voter-id', 'vote'].every((name) => header.includes(name));

/**
 * Reads a Polis export's votes.csv: one row a vote, 1 agree, 0 pass, -1 disagree. The latest vote
 * of a person on a statement counts, by timestamp, then by place in the file: people change their
 * minds, and click twice.
 *
 * Format: compdemocracy/openData, README.
 */
export class PolisReader implements Reader {
  readonly #sink: Sink;
  readonly #records: RecordReader;
  readonly #votes = new Map<string, Map<string, Vote>>();
  readonly #statements = new Set<string>();
  #columns: Map<string, number> | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#records = new RecordReader(',', (cells) => this.#record(cells));
  }

  line(text: string, number: number): void {
    this.#records.line(text, number);
  }

  #record(cells: string[]): void {
    if (!this.#columns) {
      this.#columns = essential(() => columnsOf(cells));
      return;
    }
    if (cells.length !== this.#columns.size) {
      throw new TallyError(`has ${cells.length} cells; the header has ${this.#columns.size}.`);
    }
    const columns = this.#columns;
    const cell = (name: string) => cells[columns.get(name) ?? -1] ?? '';
    const time = columns.has('timestamp') ? integer(cell('timestamp'), 'The timestamp') : 0;
    const value = integer(cell('vote'), 'The vote', -1, 1);
    const [person, statement] = [cell('voter-id').trim(), cell('comment-id').trim()];
    if (person === '' || statement === '') throw new TallyError('does not say who voted on what.');
    this.#keep(person, statement, { time, value });
  }

  #keep(person: string, statement: string, vote: Vote): void {
    this.#statements.add(statement);
    const votes = this.#votes.get(person) ?? new Map<string, Vote>();
    this.#votes.set(person, votes);
    const before = votes.get(statement);
    if (!before || before.time <= vote.time) votes.set(statement, vote);
  }

  end(): void {
    this.#records.end();
    const order = [...this.#statements].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
    for (const statement of order) this.#sink.named(statement);
    for (const votes of this.#votes.values()) {
      const record = [...votes].map(([statement, { value }]) => [statement, value] as const);
      this.#sink.ballot({ votes: Object.fromEntries(record) as Record<string, -1 | 0 | 1> });
    }
  }
}
