import { expectAccessible } from '../../test/accessible.ts';
import { openPoll } from '../../test/polls.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

describe('<suara-poll> and axe', () => {
  for (const [name, example] of Object.entries(examples)) {
    it(`finds nothing in "${name}", in light and dark, from left and from right`, async function () {
      this.timeout(60_000);
      await expectAccessible(() => openPoll(example));
    });
  }

  it('finds nothing in a ranking that was begun', async function () {
    this.timeout(60_000);
    await expectAccessible(async () => {
      const poll = await openPoll(examples.ranking);
      poll.press('Make number 1: East Park');
      return poll;
    });
  });

  it('finds nothing in mistakes', async function () {
    this.timeout(60_000);
    await expectAccessible(async () => {
      const poll = await openPoll(examples.credits);
      poll.type('West Park', '6');
      poll.press('Send');
      await poll.until(() => poll.find.getAllByRole('link'));
      return poll;
    });
  });
});
