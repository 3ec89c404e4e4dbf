import type { PollResults, Results } from '@suara/contract';
import type { ResultsWording } from '@suara/contract/words/results/wording';
import { figuresOf } from '../i18n/figures.ts';
import type { Finding } from './finding.ts';
import { namer } from './rows.ts';

type Speech = Finding['speech'];

/** Who leads or has won, or between whom there is a tie; empty where there is nothing to say. */
export function leadText(
  results: PollResults,
  name: (id: string) => string,
  words: ResultsWording,
  language: string,
): string {
  const { winners, tie, state } = results;
  const { list } = figuresOf(language);
  if (tie?.brokenBy === null) return words.tie(list(tie.between.map(name)));
  if (winners.length === 0) return '';
  return words[state === 'closed' ? 'wins' : 'leads'](list(winners.map(name)), winners.length);
}

/** What has changed, said in one breath. */
export function newsText(
  { activity, speech }: Pick<Finding, 'activity'> & { speech: Speech },
  results: Results,
): string {
  const { words, language, say } = speech;
  const people = words.people(results.n, figuresOf(language).number(results.n));
  const poll = activity?.kind === 'poll' ? activity.poll : undefined;
  const leader =
    results.kind === 'poll' ? leadText(results, namer(poll, say), words, language) : '';
  return words.updated(people, leader).trim();
}
