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
  const named = (ids: readonly string[]) => list(ids.map(name));
  const open = tie?.brokenBy === null ? tie.between : [];
  const sure = winners.filter((id) => !open.includes(id));
  const lead =
    sure.length && words[state === 'closed' ? 'wins' : 'leads'](named(sure), sure.length);
  const tied = open.length && words.tie(named(open));
  return [lead, tied].filter(Boolean).join('. ');
}
