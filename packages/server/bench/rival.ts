// What the server is measured against. `rival.ts single|group FILE`: the same HTTP layer and the same schema;
// `single` commits each row by itself, `group` shares commits as the server does. One row is kept, and nothing else.
import { Submission } from '@suara/contract';
import { Hono } from 'hono';
import type { App } from '../src/context.ts';
import { front } from '../src/front.ts';
import { inBulk } from '../src/keeping/random.ts';
import { listen } from '../src/node/listen.ts';
import { pinoLog } from '../src/node/log.ts';
import { counting, metricsOf } from '../src/node/metrics.ts';
import { readJson } from '../src/reading/body.ts';
import { reply } from '../src/reply.ts';
import { on } from '../src/routes/on.ts';
import { Checkpoints } from '../src/stores/sqlite/checkpoint.ts';
import { GroupCommit } from '../src/stores/sqlite/group-commit.ts';
import { openDatabase } from '../src/stores/sqlite/open.ts';
import { prepare, valuesOf } from '../src/stores/sqlite/statements.ts';

const [kind = 'group', file = ''] = process.argv.slice(2);
const opened = await openDatabase(file);
const { insert } = prepare(opened);
const checkpoints = new Checkpoints(opened.sqlite, file);
const commits = new GroupCommit(
  opened.sqlite,
  {
    begin: () => undefined,
    finish: () => undefined,
    committed: (jobs) => checkpoints.committed(jobs),
  },
  10_000,
);
const nothing = new Uint8Array(32);

function rowOf(id: string, one: Submission) {
  const at = Date.now();
  const { activity, version, revision, language, consent, speaks, page } = one;
  return {
    ...{ id, activity, kind: 'poll' as const, version, revision, language, consent, page },
    ...{ speaks: JSON.stringify(speaks), answer: JSON.stringify(one.answer) },
    ...{ owner: nothing, fingerprint: nothing, code: id, status: 'received' as const },
    ...{ createdAt: at, receivedAt: at, updatedAt: at, answerBy: null, erasedAt: null },
  };
}

const app: App = new Hono();
on(app, 'PUT', '/v1/submissions/:id', async (c) => {
  const id = c.req.param('id') ?? '';
  const values = valuesOf(rowOf(id, Submission.parse(await readJson(c))));
  if (kind === 'single') insert.run(...values);
  else await commits.run(() => insert.run(...values));
  return reply(c, 201, { id, code: id, revision: 1, status: 'received' });
});

const random = inBulk((bytes) => crypto.getRandomValues(bytes));
const log = counting(pinoLog('warn'), metricsOf().record);
const { port } = await listen(
  front(
    { publicUrl: 'http://localhost', origins: new Set(), random },
    { log, concurrency: 2000, route: (request, call) => app.fetch(request, call) },
  ),
  { host: '127.0.0.1', port: 0 },
);
console.log(`listening at http://127.0.0.1:${port}`);
