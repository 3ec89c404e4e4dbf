import { words as rare } from './id.rare.ts';
import { words as show } from './id.show.ts';
import type { ResultsWording } from './wording.ts';

/** Indonesian, the source language. */
export const words: ResultsWording = { ...show, ...rare };
