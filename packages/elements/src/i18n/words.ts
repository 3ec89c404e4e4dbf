import type { ActWording, ShowWording, Wording } from '@suara/contract/words/words';
import { match } from './language.ts';

const files: Record<string, () => Promise<{ words: ShowWording }>> = {
  id: () => import('@suara/contract/words/id.show'),
  en: () => import('@suara/contract/words/en.show'),
  ar: () => import('@suara/contract/words/ar.show'),
};
const loaded = new Map<string, ShowWording>();
const listeners = new Set<() => void>();

/** What an agency says in its own words; see `own.ts`. */
export const own: {
  languages: readonly string[];
  said(language: string, words: Wording): Wording;
} = {
  languages: [],
  said: (_, words) => words,
};

/** Words of the half that acts, once it is here; see `sending/words.ts`. */
export const further: { of?: (language: string) => ActWording } = {};

/** The language whose words a reader of `tag` is shown. */
export const wordsLanguage = (tag: string) =>
  match(tag, [...Object.keys(files), ...own.languages]) ?? 'en';

/** The words of a language, if they have arrived. */
export function wordsOf(language: string): Wording | undefined {
  const words = loaded.get(language);
  return words && own.said(language, { ...words, ...further.of?.(language) } as Wording);
}

/**
 * Brings the words of one language; the others stay where they are. What an agency's own language leaves out is said
 * in a language near it, or in English.
 *
 * @throws TypeError - The file could not be loaded.
 */
export async function loadWords(language: string): Promise<void> {
  const base = match(language, Object.keys(files)) ?? 'en';
  const file = files[base];
  if (file && !loaded.has(language)) loaded.set(language, (await file()).words);
}

/** Calls back whenever words change; returns how to stop. */
export function onWords(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Words have changed. */
export const wordsChanged = () => listeners.forEach((tell) => tell());
