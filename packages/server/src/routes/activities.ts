import { activityAt, type Offered } from '../activities/catalogue.ts';
import type { App, Context } from '../context.ts';
import { readCode } from '../keeping/code.ts';
import { statusOf } from '../keeping/receipt.ts';
import { ProblemError } from '../problem.ts';
import { reply } from '../reply.ts';

/** The activity of a path. */
export function offeredAt({ activities }: Context, id: string): Offered {
  const offered = activities.get(id);
  if (!offered) throw new ProblemError('unknown-activity');
  return offered;
}

/** What anyone may read: activities, receipts by code, official replies. */
export function publicRoutes(app: App, context: Context): void {
  app.get('/v1/activities/:id', (c) => {
    const activity = activityAt(offeredAt(context, c.req.param('id')), context.now());
    return reply(c, 200, activity, { 'cache-control': 'no-cache' });
  });
  app.get('/v1/activities/:id/responses', async (c) => {
    const { definition } = offeredAt(context, c.req.param('id'));
    const body = { activity: definition.id, responses: await context.responses(definition.id) };
    return reply(c, 200, body, { 'cache-control': 'no-cache' });
  });
  app.get('/v1/receipts/:code', async (c) => {
    const code = readCode(c.req.param('code'));
    const found = code === undefined ? undefined : await context.store.byCode(code);
    if (!found) throw new ProblemError('not-found');
    return reply(c, 200, statusOf(found.row, found.steps));
  });
}
