import { openapi } from '@suara/contract/openapi';
import type { App, Context } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { reply, replyTagged } from '../reply.ts';
import { on } from './on.ts';

/** For whoever keeps the server running, and whoever writes a client. */
export function serviceRoutes(
  app: App,
  context: Context,
  state: { readonly closing: boolean },
): void {
  on(app, 'GET', '/healthz', (c) => reply(c, 200, { status: 'ok' }));
  on(app, 'GET', '/readyz', async (c) => {
    if (state.closing) throw new ProblemError('unavailable', { retryAfter: 5 });
    await context.store.check();
    return reply(c, 200, { status: 'ok' });
  });
  let document: string | undefined;
  on(app, 'GET', '/openapi.json', (c) => {
    document ??= JSON.stringify(openapi({ publicUrl: context.publicUrl }));
    return replyTagged(c, document, 'no-cache');
  });
  const { gate, metrics } = context;
  if (gate) {
    on(app, 'GET', '/v1/challenges', async (c) =>
      reply(c, 200, await gate.challenge(c.env.connection.address)),
    );
  }
  if (metrics) {
    on(app, 'GET', '/metrics', async (c) => {
      const text = await metrics();
      const type = 'text/plain; version=0.0.4; charset=utf-8';
      return new Response(text, { headers: { ...c.env.headers, 'content-type': type } });
    });
  }
}
