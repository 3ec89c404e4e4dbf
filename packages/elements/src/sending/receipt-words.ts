import type { ReceiptWording } from '@suara/contract/words/more';
import { wordsPart } from '../i18n/part.ts';

/** Words for the time after sending, and for a draft that is back; here from the first touch on. */
export const receiptWords = wordsPart<ReceiptWording>(
  {
    id: () => import('@suara/contract/words/id.receipt'),
    en: () => import('@suara/contract/words/en.receipt'),
    ar: () => import('@suara/contract/words/ar.receipt'),
  },
  'more',
);
