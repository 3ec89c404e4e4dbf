import type { Words } from '@suara/contract';
import type { Wording } from '@suara/contract/words/words';
import type { nothing, TemplateResult } from 'lit';
import type { Formats } from '../i18n/formats.ts';

/** What is wrong with one answer. */
export interface Mistake {
  /** What to do about it. */
  text: string;
  /** The same as it stands beside the question; its `id` is the pointer and `-error`. */
  beside: TemplateResult;
}

/** What a question needs to know of its surroundings to draw itself. */
export interface Asking {
  words: Wording;
  formats: Formats;
  /** The definition's words in the language shown. */
  say: (words: Words) => string;
  /** What is wrong with the answer at this pointer. */
  wrong: (pointer: string) => Mistake | undefined;
  /** How much room is left in a text of at most `max` characters; nothing while there is plenty. */
  room: (pointer: string, max: number) => TemplateResult | typeof nothing | undefined;
  /** Step of a long form that is shown, from 0. */
  step: number;
}
