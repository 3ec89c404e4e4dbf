import { match } from './language.ts';

/** Languages that have words here. */
export const languages: readonly string[] = ['id', 'en', 'ar'];

/** What an agency says in its own words; see `own.ts`. */
interface Own {
  languages: readonly string[];
  said<All>(language: string, words: All, part?: string): All;
  /** Whom to tell when words change. */
  heard: Set<() => void>;
}

/** One for the page: each element's file has these modules for itself, and so has the file that changes words. */
export const own = ((globalThis as unknown as Record<symbol, Own>)[Symbol.for('suara.words')] ??= {
  languages: [],
  said: (_, words) => words,
  heard: new Set(),
});

/** The language whose words a reader of `tag` is shown. */
export const wordsLanguage = (tag: string) => match(tag, [...languages, ...own.languages]) ?? 'en';

/** Calls back whenever words change; returns how to stop. */
export function onWords(tell: () => void): () => void {
  own.heard.add(tell);
  return () => own.heard.delete(tell);
}

/** Words have changed. */
export const wordsChanged = () => own.heard.forEach((tell) => tell());
