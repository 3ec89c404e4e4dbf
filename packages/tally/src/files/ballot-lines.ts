import { ballotShape } from '../ballots.ts';
import { TallyError } from '../errors.ts';
import type { Profile } from '../profile.ts';
import type { Ballot, PollDefinition } from '../types.ts';
import { essential, type Reader } from './reader.ts';
import type { Limits, Sink } from './sink.ts';

/** What the first line of a ballots file says it is. */
const KIND = 'suara-ballots';

/**
 * The lines of a ballots file: JSON Lines, first the poll (`{"kind":"suara-ballots","version":1,
 * "poll":{…}}`), then each distinct ballot with its count, sorted by key, without anything about
 * who cast it or when. The same ballots always give the same bytes.
 */
export function* ballotLines(poll: PollDefinition, profile: Profile): Generator<string> {
  const { method, options, choose, scores, points, budget, seats, rules } = poll;
  const kept = options.map(({ id, cost }) => ({ id, cost }));
  const counted = { method, options: kept, choose, scores, points, budget, seats, rules };
  yield `${JSON.stringify({ kind: KIND, version: 1, poll: counted })}\n`;
  const entries = [...profile.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, count] of entries) yield `{"count":${count},"ballot":${key}}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRanking = (value: unknown): value is string[][] =>
  Array.isArray(value) &&
  value.every((rank) => Array.isArray(rank) && rank.every((id) => typeof id === 'string'));

const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Limits of a poll that are a number each, and those that are numbers by name. */
const limits = { single: ['budget', 'seats'], several: ['choose', 'scores', 'points'] } as const;

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

  #poll({ options, method, rules, ...poll }: Record<string, unknown>): void {
    if (!Array.isArray(options)) throw new TallyError('is a poll without options.');
    for (const option of options as unknown[]) this.#option(option);
    this.#sink.close();
    for (const name of limits.single) this.#limit(name, poll[name], [poll[name]]);
    for (const name of limits.several) {
      const limit = poll[name];
      this.#limit(name, limit, isObject(limit) ? Object.values(limit) : [null]);
    }
    if (method === this.#sink.method && isObject(rules)) {
      this.#sink.suggestRules(rules as NonNullable<PollDefinition['rules']>);
    }
  }

  #limit(name: keyof Limits, limit: unknown, numbers: readonly unknown[]): void {
    if (limit === undefined) return;
    if (!numbers.every(Number.isSafeInteger)) {
      throw new TallyError(`has a poll whose "${name}" is not in whole numbers.`);
    }
    Object.assign(this.#sink.limits, { [name]: limit });
  }

  #option(option: unknown): void {
    const { id, cost } = isObject(option) ? option : ({} as Record<string, unknown>);
    if (typeof id !== 'string') throw new TallyError('is a poll with an option without id.');
    if (cost !== undefined && !isWhole(cost)) {
      throw new TallyError(`gives the option "${id}" a cost that is not a whole number from 0.`);
    }
    this.#sink.option(id, id, cost);
  }

  #ballot(ballot: unknown, count: unknown): void {
    if (!isWhole(count) || count === 0) {
      throw new TallyError('has a count that is not a whole number from 1.');
    }
    if (!isObject(ballot)) throw new TallyError('has a ballot that is not an object.');
    const shape = ballotShape[this.#sink.method];
    const { ranking } = ballot;
    if (!Object.hasOwn(ballot, shape) && isRanking(ranking)) this.#sink.rankingOf(ranking, count);
    else this.#sink.ballot(ballot as Ballot, count);
  }

  end(): void {
    if (this.#first) throw new TallyError('is empty.');
  }
}
