import type { PollResults } from '@suara/contract';
import { html, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import { measureOf, rowsOf, type Measure, type Row } from './rows.ts';
import type { Telling } from './view.ts';

type Words = Telling['speech']['words'];

interface Column {
  head: string;
  cell(row: Row, i: number): string;
}

const scoredAs: Partial<Record<Measure, keyof Words['scored']>> = {
  sum: 'sum',
  mean: 'mean',
  points: 'points',
  borda: 'borda',
};
const countedAs: Record<Measure, keyof Words['counted']> = {
  votes: 'votes',
  approvals: 'approvals',
  firstChoices: 'firstChoices',
  supporters: 'supporters',
  sum: 'scored',
  mean: 'scored',
  points: 'given',
  borda: 'ranked',
  wins: 'votes',
  agree: 'votes',
};

/** The columns that have anything in them. */
function columnsOf(results: PollResults, { speech, activity }: Telling): Column[] {
  const { words, language } = speech;
  const { number, percent, money } = figuresOf(language);
  const measure = measureOf(results);
  const byId = new Map(results.options.map((option) => [option.id, option]));
  const of = ({ id }: Row) => byId.get(id);
  const hidden = words.hiddenCell(number(results.k));
  const columns: Column[] = [];
  const add = (
    head: string,
    read: (row: Row) => number | null | undefined,
    show: (n: number) => string,
  ) => {
    if (results.options.some((_, i) => read({ id: results.options[i]?.id ?? '' } as Row) != null)) {
      columns.push({
        head,
        cell: (row) => {
          const n = read(row);
          return n == null ? (row.hidden ? hidden : '–') : show(n);
        },
      });
    }
  };
  const currency = activity?.kind === 'poll' ? activity.poll.currency : undefined;
  if (measure === 'agree') {
    add(words.agree, (row) => of(row)?.agree, number);
    add(words.pass, (row) => of(row)?.pass, number);
    add(words.disagree, (row) => of(row)?.disagree, number);
  } else {
    const score =
      measure === 'wins' ? words.beats : words.scored[(measure && scoredAs[measure]) ?? 'points'];
    add(score, (row) => of(row)?.score, number);
    add(words.counted[measure ? countedAs[measure] : 'votes'], (row) => of(row)?.count, number);
  }
  add(
    words.share,
    (row) => of(row)?.share,
    (share) => percent(share, results.n),
  );
  if (results.options.some(({ interval }) => interval)) {
    columns.push({
      head: words.interval,
      cell: (row) => {
        const range = of(row)?.interval;
        return range
          ? words.between(percent(range[0], results.n), percent(range[1], results.n))
          : '–';
      },
    });
  }
  add(
    words.cost,
    (row) => of(row)?.cost,
    (cost) => money(cost, currency),
  );
  return columns;
}

/** The same figures as a table, for reading cell by cell and for copying. */
export function drawTable(results: PollResults, telling: Telling): TemplateResult {
  const { speech, activity } = telling;
  const { words, say } = speech;
  const poll = activity?.kind === 'poll' ? activity.poll : undefined;
  const columns = columnsOf(results, telling);
  const rows = rowsOf(results, poll, say);
  const marks = rows.some(({ mark }) => mark);
  const mark = (row: Row) =>
    row.mark === 'tied'
      ? words.tied
      : row.mark
        ? words[results.state === 'closed' ? 'winner' : 'leading']
        : '';
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.title}>
    <table part="table">
      <thead>
        <tr>
          <th scope="col">${results.method === 'statements' ? words.statement : words.option}</th>
          ${columns.map(({ head }) => html`<th scope="col" class="n">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, i) =>
            html`<tr>
              <th scope="row">
                <bdi>${row.label}</bdi
                >${marks && row.mark ? html` <span class="mark">${mark(row)}</span>` : ''}
              </th>
              ${columns.map(({ cell }) => html`<td class="n">${cell(row, i)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
