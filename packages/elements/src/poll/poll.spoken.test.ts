import { aTimeout, expect } from '@open-wc/testing';
import { listening } from '../../test/heard.ts';
import { openPoll } from '../../test/polls.ts';
import { clear, show } from '../../test/show.ts';
import type { Example } from '../shared/example.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

describe('<suara-poll> and what it says by itself', () => {
  const listener = listening(clear);

  /** What has been said once there was time to say it. */
  const heard = async (within = 400) => {
    await aTimeout(within);
    return listener().heard();
  };

  it('tells after each act where an option stands in a ranking', async () => {
    const poll = await openPoll(examples.ranking);
    poll.press('Make number 1: East Park');
    expect(await heard()).to.deep.equal(['East Park, number 1 of 1']);
    poll.press('Make number 2: West Park');
    expect(await heard()).to.deep.equal(['West Park, number 2 of 2']);
    poll.press('Move West Park up');
    expect(await heard()).to.deep.equal(['West Park, number 1 of 2']);
    poll.press('Move West Park up');
    expect(await heard(), 'nothing has moved').to.deep.equal([]);
    poll.press('Take East Park out of the ranking');
    expect(await heard()).to.deep.equal(['East Park taken out of the ranking']);
  });

  it('tells a total of points once the person has paused, and not at each key', async function () {
    this.timeout(20_000);
    const poll = await openPoll(examples.credits);
    for (const text of ['1', '2', '3', '4']) {
      poll.type('West Park', text);
      await aTimeout(150);
    }
    expect(await listener().heard()).to.deep.equal([]);
    expect(await heard(1600)).to.deep.equal(['16 of 25 credits used. 9 credits left.']);
    poll.type('East Park', '4');
    expect(await heard(1600)).to.deep.equal([
      '16 + 16 = 32 of 25 credits used. 7 credits too many. Take some away.',
    ]);
  });

  it('tells what chosen projects cost, once', async function () {
    this.timeout(20_000);
    const poll = await openPoll(examples.budget);
    poll.choose(/Drainage/);
    await aTimeout(100);
    poll.choose(/Street lights/);
    const said = await heard(1600);
    expect(said, said.join(' | ')).to.have.length(1);
    expect(said[0]).to.match(/costs .*300,000,000 \+ .*200,000,000 = .*500,000,000 of/);
  });

  it('reads the next statement, and the one before, because the focus stays on the button', async () => {
    const poll = await openPoll(examples.statements);
    await aTimeout(320);
    poll.press('Agree');
    expect(await heard()).to.deep.equal(['Statement 2 of 3. Parks should stay open at night.']);
    poll.press('Previous statement');
    expect(await heard()).to.deep.equal([
      'Statement 1 of 3. Pavements matter more than car parks.',
    ]);
    poll.press('Disagree');
    await aTimeout(350);
    poll.press('Pass');
    await aTimeout(350);
    poll.press('Agree');
    expect((await heard()).at(-1)).to.equal('You have responded to 3 of 3 statements.');
  });

  /** A poll that closes so many milliseconds from now. */
  const closing = (ms: number): Example['activity'] => ({
    ...examples.one.activity,
    closes: new Date(Date.now() + ms).toISOString(),
  });

  it('counts the seconds down in sight, and says the time left once', async function () {
    this.timeout(20_000);
    const poll = await show('suara-poll', closing(63_000));
    const line = () => poll.element.shadowRoot?.querySelector('[part="closing"]')?.textContent;
    const seen = new Set<string | undefined>();
    for (let i = 0; i < 40; i += 1) {
      seen.add(line());
      await aTimeout(150);
    }
    expect(seen.size, 'the line in sight counts').to.be.at.least(4);
    expect(await listener().heard()).to.deep.equal(['This poll closes in 59 seconds.']);
    expect(poll.element.shadowRoot?.querySelector('[aria-live], [role="timer"]')).to.equal(null);
  });

  it('says nothing of a closing that is far off', async () => {
    await show('suara-poll', closing(48 * 3_600_000));
    expect(await heard(1500)).to.deep.equal([]);
  });

  it('uses what the browser has for it, where it has it', async () => {
    await listener().stop();
    const said: string[] = [];
    Object.defineProperty(Element.prototype, 'ariaNotify', {
      value: (text: string) => said.push(text),
      configurable: true,
    });
    try {
      const poll = await openPoll(examples.ranking);
      poll.press('Make number 1: East Park');
      await poll.until(() => expect(said).to.deep.equal(['East Park, number 1 of 1']));
    } finally {
      Reflect.deleteProperty(Element.prototype, 'ariaNotify');
    }
  });
});
