import type { Activity, FieldIssue } from '@suara/contract';
import type { IssueKey, IssueParams, Wording } from '@suara/contract/words/words';
import { html } from 'lit';
import type { Formats } from '../i18n/formats.ts';
import type { Mistake } from '../questions/asking.ts';
import type { Named } from '../shared/phase.ts';
import type { Speech } from '../shared/speech.ts';
import type { Any } from './any.ts';

const choosing: Readonly<Record<string, string>> = { scale: 'choice', 'yes-no': 'choice' };

/** A label inside a sentence: without what would turn the words around it, and not longer than a line or two. */
const shorten = (label: string) => {
  const text = label.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\s:?.…]+$/, '');
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
};

const show = (value: string | number | undefined, { number, day }: Formats) =>
  value === undefined
    ? undefined
    : typeof value === 'number'
      ? number(value)
      : day(`${value}T00:00`);

function keyOf({ code, params = {} }: FieldIssue, kind: string, { issues }: Wording): IssueKey {
  const own = `${code}:${choosing[kind] ?? kind}`;
  if (own in issues) return own as IssueKey;
  // A number that is none comes as the text it is: of another type, where others are of another form.
  if (code === 'type' && `format:${kind}` in issues) return `format:${kind}` as IssueKey;
  if (code === 'out-of-range' && params['max'] === undefined) return 'out-of-range:min';
  if (code === 'out-of-range' && params['min'] === undefined) return 'out-of-range:max';
  return code in issues ? (code as IssueKey) : 'invalid';
}

/** What to do about one mistake, in words; the same in the summary and beside the question. */
export function issueText(
  issue: FieldIssue,
  { label, kind }: Named,
  words: Wording,
  formats: Formats,
): string {
  const params: IssueParams = {};
  for (const name of ['min', 'max', 'total', 'length'] as const) {
    const value = show(issue.params?.[name], formats);
    if (value !== undefined) params[name] = value;
  }
  const count = issue.params?.['max'] ?? issue.params?.['min'];
  if (typeof count === 'number') params.count = count;
  return words.issues[keyOf(issue, kind, words)](shorten(label), params);
}

const beside = (pointer: string, text: string, { language, words }: Speech) =>
  html`<p class="error" id=${`${pointer}-error`} lang=${language}>
    <span class="vh">${words.errorPrefix}</span> ${text}
  </p>`;

const order = ['/answer', '/speaks', '/contact', '/consent'];
/** Mistakes stand in the order of the questions. */
const rank = ({ pointer }: FieldIssue) => order.findIndex((start) => pointer.startsWith(start));

/** Every mistake by its pointer; of several in one place, the first. */
export function mistakes(
  { acting, speech, phase }: Any,
  activity: Activity,
): ReadonlyMap<string, Mistake> {
  const wrong = new Map<string, Mistake>();
  const issues = phase.name === 'asking' ? phase.issues : [];
  for (const issue of [...issues].sort((a, b) => rank(a) - rank(b))) {
    const { pointer } = issue;
    const named = acting?.name(pointer, activity, speech);
    if (named && !wrong.has(pointer)) {
      const text = issueText(issue, named, speech.words, speech.formats);
      wrong.set(pointer, { text, beside: beside(pointer, text, speech) });
    }
  }
  return wrong;
}
