import { participationOf, SubmissionId } from '@suara/contract';
import { type Offered, stateAt } from '../activities/catalogue.ts';
import type { App, Context, Here } from '../context.ts';
import { ballotKey, ownerKey, sameBytes, secretBytes } from '../keeping/keys.ts';
import { ProblemError } from '../problem.ts';
import { readSecret } from '../reading/secret.ts';
import { replyTagged } from '../reply.ts';
import type { Figures } from '../results/figures.ts';
import { offeredAt } from './activities.ts';
import { on } from './on.ts';

/** Whether the holder of the secret has taken part, and has not taken it back. */
async function tookPart(
  { store, hashing }: Context,
  { definition }: Offered,
  c: Here,
): Promise<boolean> {
  const header = c.req.header('authorization');
  if (header === undefined) return false;
  const secret = secretBytes(readSecret(header));
  if (definition.kind === 'poll') return store.hasBallot(definition.id, ballotKey(hashing, secret));
  const id = SubmissionId.safeParse(c.req.header('suara-submission'));
  const row = id.success ? await store.find(id.data) : undefined;
  if (row?.activity !== definition.id || row.erasedAt !== null) return false;
  return sameBytes(row.owner, ownerKey(hashing, secret));
}

/**
 * Says how results may be kept on their way, if they may be seen at all.
 *
 * @throws {ProblemError} `results-hidden`
 */
async function cachingOf(context: Context, offered: Offered, c: Here): Promise<string> {
  const { results } = participationOf(offered.definition);
  const state = stateAt(offered, context.now());
  if (results === 'live' || (results !== 'never' && state === 'closed')) return 'no-cache';
  if (results === 'after-vote' && (await tookPart(context, offered, c))) return 'private, no-store';
  throw new ProblemError('results-hidden');
}

/** Counts and scores, by the policy of the activity. */
export function resultsRoutes(app: App, context: Context, figures: Figures): void {
  on(app, 'GET', '/v1/activities/:id/results', async (c) => {
    const offered = offeredAt(context, c.req.param('id') ?? '');
    const caching = await cachingOf(context, offered, c);
    return replyTagged(c, await figures.of(offered), caching);
  });
}
