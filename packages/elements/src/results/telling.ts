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
  const open = tie?.brokenBy === null ? tie.between : [];
  const sure = winners.filter((id) => !open.includes(id));
  return [
    sure.length && words[state === 'closed' ? 'wins' : 'leads'](list(sure.map(name)), sure.length),
    open.length && words.tie(list(open.map(name))),
  ]
    .filter(Boolean)
    .join('. ');
}
