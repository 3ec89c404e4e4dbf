// How a count went, as tables that can be read without a script: rounds, purchases, comparisons in pairs.
import type { ActivityOf, Results, Round } from '@suara/contract';
import { html } from 'hono/html';
import type { Html, Reader } from '../reader.ts';
import { bar, foldingTable } from './folding-table.ts';

type PollResults = Extract<Results, { kind: 'poll' }>;
type Of<Type extends Round['type']> = Extract<Round, { type: Type }>;

/** What the tables are drawn with. */
interface Told {
  poll: ActivityOf<'poll'>['poll'];
  reader: Reader;
  /** A seed settles what the rules don't. */
  drawn: boolean;
}

const optionOf = ({ poll }: Told, id: string) => poll.options.find((option) => option.id === id);
/** The name of an option inside a sentence, and as markup. */
const textOf = (told: Told, id: string) => told.reader.text(optionOf(told, id)?.label) || id;
const nameOf = (told: Told, id: string) => told.reader.says(optionOf(told, id)?.label ?? {});

/** Who stood equal at a step, where nothing in the method decides. */
function equalsOf({ tied = [] }: { tied?: readonly string[] }, told: Told): string[] {
  const { counting: words, list } = told.reader;
  const names = list(tied.map((id) => textOf(told, id)));
  return tied.length > 0 ? [words.equalNow(names, told.drawn)] : [];
}

function toldOf(round: Of<'round'>, told: Told): string[] {
  const { counting: words, number, list } = told.reader;
  const names = (ids: readonly string[]) => list(ids.map((id) => textOf(told, id)));
  const { elected, eliminated, transfers, exhausted } = round;
  const few = { maximumFractionDigits: 2 };
  return [
    ...equalsOf(round, told),
    ...(elected.length > 0 ? [words.electedNow(names(elected))] : []),
    ...(eliminated.length > 0 ? [words.eliminatedNow(names(eliminated))] : []),
    ...(elected.length + eliminated.length === 0 ? [words.nothingNow] : []),
    ...transfers.map(({ from, to, votes }) =>
      to === null
        ? words.transferLost(number(votes, few), textOf(told, from))
        : words.transfer(number(votes, few), textOf(told, from), textOf(told, to)),
    ),
    ...(exhausted > 0 ? [words.exhausted(number(exhausted, few))] : []),
  ];
}

function roundTable(
  round: Of<'round'>,
  before: Of<'round'> | undefined,
  caption: string,
  { largest, elected }: { largest: number; elected: ReadonlySet<string> },
  told: Told,
): Html {
  const { counting: words, number } = told.reader;
  const few = { maximumFractionDigits: 2 };
  const earlier = new Map(before?.tallies.map(({ id, votes }) => [id, votes]));
  const fateOf = (id: string) =>
    round.elected.includes(id) || elected.has(id)
      ? words.elected
      : round.eliminated.includes(id)
        ? words.eliminated
        : words.continues;
  const changeOf = (id: string, votes: number) =>
    before ? number(votes - (earlier.get(id) ?? 0), { ...few, signDisplay: 'exceptZero' }) : '';
  const quota =
    round.quota === null ? words.majority : words.quota(round.quota, number(round.quota, few));
  const heads = [words.votes, ...(before ? [words.change] : []), { words: words.fate }];
  const rows = round.tallies.map(({ id, votes }) => ({
    name: html`${nameOf(told, id)} ${bar(largest > 0 ? votes / largest : 0)}`,
    cells: [number(votes, few), ...(before ? [changeOf(id, votes)] : []), fateOf(id)],
  }));
  const frame = { first: words.table.option, caption: `${caption}. ${quota}`, look: 'round' };
  return html`${foldingTable(frame, heads, rows)}
    <ul class="told">
      ${toldOf(round, told).map((text) => html`<li>${text}</li>`)}
    </ul>`;
}

function roundTables(rounds: readonly Of<'round'>[], told: Told): Html {
  const { counting, number } = told.reader;
  const largest = Math.max(...rounds.flatMap(({ tallies }) => tallies.map(({ votes }) => votes)));
  const caption = (i: number) => counting.step(number(i + 1), number(rounds.length));
  // Who is elected stays so at every step after.
  const electedBefore = (i: number) => new Set(rounds.slice(0, i).flatMap((one) => one.elected));
  return html`${rounds.map((round, i) => roundTable(round, rounds[i - 1], caption(i), { largest, elected: electedBefore(i) }, told))}`;
}

