import type { Question } from '@suara/contract';
import { html } from 'hono/html';
import { type Field, group, idOf, lineField, sentences, textField, ticks } from './fields.ts';
import type { Html, Reader } from '../reader.ts';
import type { Typed } from './typed.ts';

/** The ways in which a question is drawn need these three. */
interface Asked {
  field: Field;
  reader: Reader;
  typed: Typed;
}

function bounds(question: Question, reader: Reader): string {
  const { form } = reader.pages;
  switch (question.kind) {
    case 'text':
      return question.maxLength ? form.atMost(reader.number(question.maxLength)) : '';
    case 'long-text':
      return form.atMost(reader.number(question.maxLength ?? 5000));
    case 'number':
      return question.min !== undefined && question.max !== undefined
        ? form.between(reader.number(question.min), reader.number(question.max))
        : '';
    case 'choices':
      return question.max !== undefined && question.max < question.options.length
        ? reader.words.upTo(question.max, reader.number(question.max))
        : '';
    default:
      return '';
  }
}

/** When the question is asked, in words: without a script it is always shown. */
function onlyIf(question: Question, all: readonly Question[], reader: Reader): string {
  const { when } = question;
  const earlier = all.find(({ id }) => id === when?.question);
  if (!when || !earlier || earlier.kind === 'statement') return '';
  const answers = when.is.map((wanted) => {
    if ('options' in earlier) {
      return reader.text(earlier.options.find(({ id }) => id === wanted)?.label) || String(wanted);
    }
    if (typeof wanted === 'boolean') return wanted ? reader.words.yes : reader.words.no;
    if (earlier.kind === 'scale')
      return reader.text(earlier.labels[Number(wanted) - 1]) || String(wanted);
    return String(wanted);
  });
  return reader.pages.form.onlyIf(reader.text(earlier.label), reader.list(answers));
}

function dateField({ field, reader, typed }: Asked): Html {
  const { day, month, year } = reader.more;
  const part = (name: string, label: string, width: 2 | 4, id: string) =>
    html`<div>
      <label for="${id}">${label}</label>
      <input
        type="text"
        id="${id}"
        name="${name}"
        value="${typed.get(name)}"
        class="w${width}"
        inputmode="numeric"
        autocomplete="off"
        ${typed.issue(field.name) ? 'aria-invalid="true"' : ''}
      />
    </div>`;
  const { name } = field;
  const id = idOf(name);
  return group(
    field,
    reader,
    typed,
    html`<div class="date">
      ${part(`${name}.d`, day, 2, id)} ${part(`${name}.m`, month, 2, `${id}-m`)}
      ${part(`${name}.y`, year, 4, `${id}-y`)}
    </div>`,
  );
}

function radios(
  { field, reader, typed }: Asked,
  choices: { value: string; label: Html | string }[],
): Html {
  const none = { value: '', label: reader.pages.form.noAnswer };
  return ticks('radio', field, field.required ? choices : [...choices, none], reader, typed);
}

function control(question: Question, asked: Asked): Html {
  const { field, reader, typed } = asked;
  const says = (one: Extract<Question, { kind: 'choice' }>['options'][number]) => ({
    value: one.id,
    label: reader.says(one.label),
    hint: one.hint && reader.says(one.hint),
  });
  switch (question.kind) {
    case 'text':
    case 'place':
      return lineField(field, reader, typed);
    case 'long-text':
      return textField(field, reader, typed);
    case 'choice':
      return radios(asked, question.options.map(says));
    case 'choices':
      return ticks('checkbox', field, question.options.map(says), reader, typed);
    case 'yes-no':
      return radios(asked, [
        { value: 'yes', label: reader.words.yes },
        { value: 'no', label: reader.words.no },
      ]);
    case 'number': {
      const unit = question.unit && reader.says(question.unit);
      return lineField(field, reader, typed, { kind: 'decimal', width: 10, unit });
    }
    case 'date':
      return dateField(asked);
    case 'email':
      return lineField(field, reader, typed, { kind: 'email', autocomplete: 'email' });
    case 'phone':
      return lineField(field, reader, typed, { kind: 'tel', autocomplete: 'tel', width: 20 });
    case 'scale':
      return radios(
        asked,
        question.labels.map((label, i) => ({ value: String(i + 1), label: reader.says(label) })),
      );
    case 'statement':
      return html`<p class="statement">${field.label}</p>`;
  }
}

/**
 * One question as a field of the form.
 *
 * @param prefix - Before the question's id in the field's name: `f.` or `p.`.
 * @param all - The questions among which it stands, to say when it is asked.
 */
export function questionField(
  question: Question,
  prefix: 'f.' | 'p.',
  all: readonly Question[],
  reader: Reader,
  typed: Typed,
): Html {
  const parts = [
    question.hint ? reader.text(question.hint) : '',
    bounds(question, reader),
    onlyIf(question, all, reader),
  ];
  const hint = sentences(parts);
  const field: Field = {
    name: `${prefix}${question.id}`,
    label: reader.says(question.label),
    hint: hint || undefined,
    required: question.required || question.kind === 'statement',
  };
  return control(question, { field, reader, typed });
}
