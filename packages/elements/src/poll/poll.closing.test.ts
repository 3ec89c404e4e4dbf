import { expect } from '@open-wc/testing';
import { clear, show } from '../../test/show.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

const DAY = 24 * 3_600_000;
/** An agency whose clock is not this reader's, wherever this runs. */
const timeZone = new Date().getTimezoneOffset() === -420 ? 'Asia/Jayapura' : 'Asia/Jakarta';

/** A poll that closes in so many days. */
const closing = (days: number, more: object = {}) => ({
  ...examples.one.activity,
  timeZone,
  closes: new Date(Date.now() + days * DAY).toISOString(),
  ...more,
});

/** The line beside the button. */
const lineOf = ({ shadowRoot }: HTMLElement) =>
  shadowRoot?.querySelector('.actions .hint')?.textContent?.replace(/\s+/g, ' ').trim();

describe('when a poll closes', () => {
  afterEach(clear);

  it('is a date where it is far off, on both clocks from the first touch, and nobody counts down to it', async () => {
    const { element, find, until } = await show('suara-poll', closing(400));
    await until(() => expect(lineOf(element)).to.match(/^Closes .+ GMT\+\d+$/));
    find.getByRole('radio', { name: 'East Park' }).focus();
    await until(() => expect(lineOf(element)).to.match(/^Closes .+ GMT\+\d+ \(your time: .+\)$/));
    expect(lineOf(element)).not.to.match(/ in \d+ /);
  });

  it('is the time left and both clocks where it is near', async () => {
    const { element, until } = await show('suara-poll', closing(30.5));
    await until(() => expect(lineOf(element)).to.match(/in 30 days.* \(your time: .+\)$/));
  });

  it('is said on one clock where the reader has the same', async () => {
    const same = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
    const { element, until } = await show('suara-poll', closing(30.5, same));
    await until(() => expect(lineOf(element)).to.match(/in 30 days/));
    expect(lineOf(element)).not.to.contain('your time');
  });
});
