import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@suara/contract';
import { choose, device, report, withCode } from '../../test/acts.ts';
import { clientOf, openServer } from '../../test/backend.ts';
import { cms, openAgency, touchpoints } from '../../test/servers/agencies.ts';
import { createClient, defineBackend, type Platform, type SuaraError } from '../index.ts';
import { formBackend } from './form.ts';
import { jsonBackend } from './json.ts';

/** The definition as a page gives it, where the backend holds none. */
async function given(id: 'pengaduan' | 'taman-kota'): Promise<Activity> {
  const { handler, close } = await openServer();
  const activity = await clientOf(handler).activity(id);
  await close();
  return activity;
}

test('a form takes a submission as a form post, without its secret', async (t) => {
  const { origin, taken } = await openAgency(t, cms);
  const client = createClient({ backend: formBackend({ endpoint: `${origin}/kirim?form=3` }) });
  const holding = await client.submit(await given('pengaduan'), {
    ...report('Lampu & jalan\nmati'),
    contact: { name: 'Ani' },
  });
  assert.equal(holding.receipt, null);
  assert.deepEqual([taken.length, taken[0]!.path], [1, '/kirim?form=3']);
  const form = Object.fromEntries(new URLSearchParams(taken[0]!.body));
  assert.deepEqual(
    [form['kind'], form['isi'], form['contact.name'], form['language']],
    ['pengaduan', 'Lampu & jalan\nmati', 'Ani', 'id'],
  );
  assert.doesNotMatch(taken[0]!.body, /secret/);
});

test('a form that can’t tell a second post from the first is posted once, whatever happens', async (t) => {
  const { origin, taken } = await openAgency(t, (_, to) => to.destroy());
  const client = createClient({ backend: formBackend({ endpoint: origin }) });
  await assert.rejects(
    client.submit(await given('taman-kota'), choose('barat')),
    (error: SuaraError) => {
      assert.match(error.message, /may have arrived/);
      return error.code === 'network' && !error.retryable;
    },
  );
  assert.equal(taken.length, 1);
});

test('a page of thanks behind a redirect is followed only when asked, and only at home', async (t) => {
  const away = await openAgency(t, (_, to) => to.end('<p>Lain</p>'));
  const { origin } = await openAgency(t, ({ path }, to) => {
    if (path === '/terima-kasih') to.end('<p>Terima kasih</p>');
    else to.writeHead(303, { location: path === '/away' ? away.origin : '/terima-kasih' }).end();
  });
  const activity = await given('taman-kota');
  const post = (path: string, redirects: boolean) =>
    createClient({ backend: formBackend({ endpoint: origin + path, redirects }) }).submit(
      activity,
      choose('barat'),
    );
  await assert.rejects(post('/', false), withCode('bad-endpoint'));
  assert.equal((await post('/', true)).receipt, null);
  await assert.rejects(post('/away', true), withCode('bad-endpoint'));
});

test('a JSON endpoint takes its own shape and may give a code', async (t) => {
  const { origin, taken } = await openAgency(t, touchpoints);
  const client = createClient({
    backend: jsonBackend({
      endpoint: `${origin}/touchpoints/abcd/submissions.json`,
      body: ({ body }) => {
        const { answer } = body as { answer: { fields: { isi: string } } };
        return { submission: { answer_01: answer.fields.isi, language: 'id' } };
      },
      code: (answer) => (answer as { submission: { id: string } }).submission.id,
    }),
  });
  const activity = await given('pengaduan');
  const { receipt } = await client.submit(activity, report('Lampu mati'));
  assert.equal(receipt?.code, '0b1e6c0e-9d8e-4a51-8d0a-6a0e6c5f3e11');
  assert.deepEqual(JSON.parse(taken[0]!.body), {
    submission: { answer_01: 'Lampu mati', language: 'id' },
  });
});

test('what a JSON endpoint refuses is refused for good; a missing code is an answer that makes no sense', async (t) => {
  const { origin } = await openAgency(t, touchpoints);
  const activity = await given('pengaduan');
  const wrong = jsonBackend({ endpoint: origin, body: () => ({ submission: {} }) });
  await assert.rejects(
    createClient({ backend: wrong }).submit(activity, report('x')),
    withCode('invalid-submission'),
  );
  const mute = jsonBackend({
    endpoint: origin,
    body: () => ({ submission: { answer_01: 'x' } }),
    code: () => undefined,
  });
  await assert.rejects(
    createClient({ backend: mute }).submit(activity, report('x')),
    withCode('bad-answer'),
  );
});

test('an endpoint that counts an id once is asked again, under the same id', async (t) => {
  const { origin, taken } = await openAgency(t, (_, to) => {
    if (taken.length < 3) to.destroy();
    else to.end('{}');
  });
  const backend = jsonBackend({
    endpoint: `${origin}/kirim/{id}`,
    method: 'PUT',
    idempotent: true,
  });
  // Waits of seconds pass at once; the time limit of 20 s does not.
  const after: Platform['after'] = (ms, run) => {
    const timer = setTimeout(run, ms === 20_000 ? ms : 0);
    return () => clearTimeout(timer);
  };
  const client = createClient({ backend, platform: device({ after }) });
  await client.submit(await given('taman-kota'), choose('barat'));
  assert.equal(taken.length, 3);
  assert.equal(new Set(taken.map(({ path }) => path)).size, 1);
});

test('a kind of backend that lacks something says so, before and after', async () => {
  const client = createClient({
    backend: formBackend({ endpoint: 'https://kota-contoh.example/kirim' }),
  });
  assert.deepEqual(
    Object.entries(client.capabilities).filter(([, can]) => can),
    [],
  );
  for (const asked of [
    client.activity('a'),
    client.receipt('x'),
    client.results({ id: 'a' }),
    client.responses({ id: 'a' }),
  ]) {
    await assert.rejects(asked, withCode('unsupported'));
  }
});

test('a backend of one’s own: what it throws is of the family, what it can do is taken from it', async () => {
  const kept: unknown[] = [];
  let broken = true;
  const backend = defineBackend({
    name: 'ruang-warga',
    send: async ({ body }) => {
      if (broken) throw new TypeError('my own bug');
      kept.push(body);
    },
    withdraw: async () => undefined,
  });
  const client = createClient({ backend });
  assert.deepEqual(
    Object.entries(client.capabilities).filter(([, can]) => can),
    [['withdrawal', true]],
  );
  const activity = await given('taman-kota');
  await assert.rejects(client.submit(activity, choose('barat')), withCode('network'));
  broken = false;
  const holding = await client.submit(activity, choose('barat'));
  await holding.withdraw();
  assert.equal(kept.length, 1);
});
