import type { MoreWording } from '@suara/contract/words/more';
import { wordsPart } from '../i18n/part.ts';

/** Words needed from the first touch on. */
export const moreWords = wordsPart<MoreWording>(
  {
    id: () => import('@suara/contract/words/id.more'),
    en: () => import('@suara/contract/words/en.more'),
    ar: () => import('@suara/contract/words/ar.more'),
  },
  'more',
);
