import type { Client, Draft } from '@suara/client';
import type { Activity, FieldIssue } from '@suara/contract';
import { announce } from '../shared/announce.ts';
import { FailedEvent, QueuedEvent, SubmittedEvent } from './events.ts';
import type { Any } from './any.ts';
import { check } from './check.ts';
import { clientOf, connect } from './connect.ts';
import { forgetDraft, keepDraft } from './drafts.ts';
import { failureOf, isUncertain, mayHelp } from './failures.ts';
import { bringLook, isReviewed, lookAt, type Seen } from './looking.ts';
import { bringNotice } from './notice.ts';

/**
 * Brings all that sending needs; called at the first touch, so that it is there when the network is not. Where
 * the notice was opened, its terms as well.
 */
export async function prepare(part: Any, event?: Event): Promise<void> {
  await Promise.all([
    connect(part).then((client) => client.prepare()),
    event?.type === 'toggle' && bringNotice(part),
    isReviewed(part) && bringLook(part),
  ]);
}

/** Goes on from where the person is: to a mistake, to the next step, to a review, or to the backend. */
export async function send(part: Any, seen: Seen = 'nothing'): Promise<void> {
  const { activity, data, acting, phase, speech } = part;
  if (!activity || !data || !acting || /sending|waiting/.test(phase.name)) return;
  const draft: Draft = { ...acting.read(data, activity, part), language: speech.content };
  if (stopped(part, activity, (acting.check ?? check)(activity, draft))) return;
  const about = lookAt(part, seen);
  if (about) return look(part, about);
  part.enter({ name: 'sending' });
  announce(part.host, speech.words.sending);
  try {
    await Promise.all([prepare(part), part.acting?.settle?.()]);
    await submit(part, await connect(part), activity, draft);
  } catch (error) {
    await failed(part, error);
  }
}

/** Whether the person stays with the form: for a mistake on this step or before, or for the next step. */
function stopped(part: Any, activity: Activity, issues: readonly FieldIssue[]): boolean {
  const { acting, data, step } = part;
  const steps = (data && acting?.steps?.(activity, data)) ?? [];
  const last = step >= steps.length - 1;
  const first = steps.findIndex((covers) => issues.some(({ pointer }) => covers(pointer)));
  const at = first < 0 ? step : Math.min(first, step);
  const here = issues.filter(({ pointer }) =>
    last ? at === step || steps[at]?.(pointer) : steps[at]?.(pointer),
  );
  if (here.length === 0 && last) return false;
  part.step = here.length > 0 ? at : step + 1;
  keepDraft(part);
  part.enter({ name: 'asking', issues: here }, true);
  return true;
}

async function look(part: Any, about: 'personal' | 'answer') {
  try {
    await bringLook(part);
    part.enter({ name: 'reviewing', about }, true);
  } catch {
    part.enter({ name: 'failed', failure: failureOf('network'), again: true }, true);
  }
}

async function submit(part: Any, client: Client, activity: Activity, draft: Draft) {
  // Where no backend watches the closing time, this device does.
  if (!client.capabilities.activities && Date.now() > Date.parse(activity.closes ?? ''))
    throw Object.assign(new Error('The activity has closed.'), { code: 'closed' });
  const holding = await client.submit(activity, draft, {
    replaces: part.replaces,
    onWaiting: (delay) => waiting(part, delay),
  });
  part.replaces = undefined;
  part.data = undefined;
  part.step = 0;
  forgetDraft(part);
  part.enter({ name: 'done', holding }, true);
  part.host.dispatchEvent(new SubmittedEvent(holding.receipt));
}

function waiting(part: Any, delay: number) {
  const { phase, speech } = part;
  const offline = !navigator.onLine;
  const { title, text } = speech.words[offline ? 'offline' : 'waiting'];
  // Told once, and again where the reason is another.
  if (phase.name !== 'waiting' || phase.offline !== offline)
    announce(part.host, `${title}. ${text}`);
  part.enter({ name: 'waiting', offline });
  part.host.dispatchEvent(new QueuedEvent(delay));
}

async function failed(part: Any, error: unknown) {
  const { code = 'network', issues = [] } = error as {
    code?: string;
    issues?: readonly FieldIssue[];
  };
  if (code === 'invalid-submission' && issues.length > 0) {
    await part.acting?.refused?.(part);
    part.enter({ name: 'asking', issues }, true);
    return;
  }
  const failure = isUncertain(error, clientOf(part)) ? 'uncertain' : failureOf(code);
  if (failure === 'unknown-version') void part.load();
  part.enter({ name: 'failed', failure, again: mayHelp.has(failure) }, true);
  part.host.dispatchEvent(new FailedEvent(code));
}