function purchaseTable(steps: readonly Of<'purchase'>[], told: Told): Html {
  const { counting: words, results, number, money } = told.reader;
  const show = (amount: number) => money(amount, told.poll.currency);
  const happened = ({ project, cost, bought, payment, remaining, phase, tied }: Of<'purchase'>) =>
    [
      ...equalsOf({ tied: tied ?? [] }, told),
      (bought ? words.bought : words.notBought)(textOf(told, project), show(cost)),
      payment === null ? '' : words.payment(show(payment)),
      words.remaining(show(remaining)),
      `${words.phases[phase]}.`,
    ].filter(Boolean);
  return foldingTable(
    { first: words.table.option, caption: results.steps, unseen: true, look: 'purchases' },
    [words.table.cost, words.table.counted.supporters, { words: words.fate }],
    steps.map((step) => ({
      name: nameOf(told, step.project),
      cells: [show(step.cost), number(step.supporters), happened(step).join(' ')],
    })),
  );
}

function lockList(steps: readonly Of<'lock'>[], told: Told): Html {
  const { counting: words, number } = told.reader;
  return html`<ol>
    ${steps.map(
      ({ winner, loser, strength, locked }) =>
        html`<li>
          ${words.beats(textOf(told, winner), textOf(told, loser), number(strength))}
          ${locked ? words.locked : words.notLocked}
        </li>`,
    )}
  </ol>`;
}

/** Most options whose names head the columns; of more, only their numbers are seen there. */
const MOST_NAMED = 3;

/** The order of a matrix: who wins first, then who beats most others, so that wins gather above the diagonal. */
function squareOrder({ options, winners }: PollResults, matrix: readonly (readonly number[])[]) {
  const wins = (i: number) =>
    matrix[i]?.filter((votes, j) => votes > (matrix[j]?.[i] ?? 0)).length ?? 0;
  const rank = (i: number) => {
    const place = winners.indexOf(options[i]?.id ?? '');
    return place < 0 ? winners.length : place;
  };
  return options.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || wins(b) - wins(a) || a - b);
}

/** Every two options compared: a row's figure against a column's, and in words who wins. */
function squareTable(
  results: PollResults,
  matrix: readonly (readonly number[])[] | undefined,
  caption: string,
  hint: string,
  told: Told,
): Html | string {
  const { options } = results;
  if (matrix?.length !== options.length || options.length < 2) return '';
  const { counting: words, number } = told.reader;
  const order = squareOrder(results, matrix);
  const idOf = (i: number) => options[i]?.id ?? '';
  const outcome = (value: number, mirror: number) =>
    value > mirror ? words.rowWins : value < mirror ? words.rowLoses : words.even;
  const cell = (row: number, column: number) => {
    if (row === column)
      return html`<td role="cell" class="none"><span aria-hidden="true">–</span></td>`;
    const [value, mirror] = [matrix[row]?.[column] ?? 0, matrix[column]?.[row] ?? 0];
    return html`<td
      role="cell"
      class="${value > mirror ? 'wins' : ''}"
      data-title="${words.against(textOf(told, idOf(column)))}"
    >
      ${number(value)} <span class="hint">${outcome(value, mirror)}</span>
    </td>`;
  };
  const many = options.length > MOST_NAMED ? ' many' : '';
  return html`<p class="caption">
      <strong>${caption}</strong><br />
      <span class="hint">${hint}</span>
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="${caption}">
      <table role="table" aria-label="${caption}" class="folding square${many}">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${order.map(
              (column, i) =>
                html`<th role="columnheader" scope="col">
                  <span class="place" aria-hidden="true">${number(i + 1)}</span>
                  <span class="name">${nameOf(told, idOf(column))}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${order.map(
            (row, i) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">
                  <span class="place" aria-hidden="true">${number(i + 1)}.</span>
                  ${nameOf(told, idOf(row))}
                </th>
                ${order.map((column) => cell(row, column))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** How the count went, step by step, under its own summary; nothing for methods that only add up. */
export function countOf(
  results: PollResults,
  { poll }: ActivityOf<'poll'>,
  reader: Reader,
): Html | string {
  const { rounds = [], pairwise, paths } = results;
  const { counting: words } = reader;
  const drawn = typeof results.rules['seed'] === 'string';
  const told = { poll, reader, drawn };
  const of = <Type extends Round['type']>(type: Type) =>
    rounds.filter((round): round is Of<Type> => round.type === type);
  const [steps, purchases, locks] = [of('round'), of('purchase'), of('lock')];
  if (results.n === 0 || (rounds.length === 0 && pairwise === undefined)) return '';
  return html`<details class="count">
    <summary>${reader.results.steps}</summary>
    ${squareTable(results, pairwise, words.pairs, words.pairsHint, told)}
    ${squareTable(results, paths, words.paths, words.pathsHint, told)}
    ${steps.length > 0 ? roundTables(steps, told) : ''}
    ${purchases.length > 0 ? purchaseTable(purchases, told) : ''}
    ${locks.length > 0 ? lockList(locks, told) : ''}
  </details>`;
}
