import { words as act } from './ar.act.ts';
import { words as show } from './ar.show.ts';
import { words as rare } from './scales/ar.ts';
import type { Wording } from './words.ts';

/** Arabic; also the proof that everything works from right to left. */
export const words: Wording = {
  ...show,
  ...act,
  scales: { ...show.scales, ...rare.scales },
};
