// What tests of polls share: one on the page, what was sent, what was counted.
import { createClient } from '@suara/client';
import type { PollResults } from '@suara/contract';
import type { Example } from '../src/shared/example.ts';
import { show, type Shown } from './show.ts';

export const openPoll = ({ activity, now }: Example) =>
  show('suara-poll', activity, now ? { now } : {});

/** What the backend was sent, newest last. */
export async function ballots({ backend }: Shown): Promise<unknown[]> {
  const seen = await backend.seen();
  return seen
    .filter(({ method }) => method === 'PUT')
    .map(({ body }) => (JSON.parse(body) as { answer: unknown }).answer);
}

/** What is counted so far. */
export async function figures({ backend }: Shown, { activity }: Example): Promise<PollResults> {
  const client = createClient({ endpoint: backend.endpoint });
  return (await client.results({ id: activity.id })) as PollResults;
}

/** Resolves once the receipt is there. */
export const sent = (poll: Shown) =>
  poll.until(() => poll.find.getByRole('heading', { name: /Thank you/ }));

/** Resolves once the element has drawn itself again. */
export const drawn = () => new Promise((resolve) => setTimeout(resolve));
