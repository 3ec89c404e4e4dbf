import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Activity, ReceiptStatus, Receipt, Responses, Results } from '@suara/contract';
import { backendProcess } from '../../../test/support/backend-process.ts';
import { ConfigError, readSettings } from '../src/config/read.ts';
import { settings } from '../src/config/settings.ts';
import { activities } from './activities.ts';
import { newHolder } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-process-'));
after(() => rmSync(folder, { recursive: true }));
const bin = resolve(import.meta.dirname, '../src/bin/suara-server.ts');
const poll = activities.find(({ id }) => id === 'taman-satu')!;

/** Runs the command to its end. */
function run(args: string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; output: string }>((done) => {
    const child = execFile(
      process.execPath,
      ['--conditions=suara-source', bin, ...args],
      { env: { ...process.env, ...env } },
      (_, out, err) => done({ code: child.exitCode, output: out + err }),
    );
  });
}

describe('settings', () => {
  test('every setting is in the help', async () => {
    const { code, output } = await run(['--help']);
    assert.equal(code, 0);
    for (const [name, { about }] of Object.entries(settings)) {
      assert.ok(output.includes(name), name);
      assert.ok(output.replace(/\s+/g, ' ').includes(about), about);
    }
  });

  test('each has a default, the environment goes before the file, and all mistakes are named at once', () => {
    const file = join(folder, 'suara.yaml');
    writeFileSync(
      file,
      'SUARA_PORT: 4500\nSUARA_HOST: 0.0.0.0\nSUARA_ORIGINS:\n  - https://a.example\n  - https://b.example\n',
    );
    assert.equal(readSettings({}).SUARA_PORT, 4101);
    const read = readSettings({ SUARA_PORT: '4600' }, file);
    assert.deepEqual(
      [read.SUARA_PORT, read.SUARA_HOST, read.SUARA_ORIGINS],
      [4600, '0.0.0.0', ['https://a.example', 'https://b.example']],
    );
    const secret = 'short-secret';
    const wrong = {
      SUARA_PORT: '70000',
      SUARA_ORIGINS: 'https://a.example/',
      SUARA_OFFICER_TOKEN: secret,
      SUARA_LIMIT: 'maybe',
    };
    assert.throws(
      () => readSettings(wrong),
      (error) => {
        assert.ok(error instanceof ConfigError);
        assert.deepEqual(
          error.message
            .split('\n')
            .map((line) => line.split(':')[0])
            .toSorted(),
          Object.keys(wrong).toSorted(),
        );
        assert.equal(error.message.includes(secret), false);
        return true;
      },
    );
    writeFileSync(file, 'SUARA_PROT: 1\n');
    assert.throws(() => readSettings({}, file), /SUARA_PROT: there is no such setting/);
    assert.throws(() => readSettings({}, join(folder, 'none')), /can't be read/);
  });

  test('a wrong setting, a wrong activity and a taken port end the start with the place and the remedy', async () => {
    const wrong = await run([], { SUARA_PORT: 'many' });
    assert.equal(wrong.code, 1);
    assert.match(wrong.output, /SUARA_PORT: takes a number from 0 to 65535/);

    const bad = join(folder, 'bad');
    mkdirSync(bad);
    const twice = { ...poll, poll: { ...(poll.kind === 'poll' && poll.poll), seats: 'two' } };
    writeFileSync(join(bad, 'a.json'), JSON.stringify(twice));
    writeFileSync(join(bad, 'b.yaml'), 'id: [');
    const ended = await run([], {
      SUARA_ACTIVITIES: bad,
      SUARA_DATABASE: join(folder, 'x.db'),
      SUARA_PORT: '0',
    });
    assert.equal(ended.code, 1);
    assert.match(ended.output, /bad\/a\.json: \/poll\/seats: is of the wrong type/);
    assert.match(ended.output, /bad\/b\.yaml: /);
    const none = await run([], { SUARA_ACTIVITIES: join(folder, 'none'), SUARA_PORT: '0' });
    assert.match(none.output, /name the folder of activities in SUARA_ACTIVITIES/);
  });
});

describe('a running server', () => {
  const token = 'a-token-of-the-agency-with-40-characters';
  const headersOf = ({ secret }: { secret: string }) => ({
    authorization: `Suara ${secret}`,
    'content-type': 'application/json',
  });

  test('told to stop under load, it answers what it has taken, keeps it, and ends with 0', async () => {
    const backend = backendProcess([poll]);
    await backend.start();
    const { version } = (await (
      await fetch(`${backend.url}/v1/activities/taman-satu`)
    ).json()) as Activity;
    const body = JSON.stringify({
      activity: 'taman-satu',
      version,
      revision: 1,
      language: 'id',
      answer: { choice: ['barat'] },
    });
    let kept = 0;
    let stopping = false;
    const people = Array.from({ length: 16 }, async () => {
      while (!stopping) {
        const holder = newHolder();
        const response = await fetch(`${backend.url}/v1/submissions/${holder.id}`, {
          method: 'PUT',
          headers: headersOf(holder),
          body,
        }).catch(() => undefined);
        if (response?.status === 201) kept += 1;
        else if (!response) return;
      }
    });
    while (kept < 200) await new Promise((done) => setTimeout(done, 5));
    const code = await backend.stop();
    stopping = true;
    await Promise.all(people);
    assert.equal(code, 0);
    await backend.start();
    const results = (await (
      await fetch(`${backend.url}/v1/activities/taman-satu/results`)
    ).json()) as Results;
    assert.ok(results.n >= kept, `${kept} were acknowledged, ${results.n} are there`);
    await backend.stop();
    backend.remove();
  });

  test('an officer moves a status and replies, and official replies come from files', async () => {
    const replies = join(folder, 'replies');
    mkdirSync(replies);
    const words = (text: string) => ({ id: text, en: text, ar: text });
    const reply = {
      id: 'satu',
      at: '2026-06-01T00:00:00Z',
      title: words('Taman'),
      said: words('Barat dulu.'),
      did: words('Dimulai.'),
    };
    writeFileSync(
      join(replies, 'taman-satu.json'),
      JSON.stringify({ activity: 'taman-satu', responses: [reply] }),
    );
    const feedback = activities.find(({ id }) => id === 'saran-singkat')!;
    const backend = backendProcess([poll, feedback], {
      SUARA_RESPONSES: replies,
      SUARA_OFFICER_TOKEN: token,
    });
    await backend.start();
    const get = async (path: string, init?: RequestInit) =>
      (await (await fetch(backend.url + path, init)).json()) as unknown;
    assert.deepEqual(((await get('/v1/activities/taman-satu/responses')) as Responses).responses, [
      reply,
    ]);

    const { version } = (await get('/v1/activities/saran-singkat')) as Activity;
    const holder = newHolder();
    const answer = { kind: 'saran', fields: { isi: 'Perbanyak bangku.' } };
    const body = JSON.stringify({
      activity: 'saran-singkat',
      version,
      revision: 1,
      language: 'id',
      answer,
    });
    const receipt = (await get(`/v1/submissions/${holder.id}`, {
      method: 'PUT',
      headers: headersOf(holder),
      body,
    })) as Receipt;
    const move = (given: string, progress: object) =>
      fetch(`${backend.url}/v1/officer/status`, {
        method: 'POST',
        headers: { authorization: `Bearer ${given}`, 'content-type': 'application/json' },
        body: JSON.stringify(progress),
      });
    const progress = {
      code: receipt.code.toLowerCase().replaceAll('-', ' '),
      status: 'answered',
      reply: 'Bangku ditambah bulan depan.',
    };
    assert.equal((await move(`${token}x`, progress)).status, 401);
    assert.equal((await move(token, { ...progress, status: 'withdrawn' })).status, 422);
    assert.equal((await move(token, progress)).status, 200);
    const status = (await get(`/v1/receipts/${receipt.code}`)) as ReceiptStatus;
    assert.deepEqual(
      [status.status, status.history.map((step) => step.status)],
      ['answered', ['received', 'answered']],
    );
    assert.equal(JSON.stringify(status).includes('Bangku'), false);
    const own = (await get(`/v1/submissions/${holder.id}`, { headers: headersOf(holder) })) as {
      replies: { text: string }[];
    };
    assert.equal(own.replies[0]?.text, progress.reply);
    assert.equal(await backend.stop(), 0);
    backend.remove();
  });
});
