import { createClient, defineBackend, type Parcel } from '@suara/client';
import { expect } from '@open-wc/testing';
import { clear, place, type Placed } from '../../test/show.ts';
import { openAgency, type PageAgency } from '../../../../test/support/page-agency.ts';
import { openBackend } from '../../../../test/support/page-backend.ts';
import '../feedback/feedback.define.ts';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import '../poll/poll.define.ts';
import { examples as polls } from '../poll/poll.examples.ts';
import '../rating/rating.define.ts';
import { examples as ratings } from '../rating/rating.examples.ts';

const definition = feedback.short.activity;
const message = /What you want to say/;
const tag = 'suara-feedback';

/** A form or JSON endpoint that holds no definition: the page gives it. */
const openWith = (agency: PageAgency, backend: string, given: object = definition) =>
  place(tag, { endpoint: `${agency.origin}/kirim`, backend }, { definition: given });

async function write(shown: Placed, text = 'The street light is out') {
  shown.type(message, text);
  shown.press('Send');
}

/** What the page is told on the console meanwhile. */
async function warnings(run: () => Promise<unknown>): Promise<string> {
  const { warn } = console;
  const told: unknown[] = [];
  console.warn = (...words: unknown[]) => void told.push(...words);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return told.join('\n');
}

describe('an element on a backend of another kind', () => {
  afterEach(clear);

  it('posts a form, thanks without a code, and offers neither status nor taking back', async () => {
    const agency = await openAgency('form');
    const shown = await openWith(agency, 'form');
    await write(shown);
    await shown.until(() => shown.find.getByRole('heading', { name: /we have received/ }));
    for (const name of ['Receipt code', 'Take back', 'See what happens', 'Keep on this device'])
      expect(shown.find.queryByText(name), name).to.equal(null);
    const taken = await agency.taken();
    expect(taken).to.have.length(1);
    expect(new URLSearchParams(taken[0]!.body).get('isi')).to.equal('The street light is out');
  });

  it('sends JSON as it is', async () => {
    const agency = await openAgency('json');
    const shown = await openWith(agency, 'json');
    await write(shown);
    await shown.until(() => shown.find.getByRole('heading', { name: /we have received/ }));
    const [taken] = await agency.taken();
    const { answer } = JSON.parse(taken!.body) as { answer: { fields: Record<string, unknown> } };
    expect(answer.fields['isi']).to.equal('The street light is out');
  });

  it('promises in its notice only what that backend can do', async () => {
    const shown = await openWith(await openAgency('form'), 'form');
    shown.find.getByText(/Who is asking, and/).click();
    await shown.until(() =>
      shown.find.getByText(/You can ask the agency to show, correct or erase/),
    );
    expect(shown.find.queryByText(/take back what you sent/)).to.equal(null);
    expect(shown.find.queryByText('Results')).to.equal(null);
  });

  it('sends nothing twice: where nobody knows whether it arrived, it says so and waits for the person', async () => {
    const agency = await openAgency('form');
    const shown = await openWith(agency, 'form');
    await agency.breakOff(true);
    await write(shown);
    await shown.until(() =>
      shown.find.getByRole('heading', { name: 'It is not certain that your answer arrived' }),
    );
    shown.find.getAllByRole('link', { name: /halo@/ });
    shown.find.getByRole('button', { name: 'Copy what I wrote' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await agency.taken()).to.have.length(1);
    expect(shown.find.getByRole<HTMLTextAreaElement>('textbox').value).to.contain('street light');
  });

  it('asks what an Open311 endpoint asks, and gives its number for a code, with no page that would show it', async () => {
    const agency = await openAgency('open311');
    const { title, languages, notice } = definition;
    const shown = await place(
      tag,
      { activity: 'laporan', endpoint: `${agency.origin}/discovery.json`, backend: 'open311' },
      { definition: { title, languages, notice } },
    );
    shown.choose('Lampu jalan');
    const [place_, description] = shown.find.getAllByRole<HTMLInputElement>('textbox');
    shown.type(place_!.labels![0]!.textContent.trim(), 'Jalan Melati 1');
    shown.type(description!.labels![0]!.textContent.trim(), 'The street light is out');
    shown.press('Send');
    await shown.until(() => shown.find.getByText('638000'));
    shown.find.getByText(/Name it if you ask the agency/);
    expect(shown.find.queryByText('See what happens')).to.equal(null);
    expect(shown.find.queryByText('Take back')).to.equal(null);
  });

  it('takes a backend of one’s own as a property', async () => {
    const sent: Parcel[] = [];
    const backend = defineBackend({
      name: 'ruang-warga',
      send: async (parcel) => void sent.push(parcel),
    });
    const shown = await place(tag, {}, { backend, definition });
    await write(shown);
    await shown.until(() => shown.find.getByRole('heading', { name: /we have received/ }));
    expect(sent).to.have.length(1);
  });

  it('does not offer to change a rating where that would be a second one', async () => {
    const agency = await openAgency('form');
    const shown = await place(
      'suara-rating',
      { endpoint: agency.origin, backend: 'form' },
      { definition: ratings.words.activity },
    );
    shown.choose('Satisfied');
    shown.press('Send');
    await shown.until(() => shown.find.getByRole('heading', { name: /we have received/ }));
    expect(shown.find.queryByRole('button', { name: 'Change my answer' })).to.equal(null);
    shown.find.getByRole('button', { name: 'Rate again' });
  });

  it('shows no figures after a vote where the backend has none', async () => {
    const agency = await openAgency('json');
    const example = Object.values(polls).find(
      ({ activity }) => activity.kind === 'poll' && activity.poll.method === 'plurality',
    )!;
    const given = { ...example.activity, closes: null };
    const shown = await place(
      'suara-poll',
      { endpoint: agency.origin, backend: 'json' },
      { definition: given },
    );
    shown.find.getAllByRole('radio')[0]!.click();
    shown.press(/^Send|^Vote/);
    await shown.until(() => shown.find.getByRole('heading', { name: /we have received/ }));
    expect(shown.element.shadowRoot?.querySelector('suara-results')).to.equal(null);
  });

  it('closes by this device’s clock where no backend watches the time', async () => {
    const agency = await openAgency('form');
    const now = { ...definition, closes: new Date(Date.now() + 1500).toISOString() };
    const shown = await openWith(agency, 'form', now);
    shown.type(message, 'Too late');
    await new Promise((resolve) => setTimeout(resolve, 1600));
    shown.press('Send');
    await shown.until(() => shown.find.getByText(/The time to take part ended/));
    expect(await agency.taken()).to.deep.equal([]);
  });

  it('shows its fallback for a kind of backend that it does not know, and tells the page which there are', async () => {
    const told = await warnings(async () => {
      const shown = await openWith(await openAgency('form'), 'formulir');
      shown.find.getByText('This form has not been fully set up.');
    });
    expect(told).to.contain('is none of suara, form, json, open311');
  });
});

describe('a client of the page', () => {
  afterEach(clear);

  it('is asked for no activity whose id could not be one: that form was not found', async () => {
    const { endpoint } = await openBackend({ activities: [definition] });
    const real = createClient({ endpoint });
    const asked: unknown[] = [];
    // Looks at nothing itself, as the one in the browser files.
    const client = {
      ...real,
      activity: (id: string) => {
        asked.push(id);
        return real.activity(id);
      },
    };
    for (const activity of ['../v1/receipts', 'Pesan', 'a b', '', 'x'.repeat(65)]) {
      const shown = await place(tag, { activity }, { client });
      shown.find.getByText('This form was not found.');
    }
    expect(asked).to.deep.equal([]);
    const known = await place(tag, { activity: definition.id }, { client });
    known.find.getByRole('button', { name: 'Send' });
    expect(asked).to.deep.equal([definition.id]);
  });
});

describe('a definition that stands in the page', () => {
  afterEach(clear);

  it('is asked as it is written, without a request, and counts under the version that the server has', async () => {
    const backend = await openBackend({ activities: [definition] });
    const shown = await place(tag, { endpoint: backend.endpoint }, { definition });
    expect(await backend.seen()).to.deep.equal([]);
    await write(shown);
    await shown.until(() => shown.find.getByText('Receipt code'));
  });

  it('is taken as it is where it has a version and a state already', async () => {
    const backend = await openBackend({ activities: [definition] });
    const client = createClient({ endpoint: backend.endpoint });
    const published = await client.activity(definition.id);
    const before = (await backend.seen()).length;
    const shown = await place(
      tag,
      { endpoint: backend.endpoint },
      { definition: { ...published, state: 'closed' } },
    );
    await shown.until(() => shown.find.getByText('Closed'));
    expect(await backend.seen()).to.have.length(before);
  });

  it('says on the console what is missing in it, place by place', async () => {
    const { title: _, ...rest } = definition;
    const told = await warnings(async () => {
      const shown = await openWith(await openAgency('form'), 'form', rest);
      shown.find.getByText('This form has not been fully set up.');
    });
    expect(told).to.contain('/title required');
  });

  it('says what is missing beside it: the backend, or the words that Open311 has not', async () => {
    const told = await warnings(async () => {
      (await place(tag, {}, { definition })).find.getByText(/not been fully set up/);
      const { origin } = await openAgency('open311');
      await place(tag, { activity: 'laporan', endpoint: origin, backend: 'open311' });
      const form = { activity: 'pesan', endpoint: origin, backend: 'form' };
      (await place(tag, form)).find.getByText(/not been fully set up/);
    });
    expect(told).to.contain('no endpoint');
    expect(told).to.contain('needs the title, languages and notice');
    expect(told).to.contain('give .definition');
  });
});
