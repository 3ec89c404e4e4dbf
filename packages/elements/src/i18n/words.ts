import type { Wording } from '@suara/contract/words/words';
import { match } from './language.ts';

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

const files: Record<string, () => Promise<{ words: Wording }>> = {
  id: () => import('@suara/contract/words/id'),
  en: () => import('@suara/contract/words/en'),
  ar: () => import('@suara/contract/words/ar'),
};
const loaded = new Map<string, Wording>();
const own = new Map<string, Tree>();
const listeners = new Set<() => void>();

/** Languages that there are words in, best known first. */
const languages = () => [...new Set([...Object.keys(files), ...own.keys()])];

/** The language whose words a reader of `tag` is shown. */
export const wordsLanguage = (tag: string) => match(tag, languages()) ?? 'en';

/** The words of a language, if they have arrived. */
export function wordsOf(language: string): Wording | undefined {
  const base = loaded.get(language);
  const over = own.get(language);
  return base && over ? (merged(base as unknown as Tree, over) as unknown as Wording) : base;
}

/**
 * Brings the words of one language; the others stay where they are.
 *
 * @throws TypeError - The file could not be loaded.
 */
export async function loadWords(language: string): Promise<void> {
  // What an agency's own language leaves out is said in Indonesian or English.
  const base = files[language] ? language : (match(language, Object.keys(files)) ?? 'en');
  const file = files[base];
  if (file && !loaded.has(language)) loaded.set(language, (await file()).words);
}

/**
 * Replaces words by the agency's own, for every element on the page, now and later. Plain text only.
 *
 * @param language - Language tag, e.g. `id`. A new one is added to those on offer.
 * @param words - Only what shall differ.
 * @example
 * setWords('id', { send: 'Kirim suara', failures: { offline: 'Tidak ada sambungan.' } });
 */
export function setWords(language: string, words: SomeWords<Wording>): void {
  own.set(language, merged(own.get(language) ?? {}, words));
  for (const tell of listeners) tell();
}

/** Calls back whenever words change; returns how to stop. */
export function onWords(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
