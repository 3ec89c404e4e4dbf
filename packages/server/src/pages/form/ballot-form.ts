// A ballot of each method as plain fields.
import type { ActivityOf, PollOption } from '@suara/contract';
import { ballotKeyOf } from '@suara/contract';
import { html } from 'hono/html';
import {
  type Choice,
  type Field,
  group,
  idOf,
  lineField,
  selectField,
  tick,
  ticks,
} from './fields.ts';
import { optionsInOrder } from './order.ts';
import type { Html, Reader } from '../reader.ts';
import type { Typed } from './typed.ts';

type Poll = ActivityOf<'poll'>['poll'];

interface Asked {
  poll: Poll;
  options: readonly PollOption[];
  field: Field;
  reader: Reader;
  typed: Typed;
}

/** The value of the choice that names no option. */
export const BLANK = 'blank';

/** Fewest and most options that a ballot may name. */
export function chooseBounds({ method, choose = {}, options }: Poll): { min: number; max: number } {
  const offered = options.filter(({ withdrawn }) => withdrawn !== true).length;
  const { min = 1, max = method === 'plurality' ? 1 : offered } = choose;
  return { min, max: Math.min(max, offered) };
}

function choiceOf(option: PollOption, { poll, reader }: Asked): Choice {
  const off = option.withdrawn === true;
  const { words, ballots } = reader;
  const cost =
    option.cost === undefined ? '' : ballots.budget.costs(reader.money(option.cost, poll.currency));
  const about = option.description ? reader.says(option.description) : '';
  return {
    value: option.id,
    label: off
      ? html`${words.optionWithdrawn} <s>${reader.says(option.label)}</s>`
      : reader.says(option.label),
    hint: cost || about ? html`${about}${cost && about ? html`<br />` : ''}${cost}` : undefined,
    off,
  };
}

const blankChoice = ({ reader }: Asked): Choice => ({ value: BLANK, label: reader.words.blank });

/** A tick for the blank vote, under controls that aren't ticks. */
const blankTick = (asked: Asked): Html | string =>
  asked.poll.blank
    ? html`<div class="ticks apart">
        ${tick('checkbox', 'blank', blankChoice(asked), asked.typed, idOf('blank'))}
      </div>`
    : '';

function pickOne(asked: Asked): Html {
  const { poll, options, field, reader, typed } = asked;
  const choices = options.map((option) => choiceOf(option, asked));
  return ticks(
    'radio',
    field,
    poll.blank ? [...choices, blankChoice(asked)] : choices,
    reader,
    typed,
  );
}

function pickSeveral(asked: Asked): Html {
  const { field, options, reader, typed } = asked;
  const id = idOf(field.name);
  const inputs = options.map((option, i) =>
    tick('checkbox', field.name, choiceOf(option, asked), typed, i === 0 ? id : `${id}-${i}`),
  );
  return group(
    field,
    reader,
    typed,
    html`<div class="ticks">${inputs}</div>
      ${blankTick(asked)}`,
  );
}

function rank(asked: Asked): Html {
  const { poll, options, field, reader, typed } = asked;
  const { max } = chooseBounds(poll);
  const places = Array.from({ length: max }, (_, i) => String(i + 1));
  const choices = [
    { value: '', label: reader.pages.form.notRanked },
    ...places.map((place) => ({ value: place, label: reader.number(Number(place)) })),
  ];
  const rows = options.map((option) => {
    const { label, hint, off } = choiceOf(option, asked);
    if (off) return html`<p class="row off">${label}</p>`;
    return selectField(
      { name: `rank.${option.id}`, label, hint, required: true },
      choices,
      reader,
      typed,
    );
  });
  return group(field, reader, typed, html`${rows}${blankTick(asked)}`, 'rows');
}

function score(asked: Asked): Html {
  const { poll, options, field, reader, typed } = asked;
  const { min = 0, max = 5 } = poll.scores ?? {};
  const steps = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const rows = options.map((option) => {
    const { label, hint, off } = choiceOf(option, asked);
    const name = `s.${option.id}`;
    if (off) return html`<p class="row off">${label}</p>`;
    if (steps.length > 11) {
      const between = reader.pages.form.between(reader.number(min), reader.number(max));
      const row = { name, label, hint: html`${hint ?? ''} ${between}`, required: true };
      return lineField(row, reader, typed, { kind: 'number', width: 4 });
    }
    const choices = [
      ...steps.map((step) => ({ value: String(step), label: reader.number(step) })),
      { value: '', label: reader.ballots.score.noOpinion },
    ];
    return ticks('radio', { name, label, hint, required: true }, choices, reader, typed, 'across');
  });
  return group(field, reader, typed, html`${rows}${blankTick(asked)}`, 'rows');
}

