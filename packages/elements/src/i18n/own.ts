import type { BallotWording } from '@suara/contract/words/ballots/wording';
import type { CountingWording } from '@suara/contract/words/counting/wording';
import type { MoreWording } from '@suara/contract/words/more';
import type { PollWording } from '@suara/contract/words/poll/wording';
import type { ResultsWording } from '@suara/contract/words/results/wording';
import type { Wording } from '@suara/contract/words/words';
import { own, wordsChanged } from './words.ts';

/** Any part of a language's words; lists and functions are replaced whole. */
export type SomeWords<All> = {
  [Key in keyof All]?: All[Key] extends readonly unknown[] | ((...args: never[]) => unknown)
    ? All[Key]
    : SomeWords<All[Key]>;
};

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `base` with what `over` says in its place, at any depth. */
function merged(base: Tree, over: Tree): Tree {
  const all: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const under = base[key];
    all[key] = isTree(value) && isTree(under) ? merged(under, value) : value;
  }
  return all;
}

/** Everything that elements say. The words to ask, to send and to fail in stand at the top; the others by part. */
export interface AllWording extends Wording {
  /** Receipt, notice, contact, review, warnings, places and dates. */
  more: MoreWording;
  /** What only polls say. */
  poll: PollWording;
  /** Rankings, points, budgets, statements. */
  ballots: BallotWording;
  /** Figures. */
  results: ResultsWording;
  /** How a count went, step by step. */
  counting: CountingWording;
}

const said = new Map<string, Tree>();
/** What was put together so far, by language; words that have arrived are not changed. */
const known = new Map<string, WeakMap<object, Tree>>();

/**
 * Replaces words by the agency's own, for every element on the page, now and later, also in the parts that are loaded
 * later. Plain text only.
 *
 * @param language - Language tag, e.g. `id`. A new one is added to those on offer; what it leaves out is said in a
 *   language near it, or in English.
 * @param words - Only what shall differ.
 * @example
 * setWords('id', { send: 'Kirim suara', failures: { offline: 'Tidak ada sambungan.' }, more: { status: 'Lihat' } });
 */
export function setWords(language: string, words: SomeWords<AllWording>): void {
  said.set(language, merged(said.get(language) ?? {}, words));
  known.set(language, new WeakMap());
  own.languages = [...said.keys()];
  own.said = <All>(asked: string, base: All, part?: string): All => {
    const all = said.get(asked);
    const over = part ? all?.[part] : all;
    if (!isTree(over) || !isTree(base)) return base;
    const before = known.get(asked);
    const together = before?.get(base) ?? merged(base, over);
    before?.set(base, together);
    return together as All;
  };
  wordsChanged();
}
