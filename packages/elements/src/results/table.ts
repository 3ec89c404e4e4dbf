import type { PollResults } from '@suara/contract';
import type { CountingWording } from '@suara/contract/words/counting/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import { countingWords, foldingTable } from './card.ts';
import { measureOf, rareWords, rowsOf, type Measure, type RareRow } from './rare.ts';
import { pollOf } from './rows.ts';
import { markText, type Telling } from './view.ts';

type Heads = CountingWording['table'];

interface Column {
  head: string;
  read(row: RareRow): number | string | null;
  show?(n: number): string;
}

/** Methods that give options more than one count for a person. */
const scored = (measure: Measure | undefined) =>
  measure === 'sum' || measure === 'mean' || measure === 'borda' || measure === 'points'
    ? measure
    : undefined;
const countedAs: Partial<Record<Measure, keyof Heads['counted']>> = {
  approvals: 'approvals',
  firstChoices: 'firstChoices',
  supporters: 'supporters',
  sum: 'scored',
  mean: 'scored',
  points: 'given',
  borda: 'ranked',
};

/** The columns of a method; of one unknown here, every figure there is. */
function columnsOf(results: PollResults, { speech, activity }: Telling): Column[] {
  const { words, language } = speech;
  const { number, percent, money } = figuresOf(language);
  const heads = countingWords.of(language).table;
  const measure = measureOf(results);
  const summed = scored(measure);
  const currency = pollOf(activity)?.currency;
  const rare = rareWords.of(language);
  const score = new Map(results.options.map((option) => [option.id, option.score ?? null]));
  const percentage = (share: number) => percent(share, results.n);
  const ofVotes = (head: string, i: 0 | 1 | 2): Column => ({
    head,
    read: ({ votes }) => votes?.[i] ?? null,
  });
  return [
    ofVotes(rare.agree, 0),
    ofVotes(rare.pass, 1),
    ofVotes(rare.disagree, 2),
    { head: heads.beats, read: ({ value }) => (measure === 'wins' ? value : null) },
    {
      // Credits bought votes.
      head:
        results.method === 'quadratic'
          ? heads.counted.votes
          : summed && summed !== 'points'
            ? rare.scored[summed]
            : heads.points,
      read: ({ id }) => (measure === 'wins' ? null : (score.get(id) ?? null)),
      show: (n) => number(n),
    },
    {
      head: heads.counted[(measure && countedAs[measure]) ?? 'votes'],
      read: ({ votes, people }) => (votes || measure === 'wins' ? null : people),
    },
    { head: heads.share, read: ({ share }) => share, show: percentage },
    {
      head: heads.interval,
      read: ({ interval }) =>
        interval && words.between(percentage(interval[0]), percentage(interval[1])),
    },
    { head: heads.cost, read: ({ cost }) => cost, show: (cost) => money(cost, currency) },
  ];
}

/** The same figures as a table, for reading cell by cell and for copying. */
export function drawTable(results: PollResults, telling: Telling): TemplateResult {
  const { speech, activity } = telling;
  const { words, say, language } = speech;
  const { number } = figuresOf(language);
  const rows = rowsOf(results, pollOf(activity), say);
  const columns = columnsOf(results, telling).filter(({ read }) =>
    rows.some((row) => read(row) !== null),
  );
  const cell = (row: RareRow, { read, show = number }: Column) => {
    const figure = read(row);
    if (figure === null) return row.hidden ? words.hiddenCell(number(results.k)) : '–';
    return typeof figure === 'string' ? figure : show(figure);
  };
  const heads = countingWords.of(language).table;
  const first = results.method === 'statements' ? heads.statement : heads.option;
  return foldingTable(
    { first, label: heads.title, part: 'table' },
    columns.map(({ head }) => ({ text: head })),
    rows.map((row) => ({
      name: html`<bdi>${row.label}</bdi>
        ${row.mark ? html`<span class="mark">${markText(row, results, words)}</span>` : nothing}`,
      cells: columns.map((column) => cell(row, column)),
    })),
  );
}
