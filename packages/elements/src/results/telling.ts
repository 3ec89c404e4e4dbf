import type { PollResults } from '@suara/contract';
import type { ResultsShowWording } from '@suara/contract/words/results/wording';
import { figuresOf } from '../i18n/figures.ts';
import { rareWords } from './rare-words.ts';
import { leaderText } from './view.ts';

/** Who leads or has won, or between whom there is a tie; empty where there is nothing to say. */
export function leadText(
  results: PollResults,
  name: (id: string) => string,
  words: ResultsShowWording,
  language: string,
): string {
  const { winners, tie, state } = results;
  const open = tie?.brokenBy === null ? tie.between : [];
  const sure = winners.filter((id) => !open.includes(id));
  const lead = leaderText({ winners: sure, state }, name, words, language);
  const tied =
    open.length > 0 && rareWords.of(language).tie(figuresOf(language).list(open.map(name)));
  return [lead, tied].filter(Boolean).join('. ');
}
