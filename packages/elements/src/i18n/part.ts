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

/** @param files - Where the words of each language are; English stands in for the others. */
export function wordsPart<All>(
  files: Readonly<Record<string, () => Promise<{ words: All }>>>,
): WordsPart<All> {
  const loaded = new Map<string, All>();
  return {
    async load(language) {
      const file = files[language] ?? files['en'];
      if (file && !loaded.has(language)) loaded.set(language, (await file()).words);
    },
    get: (language) => loaded.get(language),
    ready: () => loaded.size > 0,
    of: (language) => {
      const words = loaded.get(language) ?? loaded.values().next().value;
      if (!words) throw new Error('Words are read before they are loaded.');
      return words;
    },
  };
}
