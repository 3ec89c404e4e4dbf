// Which field a mistake belongs to, and what to do about it in words.
import { type Activity, ballotKeyOf, type FieldIssue } from '@suara/contract';
import type { IssueKey, IssueParams } from '@suara/contract/words/words';
import { ballotFields } from '../form/ballot-form.ts';
import type { Mistake } from './said.ts';
import type { Reader } from '../reader.ts';

const rows = { scores: 's', points: 'n', votes: 'v' } as const;

/** The field that a JSON pointer into a submission speaks of. */
export function fieldAt(pointer: string): string {
  const [, first = '', second = '', third] = pointer.split('/');
  if (first === 'contact' && second) return `contact.${second}`;
  if (first === 'speaks') return second === 'for' || !second ? 'speaks' : `speaks.${second}`;
  if (first !== 'answer') return first;
  if (third !== undefined && second === 'fields') return `f.${third}`;
  if (third !== undefined && second === 'profile') return `p.${third}`;
  if (third !== undefined && second === 'items') return `i.${third}`;
  if (second === 'reasons') return 'reason';
  if (second in rows) {
    const row = rows[second as keyof typeof rows];
    return third === undefined ? row : `${row}.${third}`;
  }
  if (second in ballotFields) return ballotFields[second as keyof typeof ballotFields];
  return second;
}

/** A mistake that the contract found, at its field. */
export const mistakeOf = ({ pointer, code, params }: FieldIssue): Mistake => ({
  field: fieldAt(pointer),
  code,
  ...(params && { params }),
});

/** What is asked at a field: its label, and what kind of control it is. */
interface Asked {
  label: string;
  kind: string;
}

function questionAt(
  activity: Activity,
  field: string,
): { label: Readonly<Record<string, string>>; kind: string } | undefined {
  const id = field.slice(2);
  if (activity.kind === 'feedback')
    return activity.feedback.questions.find((question) => question.id === id);
  return activity.kind === 'rating'
    ? activity.rating.profile?.find((question) => question.id === id)
    : undefined;
}

function ballotAt(activity: Activity, field: string, reader: Reader): Asked | undefined {
  if (activity.kind !== 'poll') return undefined;
  const { poll } = activity;
  const option = poll.options.find(({ id }) => field === `${field.split('.')[0] ?? ''}.${id}`);
  if (option) return { label: reader.text(option.label), kind: 'number' };
  const label = poll.question ? reader.text(poll.question) : reader.pages.form.choice;
  const choice = ballotKeyOf[poll.method] === 'choice' && poll.method === 'plurality';
  return { label, kind: choice ? 'choice' : 'choices' };
}

function ratingAt(activity: Activity, field: string, reader: Reader): Asked | undefined {
  if (activity.kind !== 'rating') return undefined;
  const { rating } = activity;
  if (field.startsWith('i.')) {
    const item = rating.items?.find(({ key }) => key === field.slice(2));
    return item && { label: reader.text(item.label), kind: 'choice' };
  }
  if (field === 'score') {
    return {
      label: rating.question ? reader.text(rating.question) : reader.pages.form.score,
      kind: 'choice',
    };
  }
  return field === 'comment' && rating.comment
    ? { label: reader.text(rating.comment.label), kind: 'long-text' }
    : undefined;
}

function aroundAt(field: string, { more, words }: Reader): Asked | undefined {
  const [block, name] = field.split('.');
  if (block === 'contact' && name && name in more.contactFields) {
    return { label: more.contactFields[name as keyof typeof more.contactFields], kind: name };
  }
  const around: Readonly<Record<string, Asked>> = {
    speaks: { label: more.speaks, kind: 'choice' },
    'speaks.name': { label: more.groupName, kind: 'text' },
    'speaks.by': { label: more.assistedBy, kind: 'choice' },
    consent: { label: more.consent, kind: 'consent' },
    kind: { label: words.kind, kind: 'choice' },
  };
  return Object.hasOwn(around, field) ? around[field] : undefined;
}

