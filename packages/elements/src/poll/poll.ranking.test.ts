import { expect } from '@open-wc/testing';
import { ballots, drawn, openPoll, sent } from '../../test/polls.ts';
import { clear, focused, type Shown } from '../../test/show.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

describe('<suara-poll> with a ranking', () => {
  afterEach(clear);

  const order = (poll: Shown) =>
    poll.find
      .queryAllByRole<HTMLSelectElement>('combobox')
      .map((place) => place.getAttribute('aria-label')?.replace('Place of ', ''));

  it('ranks by buttons alone, in part, and counts what was ranked', async () => {
    const poll = await openPoll(examples.ranking);
    poll.press('Make number 1: East Park');
    await poll.until(() => poll.press('Make number 2: West Park'));
    await poll.until(() => poll.press('Move West Park up'));
    await poll.until(() => expect(order(poll)).to.deep.equal(['West Park', 'East Park']));
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ ranking: [['barat'], ['timur']] }]);
  });

  it('keeps the focus where the person works', async () => {
    const poll = await openPoll(examples.ranking);
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
    const poll = await openPoll(examples.ranking);
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
    const poll = await openPoll(examples.ranking);
    const button = poll.find.getByRole('button', { name: 'Make number 1: East Park' });
    button.click();
    button.click();
    await poll.until(() => expect(order(poll)).to.deep.equal(['East Park']));
  });

  it('takes two fingers on two options as one after the other', async () => {
    const poll = await openPoll(examples.ranking);
    for (const name of ['East Park', 'West Park'])
      poll.find.getByRole('button', { name: `Make number 1: ${name}` }).click();
    await poll.until(() => expect(order(poll)).to.deep.equal(['East Park', 'West Park']));
  });

  it('lets the first of two fingers drag until that one is lifted', async () => {
    const poll = await openPoll(examples.ranking);
    const names = ['West Park', 'Central Park', 'East Park'];
    for (const [i, name] of names.entries())
      await poll.until(() => poll.press(`Make number ${i + 1}: ${name}`));
    await poll.until(() => expect(order(poll)).to.deep.equal(names));
    const root = poll.element.shadowRoot!;
    const grips = () => [...root.querySelectorAll('.grip')];
    const point = (type: string, on: Element | undefined, pointerId: number, place: number) => {
      const { top } = grips()[place]!.getBoundingClientRect();
      const event = { pointerId, clientY: top + 5, bubbles: true, composed: true };
      on!.dispatchEvent(new PointerEvent(type, event));
      return drawn();
    };
    const list = root.querySelector('ol')!;
    // Only the browser knows of further pointers; the first is known in every one, as the mouse's.
    const [first, second] = [1, 2];
    await point('pointerdown', grips()[0], first, 0);
    await point('pointerdown', grips()[2], second, 2);
    await point('pointermove', list, second, 1);
    expect(order(poll)).to.deep.equal(names);
    await point('pointerup', list, second, 0);
    await point('pointermove', list, first, 2);
    expect(order(poll)).to.deep.equal(['Central Park', 'East Park', 'West Park']);
    expect(root.querySelectorAll('.dragged')).to.have.length(1);
    await point('pointerup', list, first, 2);
    await point('pointermove', list, first, 0);
    expect(order(poll)).to.deep.equal(['Central Park', 'East Park', 'West Park']);
    expect(root.querySelectorAll('.dragged')).to.have.length(0);
  });

  it('keeps in sight what has the focus, however long the ranking grows', async () => {
    const poll = await openPoll(examples.rankTwenty);
    const button = (i: number) =>
      poll.find.getByRole('button', { name: `Make number ${i}: Proposal ${i}` });
    // The first to be ranked stands at the lower edge of the window.
    const { bottom } = button(1).getBoundingClientRect();
    poll.element.style.marginBlockStart = `${innerHeight - bottom - 8}px`;
    button(1).focus({ preventScroll: true });
    for (let i = 1; i <= 4; i += 1) {
      button(i).click();
      await poll.until(() => expect(focused(poll)).to.equal(button(i + 1)));
      await drawn();
      const { top, bottom: edge } = button(i + 1).getBoundingClientRect();
      expect(top, `${i} ranked`).to.be.at.least(0);
      expect(edge, `${i} ranked`).to.be.at.most(innerHeight + 1);
    }
  });

  it('ranks no more than allowed, and says so', async () => {
    const poll = await openPoll(examples.rankTwenty);
    for (let i = 1; i <= 5; i += 1)
      await poll.until(() => poll.press(`Make number ${i}: Proposal ${i}`));
    await poll.until(() => poll.find.getByText(/Up to 5 can be ranked/));
    expect(focused(poll), 'nothing can be done with the sixth').to.have.attribute(
      'aria-label',
      'Place of Proposal 5',
    );
    const sixth = poll.find.getByRole('button', { name: 'Proposal 6', description: /Up to 5/ });
    sixth.click();
    await drawn();
    expect(order(poll)).to.have.length(5);
  });

  it('ranks no more than allowed where two fingers are faster than the page', async () => {
    const poll = await openPoll(examples.rankTwenty);
    for (let i = 1; i <= 4; i += 1)
      await poll.until(() => poll.press(`Make number ${i}: Proposal ${i}`));
    const last = await poll.until(() =>
      poll.find.getAllByRole('button', { name: /^Make number 5: Proposal (5|6)$/ }),
    );
    for (const button of last) button.click();
    await poll.until(() => poll.find.getByText(/Up to 5 can be ranked/));
    expect(order(poll)).to.have.length(5);
  });

  it('sets a ranking aside for blank, and brings it back', async () => {
    const poll = await openPoll(examples.ranking);
    poll.press('Make number 1: East Park');
    await poll.until(() => expect(order(poll)).to.deep.equal(['East Park']));
    poll.choose('No choice (blank vote)');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ ranking: [] }]);
  });
});
