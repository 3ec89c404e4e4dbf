import { expect } from '@open-wc/testing';
import { createClient, type Platform } from '@suara/client';
import type { DefinitionInput } from '@suara/contract';
import { openBackend } from '../../../../test/support/page-backend.ts';
import { createOutbox, type OutboxEvent } from './outbox.ts';

const hour = 3_600_000;
const closes = Date.parse('2030-01-01T00:00:00Z');

/** A complaint box that closes at a known time. */
const box: DefinitionInput = {
  id: 'kotak',
  languages: ['id'],
  title: { id: 'Kotak pengaduan' },
  opens: '2026-01-01T00:00:00Z',
  closes: new Date(closes).toISOString(),
  notice: {
    controller: { id: 'Pemerintah Kota Contoh' },
    purpose: { id: 'Menjawab pengaduan.' },
    legalBasis: { id: 'Perda 1/2026' },
    retention: 'P1Y',
    contact: { email: 'halo@kota-contoh.example' },
  },
  kind: 'feedback',
  feedback: {
    kinds: [{ id: 'pengaduan', label: { id: 'Pengaduan' } }],
    questions: [{ id: 'isi', kind: 'text', label: { id: 'Isi' }, required: true }],
  },
};

/** A page with an outbox: what it tells, and how to send from it. */
async function openPage(
  endpoint: string,
  { platform = {}, shared = false }: { platform?: Partial<Platform>; shared?: boolean } = {},
) {
  const client = createClient({ endpoint, shared, platform });
  const outbox = createOutbox(client);
  const told: OutboxEvent[] = [];
  for (const type of ['queued', 'sent', 'failed'] as const)
    outbox.addEventListener(type, (event) => void told.push(event));
  const activity = await client.activity('kotak', { kind: 'feedback' });
  const send = (text: string, signal?: AbortSignal) =>
    outbox.submit(
      activity,
      { language: 'id', answer: { kind: 'pengaduan', fields: { isi: text } } },
      signal ? { signal } : {},
    );
  return { outbox, told, send, activity };
}

const typesOf = (told: readonly OutboxEvent[]) => told.map(({ type }) => type);

/** Leaves an answer behind, as a page does that is closed while the network is down. */
async function leaveBehind(endpoint: string, text: string, platform: Partial<Platform> = {}) {
  const page = await openPage(endpoint, { platform });
  const closing = new AbortController();
  const waiting = new Promise<void>((done) => page.outbox.addEventListener('queued', () => done()));
  const sent = page.send(text, closing.signal).catch((error: unknown) => error);
  await waiting;
  closing.abort();
  await sent;
}

const down = [
  { kind: 'unreachable', method: 'PUT', times: -1 },
  { kind: 'unreachable', method: 'POST', times: -1 },
] as const;

