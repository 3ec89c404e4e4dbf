import type { ResultsRareWording } from '@suara/contract/words/results/wording';
import { wordsPart } from '../i18n/part.ts';

/** What only some figures need, and why there are none. */
export const rareWords = wordsPart<ResultsRareWording>(
  {
    id: () => import('@suara/contract/words/results/id.rare'),
    en: () => import('@suara/contract/words/results/en.rare'),
    ar: () => import('@suara/contract/words/results/ar.rare'),
  },
  'results',
);
