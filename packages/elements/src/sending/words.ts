import type { ReceiptWording } from '@suara/contract/words/more';
import type { ActWording } from '@suara/contract/words/words';
import { further } from '../i18n/asking.ts';
import { wordsPart } from '../i18n/part.ts';

const files = {
  id: () => import('@suara/contract/words/id.act'),
  en: () => import('@suara/contract/words/en.act'),
  ar: () => import('@suara/contract/words/ar.act'),
};
const receiptOf = (file: (typeof files)['id']) => async () => ({ words: (await file()).receipt });

const acting = wordsPart<ActWording>(files);

/** Words for the time after sending, and for a draft that is back; they travel with those to send in. */
export const receiptWords = wordsPart<ReceiptWording>(
  { id: receiptOf(files.id), en: receiptOf(files.en), ar: receiptOf(files.ar) },
  'more',
);

/**
 * Brings the words to send and to fail in, which join those to ask in, and the words of the receipt.
 *
 * @throws TypeError - The file could not be loaded.
 */
export async function loadActingWords(language: string): Promise<void> {
  await Promise.all([acting.load(language), receiptWords.load(language)]);
  further.add(acting.of);
}
