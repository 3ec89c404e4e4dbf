import { elementSite, type ElementSite } from './element-site.ts';
import { long } from './long-names.ts';
import { sendAnswers } from './send-answers.ts';

/** When people look at it. */
export const lookedAt = '2026-12-01T02:00:00Z';

/** A site with a poll of each method and a scorecard, long in every word, in which people have taken part. */
export async function longSite(): Promise<ElementSite> {
  const site = await elementSite(long.map(({ activity }) => activity));
  site.clock(lookedAt);
  for (const { activity, answers } of long) await sendAnswers(site.origin, activity.id, answers);
  return site;
}
