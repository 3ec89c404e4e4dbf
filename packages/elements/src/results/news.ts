// Figures that change while somebody reads them; loaded once they do.
import type { Results } from '@suara/contract';
import { figuresOf } from '../i18n/figures.ts';
import { announce, prepareAnnouncements } from '../shared/announce.ts';
import { clientOf } from './asking.ts';
import type { Finding } from './finding.ts';
import type * as rarely from './rare.ts';
import { namer, pollOf } from './rows.ts';
import { leadText } from './view.ts';

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
function newsText(
  { activity, speech }: Finding,
  { rareWords }: typeof rarely,
  results: Results,
): string {
  const { words, language, say } = speech;
  const people = words.people(results.n, figuresOf(language).number(results.n));
  const name = namer(pollOf(activity), say);
  const leader = results.kind === 'poll' ? leadText(results, name, speech) : '';
  return rareWords.of(language).updated(people, leader).trim();
}

/** Keeps figures up to date until it is stopped. Those that are there stay where that fails, with the time they are of. */
export async function follow(finding: Finding, signal: AbortSignal): Promise<void> {
  // There is a place where new figures can be said, before there are any.
  prepareAnnouncements(finding.host);
  try {
    const figures = clientOf(finding).follow({ id: finding.id }, { signal });
    for await (const results of figures) await finding.show(results, signal);
  } catch {
    // They may be looked for again by a vote on this page.
  }
}

/** Says new figures aloud where they are worth it. */
export async function tell(finding: Finding, before: Results, results: Results): Promise<void> {
  const now = performance.now();
  if (!isNews(before, results, now - finding.saidAt)) return;
  finding.saidAt = now;
  prepareAnnouncements(finding.host);
  announce(finding.host, newsText(finding, await finding.bringRare(), results));
}
