import { expect } from '@open-wc/testing';
import { ballots, drawn, figures, openPoll, sent } from '../../test/polls.ts';
import { clear, focused, show } from '../../test/show.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

describe('<suara-poll> with statements', () => {
  afterEach(clear);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 320));

  it('sends each answer as a revision of one submission, and goes back', async () => {
    const poll = await openPoll(examples.statements);
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

  it('leaves the focus with somebody who has come to the end, and who begins anew', async () => {
    const poll = await openPoll(examples.statements);
    for (let i = 0; i < 3; i += 1) {
      await pause();
      const pass = poll.find.getByRole('button', { name: 'Pass' });
      pass.focus();
      pass.click();
    }
    const again = await poll.until(() =>
      poll.find.getByRole('button', { name: 'Check from the beginning' }),
    );
    await poll.until(() => expect(focused(poll)).to.equal(again));
    again.click();
    await poll.until(() =>
      expect(focused(poll)).to.equal(poll.find.getByRole('button', { name: 'Agree' })),
    );
  });

  it('takes a second tap at once for the same one', async () => {
    const poll = await openPoll(examples.statements);
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
    const poll = await openPoll(examples.statements);
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

  it('goes on at the first statement without an answer, in the order in which this person sees them', async () => {
    // A circle that does not begin where the definition does; ids and secrets stay random.
    const value = (into: Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>) =>
      into instanceof Uint32Array
        ? into.fill(3)
        : Crypto.prototype.getRandomValues.call(crypto, into);
    Object.defineProperty(crypto, 'getRandomValues', { value, configurable: true });
    try {
      const { activity } = examples.statements;
      if (activity.kind !== 'poll') throw new TypeError('not a poll');
      const poll = await show('suara-poll', {
        ...activity,
        poll: { ...activity.poll, order: 'rotated' },
      });
      const shown = () => poll.element.shadowRoot?.querySelector('blockquote')?.textContent.trim();
      const first = shown();
      expect(first).not.to.contain('Pavements');
      await pause();
      poll.press('Agree');
      await poll.until(() => poll.find.getByText('Statement 2 of 3'));
      const second = shown();
      poll.press('Finish here');
      await sent(poll);
      poll.press(/Change/);
      await poll.until(() => poll.find.getByText('Statement 2 of 3'));
      expect(shown()).to.equal(second);
    } finally {
      Reflect.deleteProperty(crypto, 'getRandomValues');
    }
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
