import type { BallotWording } from '@suara/contract/words/ballots/wording';
import { wordsPart } from '../i18n/part.ts';

/** Words of the rarer kinds of ballot. */
export const ballotWords = wordsPart<BallotWording>(
  {
    id: () => import('@suara/contract/words/ballots/id'),
    en: () => import('@suara/contract/words/ballots/en'),
    ar: () => import('@suara/contract/words/ballots/ar'),
  },
  'ballots',
);