function askedAt(activity: Activity, field: string, reader: Reader): Asked {
  const around =
    aroundAt(field, reader) ??
    ballotAt(activity, field, reader) ??
    ratingAt(activity, field, reader);
  if (around) return around;
  const question = questionAt(activity, field);
  return question
    ? { label: reader.text(question.label), kind: question.kind }
    : { label: reader.text(activity.title), kind: '' };
}

const shortened = (label: string) =>
  label.length > 80 ? `${label.slice(0, 77).trimEnd()}…` : label;

const kindsOf: Readonly<Record<string, string>> = {
  choices: 'choices',
  choice: 'choice',
  scale: 'choice',
  'yes-no': 'choice',
  consent: 'consent',
};

/** Mistakes that only these pages know. */
type OwnKey = 'blank-or-choice' | 'same-place';

function keyOf({ code, params = {} }: Mistake, kind: string): IssueKey | OwnKey {
  if (code === 'blank-or-choice' || code === 'same-place') return code;
  if (code === 'required-some') return 'required:choices';
  if (code === 'out-of-range') {
    if (!('max' in params)) return 'out-of-range:min';
    return 'min' in params ? code : 'out-of-range:max';
  }
  const keys = [`${code}:${kindsOf[kind] ?? kind}`, code];
  return (keys.find((key) => known.has(key)) ?? 'invalid') as IssueKey;
}

const known: ReadonlySet<string> = new Set<IssueKey>([
  ...(['required', 'required:choice', 'required:choices', 'required:consent'] as const),
  ...(['format:email', 'format:phone', 'format:date', 'format:number'] as const),
  ...(['too-long', 'too-short', 'too-many', 'too-few', 'not-integer', 'withdrawn-option'] as const),
  ...(['duplicate', 'over-budget', 'control-character'] as const),
]);

function shownParams({ params = {} }: Mistake, reader: Reader): IssueParams {
  const shown: IssueParams = {};
  for (const name of ['min', 'max', 'total', 'length'] as const) {
    const value = params[name];
    if (value !== undefined) shown[name] = typeof value === 'number' ? reader.number(value) : value;
  }
  const count = params['max'] ?? params['min'];
  if (typeof count === 'number') shown.count = count;
  return shown;
}

/** What to do about a mistake, in the reader's language. */
export function messageOf(activity: Activity, mistake: Mistake, reader: Reader): string {
  const { label, kind } = askedAt(activity, mistake.field, reader);
  const key = keyOf(mistake, kind);
  const name = shortened(label);
  if (key === 'blank-or-choice') return reader.pages.form.blankOrChoice;
  if (key === 'same-place') return reader.pages.form.samePlace(name);
  return reader.words.issues[key](name, shownParams(mistake, reader));
}

/** Blocks of fields in the order in which a form has them. */
const blocks = [
  'kind',
  'score',
  'i',
  'reason',
  'comment',
  'f',
  'p',
  'anonymous',
  'confidential',
  'contact',
  'consent',
  'speaks',
];

function rowsOf(activity: Activity): readonly string[] {
  if (activity.kind === 'poll') return activity.poll.options.map(({ id }) => id);
  if (activity.kind === 'feedback') return activity.feedback.questions.map(({ id }) => id);
  const { items = [], profile = [] } = activity.rating;
  return [...items.map(({ key }) => key), ...profile.map(({ id }) => id)];
}

/** Mistakes in the order of the page, one a field: what can't be read is not said to be missing as well. */
export function inOrder(activity: Activity, mistakes: readonly Mistake[]): Mistake[] {
  const rows = rowsOf(activity);
  const placeOf = ({ field }: Mistake) => {
    const [block = '', row = ''] = field.split('.');
    return blocks.indexOf(block) * 1000 + rows.indexOf(row);
  };
  const seen = new Set<string>();
  return mistakes
    .filter(({ field }) => !seen.has(field) && seen.add(field))
    .sort((a, b) => placeOf(a) - placeOf(b));
}
