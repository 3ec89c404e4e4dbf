import { expect } from '@open-wc/testing';
import { createClient, type Client } from '@suara/client';
import type { PollResults } from '@suara/contract';
import { goOffline } from '../../test/acts.ts';
import { clear, place, until, type Placed } from '../../test/show.ts';
import { showResults } from '../../test/votes.ts';
import { examples } from './results.examples.ts';
import './results.define.ts';

const { activity: definition } = examples.live;
const text = ({ element }: Placed) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const says = (results: Placed, words: RegExp) =>
  results.until(() => expect(text(results)).to.match(words));
const moment = () => new Promise((resolve) => setTimeout(resolve, 300));

/** A client that notes what it is asked, and gives the figures of an example, changed. */
async function watched(more: Partial<PollResults> = {}, wait?: Promise<unknown>) {
  const { backend, element } = await showResults(examples.live);
  element.remove();
  const real = createClient({ endpoint: backend.endpoint });
  const asked: string[] = [];
  const followed: AbortSignal[] = [];
  const client = {
    ...real,
    activity: (id: string) => {
      asked.push(`activity ${id}`);
      return real.activity(id);
    },
    results: async ({ id }: { id: string }) => {
      asked.push(`results ${id}`);
      await wait;
      return { ...((await real.results({ id: definition.id })) as PollResults), ...more };
    },
    follow: async function* (_: unknown, { signal }: { signal: AbortSignal }) {
      followed.push(signal);
      yield* [];
    },
  } as unknown as Client;
  return { client, asked, followed, endpoint: backend.endpoint };
}

/** From here on, to the end of the test, what waits ten seconds waits a tenth of one. */
function hurry() {
  const { setTimeout: real } = globalThis;
  const hurried = (run: () => void, ms?: number) => real(run, ms === 10_000 ? 100 : ms);
  globalThis.setTimeout = hurried as typeof setTimeout;
  return () => {
    globalThis.setTimeout = real;
  };
}

/** Tells the page, as an element of this activity does. */
function told(type: string, activity: string) {
  const teller = Object.assign(document.createElement('p'), { activity });
  document.body.append(teller);
  teller.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  teller.remove();
}

describe('finding figures', () => {
  let calm: (() => void) | undefined;

  afterEach(() => {
    calm?.();
    clear();
    document.querySelector('meta[name="suara-endpoint"]')?.remove();
  });

  it('shows those of the client that it has now, also where those of the one before come later', async () => {
    const later = Promise.withResolvers<undefined>();
    const slow = await watched({ n: 11 }, later.promise);
    slow.client.activity = () =>
      Promise.resolve({ ...definition, title: { en: 'An old question' } } as never);
    const quick = await watched({ n: 22 });
    const element = document.createElement('suara-results');
    Object.assign(element, { activity: definition.id, client: slow.client });
    document.body.append(element);
    await until(() => expect(slow.asked).to.contain(`results ${definition.id}`));
    element.client = quick.client;
    const shown = () => element.shadowRoot?.textContent;
    await until(() => expect(shown()).to.contain('22 people'));
    later.resolve(undefined);
    await moment();
    element.requestUpdate();
    await element.updateComplete;
    expect(shown()).to.contain('22 people').and.not.contain('An old question');
    element.remove();
  });

  it('follows figures once they are no longer new, and never those that left the page before', async () => {
    const { client, followed } = await watched();
    const results = await place('suara-results', { activity: definition.id }, { client });
    await says(results, /6 people took part/);
    await moment();
    expect(followed, 'it was looked for news at once').to.have.length(0);
    calm = hurry();
    const gone = await place('suara-results', { activity: definition.id }, { client });
    await says(gone, /6 people took part/);
    gone.element.remove();
    await moment();
    expect(followed, 'what left the page was followed').to.have.length(0);
  });

  it('waits for a network before it follows', async () => {
    const { client, followed } = await watched();
    calm = hurry();
    const online = goOffline();
    try {
      const results = await place('suara-results', { activity: definition.id }, { client });
      await says(results, /6 people took part/);
      await moment();
      expect(followed).to.have.length(0);
      online();
      await results.until(() => expect(followed).to.have.length(1));
    } finally {
      online();
    }
  });

  it('stops following where it leaves the page, and looks again where it comes back', async () => {
    const { client, asked, followed } = await watched();
    calm = hurry();
    const results = await place('suara-results', { activity: definition.id }, { client });
    await results.until(() => expect(followed).to.have.length(1));
    results.element.remove();
    expect(followed[0]?.aborted).to.equal(true);
    const before = asked.length;
    document.body.append(results.element);
    await results.until(() => expect(asked.length).to.be.above(before));
    await results.until(() => expect(followed).to.have.length(2));
  });

  it('follows figures that are live or open after a vote, and none that are final', async () => {
    calm = hurry();
    for (const [policy, state, times] of [
      ['live', 'open', 1],
      ['after-vote', 'open', 1],
      ['live', 'closed', 0],
      ['after-close', 'open', 0],
    ] as const) {
      const { client, followed } = await watched({ state });
      const known = (await client.activity(definition.id)) as { poll: object };
      const given = { ...known, poll: { ...known.poll, results: policy } };
      const results = await place('suara-results', {}, { client, definition: given });
      await says(results, /6 people took part/);
      await moment();
      expect(followed, `${policy}, ${state}`).to.have.length(times);
      clear();
    }
  });

  it('looks again after a vote or a withdrawal in the same activity, and after none in another', async () => {
    const { client, asked } = await watched();
    const results = await place('suara-results', { activity: definition.id }, { client });
    await says(results, /6 people took part/);
    const count = () => asked.filter((one) => one.startsWith('results')).length;
    expect(count()).to.equal(1);
    told('suara-submitted', 'lain');
    await moment();
    expect(count()).to.equal(1);
    told('suara-submitted', definition.id);
    await results.until(() => expect(count()).to.equal(2));
    told('suara-withdrawn', definition.id);
    await results.until(() => expect(count()).to.equal(3));
  });

  it('asks nobody for a definition that the page gives, and takes its id', async () => {
    const { client, asked } = await watched();
    const given = await client.activity(definition.id);
    asked.splice(0);
    const results = await place('suara-results', {}, { client, definition: given });
    await says(results, /Which park should come first\?.*6 people took part/);
    expect(asked).to.deep.equal([`results ${definition.id}`]);
  });

  it('takes the address of the page, and says on the console what is in the way', async () => {
    const { endpoint } = await watched();
    const meta = Object.assign(document.createElement('meta'), { name: 'suara-endpoint' });
    meta.content = endpoint;
    document.head.append(meta);
    const results = await place('suara-results', { activity: definition.id });
    await says(results, /6 people took part/);
    meta.remove();
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (...all: unknown[]) => void warned.push(all.join(' '));
    try {
      const lost = await place('suara-results', { activity: definition.id });
      await lost.until(() =>
        expect(warned.join()).to.contain(
          `<suara-results activity="${definition.id}"> shows its fallback content. bad-endpoint`,
        ),
      );
    } finally {
      console.warn = warn;
    }
  });
});
