// Whether anything is to be looked at before sending, and bringing what shows it: a text may hold personal data by
// mistake, or the activity wants a review.
import type { Activity } from '@suara/contract';
import { rulesOf } from '../shared/rules.ts';
import type { Any } from './any.ts';

let brought: typeof import('./reviewing.ts') | undefined;

/** What has been looked at already: nothing, a warning about personal data, the whole answer. */
export type Seen = 'nothing' | 'personal' | 'answer';

/** Whether the activity has everything looked at once more. */
export const isReviewed = ({ activity }: Any): boolean =>
  (activity && (rulesOf(activity) as { review?: boolean }).review) ?? false;

/** Texts of the form that seem to hold personal data, each with what was found. */
export function personalTexts({ acting, activity, data }: Any) {
  if (!activity || !data || !acting?.findPersonal) return [];
  const { findPersonal, texts } = acting;
  return (texts?.(data, activity) ?? [])
    .map(([pointer, text]) => ({ pointer, ...findPersonal(text) }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** What is to be looked at before sending; `undefined` where nothing is, or it was looked at. */
export function lookAt(part: Any, seen: Seen): 'personal' | 'answer' | undefined {
  if (seen === 'nothing' && personalTexts(part).length > 0) return 'personal';
  return seen !== 'answer' && isReviewed(part) ? 'answer' : undefined;
}

/**
 * Brings what shows it.
 *
 * @throws TypeError - A file could not be loaded.
 */
export async function bringLook(part: Any): Promise<void> {
  const module = await import('./reviewing.ts');
  await module.load(part);
  brought = module;
}

/** Draws it, once it is here. */
export const reviewing = (part: Any, activity: Activity, level: number) =>
  brought?.reviewing(part, activity, level);
