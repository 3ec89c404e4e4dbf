import type { ActivityOf, Ballot } from '@suara/contract';
import type { TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choose, type Choice } from '../questions/choice.ts';
import { textOf } from '../questions/pieces.ts';
import type { Named } from '../shared/issues.ts';
import type { Speech } from '../shared/speech.ts';

type Poll = ActivityOf<'poll'>;

const at = '/answer/choice';
/** No slug has a capital letter, so this is no option's id. */
const blank = 'BLANK';

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

/** What stands in the form, as a ballot. Nothing chosen is no ballot; blank is one. */
export function readPoll(data: FormData): { answer: Ballot } {
  const chosen = textOf(data, at);
  if (chosen === undefined) return { answer: {} as Ballot };
  return { answer: { choice: chosen === blank ? [] : [chosen] } };
}

/** The question at a pointer, as a mistake names it. */
export const namePoll = (_: string, activity: Poll, { say }: Speech): Named => ({
  label: say(activity.poll.question ?? activity.title),
  kind: 'choice',
});
