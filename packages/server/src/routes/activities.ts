import { activityAt, type Offered, stateAt } from '../activities/catalogue.ts';
import type { App, Context } from '../context.ts';
import { readCode } from '../keeping/code.ts';
import { statusOf } from '../keeping/receipt.ts';
import { ProblemError } from '../problem.ts';
import { reply, replyTagged } from '../reply.ts';
import { on } from './on.ts';

/** The activity of a path. */
export function offeredAt({ activities }: Context, id: string): Offered {
  const offered = activities.get(id);
  if (!offered) throw new ProblemError('unknown-activity');
  return offered;
}

/** What anyone may read: activities, receipts by code, official replies. */
export function publicRoutes(app: App, context: Context): void {
  const texts = new Map<string, string>();
  on(app, 'GET', '/v1/activities/:id', (c) => {
    const offered = offeredAt(context, c.req.param('id') ?? '');
    const at = context.now();
    const name = `${offered.version} ${stateAt(offered, at)}`;
    const text = texts.get(name) ?? JSON.stringify(activityAt(offered, at));
    texts.set(name, text);
    return replyTagged(c, text, 'no-cache');
  });
  on(app, 'GET', '/v1/activities/:id/responses', async (c) => {
    const { definition } = offeredAt(context, c.req.param('id') ?? '');
    const body = { activity: definition.id, responses: await context.responses(definition.id) };
    return replyTagged(c, JSON.stringify(body), 'no-cache');
  });
  on(app, 'GET', '/v1/receipts/:code', async (c) => {
    const code = readCode(c.req.param('code') ?? '');
    const found = code === undefined ? undefined : await context.store.byCode(code);
    if (!found) throw new ProblemError('not-found');
    return reply(c, 200, statusOf(found.row, found.steps));
  });
}
