import { words as act } from './id.act.ts';
import { words as show } from './id.show.ts';
import { words as rare } from './scales/id.ts';
import type { Wording } from './words.ts';

/** Indonesian, the source language. */
export const words: Wording = {
  ...show,
  ...act,
  scales: { ...show.scales, ...rare.scales },
};
