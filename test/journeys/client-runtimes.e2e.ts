// The SDK wherever JavaScript runs: a web worker, Node as it is installed there, a runtime that has web standards only.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Definition } from '@suara/contract';
import { createServer } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { definitions } from '../../packages/client/test/definitions.ts';
import { bundle } from '../../packages/client/test/sizes.ts';
import { openBrowser } from '../support/browser.ts';
import { edge } from '../support/edge-runtime.ts';
import { installClient } from '../support/installed-client.ts';
import { sdkCode, tripCode, type Trip } from '../support/round-trip.ts';
import { serveFetch, type Served } from '../support/serve-fetch.ts';

const store = memoryStore();
let site: Served;
let served: Served;
let close: () => Promise<void>;
const files = new Map<string, string>();

before(async () => {
  site = await serveFetch(({ url }) => {
    const code = files.get(new URL(url).pathname);
    const type = code === undefined ? 'text/html' : 'text/javascript';
    const html = '<!doctype html><title>Kota Contoh</title>';
    return Promise.resolve(new Response(code ?? html, { headers: { 'content-type': type } }));
  });
  const server = createServer({
    store,
    activities: definitions.map((one) => Definition.parse(one)),
    origins: [site.origin],
    publicUrl: 'http://suara.example',
    now: () => new Date('2026-11-24T09:00:00Z'),
  });
  close = () => server.close();
  served = await serveFetch((request) => server.fetch(request));
});
after(async () => {
  await Promise.all([site.close(), served.close()]);
  await close();
});

let votes = 0;

/** Everything came about, and the backend keeps what was sent and not what was taken back. */
async function cameAbout(trip: Trip, mark: string): Promise<void> {
  votes += 1;
  const { codes, ...rest } = trip;
  for (const code of codes) assert.match(code, /^[0-9A-Z-]{13}.$/);
  assert.equal(new Set(codes).size, 3);
  assert.deepEqual(rest, {
    text: JSON.stringify({
      kind: 'pengaduan',
      fields: { isi: mark },
      ...{ anonymous: false, confidential: false },
    }),
    status: 'received',
    counted: [votes, votes],
    refusals: ['withdrawn', 'unknown-activity', 'invalid-submission', 'aborted'],
  });
  const kept: string[] = [];
  for await (const answer of store.answers('pengaduan'))
    if (answer.includes(mark)) kept.push(answer);
  assert.equal(kept.length, 1);
  assert.ok(kept[0]?.includes(`${mark} nanti`));
}

test('a dedicated web worker sends, reads, follows and takes back', async (t) => {
  const chunks = await bundle(`${sdkCode}
    addEventListener('message', ({ data: [endpoint, mark] }) => {
      ${tripCode}(sdk, endpoint, mark).then(postMessage, (error) => postMessage(String(error)));
    });
    postMessage(typeof document + typeof WorkerGlobalScope);`);
  for (const { fileName, code } of chunks) files.set(`/${fileName}`, code);
  const browser = await openBrowser();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(site.origin);
  const trip = await page.evaluate(
    async (args) => {
      const worker = new Worker('/page.js', { type: 'module' });
      const told = () =>
        new Promise<unknown>((done, failed) => {
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = ({ message }) => failed(new Error(message));
        });
      const place = await told();
      worker.postMessage(args);
      return { place, came: await told() };
    },
    [served.origin, '[pekerja]'] as const,
  );
  assert.equal(trip.place, 'undefinedfunction');
  await cameAbout(trip.came as Trip, '[pekerja]');
});

/** Runs a file under one Node and gives what it prints, and what it complains of. */
const run = (node: string, args: string[]) =>
  new Promise<{ printed: string; complained: string }>((done, failed) => {
    const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 30_000 });
    const heard = { printed: '', complained: '' };
    child.stdout.on('data', (text: Buffer) => (heard.printed += text.toString()));
    child.stderr.on('data', (text: Buffer) => (heard.complained += text.toString()));
    child.on('error', failed);
    child.on('close', () => done(heard));
  });

test('each Node here runs the compiled package as it is installed, and ends by itself', async (t) => {
  const installed = await installClient();
  t.after(installed.remove);
  const script = join(installed.folder, 'trip.mjs');
  writeFileSync(
    script,
    `${sdkCode}
    const [endpoint, mark] = process.argv.slice(2);
    const trip = await ${tripCode}(sdk, endpoint, mark);
    console.log(JSON.stringify([process.versions.node, trip]));`,
  );
  // `SUARA_NODES` names further ones: npx -y -p node@22 -- node -p process.execPath
  const others = (process.env['SUARA_NODES'] ?? '').split(delimiter).filter(Boolean);
  for (const [i, node] of [process.execPath, ...others].entries()) {
    const { printed, complained } = await run(node, [script, served.origin, `[node-${i}]`]);
    assert.equal(complained, '');
    const [version, trip] = JSON.parse(printed) as [string, Trip];
    console.log(`ran under Node ${version}`);
    await cameAbout(trip, `[node-${i}]`);
  }
});

test('a runtime with web standards and nothing else sends, reads, follows and takes back', async () => {
  const { exports } = await edge(`${sdkCode}
    export const trip = (...args) => ${tripCode}(sdk, ...args);
    export const place = [typeof process, typeof Buffer, typeof window, typeof document, typeof navigator];`);
  assert.deepEqual([...(exports['place'] as string[])], Array(5).fill('undefined'));
  const trip = exports['trip'] as (endpoint: string, mark: string) => Promise<Trip>;
  const came = JSON.parse(JSON.stringify(await trip(served.origin, '[tepi]'))) as Trip;
  await cameAbout(came, '[tepi]');
});

test('to import the whole package reads fetch, calls nothing, and leaves no global behind', async () => {
  const entries = ['', '/first', '/form', '/json', '/open311', '/given', '/outbox', '/conformance'];
  const imports = entries.map((entry, i) => `export * as e${i} from '@suara/client${entry}';`);
  const { exports, noted } = await edge(imports.join(' '), { watched: true });
  assert.equal(Object.keys(exports).length, entries.length);
  // Two files read fetch when they are loaded: what replaces it later on the page is not for us. A class extends Event.
  assert.deepEqual(noted, ['get fetch', 'get fetch', 'get Event']);
});

test('to make a client and an outbox does nothing either', async () => {
  const { noted } = await edge(
    `${sdkCode}
    export const client = sdk.createClient({ endpoint: 'https://suara.kota-contoh.example' });
    sdk.createOutbox(client).addEventListener('sent', () => {});
    client.follow({ id: 'taman-kota' });`,
    { watched: true },
  );
  // An outbox has events of its own.
  assert.deepEqual(noted, ['get fetch', 'get Event', 'get EventTarget', 'call EventTarget']);
});
