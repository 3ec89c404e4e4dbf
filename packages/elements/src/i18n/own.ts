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

const said = new Map<string, Tree>();

/**
 * Replaces words by the agency's own, for every element on the page, now and later. Plain text only.
 *
 * @param language - Language tag, e.g. `id`. A new one is added to those on offer.
 * @param words - Only what shall differ.
 * @example
 * setWords('id', { send: 'Kirim suara', failures: { offline: 'Tidak ada sambungan.' } });
 */
export function setWords(language: string, words: SomeWords<Wording>): void {
  said.set(language, merged(said.get(language) ?? {}, words));
  own.languages = [...said.keys()];
  own.said = (asked, base) =>
    merged(base as unknown as Tree, said.get(asked) ?? {}) as unknown as Wording;
  wordsChanged();
}
