import { expect } from '@open-wc/testing';
import { ballots, figures, openPoll, sent } from '../../test/polls.ts';
import { clear, show } from '../../test/show.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

describe('<suara-poll>', () => {
  afterEach(clear);

  it('counts one choice, and shows the results after it', async () => {
    const poll = await openPoll(examples.one);
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
    const poll = await openPoll(examples.one);
    poll.choose('No choice (blank vote)');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ choice: [] }]);
    expect((await figures(poll, examples.one)).blank).to.equal(1);
  });

  it('asks for a choice before anything is sent', async () => {
    for (const example of [examples.one, examples.ranking, examples.points, examples.statements]) {
      const poll = await openPoll(example);
      poll.press(example === examples.statements ? 'Finish here' : 'Send');
      await poll.until(() => poll.find.getByRole('group', { name: /There is a problem/ }));
      expect(await ballots(poll)).to.deep.equal([]);
      clear();
    }
  });

  it('says an option is withdrawn, and does not offer it', async () => {
    const poll = await openPoll(examples.described);
    const gone = poll.find.getByRole<HTMLInputElement>('radio', {
      name: /No longer available: Central/,
    });
    expect(gone.disabled).to.equal(true);
    expect(poll.find.queryByRole('radio', { name: /blank/ })).to.equal(null);
  });

  it('refuses more approvals than allowed, in words, and keeps what was ticked', async () => {
    const poll = await openPoll(examples.approval);
    for (const name of ['West Park', 'Central Park', 'East Park']) poll.choose(name);
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /Select no more than 2 answers/ }));
    expect(await ballots(poll)).to.deep.equal([]);
    expect(poll.find.getAllByRole('checkbox', { checked: true })).to.have.length(3);
    // A message would be kept as a draft here; a vote is left nowhere.
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('timur');
  });

  it('lets blank and approvals exclude each other', async () => {
    const poll = await openPoll(examples.approval);
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
    const poll = await openPoll(examples.approval);
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
    const poll = await openPoll(examples.one);
    poll.find.getByText(
      /One vote for each device that is recognised, so one person may vote more than once\. You can change or withdraw your vote/,
    );
    clear();
    const anyone = await openPoll(examples.approval);
    anyone.find.getByText(/one person may vote more than once/);
  });

  it('changes a vote: the old one is shown, the new one replaces it', async () => {
    for (const example of [examples.one, examples.afterClose]) {
      const poll = await openPoll(example);
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
    const poll = await openPoll(examples.afterClose);
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
    const told = await poll.until(() =>
      poll.find.getByRole('group', { name: /has not been sent/ }),
    );
    expect(told.textContent).to.match(/The time to take part ended/);
    expect(poll.find.getByRole<HTMLInputElement>('radio', { name: 'East Park' }).checked).to.equal(
      true,
    );
    expect(poll.find.queryByRole('button', { name: 'Send' }), 'it can only fail again').to.equal(
      null,
    );
  });

  it('shows its results once it is closed', async () => {
    const poll = await openPoll(examples.closed);
    await poll.until(() => poll.find.getByText('Closed'));
    await poll.until(() => {
      const results = poll.element.shadowRoot?.querySelector('suara-results');
      expect(results?.shadowRoot?.textContent).to.contain('No votes came in');
    });
  });
});
