// Answers that an activity takes, at random: the good half of generated input.
import {
  type Activity,
  type ActivityOf,
  ballotKeyOf,
  type Question,
  type Value,
} from '@suara/contract';
import { askedQuestions, isBlank, questionsOfKind, rangeOf } from '@suara/contract/check';
import fc from 'fast-check';

const letters = fc.constantFrom(...'abcdefghij ÄéñΩж漢字👍مدينة0123456789.,–');

/** Well-formed text without controls, of a number of UTF-16 units, that is not blank. */
const text = (min: number, max: number) =>
  fc
    .array(letters, { minLength: min, maxLength: Math.max(min, Math.min(max, 60)) })
    .map((parts) => `a${parts.join('')}`.normalize('NFC').slice(0, max))
    .filter((one) => one.isWellFormed() && one.trim().length >= min);

const date = (min = '2000-01-01', max = '2030-12-31') =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10));

function valueOf(question: Question): fc.Arbitrary<Value> {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return text(question.minLength ?? 1, question.maxLength ?? 200);
    case 'choice':
      return fc.constantFrom(...question.options.map(({ id }) => id));
    case 'choices': {
      const { min = 1, max = question.options.length } = question;
      const ids = question.options.map(({ id }) => id);
      return fc.subarray(ids, {
        minLength: Math.max(1, min),
        maxLength: Math.min(max, ids.length),
      });
    }
    case 'yes-no':
      return fc.boolean();
    case 'number': {
      const { min, max, step = 1 } = question;
      if (min === undefined) {
        const highest = Math.floor((max ?? 100 * step) / step);
        return fc.nat(100).map((steps) => (highest - steps) * step);
      }
      const steps = max === undefined ? 100 : Math.floor((max - min) / step);
      return fc.nat(steps).map((some) => min + some * step);
    }
    case 'date':
      return date(question.min, question.max);
    case 'email':
      return fc.constantFrom('ana@kota-contoh.example', 'b.c+d@kota-contoh.example');
    case 'phone':
      return fc.constantFrom('0812 3456 7890', '+62 21 500 123');
    case 'place':
      return fc.record({ text: text(1, 100) });
    case 'scale':
      return fc.integer({ min: 1, max: question.labels.length });
    case 'statement':
      return fc.constant('');
  }
}

/** Answers to questions, where each that is asked may be given and each required one is. */
function fieldsOf(
  questions: readonly Question[],
  kind?: string,
): fc.Arbitrary<Record<string, Value>> {
  const given = questions.filter((question) => question.kind !== 'statement');
  const all = Object.fromEntries(given.map((question) => [question.id, valueOf(question)]));
  const requiredKeys = given.filter(({ required }) => required).map(({ id }) => id);
  return fc.record(all, { requiredKeys }).map((fields) => {
    const copy: Record<string, Value> = { ...fields };
    for (let i = 0; i <= questions.length; i += 1) {
      const asked = new Set(askedQuestions(questions, copy, kind).map(({ id }) => id));
      for (const id of Object.keys(copy)) if (!asked.has(id)) Reflect.deleteProperty(copy, id);
    }
    return copy;
  });
}

function feedbackOf(activity: ActivityOf<'feedback'>) {
  const { anonymous, confidential, kinds } = activity.feedback;
  const ids = kinds.map(({ id }) => id);
  return fc.constantFrom(...ids).chain((kind) =>
    fc.record(
      {
        kind: fc.constant(kind),
        fields: fieldsOf(questionsOfKind(activity, kind), kind),
        anonymous: anonymous ? fc.boolean() : fc.constant(false),
        confidential: confidential ? fc.boolean() : fc.constant(false),
      },
      { requiredKeys: ['kind', 'fields'] },
    ),
  );
}

function ratingOf({ rating }: ActivityOf<'rating'>) {
  const [min, max] = rangeOf(rating) ?? [0, 0];
  const { items, reasons = [], comment, profile } = rating;
  const all = {
    ...(rangeOf(rating) && { score: fc.integer({ min, max }) }),
    ...(items && {
      items: fc.record(
        Object.fromEntries(
          items.map(({ key, labels }) => [key, fc.integer({ min: 1, max: labels.length })]),
        ),
        { requiredKeys: items.filter(({ required }) => required).map(({ key }) => key) },
      ),
    }),
    ...(reasons.length > 0 && { reasons: fc.subarray(reasons.map(({ id }) => id)) }),
    ...(comment && { comment: text(1, comment.maxLength) }),
    ...(profile && profile.length > 0 && { profile: fieldsOf(profile) }),
  };
  const requiredKeys = ['score', 'items', 'profile'].filter(
    (key) => key in all,
  ) as (keyof typeof all)[];
  return fc.record(all, { requiredKeys });
}

