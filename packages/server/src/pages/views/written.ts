// What a person has written, as a list to read: before it is sent, or when it can't be kept.
import type { Activity, ActivityOf, Question } from '@suara/contract';
import { askedQuestions } from '@suara/contract/check';
import { html } from 'hono/html';
import { asksKindFirst, inSteps, questionsFor } from '../form/feedback-form.ts';
import { readFields } from '../read/read-fields.ts';
import { readingOf, readSaid } from '../read/said.ts';
import type { Html, Reader } from '../reader.ts';
import { type Typed, typedOf } from '../form/typed.ts';

type Row = readonly [label: Html | string, text: Html | string];

/** A date as the reader writes one; as typed where it is none. */
function dateOf(name: string, iso: string | undefined, typed: Typed, reader: Reader): string {
  if (iso !== undefined) return reader.day(iso);
  return (['d', 'm', 'y'] as const)
    .map((part) => typed.get(`${name}.${part}`))
    .filter(Boolean)
    .join(' ');
}

function valueOf(
  question: Exclude<Question, { kind: 'date' }>,
  name: string,
  typed: Typed,
  reader: Reader,
): string {
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
    default:
      return value;
  }
}

/** Questions that are asked, given the other answers: what was typed at others is not sent, so it is not shown. */
function questionRows(
  activity: ActivityOf<'feedback'>,
  values: URLSearchParams,
  typed: Typed,
  reader: Reader,
): Row[] {
  const kind = typed.get('kind');
  const questions = questionsFor(activity, kind);
  const reading = readingOf(values);
  const fields = readFields(questions, 'f.', reading, kind);
  const unreadable = new Set(reading.mistakes.map(({ field }) => field));
  const asked = askedQuestions(questions, fields, kind);
  return inSteps(activity, asked)
    .flatMap((step) => step.questions)
    .filter((question) => question.kind !== 'statement')
    .map((question): Row => {
      const name = `f.${question.id}`;
      const label = reader.says(question.label);
      if (question.kind !== 'date') return [label, valueOf(question, name, typed, reader)];
      const iso = fields[question.id];
      const real = typeof iso === 'string' && !unreadable.has(name) ? iso : undefined;
      return [label, dateOf(name, real, typed, reader)];
    });
}

/** For whom the person speaks, and what that asks for besides. */
function voiceRows({ feedback }: ActivityOf<'feedback'>, typed: Typed, { more }: Reader): Row[] {
  const voice = feedback.speaks.find((one) => one === typed.get('speaks'));
  const by = (['helper', 'officer'] as const).find((one) => one === typed.get('speaks.by'));
  const rows: Row[] = [];
  if (voice && feedback.speaks.length > 1) rows.push([more.speaks, more.speaksFor[voice]]);
  if (voice === 'group') rows.push([more.groupName, typed.get('speaks.name')]);
  if (voice === 'other' && by) rows.push([more.assistedBy, more.assistants[by]]);
  return rows;
}

function hidingRows(typed: Typed, { more }: Reader): Row[] {
  const hidden = (['anonymous', 'confidential'] as const).filter(
    (name) => typed.get(name) === 'yes',
  );
  if (hidden.length === 0) return [];
  const lines = hidden.map((name, i) => html`${i > 0 ? html`<br />` : ''}${more[name]}`);
  return [[more.visibility, html`${lines}`]];
}

function contactRows(
  activity: ActivityOf<'feedback'>,
  values: URLSearchParams,
  typed: Typed,
  reader: Reader,
): Row[] {
  const { more } = reader;
  const fields = activity.feedback.contact?.fields ?? [];
  const { consent } = activity.notice;
  // Without contact data there is nothing to agree to: a tick alone is not sent.
  const agreed = consent && readSaid(activity, readingOf(values)).consent !== null;
  return [
    ...fields.map((field): Row => [more.contactFields[field], typed.get(`contact.${field}`)]),
    ...(agreed ? [[more.consent, reader.says(consent.text)] as const] : []),
  ];
}

/** Labels and what was typed at them, in the order of the element's review. */
export function writtenRows(activity: Activity, values: URLSearchParams, reader: Reader): Row[] {
  const typed = typedOf(values);
  if (activity.kind === 'rating') {
    const { comment } = activity.rating;
    return comment ? [[reader.says(comment.label), typed.get('comment')]] : [];
  }
  if (activity.kind === 'poll') return [];
  const kind = activity.feedback.kinds.find(({ id }) => id === typed.get('kind'));
  return [
    ...(kind && asksKindFirst(activity)
      ? [[reader.words.kind, reader.says(kind.label)] as const]
      : []),
    ...questionRows(activity, values, typed, reader),
    ...voiceRows(activity, typed, reader),
    ...hidingRows(typed, reader),
    ...contactRows(activity, values, typed, reader),
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
