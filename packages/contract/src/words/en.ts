import { words as act } from './en.act.ts';
import { words as show } from './en.show.ts';
import { words as rare } from './scales/en.ts';
import type { Wording } from './words.ts';

/** English. */
export const words: Wording = {
  ...show,
  ...act,
  scales: { ...show.scales, ...rare.scales },
};
