import { expect } from '@open-wc/testing';
import { createClient } from '@suara/client';
import type { PollResults } from '@suara/contract';
import { clear, focused, show, type Shown } from '../../test/show.ts';
import type { Example } from '../shared/example.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

const open = ({ activity, now }: Example) => show('suara-poll', activity, now ? { now } : {});

/** What the backend was sent, newest last. */
async function ballots({ backend }: Shown): Promise<unknown[]> {
  const seen = await backend.seen();
  return seen
    .filter(({ method }) => method === 'PUT')
    .map(({ body }) => (JSON.parse(body) as { answer: unknown }).answer);
}

async function figures({ backend }: Shown, { activity }: Example): Promise<PollResults> {
  const client = createClient({ endpoint: backend.endpoint });
  return (await client.results({ id: activity.id })) as PollResults;
}

const drawn = () => new Promise((resolve) => setTimeout(resolve));
const sent = (poll: Shown) =>
  poll.until(() => poll.find.getByRole('heading', { name: /Thank you/ }));

describe('<suara-poll>', () => {
  afterEach(clear);

  it('counts one choice, and shows the results after it', async () => {
    const poll = await open(examples.one);
    poll.choose('East Park');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ choice: ['timur'] }]);
    const { n, winners } = await figures(poll, examples.one);
    expect([n, winners]).to.deep.equal([1, ['timur']]);
    await poll.until(() => {
      const results = poll.element.shadowRoot?.querySelector('suara-results');
      expect(results?.shadowRoot?.textContent).to.contain('In the lead: East Park');
    });
  });

  it('counts blank as taking part', async () => {
    const poll = await open(examples.one);
    poll.choose('No choice (blank vote)');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ choice: [] }]);
    expect((await figures(poll, examples.one)).blank).to.equal(1);
  });

  it('asks for a choice before anything is sent', async () => {
    for (const example of [examples.one, examples.ranking, examples.points, examples.statements]) {
      const poll = await open(example);
      poll.press(example === examples.statements ? 'Finish here' : 'Send');
      await poll.until(() => poll.find.getByRole('group', { name: /There is a problem/ }));
      expect(await ballots(poll)).to.deep.equal([]);
      clear();
    }
  });

  it('says an option is withdrawn, and does not offer it', async () => {
    const poll = await open(examples.described);
    const gone = poll.find.getByRole<HTMLInputElement>('radio', {
      name: /No longer available: Central/,
    });
    expect(gone.disabled).to.equal(true);
    expect(poll.find.queryByRole('radio', { name: /blank/ })).to.equal(null);
  });

  it('refuses more approvals than allowed, in words, and keeps what was ticked', async () => {
    const poll = await open(examples.approval);
    for (const name of ['West Park', 'Central Park', 'East Park']) poll.choose(name);
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /Select no more than 2 answers/ }));
    expect(await ballots(poll)).to.deep.equal([]);
    expect(poll.find.getAllByRole('checkbox', { checked: true })).to.have.length(3);
  });

  it('lets blank and approvals exclude each other', async () => {
    const poll = await open(examples.approval);
    poll.choose('West Park');
    poll.choose('No choice (blank vote)');
    const checked = () =>
      poll.find
        .getAllByRole<HTMLInputElement>('checkbox', { checked: true })
        .map(({ value }) => value);
    expect(checked()).to.deep.equal(['BLANK']);
    poll.choose('East Park');
    expect(checked()).to.deep.equal(['timur']);
  });

  it('keeps the order of the options whenever it draws again', async () => {
    const poll = await open(examples.approval);
    const order = () =>
      poll.find.getAllByRole<HTMLInputElement>('checkbox').map(({ value }) => value);
    const before = order();
    poll.choose('West Park');
    poll.press('Send');
    document.documentElement.lang = 'id';
    await poll.until(() => poll.find.getByRole('checkbox', { name: 'Taman Barat' }));
    expect(order()).to.deep.equal(before);
  });

  it('says who may vote how often, and whether a vote can change', async () => {
    const poll = await open(examples.one);
    poll.find.getByText(/One vote for each device\. You can change or withdraw your vote/);
    clear();
    const anyone = await open(examples.approval);
    anyone.find.getByText(/one person may vote more than once/);
  });

  it('changes a vote: the old one is shown, the new one replaces it', async () => {
    for (const example of [examples.one, examples.afterClose]) {
      const poll = await open(example);
      poll.choose('East Park');
      poll.press('Send');
      await sent(poll);
      poll.press(/Change/);
      await poll.until(() =>
        expect(
          poll.find.getByRole<HTMLInputElement>('radio', { name: 'East Park' }).checked,
        ).to.equal(true),
      );
      poll.choose('West Park');
      poll.press('Send');
      await sent(poll);
      const seen = (await poll.backend.seen()).filter(({ method }) => method === 'PUT');
      expect(new Set(seen.map(({ path }) => path)).size).to.equal(1);
      expect(
        seen.map(({ body }) => (JSON.parse(body) as { revision: number }).revision),
      ).to.deep.equal([1, 2]);
      clear();
    }
  });

  it('says why results are not shown yet', async () => {
    const poll = await open(examples.afterClose);
    poll.choose('East Park');
    poll.press('Send');
    await sent(poll);
    await poll.until(() => {
      const results = poll.element.shadowRoot?.querySelector('suara-results');
      expect(results?.shadowRoot?.textContent).to.contain('published after closing');
    });
  });

  it('closes between choice and sending: says so, and keeps the choice', async () => {
    const { activity } = examples.closed;
    const poll = await show('suara-poll', activity, { now: '2026-12-01T00:00:00Z' });
    poll.choose('East Park');
    await poll.backend.clock('2027-01-02T00:00:00Z');
    poll.press('Send');
    await poll.until(() => poll.find.getByText('Your answer has not been sent'));
    expect(poll.find.getByRole<HTMLInputElement>('radio', { name: 'East Park' }).checked).to.equal(
      true,
    );
  });

  it('shows its results once it is closed', async () => {
    const poll = await open(examples.closed);
    await poll.until(() => poll.find.getByText('Closed'));
    await poll.until(() => {
      const results = poll.element.shadowRoot?.querySelector('suara-results');
      expect(results?.shadowRoot?.textContent).to.contain('No votes have come in yet');
    });
  });
});

