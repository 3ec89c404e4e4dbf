import type { CountingWording } from '@suara/contract/words/counting/wording';
import { wordsPart } from '../i18n/part.ts';

/** How a count went; brought when somebody asks. */
export const countingWords = wordsPart<CountingWording>(
  {
    id: () => import('@suara/contract/words/counting/id'),
    en: () => import('@suara/contract/words/counting/en'),
    ar: () => import('@suara/contract/words/counting/ar'),
  },
  'counting',
);
