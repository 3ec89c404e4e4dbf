import type { Question, Value } from '@suara/contract';
import { askedQuestions } from '@suara/contract/check';
import { type Reading, readNumber } from './said.ts';

/** A date from its three fields, as ISO 8601; as typed where it is none. */
function readDate(name: string, reading: Reading): string {
  const [day, month, year] = (['d', 'm', 'y'] as const).map((part) => {
    const typed = reading.text(`${name}.${part}`);
    const number = readNumber(typed);
    return number === undefined ? typed : String(number);
  });
  if (!day && !month && !year) return '';
  const iso = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(iso);
  if (!real) reading.wrong(name, 'format');
  return iso;
}

function readValue(question: Question, name: string, reading: Reading): Value | undefined {
  const text = reading.text(name);
  switch (question.kind) {
    case 'choices': {
      const chosen = reading.all(name);
      return chosen.length > 0 ? chosen : undefined;
    }
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : undefined;
    case 'number':
    case 'scale': {
      if (text === '') return undefined;
      const number = readNumber(text);
      if (number === undefined) reading.wrong(name, 'format');
      return number;
    }
    case 'date':
      return readDate(name, reading) || undefined;
    case 'place':
      return text === '' ? undefined : { text };
    case 'statement':
      return undefined;
    case 'text':
    case 'long-text':
    case 'choice':
    case 'email':
    case 'phone':
      return text === '' ? undefined : text;
  }
}

/** The answers to questions that are asked, by id; what was typed at others doesn't count. */
export function readFields(
  questions: readonly Question[],
  prefix: 'f.' | 'p.',
  reading: Reading,
  kind?: string,
): Record<string, Value> {
  const fields: Record<string, Value> = {};
  for (const question of questions) {
    if (!askedQuestions(questions, fields, kind).includes(question)) continue;
    const value = readValue(question, `${prefix}${question.id}`, reading);
    if (value !== undefined) fields[question.id] = value;
  }
  return fields;
}
