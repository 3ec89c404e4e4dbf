import type { Results } from '@suara/contract';

/** Milliseconds between two announcements, unless somebody else takes the lead. */
const QUIET = 60_000;

const leaders = (results: Results) => ('winners' in results ? results.winners.join() : '');

/**
 * Whether new figures are worth interrupting somebody for: at once where the lead changes or the count is final,
 * else at most once a minute, and never where nothing changed.
 *
 * @param since - Milliseconds since the last announcement.
 */
export function isNews(before: Results, now: Results, since: number): boolean {
  if (before.state !== now.state || leaders(before) !== leaders(now)) return true;
  return now.n !== before.n && since >= QUIET;
}
