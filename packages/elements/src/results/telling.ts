import type { PollResults } from '@suara/contract';
import type { ResultsWording } from '@suara/contract/words/results/wording';
import { figuresOf } from '../i18n/figures.ts';

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
