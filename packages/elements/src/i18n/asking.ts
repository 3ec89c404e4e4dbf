// Words to ask, to send and to fail in: of every element but the one that only shows figures.
import type { ActWording, ShowWording, Wording } from '@suara/contract/words/words';
import type { WordsSource } from '../shared/speech.ts';
import { match } from './language.ts';
import { languages, own } from './words.ts';

const files: Record<string, () => Promise<{ words: ShowWording }>> = {
  id: () => import('@suara/contract/words/id.show'),
  en: () => import('@suara/contract/words/en.show'),
  ar: () => import('@suara/contract/words/ar.show'),
};
const loaded = new Map<string, ShowWording>();

/** Words of the half that acts, once it is here; see `sending/words.ts`. */
export const further: { of?: (language: string) => ActWording } = {};

export const askingWords: WordsSource<Wording> = {
  get(language) {
    const words = loaded.get(language);
    return words && own.said(language, { ...words, ...further.of?.(language) } as Wording);
  },
  // What an agency's own language leaves out is said in a language near it, or in English.
  async load(language) {
    const file = files[match(language, languages) ?? 'en'];
    if (file && !loaded.has(language)) loaded.set(language, (await file()).words);
  },
};
