import type { App, Context } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { reply } from '../reply.ts';

/** For whoever keeps the server running. */
export function healthRoutes(
  app: App,
  { store }: Context,
  state: { readonly closing: boolean },
): void {
  app.get('/healthz', (c) => reply(c, 200, { status: 'ok' }));
  app.get('/readyz', async (c) => {
    if (state.closing) throw new ProblemError('unavailable');
    await store.check();
    return reply(c, 200, { status: 'ok' });
  });
}
