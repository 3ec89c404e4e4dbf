import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { Activity, type DefinitionInput } from '@suara/contract';
import { openServer, clientOf } from '../test/backend.ts';
import { definitions } from '../test/definitions.ts';
import { givenActivity } from './given.ts';
import type { SuaraError } from './index.ts';

const agency = resolve(import.meta.dirname, '../../../examples/agency-page/activities');
const files = readdirSync(agency).map(
  (file) => JSON.parse(readFileSync(join(agency, file), 'utf8')) as DefinitionInput,
);

test('a definition in the page has the version that a server gives it', async () => {
  const { handler, close } = await openServer();
  for (const { version: _, state: __, ...written } of definitions as unknown as Activity[]) {
    const published = await clientOf(handler).activity(written.id);
    assert.equal((await givenActivity(written)).version, published.version);
  }
  await close();
});

test('every definition of the example agency becomes a whole activity, instruments included', async () => {
  for (const written of files) {
    const activity = await givenActivity(written, Date.parse('2026-11-24T00:00:00Z'));
    assert.ok(Activity.safeParse(activity).success, written.id);
    if (written.kind === 'rating' && written.rating.instrument === 'skm') {
      assert.equal(activity.kind === 'rating' && activity.rating.items?.length, 9);
    }
  }
});

test('the state follows the clock that is given, up to the last instant', async () => {
  const written = { ...files[0]!, opens: '2026-11-01T00:00:00Z', closes: '2026-12-01T00:00:00Z' };
  const at = async (time: string) => (await givenActivity(written, Date.parse(time))).state;
  assert.equal(await at('2026-10-31T23:59:59Z'), 'upcoming');
  assert.equal(await at('2026-12-01T00:00:00Z'), 'open');
  assert.equal(await at('2026-12-01T00:00:00.001Z'), 'closed');
});

test('a version and a state that are given stay', async () => {
  const version = `sha256-${'a'.repeat(43)}`;
  const activity = await givenActivity({ ...files[0]!, version, state: 'closed' });
  assert.deepEqual([activity.version, activity.state], [version, 'closed']);
});

test('what is wrong with a definition is told place by place, and nothing of it is repeated', async () => {
  const { title: _, ...rest } = files[0]!;
  const broken = { ...rest, opens: 'besok', 'kunci-rahasia': 'isi-rahasia' } as never;
  await assert.rejects(givenActivity(broken), (error: SuaraError) => {
    assert.match(error.message, /\/title required/);
    assert.match(error.message, /\/opens format/);
    assert.doesNotMatch(error.message, /besok|isi-rahasia/);
    return error.code === 'bad-answer' && error.issues.length === 3;
  });
});
