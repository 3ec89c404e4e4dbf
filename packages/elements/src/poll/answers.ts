import type { ActivityOf, Ballot } from '@suara/contract';
import { textOf } from '../questions/pieces.ts';
import type { Answers } from '../shared/participation.ts';
import type { Named } from '../shared/phase.ts';
import type { Speech } from '../shared/speech.ts';
import { at, blank } from './asking.ts';

type Poll = ActivityOf<'poll'>;

/** What stands in the form, as a ballot. Nothing chosen is no ballot; blank is one. */
function readPoll(data: FormData): { answer: Ballot } {
  const chosen = textOf(data, at);
  if (chosen === undefined) return { answer: {} as Ballot };
  return { answer: { choice: chosen === blank ? [] : [chosen] } };
}

/** The question at a pointer, as a mistake names it. */
const namePoll = (_: string, activity: Poll, { say }: Speech): Named => ({
  label: say(activity.poll.question ?? activity.title),
  kind: 'choice',
});

export const answers: Answers = {
  read: readPoll,
  name: (pointer, activity, speech) => namePoll(pointer, activity as Poll, speech),
};
