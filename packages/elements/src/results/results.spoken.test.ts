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

  /** Others vote, and the figures are read again. */
  async function more(results: Shown, people: string, ...ballots: Answer[]) {
    await vote(results.backend, examples.live, ballots);
    results.element.dispatchEvent(new Event('suara-submitted', { bubbles: true }));
    await results.until(() => expect(text(results)).to.contain(people));
    await aTimeout(400);
    return listener().heard();
  }

  it('says nothing when it appears, nor of every vote, but who has taken the lead at once', async function () {
    this.timeout(30_000);
    const results = await showResults(examples.live);
    await results.until(() => expect(text(results)).to.contain('6 people took part'));
    await aTimeout(400);
    expect(await listener().heard()).to.deep.equal([]);
    expect(await more(results, '7 people took part', east), 'the lead stays').to.deep.equal([]);
    expect(await more(results, '11 people took part', west, west, west, west)).to.deep.equal([
      'Results updated. 11 people took part. In the lead: West Park',
    ]);
    expect(await more(results, '12 people took part', west), 'a moment later').to.deep.equal([]);
  });

  it('says each step of a count that is gone through by buttons', async () => {
    const results = await showResults(examples.runoff);
    results.find.getByText('The count, step by step', { selector: 'summary' }).click();
    await results.until(() => results.press('Next step'));
    await aTimeout(400);
    expect(await listener().heard()).to.deep.equal(['Step 2 of 2. Elected: East Park.']);
    results.press('Next step');
    await aTimeout(400);
    expect(await listener().heard(), 'there is no further step').to.deep.equal([]);
    results.press('Previous step');
    await aTimeout(400);
    expect(await listener().heard()).to.deep.equal([
      'Step 1 of 2. Fewest votes, so out: Central Park.',
    ]);
  });
});
