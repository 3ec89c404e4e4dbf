// From what a form sent to what the contract calls a submission. What can't be read is a mistake at its field.
import type { Activity, Answer, Contact, Speaks } from '@suara/contract';
import { readBallot } from './read-ballot.ts';
import { readFields } from './read-fields.ts';
import { readRating } from './read-rating.ts';
import { questionsFor } from '../form/feedback-form.ts';

/** A mistake at a field of the form. */
export interface Mistake {
  field: string;
  code: string;
  params?: Record<string, string | number>;
}

/** Reads fields as people type them, and collects what can't be read. */
export interface Reading {
  /** Text without surrounding spaces; line ends as one newline. */
  text(field: string): string;
  all(field: string): string[];
  wrong(field: string, code: string, params?: Mistake['params']): void;
  readonly mistakes: Mistake[];
}

export function readingOf(values: URLSearchParams): Reading {
  const mistakes: Mistake[] = [];
  return {
    mistakes,
    text: (field) => (values.get(field) ?? '').replace(/\r\n?/g, '\n').trim(),
    all: (field) => values.getAll(field).filter((value) => value !== ''),
    wrong: (field, code, params) => void mistakes.push({ field, code, ...(params && { params }) }),
  };
}

/** What a person says, before ids and versions are put to it. */
export interface Said {
  answer: Answer;
  contact: Contact | null;
  speaks: Speaks;
  consent: string | null;
}

/** A number as people write it: `1250`, `12,5`, `٤`. `undefined` when it is none. */
export function readNumber(text: string): number | undefined {
  const western = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace('٫', ',')
    .replace(/\s/g, '');
  if (!/^[-−]?\d{1,15}(?:[.,]\d{1,9})?$/.test(western)) return undefined;
  return Number(western.replace('−', '-').replace(',', '.'));
}

function readContact(reading: Reading): Contact | null {
  const contact: Contact = {};
  for (const field of ['name', 'email', 'phone', 'address'] as const) {
    const text = reading.text(`contact.${field}`);
    if (text !== '') contact[field] = text;
  }
  return Object.keys(contact).length > 0 ? contact : null;
}

function readSpeaks(reading: Reading): Speaks {
  const voice = reading.text('speaks');
  if (voice === 'group') {
    const name = reading.text('speaks.name');
    if (name === '') reading.wrong('speaks.name', 'required');
    return { for: 'group', name: name || '-' };
  }
  if (voice === 'other') {
    const by = reading.text('speaks.by');
    if (by === 'officer' || by === 'helper') return { for: 'other', by };
    reading.wrong('speaks.by', 'required');
    return { for: 'other', by: 'helper' };
  }
  return { for: 'self' };
}

function readAnswer(activity: Activity, reading: Reading): Answer {
  switch (activity.kind) {
    case 'poll':
      return readBallot(activity.poll, reading);
    case 'rating':
      return readRating(activity.rating, reading);
    case 'feedback': {
      const kind = reading.text('kind');
      const fields = readFields(questionsFor(activity, kind), 'f.', reading, kind);
      const yes = (name: 'anonymous' | 'confidential') => reading.text(name) === 'yes';
      return { kind, fields, anonymous: yes('anonymous'), confidential: yes('confidential') };
    }
  }
}

/** Reads what a person says from the fields of the form. */
export function readSaid(activity: Activity, reading: Reading): Said {
  const asked = activity.kind === 'feedback' ? activity.feedback : undefined;
  if (asked && asked.speaks.length > 1 && reading.text('speaks') === '')
    reading.wrong('speaks', 'required');
  const contact = asked?.contact ? readContact(reading) : null;
  const wording = activity.notice.consent?.version;
  // Consent is recorded for contact data only: without any there is nothing to agree to.
  const consent =
    contact && wording !== undefined && reading.text('consent') === wording ? wording : null;
  return { answer: readAnswer(activity, reading), contact, speaks: readSpeaks(reading), consent };
}
