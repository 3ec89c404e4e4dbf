import type { Question, Value } from '@suara/contract';
import { moreWords } from '../sending/more.ts';
import { readAnswers, textOf } from '../questions/pieces.ts';
import type { Speech } from '../shared/speech.ts';
import { around } from './around.ts';
import { askedNow, at, kindOf, type Feedback } from './asking.ts';

/** One answer as words. */
function shown(
  question: Question,
  value: Value | undefined,
  { say, words, formats }: Speech,
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const labelOf = (id: string) =>
    'options' in question ? say(question.options.find((one) => one.id === id)?.label ?? {}) : id;
  if (Array.isArray(value)) return value.map(labelOf).join('\n');
  if (typeof value === 'object') return value.text;
  if (question.kind === 'scale') return say(question.labels[Number(value) - 1] ?? {});
  if (typeof value === 'number') return formats.number(value);
  return question.kind === 'date' ? formats.day(`${value}T00:00`) : labelOf(value);
}

/** Everything that will be sent: where it stands, what was asked, what was answered. */
export function review(
  data: FormData,
  activity: Feedback,
  speech: Speech,
): [pointer: string, label: string, text: string][] {
  const { say, words, language } = speech;
  const more = moreWords.of(language);
  const { kinds, contact } = activity.feedback;
  const kind = kinds.find(({ id }) => id === kindOf(activity, data));
  const asked = askedNow(activity, data).filter((one) => one.kind !== 'statement');
  const values = readAnswers(asked, at.fields, data);
  const hidden = (['anonymous', 'confidential'] as const).filter((one) => data.get(around[one]));
  const voice = data.get(around.speaks) as keyof typeof more.speaksFor | null;
  return [
    ...(kinds.length > 1 && kind
      ? [[at.kind, words.kind, say(kind.label)] as [string, string, string]]
      : []),
    ...asked.map((one): [string, string, string] => [
      `${at.fields}/${one.id}`,
      say(one.label),
      shown(one, values[one.id], speech),
    ]),
    ...(voice
      ? [[around.speaks, more.speaks, more.speaksFor[voice]] as [string, string, string]]
      : []),
    ...(hidden.length > 0
      ? [
          [
            around[hidden[0] ?? 'anonymous'],
            more.visibility,
            hidden.map((one) => more[one]).join('\n'),
          ] as [string, string, string],
        ]
      : []),
    ...(contact?.fields ?? []).map((name): [string, string, string] => [
      `${around.contact}/${name}`,
      more.contactFields[name],
      textOf(data, `${around.contact}/${name}`) ?? '',
    ]),
  ];
}
