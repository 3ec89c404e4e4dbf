import { words as rare } from './ar.rare.ts';
import { words as show } from './ar.show.ts';
import type { ResultsWording } from './wording.ts';

/** Arabic. */
export const words: ResultsWording = { ...show, ...rare };
