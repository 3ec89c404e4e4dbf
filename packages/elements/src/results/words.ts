import type { ResultsWording } from '@suara/contract/words/results/wording';
import { wordsPart } from '../i18n/part.ts';

/** What every page of figures says. */
export const resultsWords = wordsPart<ResultsWording>(
  {
    id: () => import('@suara/contract/words/results/id'),
    en: () => import('@suara/contract/words/results/en'),
    ar: () => import('@suara/contract/words/results/ar'),
  },
  'results',
);