describe('<suara-poll> with a ranking', () => {
  afterEach(clear);

  const order = (poll: Shown) =>
    poll.find
      .queryAllByRole<HTMLSelectElement>('combobox')
      .map((place) => place.getAttribute('aria-label')?.replace('Place of ', ''));

  it('ranks by buttons alone, in part, and counts what was ranked', async () => {
    const poll = await open(examples.ranking);
    poll.press('Make number 1: East Park');
    await poll.until(() => poll.press('Make number 2: West Park'));
    await poll.until(() => poll.press('Move West Park up'));
    await poll.until(() => expect(order(poll)).to.deep.equal(['West Park', 'East Park']));
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ ranking: [['barat'], ['timur']] }]);
  });

  it('keeps the focus where the person works', async () => {
    const poll = await open(examples.ranking);
    poll.press('Make number 1: East Park');
    await poll.until(() =>
      expect(focused(poll)).to.have.attribute('aria-label', 'Make number 2: Central Park'),
    );
    poll.press('Make number 2: West Park');
    await poll.until(() => poll.press('Move West Park up'));
    await poll.until(() =>
      expect(focused(poll)).to.have.attribute('aria-label', 'Move West Park up'),
    );
    poll.press('Take West Park out of the ranking');
    await poll.until(() =>
      expect(focused(poll)).to.have.attribute('aria-label', 'Take East Park out of the ranking'),
    );
  });

  it('moves an option straight to a place', async () => {
    const poll = await open(examples.ranking);
    for (const [i, name] of ['East Park', 'West Park', 'Central Park'].entries()) {
      await poll.until(() => poll.press(`Make number ${i + 1}: ${name}`));
    }
    const place = await poll.until(() =>
      poll.find.getByRole<HTMLSelectElement>('combobox', { name: 'Place of Central Park' }),
    );
    place.selectedIndex = 0;
    place.dispatchEvent(new Event('change', { bubbles: true }));
    await poll.until(() =>
      expect(order(poll)).to.deep.equal(['Central Park', 'East Park', 'West Park']),
    );
  });

  it('takes two fingers on one option as one', async () => {
    const poll = await open(examples.ranking);
    const button = poll.find.getByRole('button', { name: 'Make number 1: East Park' });
    button.click();
    button.click();
    await poll.until(() => expect(order(poll)).to.deep.equal(['East Park']));
  });

  it('ranks no more than allowed, and says so', async () => {
    const poll = await open(examples.rankTwenty);
    for (let i = 1; i <= 5; i += 1)
      await poll.until(() => poll.press(`Make number ${i}: Proposal ${i}`));
    await poll.until(() => poll.find.getByText(/Up to 5 can be ranked/));
    poll.find.getByRole('button', { name: 'Proposal 6' }).click();
    expect(order(poll)).to.have.length(5);
  });

  it('sets a ranking aside for blank, and brings it back', async () => {
    const poll = await open(examples.ranking);
    poll.press('Make number 1: East Park');
    await poll.until(() => expect(order(poll)).to.deep.equal(['East Park']));
    poll.choose('No choice (blank vote)');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ ranking: [] }]);
  });
});

