import type { ActivityOf, Ballot } from '@suara/contract';
import { html, nothing } from 'lit';
import type { Rare } from '../ballots/make.ts';
import { checkControls } from '../ballots/controls.ts';
import { blank } from '../ballots/piece.ts';
import type { Any } from '../sending/any.ts';
import { clientOf } from '../sending/connect.ts';
import type { Answers } from '../shared/participation.ts';
import { at, isPlain } from './asking.ts';
import { yourTime } from './own-clock.ts';

type Poll = ActivityOf<'poll'>;

/** What stands in the form, as a ballot. Nothing done is no ballot; blank is one. */
function readPoll(data: FormData, activity: Poll, rare: Rare | undefined): Ballot {
  const none = {} as Ballot;
  if (!isPlain(activity.poll)) return rare?.read(data, activity) ?? none;
  const chosen = data.getAll(at).map(String);
  if (chosen.length === 0) return none;
  return { choice: chosen.filter((id) => id !== blank) };
}

/** Figures, where the agency shows them to those who have voted; else why and when. */
const after: NonNullable<Answers['after']> = (part, activity, level) => {
  const { results } = (activity as Poll).poll;
  if (results === 'never' || clientOf(part)?.capabilities.results === false) return nothing;
  // Where it does not come, the vote is thanked for all the same, and asked for again with the next look.
  import('../results/results.define.ts').catch(() => undefined);
  const { host } = part;
  return html`<suara-results
    .activity=${activity.id}
    .endpoint=${part.endpoint}
    .backend=${host.backend}
    .client=${clientOf(part)}
    .definition=${host.definition && activity}
    .shared=${host.shared}
    .headingLevel=${level}
    untitled
  ></suara-results>`;
};

/**
 * Has the agency say anew what it offers: what passed here and is refused there was judged by an older definition. What
 * was taken out is not chosen any more.
 */
async function renew(part: Any) {
  await part.load();
  await part.host.updateComplete;
  const form = part.host.shadowRoot?.querySelector('form');
  if (!form) return;
  for (const gone of form.querySelectorAll<HTMLInputElement>(':checked:disabled'))
    gone.checked = false;
  part.note(form);
}

/** How a poll's form becomes a ballot, and what stands around it. */
export const answersWith = (rareNow: () => Rare | undefined): Answers => ({
  read: (data, activity) => ({ answer: readPoll(data, activity as Poll, rareNow()) }),
  name(pointer, activity, { say }) {
    const { poll, title } = activity as Poll;
    const id = pointer.slice(pointer.lastIndexOf('/') + 1);
    const option =
      /^\/answer\/\w+\/./.test(pointer) && poll.options.find((known) => known.id === id);
    if (option) return { label: say(option.label), kind: 'number' };
    const kind = poll.method === 'plurality' ? 'choice' : 'choices';
    return { label: say(poll.question ?? title), kind };
  },
  fill(answer, activity, form) {
    const { poll } = activity as Poll;
    const ballot = answer as Ballot | undefined;
    if (!ballot) return rareNow()?.renew();
    if (isPlain(poll) && 'choice' in ballot)
      checkControls(form, at, ballot.choice.length > 0 ? ballot.choice : [blank]);
    else rareNow()?.fill(ballot, activity as Poll, form);
  },
  yourTime,
  closing(part, activity) {
    const { closes } = activity;
    const { words, formats } = part.speech;
    const yours = closes && yourTime(closes, activity, part.speech);
    return yours
      ? html`<span class="hint" part="closing">
          ${words.closesAt(formats.moment(closes))} (${yours})
        </span>`
      : undefined;
  },
  refused: renew,
  settle: async () => rareNow()?.piece.settle?.(),
  after,
});
