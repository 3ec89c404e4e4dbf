import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { definitions } from '../../test/definitions.ts';
import { clientOf, endpoint, fetchOf, openServer } from '../../test/backend.ts';
import { cms, openAgency } from '../../test/servers/agencies.ts';
import { georeport } from '../../test/servers/open311.ts';
import { formBackend } from '../backends/form.ts';
import { jsonBackend } from '../backends/json.ts';
import { open311Backend } from '../backends/open311.ts';
import { defineBackend, SuaraError, suaraBackend, type Backend } from '../index.ts';
import type { Submission } from '@suara/contract';
import { backendCases, type BackendSetting } from './cases.ts';

/** A room of one's own, as an integrator would write it: what it keeps, it keeps by id. */
function room(): Backend {
  const kept = new Map<string, { revision: number; text: string }>();
  return defineBackend({
    name: 'ruang-warga',
    capabilities: { idempotent: true, receipts: true },
    async send({ id, body }, { signal }) {
      if (signal?.aborted) throw new SuaraError('aborted');
      const { revision } = body as Submission;
      const text = JSON.stringify(body);
      const before = kept.get(id);
      if (before && before.revision > revision) throw new SuaraError('stale-revision');
      if (before?.revision === revision && before.text !== text)
        throw new SuaraError('key-conflict');
      kept.set(id, { revision, text });
      return { id, code: id.slice(0, 8), revision, status: 'received' };
    },
  });
}

async function settings(t: TestContext): Promise<Record<string, BackendSetting>> {
  const { handler } = await openServer();
  const client = clientOf(handler);
  const poll = {
    activity: await client.activity('taman-kota'),
    answers: [
      { choice: ['barat'] },
      { choice: ['timur'] },
    ] satisfies BackendSetting['answers'] as BackendSetting['answers'],
    language: 'id',
  };
  const office = georeport({});
  const agency = await openAgency(t, office.answer.bind(office));
  const cmsForm = await openAgency(t, cms);
  const json = await openAgency(t, (_, to) => to.end('{"nomor":"A-1"}'));
  const { notice } = definitions[0]!;
  const open311 = open311Backend({
    endpoint: `${agency.origin}/v2`,
    apiKey: 'kunci',
    about: { title: { id: 'Laporan' }, languages: ['id'], notice, timeZone: 'Asia/Jakarta' },
  });
  const report = (uraian: string) => ({
    kind: 'lampu-2',
    fields: { lokasi: { text: 'Jalan Melati 1' }, uraian },
    anonymous: false,
    confidential: false,
  });
  return {
    suara: { ...poll, backend: suaraBackend({ endpoint, fetch: fetchOf(handler) }) },
    form: { ...poll, backend: formBackend({ endpoint: cmsForm.origin }) },
    json: {
      ...poll,
      backend: jsonBackend({
        endpoint: json.origin,
        code: (answer) => (answer as { nomor: string }).nomor,
      }),
    },
    open311: {
      backend: open311,
      activity: (await open311.activity('laporan', {})) as BackendSetting['activity'],
      answers: [report('Mati'), report('Redup')],
      language: 'id',
    },
    own: { ...poll, backend: room() },
  };
}

describe('every kind of backend keeps what the client relies on', () => {
  for (const [kind, least] of [
    ['suara', 11],
    ['form', 3],
    ['json', 4],
    ['open311', 6],
    ['own', 8],
  ] as const) {
    test(kind, async (t) => {
      const setting = (await settings(t))[kind]!;
      const cases = backendCases(setting);
      assert.ok(cases.length >= least, `${cases.length} cases`);
      for (const { name, run } of cases) await t.test(name, run);
    });
  }
});

test('a backend that breaks its promises is told so', async () => {
  const { handler } = await openServer();
  const backend = defineBackend({
    name: 'lalai',
    capabilities: { idempotent: true, receipts: true },
    send: async () => ({ id: 'lain', code: `${Math.random()}`, revision: 7 }),
  });
  const broken: string[] = [];
  const setting: BackendSetting = {
    backend,
    activity: await clientOf(handler).activity('taman-kota'),
    answers: [{ choice: ['barat'] }, { choice: ['timur'] }],
    language: 'id',
  };
  for (const { name, run } of backendCases(setting)) await run().catch(() => broken.push(name));
  assert.equal(broken.length, 6);
});
