import { aTimeout, expect } from '@open-wc/testing';
import type { Answer } from '@suara/contract';
import { listening } from '../../test/heard.ts';
import { clear, type Shown } from '../../test/show.ts';
import { showResults, vote } from '../../test/votes.ts';
import { examples } from './results.examples.ts';
import './results.define.ts';

const east: Answer = { choice: ['timur'] };
const west: Answer = { choice: ['barat'] };

describe('<suara-results> and what it says by itself', () => {
  const listener = listening(clear);

  const text = ({ element }: Shown) => element.shadowRoot?.textContent ?? '';

  /** Waits until as much was said, however slow the machine; where nothing should be, for a moment. */
  async function hears(said: string[], why = '') {
    const heard: string[] = [];
    const end = performance.now() + (said.length > 0 ? 8000 : 400);
    do {
      await aTimeout(50);
      heard.push(...(await listener().heard()));
    } while (performance.now() < end && (said.length === 0 || heard.length < said.length));
    expect(heard, why).to.deep.equal(said);
  }

  /** Others vote, and the figures are read again. */
  async function more(results: Shown, people: string, ...ballots: Answer[]) {
    await vote(results.backend, examples.live, ballots);
    results.element.dispatchEvent(new Event('suara-submitted', { bubbles: true }));
    await results.until(() => expect(text(results)).to.contain(people));
  }

  it('says nothing when it appears, nor of every vote, but who has taken the lead at once', async function () {
    this.timeout(30_000);
    const results = await showResults(examples.live);
    await results.until(() => expect(text(results)).to.contain('6 people took part'));
    await hears([]);
    await more(results, '7 people took part', east);
    await hears([], 'the lead stays');
    await more(results, '11 people took part', west, west, west, west);
    await hears(['Results updated. 11 people took part. In the lead: West Park']);
    await more(results, '12 people took part', west);
    await hears([], 'a moment later');
  });

  it('counts the quiet minute from when the figures came, not from when the page did', async () => {
    const { now } = performance;
    performance.now = () => now.call(performance) + 120_000;
    try {
      const results = await showResults(examples.live);
      await results.until(() => expect(text(results)).to.contain('6 people took part'));
      await more(results, '7 people took part', east);
      await hears([]);
    } finally {
      performance.now = now;
    }
  });

  it('says each step of a count that is gone through by buttons', async () => {
    const results = await showResults(examples.runoff);
    results.find.getByText('The count, step by step', { selector: 'summary' }).click();
    await results.until(() => results.press('Next step'));
    await hears(['Step 2 of 2. Elected: East Park.']);
    results.press('Next step');
    await hears([], 'there is no further step');
    results.press('Previous step');
    await hears(['Step 1 of 2. Fewest votes, so out: Central Park.']);
  });
});
