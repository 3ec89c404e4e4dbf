import { checkSubmission, type Client, type Draft, type Holding } from '@suara/client';
import type { Activity, FieldIssue, Submission } from '@suara/contract';
import { announce } from '../shared/announce.ts';
import { FailedEvent, QueuedEvent, SubmittedEvent, WithdrawnEvent } from '../shared/events.ts';
import type { Any } from './any.ts';
import { clientOf } from './connect.ts';
import { failureOf, mayHelp } from './failures.ts';
import { moreWords } from './more.ts';

/** Brings all that sending needs; called at the first touch, so that it is there when the network is not. */
export async function prepare(part: Any): Promise<void> {
  await Promise.all([clientOf(part)?.prepare(), part.speech.also(moreWords.load)]);
}

/** What is wrong with a draft, before anything is sent. The backend asks the very same. */
const check = (activity: Activity, draft: Draft): FieldIssue[] =>
  checkSubmission(activity, {
    answer: draft.answer as Submission['answer'],
    language: draft.language,
    contact: draft.contact ?? null,
    consent: draft.consent ?? null,
    speaks: draft.speaks ?? { for: 'self' },
  });

/** Sends what stands in the form. A second call while one runs does nothing. */
export async function send(part: Any): Promise<void> {
  const { activity, data, phase, speech } = part;
  if (!activity || !data || phase.name === 'sending' || phase.name === 'waiting') return;
  const draft = { ...part.acting?.read(data, activity, part), language: speech.content } as Draft;
  const issues = check(activity, draft);
  if (issues.length > 0) {
    part.enter({ name: 'asking', issues }, true);
    return;
  }
  part.enter({ name: 'sending' });
  announce(part.host, speech.words.sending);
  try {
    await prepare(part);
    const client = clientOf(part);
    if (client) await submit(part, client, activity, draft);
  } catch (error) {
    failed(part, error);
  }
}

async function submit(part: Any, client: Client, activity: Activity, draft: Draft) {
  const holding = await client.submit(activity, draft, {
    replaces: part.replaces,
    onWaiting: (delay) => waiting(part, delay),
  });
  part.replaces = undefined;
  part.enter({ name: 'done', holding }, true);
  part.host.dispatchEvent(new SubmittedEvent(holding.receipt));
}

function waiting(part: Any, delay: number) {
  const { title, text } = part.speech.words.waiting;
  if (part.phase.name !== 'waiting') announce(part.host, `${title}. ${text}`);
  part.enter({ name: 'waiting' });
  part.host.dispatchEvent(new QueuedEvent(delay));
}

function failed(part: Any, error: unknown) {
  const { code = 'network', issues = [] } = error as {
    code?: string;
    issues?: readonly FieldIssue[];
  };
  if (code === 'invalid-submission' && issues.length > 0) {
    part.enter({ name: 'asking', issues }, true);
    return;
  }
  const failure = failureOf(code);
  if (failure === 'unknown-version') void part.load();
  part.enter({ name: 'failed', failure, again: mayHelp.has(failure) }, true);
  part.host.dispatchEvent(new FailedEvent(code));
}

/** Takes back what was sent. */
export async function withdraw(part: Any, holding: Holding): Promise<void> {
  await holding.withdraw();
  part.enter({ name: 'withdrawn' }, true);
  part.host.dispatchEvent(new WithdrawnEvent(holding.receipt));
}
