import { expect } from '@open-wc/testing';
import { sent } from '../../test/polls.ts';
import { clear, show, type Shown } from '../../test/show.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

const add = (poll: Shown, slot: string) => {
  const more = document.createElement('p');
  more.slot = slot;
  more.textContent = `More ${slot}`;
  poll.element.append(more);
  return more;
};
const isSeen = (element: HTMLElement) => element.checkVisibility() && element.offsetHeight > 0;

describe('<suara-poll> with more than its definition says', () => {
  afterEach(clear);

  const described = {
    ...examples.one.activity,
    description: {
      id: 'Rapat pada bulan Mei.',
      en: 'The council met in May.',
      ar: 'اجتمع المجلس.',
    },
  };

  it('shows background of the page between the description and the question', async () => {
    const poll = await show('suara-poll', described);
    const more = add(poll, 'background');
    await poll.until(() => expect(isSeen(more)).to.equal(true));
    const { top } = more.getBoundingClientRect();
    const before = poll.find.getByText('The council met in May.').getBoundingClientRect();
    const after = poll.find.getByRole('radio', { name: 'East Park' }).getBoundingClientRect();
    expect(before.top).to.be.below(top);
    expect(after.top).to.be.above(top);
  });

  it('shows what the page adds to the notice once that is opened', async () => {
    const poll = await show('suara-poll', described);
    const more = add(poll, 'notice');
    expect(isSeen(more)).to.equal(false);
    poll.element.shadowRoot?.querySelector<HTMLElement>('[part="notice"] summary')?.click();
    await poll.until(() => expect(isSeen(more)).to.equal(true));
    await poll.until(() => poll.find.getByText('To improve the services of the city.'));
  });

  it('takes neither away from its fallback, nor shows the fallback with them', async () => {
    const poll = await show('suara-poll', described);
    const more = add(poll, 'background');
    await poll.until(() => expect(isSeen(more)).to.equal(true));
    expect(poll.element.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
    poll.choose('East Park');
    poll.press('Send');
    await sent(poll);
  });

  it('keeps the background where it is closed', async () => {
    const closes = '2026-12-31T23:59:59+07:00';
    const poll = await show(
      'suara-poll',
      { ...described, closes },
      { now: '2027-01-02T00:00:00Z' },
    );
    const more = add(poll, 'background');
    await poll.until(() => poll.find.getByText('Closed'));
    expect(isSeen(more)).to.equal(true);
  });
});
