import type { ActWording } from '@suara/contract/words/words';
import { further } from '../i18n/asking.ts';
import { wordsPart } from '../i18n/part.ts';

const acting = wordsPart<ActWording>({
  id: () => import('@suara/contract/words/id.act'),
  en: () => import('@suara/contract/words/en.act'),
  ar: () => import('@suara/contract/words/ar.act'),
});

/**
 * Brings the words to send and to fail in; they join those to ask in.
 *
 * @throws TypeError - The file could not be loaded.
 */
export async function loadActingWords(language: string): Promise<void> {
  await acting.load(language);
  further.add(acting.of);
}
