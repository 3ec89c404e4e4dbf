import { expect } from '@open-wc/testing';
import { ballots, drawn, openPoll, sent } from '../../test/polls.ts';
import { clear } from '../../test/show.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

describe('<suara-poll> with scores, points and money', () => {
  afterEach(clear);

  it('takes scores, and no opinion as an answer', async () => {
    const poll = await openPoll(examples.score);
    const [west, east] = poll.find.getAllByRole('radio', { name: '4' });
    west?.click();
    poll.find.getAllByRole('radio', { name: 'No opinion' })[1]?.click();
    expect(east).to.not.equal(undefined);
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ scores: { barat: 4 } }]);
  });

  it('names a typed score that is out of range', async () => {
    const poll = await openPoll(examples.wideScore);
    poll.type('West Park', '60');
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /“West Park” between -50 and 50/ }));
    poll.type('West Park', '1,5');
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /“West Park” as a whole number/ }));
    poll.type('West Park', '-20');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ scores: { barat: -20 } }]);
  });

  it('explains its running total, and says what is too much', async () => {
    const poll = await openPoll(examples.credits);
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
    const poll = await openPoll(examples.points);
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
    const poll = await openPoll(examples.points);
    poll.type('West Park', 'two');
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /“West Park” as a whole number/ }));
    expect(poll.find.getByRole<HTMLInputElement>('textbox', { name: 'West Park' }).value).to.equal(
      'two',
    );
  });

  it('adds up what projects cost beside the budget', async () => {
    const poll = await openPoll(examples.budget);
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('link', { name: /^Select at least one/ }));
    poll.choose(/Drainage/);
    poll.choose(/Street lights/);
    await poll.until(() => poll.find.getByText(/300,000,000 \+ .*200,000,000 = .*500,000,000 of/));
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ choice: ['drainase', 'lampu'] }]);
  });

  it('refuses a ballot over a budget that it must not exceed, in words, and keeps what was ticked', async () => {
    const { activity } = examples.budget;
    if (activity.kind !== 'poll') throw new TypeError('not a poll');
    const rules = { 'ballot-within-budget': true };
    const poll = await openPoll({
      about: '',
      activity: { ...activity, poll: { ...activity.poll, rules } },
    });
    for (const name of [/Drainage/, /Street lights/, /Bus shelters/]) poll.choose(name);
    await poll.until(() => poll.find.getByText(/150,000,000 over the budget/));
    poll.press('Send');
    await poll.until(() => poll.find.getByRole('group', { name: /There is a problem/ }));
    expect(await ballots(poll)).to.deep.equal([]);
    expect(poll.find.getAllByRole('checkbox', { checked: true })).to.have.length(3);
  });
});
