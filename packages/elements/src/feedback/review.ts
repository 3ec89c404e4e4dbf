import type { Question, Value } from '@suara/contract';
import type { AroundWording } from '@suara/contract/words/more';
import { aroundWords } from '../i18n/around.ts';
import { readAnswers } from '../questions/pieces.ts';
import { textOf } from '../questions/typed.ts';
import type { Reviewed } from '../shared/participation.ts';
import type { Speech } from '../shared/speech.ts';
import { around } from './around.ts';
import { askedNow, at, kindOf, type Feedback } from './asking.ts';

/** One answer as words, and their language: what a person typed is in nobody knows which. */
function shown(
  question: Question,
  value: Value | undefined,
  { say, words, formats, language, content }: Speech,
): Pick<Reviewed, 'text' | 'textIn'> {
  if (value === undefined) return { text: '' };
  if (typeof value === 'boolean') return { text: value ? words.yes : words.no, textIn: language };
  if (typeof value === 'object' && 'text' in value) return { text: placeOf(value, language) };
  if (question.kind === 'scale')
    return { text: say(question.labels[Number(value) - 1] ?? {}), textIn: content };
  if (typeof value === 'number') return { text: formats.number(value), textIn: language };
  if (question.kind === 'date' && typeof value === 'string')
    return { text: formats.day(`${value}T00:00`), textIn: language };
  if (!('options' in question)) return { text: String(value) };
  const chosen = question.options.filter(({ id }) => [value].flat().includes(id));
  return { text: chosen.map(({ label }) => say(label)).join('\n'), textIn: content };
}

/** A place in words, and that the device's position goes with it. */
function placeOf({ text, position }: Extract<Value, { text: string }>, language: string): string {
  const metres = new Intl.NumberFormat(language).format(position?.accuracy ?? 0);
  return [text, position && aroundWords.of(language).positionTaken(metres)]
    .filter(Boolean)
    .join('\n');
}

/** For whom the person speaks, and what that asks for besides. */
function voice(
  data: FormData,
  { feedback: { speaks } }: Feedback,
  more: AroundWording,
): [string, string, string][] {
  // Where there is nothing to choose, nothing was asked.
  const [only] = speaks.length === 1 ? speaks : [];
  const chosen = only ?? (data.get(around.speaks) as (typeof speaks)[number] | null);
  const by = data.get(around.by) as keyof AroundWording['assistants'] | null;
  if (!chosen) return [];
  const rows: [string, string, string][] = only
    ? []
    : [[around.speaks, more.speaks, more.speaksFor[chosen]]];
  if (chosen === 'group')
    rows.push([around.group, more.groupName, textOf(data, around.group) ?? '']);
  if (chosen === 'other' && by) rows.push([around.by, more.assistedBy, more.assistants[by]]);
  return rows;
}

/** Everything around the questions, in words of the element's own. */
function besides(data: FormData, activity: Feedback, more: AroundWording) {
  const { feedback } = activity;
  const hidden = (['anonymous', 'confidential'] as const).filter((one) => data.get(around[one]));
  const [first] = hidden;
  const rows = voice(data, activity, more);
  if (first) rows.push([around[first], more.visibility, hidden.map((one) => more[one]).join('\n')]);
  for (const name of feedback.contact?.fields ?? []) {
    const pointer = `${around.contact}/${name}`;
    rows.push([pointer, more.contactFields[name], textOf(data, pointer) ?? '']);
  }
  return rows;
}

/** Everything that will be sent: where it stands, what was asked, what was answered. */
export function review(data: FormData, activity: Feedback, speech: Speech): Reviewed[] {
  const { say, words, language, content } = speech;
  const more = aroundWords.of(language);
  const { kinds, contact } = activity.feedback;
  const kind = kinds.find(({ id }) => id === kindOf(activity, data));
  const order = activity.feedback.pages?.flatMap((page) => page.questions) ?? [];
  const asked = askedNow(activity, data)
    .filter((one) => one.kind !== 'statement')
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const values = readAnswers(asked, at.fields, data);
  const { consent } = activity.notice;
  const own = { labelIn: language };
  const rows: Reviewed[] = asked.map((one) => ({
    pointer: `${at.fields}/${one.id}`,
    label: say(one.label),
    labelIn: content,
    ...shown(one, values[one.id], speech),
  }));
  if (kinds.length > 1 && kind)
    rows.unshift({
      ...own,
      pointer: at.kind,
      label: words.kind,
      text: say(kind.label),
      textIn: content,
    });
  for (const [pointer, label, text] of besides(data, activity, more))
    rows.push({ ...own, pointer, label, text });
  if (contact && consent && data.get(around.consent))
    rows.push({
      ...own,
      pointer: around.consent,
      label: more.consent,
      text: say(consent.text),
      textIn: content,
    });
  return rows;
}
