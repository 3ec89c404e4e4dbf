import type { MoreWording } from '@suara/contract/words/more';

const files: Record<string, () => Promise<{ more: MoreWording }>> = {
  id: () => import('@suara/contract/words/id.more'),
  en: () => import('@suara/contract/words/en.more'),
  ar: () => import('@suara/contract/words/ar.more'),
};
const loaded = new Map<string, MoreWording>();

/** @throws TypeError - The file could not be loaded. */
export async function loadMore(language: string): Promise<void> {
  const file = files[language] ?? files['en'];
  if (file && !loaded.has(language)) loaded.set(language, (await file()).more);
}

/** The words of a language that {@link loadMore} has brought; another's rather than none. */
export function moreOf(language: string): MoreWording {
  const more = loaded.get(language) ?? loaded.values().next().value;
  if (!more) throw new Error('Words are read before they are loaded.');
  return more;
}
