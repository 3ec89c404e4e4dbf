import { match } from './language.ts';

/** Languages that have words here. */
export const languages: readonly string[] = ['id', 'en', 'ar'];
const listeners = new Set<() => void>();

/** What an agency says in its own words; see `own.ts`. */
export const own: {
  languages: readonly string[];
  said<All>(language: string, words: All, part?: string): All;
} = {
  languages: [],
  said: (_, words) => words,
};

/** The language whose words a reader of `tag` is shown. */
export const wordsLanguage = (tag: string) => match(tag, [...languages, ...own.languages]) ?? 'en';

/** Calls back whenever words change; returns how to stop. */
export function onWords(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Words have changed. */
export const wordsChanged = () => listeners.forEach((tell) => tell());
