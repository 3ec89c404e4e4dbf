// Words to ask, to send and to fail in: of every element but the one that only shows figures.
import type { ShowWording, Wording } from '@suara/contract/words/words';
import type { WordsSource } from '../shared/speech.ts';
import { match } from './language.ts';
import { languages, own } from './words.ts';

const files: Record<string, () => Promise<{ words: ShowWording }>> = {
  id: () => import('@suara/contract/words/id.show'),
  en: () => import('@suara/contract/words/en.show'),
  ar: () => import('@suara/contract/words/ar.show'),
};
const loaded = new Map<string, Wording>();

/** Words that join these once they are here: of the half that acts, of rarer scales. */
export const further = new Set<(language: string, words: Wording) => Partial<Wording>>();

export const askingWords: WordsSource<Wording> = {
  get(language) {
    let words = loaded.get(language);
    if (words) for (const join of further) words = { ...words, ...join(language, words) };
    return words && own.said(language, words);
  },
  // What an agency's own language leaves out is said in a language near it, or in English.
  async load(language) {
    const file = files[match(language, languages) ?? 'en'];
    if (file && !loaded.has(language))
      loaded.set(language, { ...((await file()).words as Wording), lang: language });
  },
};
