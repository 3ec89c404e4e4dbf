// Figures that change while somebody reads them; loaded once they do.
import type { Results } from '@suara/contract';
import { figuresOf } from '../i18n/figures.ts';
import { announce, prepareAnnouncements } from '../shared/announce.ts';
import type { Finding } from './finding.ts';
import { namer } from './rows.ts';
import { leadText } from './telling.ts';

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

/** What has changed, said in one breath. */
export function newsText(
  { activity, speech }: Pick<Finding, 'activity' | 'speech'>,
  results: Results,
): string {
  const { words, language, say } = speech;
  const people = words.people(results.n, figuresOf(language).number(results.n));
  const poll = activity?.kind === 'poll' ? activity.poll : undefined;
  const leader =
    results.kind === 'poll' ? leadText(results, namer(poll, say), words, language) : '';
  return words.updated(people, leader).trim();
}

/** Has a place where new figures can be said, before there are any. */
export const prepare = ({ host }: Pick<Finding, 'host'>): void => prepareAnnouncements(host);

/** Says new figures aloud where they are worth it. */
export function tell(finding: Finding, before: Results, results: Results): void {
  const now = performance.now();
  if (!isNews(before, results, now - finding.saidAt)) return;
  finding.saidAt = now;
  prepare(finding);
  announce(finding.host, newsText(finding, results));
}
