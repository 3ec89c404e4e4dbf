import type { Activity } from '@suara/contract';
import type { Any } from './any.ts';

let brought: typeof import('./notice-details.ts') | undefined;

/** Brings the terms of the notice, for whoever opens it. */
export async function bringNotice(part: Any): Promise<void> {
  const module = await import('./notice-details.ts');
  await part.speech.also(module.noticeWords.load);
  part.wear(module.termsStyles);
  brought = module;
}

/** Draws them, once they are here. */
export const noticeDetails = (part: Any, activity: Activity) =>
  brought?.noticeDetails(part, activity);
