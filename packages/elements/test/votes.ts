// Results on the page, after other people have voted.
import { createClient } from '@suara/client';
import type { Answer, Results } from '@suara/contract';
import { openBackend, type PageBackend } from '../../../test/support/page-backend.ts';
import type { Example } from '../src/shared/example.ts';
import { place, show, type Placed, type Shown } from './show.ts';

/** Sends ballots as other people would, each with a client of its own. */
export async function vote(
  { endpoint }: PageBackend,
  { activity }: Example,
  ballots: readonly Answer[],
) {
  for (const answer of ballots) {
    const client = createClient({ endpoint, shared: true });
    await client.submit(await client.activity(activity.id), {
      answer,
      language: 'id',
    });
  }
}

/** Results on the page, after these votes. */
export async function showResults(
  example: Example & { ballots: readonly Answer[]; later?: string },
): Promise<Shown> {
  const { activity, now, later, ballots } = example;
  const backend = await openBackend({ activities: [activity], ...(now && { now }) });
  await vote(backend, example, ballots);
  if (later) await backend.clock(later);
  return show('suara-results', activity, { backend });
}

/**
 * Results on the page as a backend could give them too: those of an example, changed.
 *
 * @param change - What is given in their place.
 */
export async function showAs<Shape extends Results>(
  example: Parameters<typeof showResults>[0],
  change: (known: Shape) => Shape,
): Promise<Placed> {
  const { backend, element } = await showResults(example);
  element.remove();
  const client = createClient({ endpoint: backend.endpoint });
  const { id } = example.activity;
  const results = async () => change((await client.results({ id })) as Shape);
  // Those as they are do not come after them.
  const follow = async function* () {
    yield* [];
  };
  return place('suara-results', { activity: id }, { client: { ...client, results, follow } });
}
