import type { ActivityOf } from '@suara/contract';
import { html, type TemplateResult } from 'lit';
import type { Rare } from '../ballots/make.ts';
import type { Ordering } from '../ballots/order.ts';
import { blank, optionWords } from '../ballots/piece.ts';
import type { Asking } from '../questions/asking.ts';
import { choose, chooseMany, type Choice } from '../questions/choice.ts';
import type { Field } from '../questions/field.ts';
import { pollWords } from './words.ts';

type Poll = ActivityOf<'poll'>;

export const at = '/answer/choice';

/** Milliseconds before it closes from which the time left says more than the date: 60 days. */
export const NEAR = 60 * 24 * 3_600_000;

/** Methods whose ballot is a plain choice. */
export const isPlain = ({ method }: Poll['poll']) =>
  method === 'plurality' || method === 'approval';

function choicesOf(options: Poll['poll']['options'], canBlank: boolean, asking: Asking): Choice[] {
  const choices = options.map((option): Choice => ({
    value: option.id,
    ...optionWords(option, asking),
    disabled: option.withdrawn,
  }));
  return canBlank ? [...choices, { value: blank, label: asking.words.blank }] : choices;
}

/** How many may be approved, where that has bounds. */
function bounds(
  { choose: { min, max } = {} }: Poll['poll'],
  { words, formats }: Asking,
  language: string,
) {
  const own = pollWords.of(language);
  const { number } = formats;
  if (min !== undefined && min === max) return own.exactly(number(min));
  if (min !== undefined && max !== undefined) return own.between(number(min), number(max));
  if (max !== undefined) return words.upTo(max, number(max));
  return min !== undefined && min > 1 ? own.atLeast(number(min)) : undefined;
}

/** Blank and any other choice exclude each other. */
function exclude({ target }: Event) {
  const { value, checked, form } = target as HTMLInputElement;
  for (const other of form?.querySelectorAll<HTMLInputElement>(`[name="${at}"]`) ?? []) {
    if (checked && (other.value === blank) !== (value === blank)) other.checked = false;
  }
}

/** What a person's answers are drawn from, besides the activity. */
export interface Drawn {
  asking: Asking;
  language: string;
  /** Gives options the order in which this person sees them; absent where that is the definition's. */
  inOrder: Ordering | undefined;
  /** The ballot, where it is no plain choice. */
  rare: Rare | undefined;
  data: FormData | undefined;
}

type Question = Omit<Field, 'pointer'>;

/** What a poll asks, and by which rules it counts. */
export function questions(
  activity: Poll,
  { asking, language, inOrder, rare, data }: Drawn,
): TemplateResult {
  const { poll } = activity;
  const label = asking.say(poll.question ?? activity.title);
  const one: Question = { label, required: true, named: poll.question === undefined };
  const options = inOrder?.(poll.options, poll.order) ?? poll.options;
  const own = pollWords.of(language);
  return html`${rare ? rare.draw(one, { activity, options, asking, data }) : plain(poll, one, options, asking, language)}
    <p class="hint">${own.trust[poll.level]} ${own.changes[poll.changes]}</p>`;
}

function plain(
  poll: Poll['poll'],
  question: Question,
  options: Poll['poll']['options'],
  asking: Asking,
  language: string,
) {
  const one = { ...question, pointer: at };
  const choices = choicesOf(options, poll.blank, asking);
  if (poll.method === 'plurality') return choose(one, asking, choices, true);
  const hint = bounds(poll, asking, language);
  return html`<div @change=${exclude}>${chooseMany({ ...one, hint }, asking, choices, true)}</div>`;
}
