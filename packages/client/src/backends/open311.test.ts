import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Activity, checkSubmission, Submission } from '@suara/contract';
import { withCode } from '../../test/acts.ts';
import { definitions } from '../../test/definitions.ts';
import { openAgency } from '../../test/servers/agencies.ts';
import { georeport, type Habits } from '../../test/servers/open311.ts';
import { createClient, type SuaraError } from '../index.ts';
import { open311Backend, type Open311BackendOptions } from './open311.ts';

const { notice } = definitions[0]!;
const about = {
  title: { id: 'Laporan', en: 'Reports' },
  languages: ['id', 'en'],
  notice,
  timeZone: 'Asia/Jakarta',
};

async function open(
  t: TestContext,
  habits: Habits = {},
  options: Partial<Open311BackendOptions> = {},
) {
  const office = georeport(habits);
  const { origin, taken } = await openAgency(t, office.answer.bind(office));
  const backend = open311Backend({
    endpoint: `${origin}/discovery.json`,
    apiKey: 'kunci',
    jurisdiction: 'kota-contoh.example',
    about,
    ...options,
  });
  const client = createClient({ backend });
  const activity = await client.activity('laporan', { kind: 'feedback' });
  return { office, taken, client, activity };
}

const place = { text: 'Jalan Melati 1', position: { latitude: -6.2, longitude: 106.8 } };

test('services become kinds, their attributes questions in order, and the whole is an activity', async (t) => {
  const { activity } = await open(t);
  assert.ok(
    Activity.safeParse(activity).success,
    JSON.stringify(Activity.safeParse(activity).error),
  );
  assert.deepEqual(
    activity.feedback.kinds.map(({ id, questions }) => [id, questions]),
    [
      ['001', ['lokasi', 'uraian', '001-jenis', '001-dalam']],
      ['lampu-2', ['lokasi', 'uraian']],
    ],
  );
  const jenis = activity.feedback.questions.find(({ id }) => id === '001-jenis');
  assert.deepEqual(jenis?.kind === 'choices' && jenis.options.map(({ id }) => id), [
    'a-1',
    'a-1-2',
  ]);
});

test('a report goes out as the form of the standard, under its own codes', async (t) => {
  const { client, activity, taken, office } = await open(t);
  const { receipt } = await client.submit(activity, {
    language: 'id',
    contact: { name: 'Ani Budi Contoh', email: 'ani@kota-contoh.example' },
    answer: {
      kind: '001',
      fields: {
        lokasi: place,
        uraian: 'Lubang dalam',
        '001-jenis': ['a-1', 'a-1-2'],
        '001-dalam': 12.5,
      },
    },
  });
  const sent = taken.find(({ method }) => method === 'POST')!;
  assert.match(sent.path, /^\/v2\/requests\.json\?jurisdiction_id=kota-contoh\.example$/);
  assert.deepEqual(
    [...new URLSearchParams(sent.body)],
    [
      ['service_code', '001'],
      ['address_string', 'Jalan Melati 1'],
      ['lat', '-6.2'],
      ['long', '106.8'],
      ['description', 'Lubang dalam'],
      ['first_name', 'Ani'],
      ['last_name', 'Budi Contoh'],
      ['email', 'ani@kota-contoh.example'],
      ['attribute[JENIS][]', 'A 1'],
      ['attribute[JENIS][]', 'a-1'],
      ['attribute[DALAM]', '12.5'],
      ['api_key', 'kunci'],
      ['jurisdiction_id', 'kota-contoh.example'],
    ],
  );
  assert.equal(receipt?.code, '638000');
  office.requests.get('638000')!['status'] = 'closed';
  const status = await client.receipt('638000');
  assert.deepEqual([status.status, status.activity], ['closed', '001']);
});

test('an endpoint that wraps its lists and gives tokens is understood', async (t) => {
  const { client, activity } = await open(t, { wraps: true, tokens: true });
  const { receipt } = await client.submit(activity, {
    language: 'id',
    answer: { kind: 'lampu-2', fields: { lokasi: place, uraian: 'Mati' } },
  });
  assert.equal(receipt?.code, 't638000');
  const status = await client.receipt('t638000');
  assert.deepEqual([status.code, status.status], ['t638000', 'acknowledged']);
  await assert.rejects(client.receipt('t1'), withCode('not-found'));
});

test('a wrong key and a report that is refused are told in the endpoint’s words', async (t) => {
  const { client, activity } = await open(t, {}, { apiKey: 'lain' });
  const draft = {
    language: 'id',
    answer: { kind: 'lampu-2', fields: { lokasi: place, uraian: 'Mati' } },
  };
  await assert.rejects(client.submit(activity, draft), (error: SuaraError) => {
    assert.match(error.message, /apiKey.*Invalid api_key received/);
    return error.code === 'origin-refused';
  });
});

test('what is asked can be answered: every question of the endpoint passes the contract’s check', async (t) => {
  const { activity } = await open(t);
  const body = Submission.parse({
    activity: activity.id,
    version: activity.version,
    revision: 1,
    language: 'id',
    answer: {
      kind: '001',
      fields: { lokasi: place, uraian: 'x', '001-jenis': ['a-1'], '001-dalam': 3 },
    },
  });
  assert.deepEqual(checkSubmission(activity, body), []);
});
