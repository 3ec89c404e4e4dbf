import type { Words } from '@suara/contract';
import type { Wording } from '@suara/contract/words/words';
import type { Formats } from '../i18n/formats.ts';

/** What a question needs to know of its surroundings to draw itself. */
export interface Asking {
  words: Wording;
  formats: Formats;
  /** The definition's words in the language shown. */
  say: (words: Words) => string;
  /** What is wrong with the answer at this pointer, in words. */
  wrong: (pointer: string) => string | undefined;
  /** What stands in a text control, as of the last change. */
  typed: (pointer: string) => string;
  /** Step of a long form that is shown, from 0. */
  step: number;
}
