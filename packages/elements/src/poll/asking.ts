import type { ActivityOf } from '@suara/contract';
import type { TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choose, type Choice } from '../questions/choice.ts';

type Poll = ActivityOf<'poll'>;

export const at = '/answer/choice';
/** No slug has a capital letter, so this is no option's id. */
export const blank = 'BLANK';

function choicesOf({ poll }: Poll, { say, words }: Asking): Choice[] {
  const choices = poll.options.map(({ id, label, description, withdrawn }): Choice => ({
    value: id,
    label: withdrawn ? `${words.optionWithdrawn} ${say(label)}` : say(label),
    hint: description && say(description),
    disabled: withdrawn,
  }));
  return poll.blank ? [...choices, { value: blank, label: words.blank }] : choices;
}

/** What a poll asks. */
export function questions(activity: Poll, asking: Asking): TemplateResult {
  const label = asking.say(activity.poll.question ?? activity.title);
  return choose({ pointer: at, label, required: true }, asking, choicesOf(activity, asking), true);
}
