import { ballotShape } from '../ballots.ts';
import { TallyError } from '../errors.ts';
import type { Profile } from '../profile.ts';
import type { Ballot, PollDefinition } from '../types.ts';
import { essential, type Reader } from './reader.ts';
import type { Sink } from './sink.ts';

/** What the first line of a ballots file says it is. */
const KIND = 'suara-ballots';

/**
 * The lines of a ballots file: JSON Lines, first the poll (`{"kind":"suara-ballots","version":1,
 * "poll":{…}}`), then each distinct ballot with its count, sorted by key, without anything about
 * who cast it or when. The same ballots always give the same bytes.
 */
export function* ballotLines(poll: PollDefinition, profile: Profile): Generator<string> {
  const { method, options, choose, scores, points, budget, seats, rules } = poll;
  const kept = options.map(({ id, cost }) => (cost === undefined ? { id } : { id, cost }));
  const counted = { method, options: kept, choose, scores, points, budget, seats, rules };
  yield `${JSON.stringify({ kind: KIND, version: 1, poll: counted })}\n`;
  const entries = [...profile.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, count] of entries) yield `{"count":${count},"ballot":${key}}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads ballots files as {@link ballotLines} writes them. The first line may be missing; a line
 * may also be a ballot alone, without its count.
 */
export class BallotLinesReader implements Reader {
  readonly #sink: Sink;
  #first = true;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (text.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw new TallyError('is not JSON.', { cause });
    }
    if (!isObject(value)) throw new TallyError('is not a JSON object.');
    const first = this.#first;
    this.#first = false;
    const poll = first ? value['poll'] : undefined;
    if (isObject(poll)) essential(() => this.#poll(poll));
    else if ('ballot' in value) this.#ballot(value['ballot'], value['count'] ?? 1);
    else this.#ballot(value, 1);
  }

  #poll(poll: Record<string, unknown>): void {
    const { options, ...limits } = poll as unknown as PollDefinition;
    if (!Array.isArray(options)) throw new TallyError('is a poll without options.');
    for (const option of options as PollDefinition['options']) {
      if (!this.#sink.profile.index.has(option.id)) {
        this.#sink.option(option.id, option.id, option.cost);
      }
    }
    this.#sink.close();
    for (const name of ['choose', 'scores', 'points', 'budget', 'seats'] as const) {
      if (limits[name] !== undefined) Object.assign(this.#sink.limits, { [name]: limits[name] });
    }
    if (limits.method === this.#sink.method && limits.rules) this.#sink.suggestRules(limits.rules);
  }

  #ballot(ballot: unknown, count: unknown): void {
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
      throw new TallyError('has a count that is not a whole number from 1.');
    }
    if (!isObject(ballot)) throw new TallyError('has a ballot that is not an object.');
    const shape = ballotShape[this.#sink.method];
    if (!(shape in ballot) && Array.isArray(ballot['ranking'])) {
      this.#sink.rankingOf(ballot['ranking'] as string[][], count);
    } else this.#sink.ballot(ballot as Ballot, count);
  }

  end(): void {
    if (this.#first) throw new TallyError('is empty.');
  }
}
