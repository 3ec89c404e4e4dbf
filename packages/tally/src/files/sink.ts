import { ballotShape, GAP, pack, TIED, type Packed } from '../ballots.ts';
import { TallyError } from '../errors.ts';
import { judgeOf, type Judge } from '../limits.ts';
import { Profile } from '../profile.ts';
import { rulesOf } from '../rules.ts';
import type { Ballot, CountedOption, Method, PollDefinition } from '../types.ts';

/** What the caller knows or wants of a poll, beside what its file says. */
export type Wanted = Omit<PollDefinition, 'options'> & {
  /** Names of the options; then a file may name no other. */
  readonly options?: readonly string[];
};

/** Limits that a file may say. */
export type Limits = Pick<PollDefinition, 'seats' | 'budget' | 'points' | 'scores' | 'choose'>;

/** Reasons for which a ballot of a file is an error of the file and not of the voter. */
const contradictions = {
  'out-of-range': 'gives a score or points outside the allowed range.',
  'over-option': 'gives an option more points than allowed.',
  'over-total': 'gives more points than allowed.',
} as const;

/**
 * Takes what a reader finds in a file, and keeps it as a profile in the shape that the method
 * counts. Rankings become choices (plurality takes the first rank, others all that is ranked);
 * points become choices or rankings.
 */
