import { expect } from '@open-wc/testing';
import { ballots, openPoll, sent } from '../../test/polls.ts';
import { clear, focused, type Shown } from '../../test/show.ts';
import type { Example } from '../shared/example.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

/** Looks at each turn of the page's own loop, as often as a key could be pressed, until it is told to stop. */
function watch(look: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    look();
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return () => {
    port1.close();
  };
}

const formOf = ({ element }: Shown) => element.shadowRoot?.querySelector('form');

describe('<suara-poll> when a vote is changed, or another is given', () => {
  afterEach(clear);

  const vote = async (example: Example, act: (poll: Shown) => unknown) => {
    const poll = await openPoll(example);
    await act(poll);
    poll.press(/^(Send|Finish here)$/);
    await sent(poll);
    return poll;
  };

  it('never shows the form without the old answer in it, however long that takes to come', async () => {
    const poll = await vote(examples.one, ({ choose }) => {
      choose('East Park');
    });
    await poll.backend.faults({
      kind: 'delay',
      method: 'GET',
      path: '/v1/submissions/',
      ms: 400,
      times: -1,
    });
    let empty = 0;
    const stop = watch(() => {
      const form = formOf(poll);
      if (form && !form.querySelector(':checked')) empty += 1;
    });
    const change = poll.find.getByRole('button', { name: /Change/ });
    change.click();
    await poll.until(() => expect(change).to.have.attribute('aria-disabled', 'true'));
    change.click();
    await poll.until(() => expect(focused(poll)).to.have.property('value', 'timur'));
    stop();
    expect(empty).to.equal(0);
    expect(focused(poll)).to.have.property('checked', true);
  });

  it('stays with who takes it back meanwhile', async () => {
    const poll = await vote(examples.one, ({ choose }) => {
      choose('East Park');
    });
    await poll.backend.faults({ kind: 'delay', method: 'GET', path: '/v1/submissions/', ms: 300 });
    poll.press(/Change/);
    poll.press('Take back');
    await poll.until(() => poll.press('Yes, take back and erase'));
    await poll.until(() => poll.find.getByRole('heading', { name: /taken back/ }));
    expect(formOf(poll)).to.equal(null);
  });

  it('shows an empty form where the old answer can not be had', async () => {
    const poll = await vote(examples.one, ({ choose }) => {
      choose('East Park');
    });
    await poll.backend.faults({
      kind: 'unreachable',
      method: 'GET',
      path: '/v1/submissions/',
      times: -1,
    });
    poll.press(/Change/);
    const first = await poll.until(() => poll.find.getByRole('radio', { name: 'West Park' }));
    expect(first).to.have.property('checked', false);
    await poll.until(() => expect(focused(poll)).to.equal(first));
  });

  it('says what the old choice of projects costs', async () => {
    const poll = await vote(examples.budget, ({ choose }) => {
      choose(/Drainage/);
    });
    poll.press(/Change/);
    await poll.until(() => poll.find.getByText(/What you chose costs .*300/));
  });

  it('sets aside what a blank vote sets aside', async () => {
    const poll = await vote(examples.ranking, ({ choose }) => {
      choose(/blank/);
    });
    poll.press(/Change/);
    await poll.until(() =>
      expect(poll.find.getByRole('checkbox', { name: /blank/ })).to.have.property('checked', true),
    );
    await poll.until(() => {
      expect(formOf(poll)?.querySelector('[inert]')).to.not.equal(null);
    });
  });

  const others: Record<string, [Example, (poll: Shown) => unknown, (poll: Shown) => unknown]> = {
    ranking: [
      examples.ranking,
      ({ press }) => {
        press('Make number 1: East Park');
      },
      ({ find }) => find.getByRole('button', { name: 'Make number 1: East Park' }),
    ],
    points: [
      examples.points,
      ({ type }) => {
        type('West Park', '4');
      },
      ({ find }) =>
        expect(find.getByRole('textbox', { name: 'West Park' })).to.have.property('value', ''),
    ],
    scores: [
      examples.score,
      ({ find }) => {
        find.getAllByRole('radio', { name: '4' })[0]?.click();
      },
      ({ find }) =>
        expect(find.getAllByRole('radio', { checked: false })).to.have.length(
          find.getAllByRole('radio').length,
        ),
    ],
    statements: [
      examples.statements,
      async ({ press, until, find }) => {
        await new Promise((resolve) => setTimeout(resolve, 350));
        press('Agree');
        await until(() => find.getByText(/Statement 2/));
      },
      ({ find }) => find.getByText(/Statement 1/),
    ],
  };
  for (const [name, [example, act, empty]] of Object.entries(others)) {
    it(`begins anew for another vote: nothing of the ${name} before is left`, async () => {
      const poll = await vote(example, act);
      expect(await ballots(poll)).to.not.deep.equal([]);
      poll.press('Vote again');
      await poll.until(() => empty(poll));
      await poll.until(() => expect(focused(poll)).to.not.equal(null));
    });
  }
});
