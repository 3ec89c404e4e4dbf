import type { ScaleWording, Wording } from '@suara/contract/words/words';
import { further } from '../i18n/asking.ts';
import { wordsPart } from '../i18n/part.ts';

const drawn = wordsPart<ScaleWording>({
  id: () => import('@suara/contract/words/scales/id'),
  en: () => import('@suara/contract/words/scales/en'),
  ar: () => import('@suara/contract/words/scales/ar'),
});

const join = (language: string, { scales }: Wording) => ({
  scales: { ...scales, ...drawn.of(language).scales },
});

/**
 * Brings what the steps of drawn scales are called; joins the words to ask in.
 *
 * @throws TypeError - The file could not be loaded.
 */
export async function loadScaleWords(language: string): Promise<void> {
  await drawn.load(language);
  further.add(join);
}
