import { match } from './language.ts';
import { languages, own } from './words.ts';

/** Words that only some elements need, or only some of the time. */
export interface WordsPart<All> {
  /**
   * Brings the words of one language.
   *
   * @throws TypeError - The file could not be loaded.
   */
  load(language: string): Promise<void>;
  /** The words of a language, if {@link load} has brought them. */
  get(language: string): All | undefined;
  /** Whether any have arrived. */
  ready(): boolean;
  /** The words of a language that {@link load} has brought; another's rather than none. */
  of: (language: string) => All;
}

/**
 * @param files - Where the words of each language are; of a language near it, or English, for the others.
 * @param name - Under which an agency says these words in its own way, see `own.ts`; the words to ask and to act in go
 *   by no name.
 */
export function wordsPart<All>(
  files: Readonly<Record<string, () => Promise<{ words: All }>>>,
  name?: string,
): WordsPart<All> {
  const loaded = new Map<string, All>();
  const of = (language: string) =>
    // Nobody reads words before they have brought some.
    own.said(language, loaded.get(language) ?? (loaded.values().next().value as All), name);
  return {
    async load(language) {
      const file = files[match(language, languages) ?? 'en'];
      if (file && !loaded.has(language)) loaded.set(language, (await file()).words);
    },
    get: (language) => (loaded.has(language) ? of(language) : undefined),
    ready: () => loaded.size > 0,
    of,
  };
}