const within = (ids: readonly string[], number: fc.Arbitrary<number>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, number])), { requiredKeys: [] });

function ballotOf({ poll }: ActivityOf<'poll'>): fc.Arbitrary<object> {
  const ids = poll.options.filter(({ withdrawn }) => withdrawn !== true).map(({ id }) => id);
  const one = poll.method === 'plurality';
  const { min = 1, max = one ? 1 : ids.length } = poll.choose ?? {};
  const some = fc.shuffledSubarray(ids, {
    minLength: Math.max(1, min),
    maxLength: Math.min(max, ids.length),
  });
  const { min: low = 0, max: high = 5 } = poll.scores ?? {};
  const total = poll.points?.total ?? 0;
  const most = Math.floor(total / Math.max(1, ids.length));
  const each = Math.min(poll.points?.perOption ?? most, most);
  const spent = poll.method === 'quadratic' ? Math.min(each, Math.floor(Math.sqrt(most))) : each;
  const byKey: Record<string, fc.Arbitrary<object>> = {
    choice: some.map((choice) => ({ choice })),
    ranking: some.map((chosen) => ({ ranking: chosen.map((id) => [id]) })),
    scores: within(ids, fc.integer({ min: low, max: high })).map((scores) => ({ scores })),
    points: within(ids, fc.integer({ min: 0, max: spent })).map((points) => ({ points })),
    votes: within(ids, fc.constantFrom(-1, 0, 1)).map((votes) => ({ votes })),
  };
  const anything = byKey[ballotKeyOf[poll.method]] ?? fc.constant({});
  if (poll.blank) return anything;
  return anything.filter((ballot) => !isBlank(ballot));
}

/** An answer that fits what an activity asks. */
export function answerOf(activity: Activity): fc.Arbitrary<object> {
  switch (activity.kind) {
    case 'feedback':
      return feedbackOf(activity);
    case 'rating':
      return ratingOf(activity);
    case 'poll':
      return ballotOf(activity);
  }
}

const reachable = {
  name: 'Warga Contoh',
  email: 'warga@kota-contoh.example',
  phone: '+62 21 500 123',
  address: 'Jalan Melati 1\nKota Contoh',
} as const;

const speaking = {
  self: { for: 'self' },
  group: { for: 'group', name: 'KSM Melati' },
  other: { for: 'other', by: 'helper' },
} as const;

/** A whole submission that the backend keeps while the activity is open. */
export function submissionOf(activity: Activity): fc.Arbitrary<Record<string, unknown>> {
  const asked = activity.kind === 'feedback' ? activity.feedback.contact : undefined;
  const consent = activity.notice.consent?.version ?? null;
  const voices = activity.kind === 'feedback' ? activity.feedback.speaks : (['self'] as const);
  const given = (asked?.fields ?? []).map((field) => [field, reachable[field]] as const);
  const whole = given.length > 0 ? Object.fromEntries(given) : null;
  const reached =
    asked && asked.required.length > 0 ? fc.constant(whole) : fc.constantFrom(null, whole);
  return fc
    .record({
      revision: fc.constantFrom(1, 1, 1, 2, 7),
      language: fc.constantFrom(...activity.languages),
      answer: answerOf(activity),
      contact: reached,
      speaks: fc.constantFrom(...voices.map((voice) => speaking[voice])),
    })
    .map((one) => ({
      activity: activity.id,
      version: activity.version,
      ...one,
      consent: one.contact ? consent : null,
    }));
}

/** Whether an activity can be answered: not where there are too few options that were not withdrawn, or too little money for any. */
export function isAnswerable(activity: Activity): boolean {
  if (activity.kind !== 'poll') return true;
  const { choose = {}, options, method, points, blank, rules } = activity.poll;
  if (rules['ballot-within-budget'] === true) return false;
  const offered = options.filter(({ withdrawn }) => withdrawn !== true).length;
  const fewest = Math.max(1, choose.min ?? 1);
  const each = Math.floor((points?.total ?? 0) / Math.max(1, offered));
  const nothing = points !== undefined && (each === 0 || points.perOption === 0) && !blank;
  return (
    offered >= fewest &&
    (method !== 'plurality' ||
      choose.min === undefined ||
      choose.max !== undefined ||
      choose.min <= 1) &&
    !nothing
  );
}