describe('the outbox', () => {
  it('tells when an answer waits, and when it was kept, without any of its text', async () => {
    const { endpoint, faults } = await openBackend({ activities: [box] });
    const { told, send, outbox } = await openPage(endpoint);
    await faults({ kind: 'unavailable', method: 'PUT', retryAfter: 1 });
    const { receipt } = await send('Lampu jalan mati.');
    expect(typesOf(told)).to.deep.equal(['queued', 'sent']);
    expect(told[1]?.holding?.receipt?.code).to.equal(receipt?.code);
    expect(JSON.stringify(told.map(({ entry }) => entry))).not.to.contain('Lampu');
    expect(await outbox.list()).to.deep.equal([]);
  });

  it('shows what waits, gives it back, and forgets it when the person says so', async () => {
    const { endpoint, faults } = await openBackend({ activities: [box] });
    await faults(...down);
    await leaveBehind(endpoint, 'Sampah menumpuk.');
    const { outbox } = await openPage(endpoint);
    const [entry, ...more] = await outbox.list();
    expect(more).to.deep.equal([]);
    expect(entry?.activity.id).to.equal('kotak');
    const written = await outbox.read(entry?.key ?? '');
    expect(JSON.stringify(written?.answer)).to.contain('Sampah menumpuk.');
    expect(JSON.stringify(written)).not.to.contain('secret');
    await outbox.discard(entry?.key ?? '');
    expect(await outbox.list()).to.deep.equal([]);
    await faults();
    await outbox.resume();
  });

  it('sends what an earlier page left behind, once', async () => {
    const { endpoint, faults, seen } = await openBackend({ activities: [box] });
    await faults(...down);
    await leaveBehind(endpoint, 'Jalan berlubang.');
    await faults();
    const before = (await seen()).length;
    const { outbox, told } = await openPage(endpoint);
    await Promise.all([outbox.resume(), outbox.resume()]);
    expect(typesOf(told)).to.deep.equal(['sent']);
    const puts = (await seen()).slice(before).filter(({ method }) => method === 'PUT');
    expect(puts.length).to.equal(1);
    expect(await outbox.list()).to.deep.equal([]);
  });

  it('gives the text back when the backend refuses it for good', async () => {
    const { endpoint, faults, clock } = await openBackend({ activities: [box] });
    await faults(...down);
    await leaveBehind(endpoint, 'Terlambat.');
    await faults();
    await clock('2031-01-01T00:00:00Z');
    const { outbox, told } = await openPage(endpoint);
    await outbox.resume();
    expect(told.map(({ type, error }) => [type, error?.code])).to.deep.equal([
      ['failed', 'closed'],
    ]);
    const [entry] = await outbox.list();
    expect(entry?.refused).to.equal('closed');
    expect(JSON.stringify(await outbox.read(entry?.key ?? ''))).to.contain('Terlambat.');
    await outbox.resume();
    expect(told.length).to.equal(1); // what was refused is not tried again
    await outbox.discard(entry?.key ?? '');
  });

  it('gives up after 24 hours, without a request, and keeps the text for the person', async () => {
    const { endpoint, faults, seen } = await openBackend({ activities: [box] });
    await faults(...down);
    await leaveBehind(endpoint, 'Kemarin.');
    await faults();
    const before = (await seen()).filter(({ method }) => method === 'PUT').length;
    const now = () => Date.now() + 24 * hour + 1000;
    const { outbox, told } = await openPage(endpoint, { platform: { now } });
    await outbox.resume();
    expect(typesOf(told)).to.deep.equal(['failed']);
    const after = (await seen()).filter(({ method }) => method === 'PUT').length;
    expect(after).to.equal(before);
    const [entry] = await outbox.list();
    expect(JSON.stringify(await outbox.read(entry?.key ?? ''))).to.contain('Kemarin.');
    await outbox.discard(entry?.key ?? '');
  });

  it('waits no longer than the activity is open', async () => {
    const { endpoint, faults } = await openBackend({
      activities: [box],
      now: '2029-12-31T23:00:00Z',
    });
    await faults(...down);
    const soon = { now: () => closes - hour };
    await leaveBehind(endpoint, 'Hampir tutup.', soon);
    const { outbox } = await openPage(endpoint, { platform: soon });
    const [entry] = await outbox.list();
    expect(entry?.expiresAt).to.equal(closes);
    await outbox.discard(entry?.key ?? '');
  });

  it('writes nothing on a shared device, where an answer waits as long as its page', async () => {
    const { endpoint, faults } = await openBackend({ activities: [box] });
    const { send, outbox, told } = await openPage(endpoint, { shared: true });
    await faults({ kind: 'unavailable', method: 'PUT', retryAfter: 1 });
    const waiting = new Promise<void>((done) => outbox.addEventListener('queued', () => done()));
    const sent = send('Di kios.');
    await waiting;
    const other = await openPage(endpoint);
    expect(await other.outbox.list()).to.deep.equal([]);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain(endpoint);
    await sent;
    expect(typesOf(told)).to.deep.equal(['queued', 'sent']);
  });
});
