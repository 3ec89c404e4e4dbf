import type { ResultsShowWording } from '@suara/contract/words/results/wording';
import { wordsPart } from '../i18n/part.ts';

/** What most figures need. */
export const resultsWords = wordsPart<ResultsShowWording>(
  {
    id: () => import('@suara/contract/words/results/id.show'),
    en: () => import('@suara/contract/words/results/en.show'),
    ar: () => import('@suara/contract/words/results/ar.show'),
  },
  'results',
);
