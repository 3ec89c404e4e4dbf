import type { PollWording } from '@suara/contract/words/poll/wording';
import { wordsPart } from '../i18n/part.ts';

/** What only polls say. */
export const pollWords = wordsPart<PollWording>(
  {
    id: () => import('@suara/contract/words/poll/id'),
    en: () => import('@suara/contract/words/poll/en'),
    ar: () => import('@suara/contract/words/poll/ar'),
  },
  'poll',
);
