import type { AroundWording } from '@suara/contract/words/more';
import { wordsPart } from './part.ts';

/** Words for who speaks and how to reach them, for dates and places. */
export const aroundWords = wordsPart<AroundWording>(
  {
    id: () => import('@suara/contract/words/id.around'),
    en: () => import('@suara/contract/words/en.around'),
    ar: () => import('@suara/contract/words/ar.around'),
  },
  'more',
);