export class Sink {
  readonly profile: Profile;
  readonly names: string[] = [];
  readonly costs = new Map<string, number>();
  readonly limits: Limits = {};
  title = '';
  readonly #wanted: Wanted;
  /** The caller's options that no file has announced so far. */
  readonly #awaited = new Set<string>();
  #closed = false;
  #suggested: NonNullable<PollDefinition['rules']> = {};
  readonly #scratch: Packed = [];
  #judge: Judge | undefined;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.profile = new Profile(wanted.method, []);
    for (const name of wanted.options ?? []) this.option(name);
    for (const name of this.profile.ids) this.#awaited.add(name);
    this.#closed = wanted.options !== undefined;
  }

  get method(): Method {
    return this.#wanted.method;
  }

  /** Announces an option under its id, and gives its index. Where the options are given it is one of them. */
  option(id: string, name = id, cost?: number): number {
    const known = this.profile.index.get(id);
    if (known === undefined && this.#closed) {
      throw new TallyError(`names "${id}", which is not an option.`);
    }
    if (known !== undefined && !this.#awaited.delete(id)) {
      throw new TallyError(`names the option "${id}" twice.`);
    }
    const index = known ?? this.profile.addOption(id);
    this.names[index] = name;
    if (cost !== undefined) this.costs.set(id, cost);
    return index;
  }

  /** The index of an option that a ballot names; a new one unless the options are given. */
  named(id: string): number {
    return this.profile.index.get(id) ?? this.option(id);
  }

  /** From now on ballots may name no option that has not been announced. */
  close(): void {
    this.#closed = true;
  }

  /** Rules that the file was counted by; those that the caller wants go before them. */
  suggestRules(rules: NonNullable<PollDefinition['rules']>): void {
    this.#suggested = rules;
  }

  /** What is known of the poll by now. */
  poll(): PollDefinition {
    const { options: _, ...wanted } = this.#wanted;
    const options: CountedOption[] = this.profile.ids.map((id) => {
      const cost = this.costs.get(id);
      return cost === undefined ? { id } : { id, cost };
    });
    return { ...this.limits, ...wanted, options, rules: { ...this.#suggested, ...wanted.rules } };
  }

  /** Adds a ranking given as packed words, `count` times. */
  ranking(words: Packed, count = 1): void {
    const shape = ballotShape[this.method];
    if (shape === 'ranking') {
      while (words.at(-1) === GAP) words.pop();
      this.profile.addPacked(words, words.length, count);
    } else if (shape === 'choice') {
      this.#choices(this.method === 'plurality' ? firstRank(words) : words, count);
    } else throw this.#mismatch('rankings');
  }

  /** Adds a ranking given as groups of ids, `count` times, to whatever the method counts. */
  rankingOf(ranking: readonly (readonly string[])[], count = 1): void {
    const words = ranking.flatMap((group) => {
      const indexes = group.map((id) => this.named(id)).sort((a, b) => a - b);
      return indexes.length === 0
        ? [GAP]
        : indexes.map((index, place) => (place > 0 ? index | TIED : index));
    });
    this.ranking(words, count);
  }

  /** Adds a set of chosen options, `count` times. */
  choice(indexes: readonly number[], count = 1): void {
    const shape = ballotShape[this.method];
    if (shape === 'choice') this.#choices(indexes, count);
    else if (shape === 'ranking') {
      const sorted = [...new Set(indexes)].sort((a, b) => a - b);
      this.ranking(
        sorted.map((index, place) => (place > 0 ? index | TIED : index)),
        count,
      );
    } else throw this.#mismatch('choices');
  }

  #choices(words: readonly number[], count: number): void {
    const options = words.filter((word) => word !== GAP).map((word) => word & GAP);
    const sorted = [...new Set(options)].sort((a, b) => a - b);
    this.profile.addPacked(sorted, sorted.length, count);
  }

  /** Adds scores or points by option index, `count` times. */
  values(values: readonly (readonly [index: number, value: number])[], count = 1): void {
    const shape = ballotShape[this.method];
    if (shape === 'choice' || shape === 'ranking') {
      this.#ranked(
        values.filter(([, value]) => value > 0),
        count,
      );
      return;
    }
    const record = values.map(([index, value]) => [this.profile.ids[index] ?? '', value] as const);
    this.ballot({ [shape]: Object.fromEntries(record) } as Ballot, count);
  }

  #ranked(values: (readonly [index: number, value: number])[], count: number): void {
    const best = values.toSorted(([i, a], [j, b]) => b - a || i - j);
    const words = best.map(([index, value], place) =>
      place > 0 && best[place - 1]?.[1] === value ? index | TIED : index,
    );
    this.ranking(words, count);
  }

  /** Adds a ballot in the shape of the contract. */
  ballot(ballot: Ballot, count = 1): void {
    const shape = ballotShape[this.method];
    if (!Object.hasOwn(ballot, shape)) throw this.#mismatch(Object.keys(ballot).join(', '));
    this.#nameAll(ballot);
    const reason = pack(this.method, ballot, this.profile.index, this.#scratch);
    if (reason === 'not-an-integer')
      throw new TallyError('has a value that is not a whole number.');
    if (reason === 'out-of-range') throw new TallyError('has a value that is too large.');
    if (reason) throw new TallyError(`is not a ballot of ${this.method}: expected "${shape}".`);
    if (shape !== 'choice' && shape !== 'ranking') this.#checkValues();
    this.profile.addPacked(this.#scratch, this.#scratch.length, count);
  }

  #nameAll(ballot: Ballot): void {
    const content: unknown = Object.values(ballot)[0];
    if (Array.isArray(content)) {
      for (const id of content.flat() as unknown[]) if (typeof id === 'string') this.named(id);
    } else if (typeof content === 'object' && content !== null) {
      for (const id of Object.keys(content)) this.named(id);
    }
  }

  #checkValues(): void {
    this.#judge ??= judgeOf(this.poll(), rulesOf(this.#wanted));
    const verdict = this.#judge(this.#scratch, 0, this.#scratch.length);
    if (verdict in contradictions) {
      throw new TallyError(contradictions[verdict as keyof typeof contradictions]);
    }
  }

  #mismatch(found: string): TallyError {
    const wants = ballotShape[this.method];
    return new TallyError(
      `has ${found}, but ${this.method} counts ${wants}. Choose another method.`,
    );
  }
}

function firstRank(words: readonly number[]): number[] {
  const first = words.findIndex((word) => word !== GAP);
  if (first < 0) return [];
  let end = first + 1;
  while (end < words.length && ((words[end] ?? 0) & TIED) !== 0) end += 1;
  return words.slice(first, end);
}
