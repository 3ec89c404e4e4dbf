// Lets a test in the browser open a real backend, through the test runner's own web server.
import { json } from 'node:stream/consumers';
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { PageBackends, type BackendChange, type BackendWish } from './page-backends.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** The two parts that the test runner wants: one hears the tests, one ends the backends. */
export interface BackendsForTests {
  middleware: Middleware;
  plugin: TestRunnerPlugin;
}

/**
 * `POST /__backends__` opens a backend, `PATCH /__backends__/0` changes its faults and clock,
 * `GET /__backends__/0` tells what it has seen. `test/support/page-backend.ts` is the other end.
 */
export function backendsForTests(): BackendsForTests {
  const backends = new PageBackends();
  const middleware: Middleware = async (context, next) => {
    const match = /^\/__backends__(?:\/(\d+))?$/.exec(context.path);
    if (!match) {
      await next();
      return;
    }
    const id = Number(match[1]);
    if (context.method === 'POST') {
      const wish = (await json(context.req)) as BackendWish;
      context.body = await backends.open(wish, [context.get('Origin')]);
    } else if (context.method === 'PATCH') {
      backends.change(id, (await json(context.req)) as BackendChange);
      context.body = {};
    } else {
      context.body = backends.seen(id);
    }
  };
  return { middleware, plugin: { name: 'suara-backends', serverStop: () => backends.close() } };
}
