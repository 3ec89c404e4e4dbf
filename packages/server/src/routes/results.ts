import { type Head } from '../counting/counting.ts';
import { participationOf } from '@suara/contract';
import { type Offered, stateAt } from '../activities/catalogue.ts';
import type { App, Context } from '../context.ts';
import { reply } from '../reply.ts';
import { offeredAt } from './activities.ts';

async function resultsOf(context: Context, offered: Offered) {
  const { definition, version, counting } = offered;
  const at = context.now();
  const totals = await context.store.totals(definition.id);
  const { level, k } = participationOf(definition);
  const head: Head = {
    activity: definition.id,
    version,
    asOf: new Date(at).toISOString(),
    state: stateAt(offered, at),
    n: totals['n'] ?? 0,
    withdrawn: totals['withdrawn'] ?? 0,
    level,
    k,
  };
  return counting.results(
    head,
    totals,
    counting.needsProfile ? await context.store.profile(definition.id) : [],
  );
}

/** Counts and scores, by the policy of the activity. */
export function resultsRoutes(app: App, context: Context): void {
  app.get('/v1/activities/:id/results', async (c) =>
    reply(c, 200, await resultsOf(context, offeredAt(context, c.req.param('id')))),
  );
}