describe('<suara-poll> with scores, points and money', () => {
  afterEach(clear);

  it('takes scores, and no opinion as an answer', async () => {
    const poll = await open(examples.score);
    const [west, east] = poll.find.getAllByRole('radio', { name: '4' });
    west?.click();
    poll.find.getAllByRole('radio', { name: 'No opinion' })[1]?.click();
    expect(east).to.not.equal(undefined);
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ scores: { barat: 4 } }]);
  });

  it('names a typed score that is out of range', async () => {
    const poll = await open(examples.wideScore);
    poll.type('West Park', '60');
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /“West Park” between -50 and 50/ }));
    poll.type('West Park', '-20');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ scores: { barat: -20 } }]);
  });

  it('explains its running total, and says what is too much', async () => {
    const poll = await open(examples.credits);
    poll.type('West Park', '4');
    await poll.until(() => poll.find.getByText(/16 of 25 credits used/));
    poll.find.getByText('4 votes, 16 credits');
    poll.type('East Park', '4');
    await poll.until(() => poll.find.getByText(/16 \+ 16 = 32 of 25 credits used/));
    poll.find.getByText(/7 credits too many/);
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /32 of 25 is used/ }));
    expect(await ballots(poll)).to.deep.equal([]);
  });

  it('offers one more only while it can be paid', async () => {
    const poll = await open(examples.points);
    const more = poll.find.getByRole('button', { name: 'One more for West Park' });
    for (let i = 0; i < 8; i += 1) {
      more.click();
      await drawn();
    }
    expect(poll.find.getByRole<HTMLInputElement>('textbox', { name: 'West Park' }).value).to.equal(
      '6',
    );
    expect(more).to.have.attribute('aria-disabled', 'true');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ points: { barat: 6 } }]);
  });

  it('names what is typed and no whole number', async () => {
    const poll = await open(examples.points);
    poll.type('West Park', 'two');
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /“West Park” between 0 and 6/ }));
    expect(poll.find.getByRole<HTMLInputElement>('textbox', { name: 'West Park' }).value).to.equal(
      'two',
    );
  });

  it('adds up what projects cost beside the budget', async () => {
    const poll = await open(examples.budget);
    poll.choose(/Drainage/);
    poll.choose(/Street lights/);
    await poll.until(() => poll.find.getByText(/300,000,000 \+ .*200,000,000 = .*500,000,000 of/));
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ choice: ['drainase', 'lampu'] }]);
  });
});

describe('<suara-poll> with statements', () => {
  afterEach(clear);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 320));

  it('sends each answer as a revision of one submission, and goes back', async () => {
    const poll = await open(examples.statements);
    await pause();
    poll.press('Agree');
    await poll.until(() => poll.find.getByText('Statement 2 of 3'));
    await poll.until(() => poll.find.getByText('All answers have been sent'));
    poll.press('Disagree');
    await poll.until(() => poll.find.getByText('Statement 3 of 3'));
    poll.press('Previous statement');
    await poll.until(() =>
      expect(poll.find.getByRole('button', { name: 'Disagree' })).to.have.attribute(
        'aria-pressed',
        'true',
      ),
    );
    await pause();
    poll.press('Pass');
    await poll.until(() => poll.find.getByText('Statement 3 of 3'));
    await pause();
    poll.press('Agree');
    await poll.until(() => poll.find.getByText(/responded to 3 of 3 statements/));
    poll.press('Finish here');
    await sent(poll);
    const all = (await poll.backend.seen()).filter(({ method }) => method === 'PUT');
    expect(new Set(all.map(({ path }) => path)).size).to.equal(1);
    expect((await ballots(poll)).at(-1)).to.deep.equal({
      votes: { trotoar: 1, malam: 0, pohon: 1 },
    });
    const { n, options } = await figures(poll, examples.statements);
    expect(n).to.equal(1);
    expect(options.map(({ agree, pass, disagree }) => [agree, pass, disagree])).to.deep.equal([
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
    ]);
  });

  it('takes a second tap at once for the same one', async () => {
    const poll = await open(examples.statements);
    await pause();
    const agree = poll.find.getByRole('button', { name: 'Agree' });
    agree.click();
    await drawn();
    agree.click();
    await poll.until(() => poll.find.getByText('Statement 2 of 3'));
    expect(poll.find.queryByText('Statement 3 of 3')).to.equal(null);
  });

  it('counts an answer whose reply was lost once, and the later one instead', async function () {
    this.timeout(30_000);
    const poll = await open(examples.statements);
    await poll.backend.faults({ kind: 'drop-reply', method: 'PUT' });
    await pause();
    poll.press('Agree');
    await poll.until(() => poll.find.getByText('Statement 2 of 3'));
    await pause();
    poll.press('Disagree');
    await poll.until(() => poll.find.getByText('All answers have been sent'));
    const { n, options } = await figures(poll, examples.statements);
    expect(n).to.equal(1);
    expect(options.map(({ agree, disagree }) => [agree, disagree])).to.deep.equal([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  it('closes between two statements: says what was not sent', async () => {
    const closes = '2026-12-31T23:59:59+07:00';
    const activity = { ...examples.statements.activity, closes };
    const poll = await show('suara-poll', activity, { now: '2026-12-01T00:00:00Z' });
    await pause();
    poll.press('Agree');
    await poll.until(() => poll.find.getByText('All answers have been sent'));
    await poll.backend.clock('2027-01-02T00:00:00Z');
    poll.press('Disagree');
    await poll.until(() => poll.find.getByText('Your latest answer has not been sent yet'));
    poll.press('Finish here');
    await poll.until(() => poll.find.getByText('Your answer has not been sent'));
    expect((await ballots(poll)).at(0)).to.deep.equal({ votes: { trotoar: 1 } });
  });
});
