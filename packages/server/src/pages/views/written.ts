// What a person has written, as a list to read: before it is sent, or when it can't be kept.
import type { Activity, ActivityOf, Question } from '@suara/contract';
import { html } from 'hono/html';
import { questionsFor } from '../form/feedback-form.ts';
import type { Html, Reader } from '../reader.ts';
import type { Typed } from '../form/typed.ts';

type Row = readonly [label: Html | string, text: string];

function valueOf(question: Question, name: string, typed: Typed, reader: Reader): string {
  const { words } = reader;
  const value = typed.get(name);
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const chosen = question.options.filter(({ id }) => typed.has(name, id));
      return reader.list(chosen.map(({ label }) => reader.text(label)));
    }
    case 'yes-no':
      return value === 'yes' ? words.yes : value === 'no' ? words.no : '';
    case 'scale':
      return reader.text(question.labels[Number(value) - 1]);
    case 'date':
      return (['d', 'm', 'y'] as const)
        .map((part) => typed.get(`${name}.${part}`))
        .filter(Boolean)
        .join(' ');
    default:
      return value;
  }
}

function contactRows({ feedback }: ActivityOf<'feedback'>, typed: Typed, { more }: Reader): Row[] {
  const fields = feedback.contact?.fields ?? [];
  const hidden = (['anonymous', 'confidential'] as const).filter(
    (name) => typed.get(name) === 'yes',
  );
  const voice = typed.get('speaks');
  return [
    ...hidden.map((name): Row => [more.visibility, more[name]]),
    ...fields.map((field): Row => [more.contactFields[field], typed.get(`contact.${field}`)]),
    ...(voice === 'group' ? [[more.groupName, typed.get('speaks.name')] as const] : []),
  ];
}

/** Labels and what was typed at them. */
export function writtenRows(activity: Activity, typed: Typed, reader: Reader): Row[] {
  if (activity.kind === 'rating') {
    const { comment } = activity.rating;
    return comment ? [[reader.says(comment.label), typed.get('comment')]] : [];
  }
  if (activity.kind === 'poll') return [];
  const questions = questionsFor(activity, typed.get('kind')).filter(
    ({ kind }) => kind !== 'statement',
  );
  return [
    ...questions.map((question): Row => [
      reader.says(question.label),
      valueOf(question, `f.${question.id}`, typed, reader),
    ]),
    ...contactRows(activity, typed, reader),
  ];
}

/** The rows as a list. */
export const writtenList = (rows: readonly Row[], reader: Reader): Html =>
  html`<dl class="written">
    ${rows.map(
      ([label, text]) =>
        html`<div>
          <dt>${label}</dt>
          <dd dir="auto">
            ${text || html`<span class="optional">${reader.more.notAnswered}</span>`}
          </dd>
        </div>`,
    )}
  </dl>`;
