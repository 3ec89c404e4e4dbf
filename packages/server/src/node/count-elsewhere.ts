import { Worker } from 'node:worker_threads';
import type { CountElsewhere } from '../options.ts';

interface Reply {
  id: number;
  body?: string;
  failure?: string;
}

type Waiting = PromiseWithResolvers<string>;

const script = new URL(
  import.meta.url.endsWith('.ts') ? './count-worker.ts' : './count-worker.js',
  import.meta.url,
);

/**
 * Counts in a thread of its own, which is started when it is first needed: a poll of a million different rankings
 * takes seconds, and nobody who votes meanwhile has to wait for it.
 *
 * @param file - The database.
 */
export function counterElsewhere(file: string): { count: CountElsewhere; stop(): Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function fail(reason: Error): void {
    worker = undefined;
    for (const one of waiting.values()) one.reject(reason);
    waiting.clear();
  }

  function start(): Worker {
    const thread = new Worker(script, { workerData: { file } });
    thread.unref();
    thread.on('message', ({ id, body, failure }: Reply) => {
      if (body !== undefined) waiting.get(id)?.resolve(body);
      else waiting.get(id)?.reject(new Error(failure));
      waiting.delete(id);
    });
    thread.on('error', fail);
    thread.on('exit', () => fail(new Error('The counting thread ended.')));
    return thread;
  }

  return {
    count(order) {
      worker ??= start();
      const one = Promise.withResolvers<string>();
      waiting.set((last += 1), one);
      worker.postMessage({ id: last, order });
      return one.promise;
    },
    async stop() {
      await worker?.terminate();
    },
  };
}
