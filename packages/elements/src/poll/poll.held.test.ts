import { expect } from '@open-wc/testing';
import { ballots, openPoll, sent } from '../../test/polls.ts';
import { clear, show, type Shown } from '../../test/show.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

/** Notes whether an element ever drew a form, from the moment it is on the page. */
function watchForms(): { seen: () => boolean } {
  let seen = false;
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (this.localName === 'suara-poll') {
      new MutationObserver(() => {
        seen ||= root.querySelector('form') !== null;
      }).observe(root, { childList: true, subtree: true });
    }
    return root;
  };
  return {
    seen: () => {
      Element.prototype.attachShadow = attachShadow;
      return seen;
    },
  };
}

describe('<suara-poll> on a device that has voted', () => {
  afterEach(clear);

  /** A poll in which this device has voted, as it stands when the page is opened again. */
  async function again(first: Shown) {
    first.choose('East Park');
    first.press('Send');
    await sent(first);
    first.element.remove();
    const forms = watchForms();
    const poll = await show('suara-poll', examples.one.activity, { backend: first.backend });
    await poll.until(() => poll.find.getByRole('heading', { name: /already|have voted/i }));
    return { poll, flashed: forms.seen() };
  }

  it('paints the vote at once, without an empty ballot before, and offers to change and to withdraw it', async () => {
    const { poll, flashed } = await again(await openPoll(examples.one));
    expect(flashed).to.equal(false);
    poll.find.getByRole('button', { name: /Change/ });
    poll.find.getByRole('button', { name: /^Withdraw|^Take/ });
    expect(poll.find.queryByRole('radio')).to.equal(null);
  });

  it('changes the vote it holds: the same submission, the next revision', async () => {
    const { poll } = await again(await openPoll(examples.one));
    poll.press(/Change/);
    await poll.until(() =>
      expect(
        poll.find.getByRole<HTMLInputElement>('radio', { name: 'East Park' }).checked,
      ).to.equal(true),
    );
    poll.choose('West Park');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ choice: ['timur'] }, { choice: ['barat'] }]);
    const puts = (await poll.backend.seen()).filter(({ method }) => method === 'PUT');
    expect(new Set(puts.map(({ path }) => path)).size).to.equal(1);
  });

  it('paints the ballot at once where nothing is held', async () => {
    const forms = watchForms();
    const poll = await openPoll(examples.one);
    await poll.until(() => poll.find.getByRole('radio', { name: 'East Park' }));
    expect(forms.seen()).to.equal(true);
  });

  it('asks as usual where what is kept is no vote', async () => {
    localStorage.setItem(`suara device x ${examples.one.activity.id}`, 'not a vote');
    const poll = await openPoll(examples.one);
    await poll.until(() => poll.find.getByRole('radio', { name: 'East Park' }));
  });
});
