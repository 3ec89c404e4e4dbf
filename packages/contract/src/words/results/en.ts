import { words as rare } from './en.rare.ts';
import { words as show } from './en.show.ts';
import type { ResultsWording } from './wording.ts';

/** English. */
export const words: ResultsWording = { ...show, ...rare };