function points(asked: Asked): Html {
  const { options, field, reader, typed } = asked;
  const rows = options.map((option) => {
    const { label, hint, off } = choiceOf(option, asked);
    if (off) return html`<p class="row off">${label}</p>`;
    const row = { name: `n.${option.id}`, label, hint, required: true };
    return lineField(row, reader, typed, { kind: 'number', width: 4 });
  });
  return group(field, reader, typed, html`${rows}${blankTick(asked)}`, 'rows');
}

function statements(asked: Asked): Html {
  const { options, field, reader, typed } = asked;
  const { agree, pass, disagree } = reader.ballots.statements;
  const choices = [
    { value: '1', label: agree },
    { value: '0', label: pass },
    { value: '-1', label: disagree },
  ];
  const rows = options.map((option) => {
    const { label, hint, off } = choiceOf(option, asked);
    if (off) return html`<p class="row off">${label}</p>`;
    const row = { name: `v.${option.id}`, label, hint, required: true };
    return ticks('radio', row, choices, reader, typed, 'across');
  });
  return group(field, reader, typed, html`${rows}${blankTick(asked)}`, 'rows');
}

function budgetHint(poll: Poll, { ballots, money }: Reader): string {
  if (poll.budget === undefined) return '';
  const within = poll.rules['ballot-within-budget'] === true;
  const amount = money(poll.budget, poll.currency);
  return `${ballots.budget.hint(amount)} ${within ? ballots.budget.within : ballots.budget.free}`;
}

function hintOf(poll: Poll, reader: Reader): string {
  const { ballots, pages } = reader;
  const { min, max } = chooseBounds(poll);
  const total = reader.number(poll.points?.total ?? 0);
  const most = poll.points?.perOption;
  const perOption = most === undefined ? '' : ballots.perOption(reader.number(most));
  const several =
    min > 1
      ? pages.form.chooseBetween(reader.number(min), reader.number(max))
      : max > 1 && poll.choose?.max !== undefined
        ? reader.words.upTo(max, reader.number(max))
        : '';
  switch (poll.method) {
    case 'cumulative':
      return [ballots.points.hint(total), perOption].filter(Boolean).join(' ');
    case 'quadratic':
      return [ballots.credits.hint(total), perOption].filter(Boolean).join(' ');
    case 'greedy-budget':
    case 'equal-shares':
      return [budgetHint(poll, reader), several].filter(Boolean).join(' ');
    case 'plurality':
    case 'approval':
      return several;
    case 'score': {
      const { min: least = 0, max: most = 5 } = poll.scores ?? {};
      return ballots.score.hint(reader.number(least), reader.number(most));
    }
    case 'statements':
      return '';
    case 'borda':
    case 'instant-runoff':
    case 'stv':
    case 'schulze':
    case 'ranked-pairs':
      return [pages.form.rankHint, several].filter(Boolean).join(' ');
  }
}

const controls = {
  choice: pickSeveral,
  ranking: rank,
  scores: score,
  points,
  votes: statements,
} as const;

/** Name of the field that a ballot's mistakes are shown at. */
export const ballotFields = {
  choice: 'choice',
  ranking: 'rank',
  scores: 's',
  points: 'n',
  votes: 'v',
} as const;

/** The ballot. `id` of the submission decides the order of options where the poll has one that varies. */
export function ballotForm(
  activity: ActivityOf<'poll'>,
  id: string,
  reader: Reader,
  typed: Typed,
): Html {
  const { poll } = activity;
  const key = ballotKeyOf[poll.method];
  const field: Field = {
    name: ballotFields[key],
    label: poll.question ? reader.says(poll.question) : reader.pages.form.choice,
    hint: hintOf(poll, reader) || undefined,
    required: true,
  };
  const asked: Asked = { poll, options: optionsInOrder(poll, id), field, reader, typed };
  return key === 'choice' && chooseBounds(poll).max === 1 ? pickOne(asked) : controls[key](asked);
}
