import { expect } from '@open-wc/testing';
import type { PollResults } from '@suara/contract';
import { clear, type Placed } from '../../test/show.ts';
import { showAs } from '../../test/votes.ts';
import { examples, type Counted } from './results.examples.ts';
import './results.define.ts';

/** How an example is counted, opened. */
async function explained(example: Counted, more: Partial<PollResults> = {}): Promise<Placed> {
  const results = await showAs<PollResults>(example, (known) => ({ ...known, ...more }));
  await results.until(() =>
    results.find.getByText('How it is counted', { selector: 'summary' }).click(),
  );
  await results.until(() => results.find.getByText(/order/));
  return results;
}
const note = /^The 95% range shows/;

describe('how it is counted, as it is shown', () => {
  afterEach(clear);

  it('says method, order of the options, and what a range means', async () => {
    const { find } = await explained(examples.live);
    find.getByText(/^Everyone chooses one option\. The one chosen most often leads\.$/);
    find.getByText('Everyone saw the options in the same order.');
    find.getByText(note);
    clear();
    const other = await explained(examples.schulze, { order: 'random' });
    other.find.getByText(/^Everyone ranks the options, and every two are compared\./);
    other.find.getByText('Each person saw the options in an order of chance.');
    expect(other.find.queryByText(note)).to.equal(null);
  });

  it('names each rule that was used with its value, as a recount is told them, and none that was not', async () => {
    const rules = { strength: 'margins', seats: 2, seed: null, skip: false };
    const { find, element, until } = await explained(examples.schulze, { rules });
    const terms = find.getAllByRole('term').map((one) => one.textContent?.trim());
    expect(terms).to.deep.equal(['strength', 'seats', 'skip']);
    const values = find.getAllByRole('definition').map((one) => one.textContent?.trim());
    expect(values).to.deep.equal(['margins', '2', 'false']);
    document.documentElement.lang = 'ar';
    await until(() =>
      expect(element.shadowRoot!.querySelector<HTMLElement>('.suara')!.dir).to.equal('rtl'),
    );
    const list = element.shadowRoot!.querySelector('dl')!;
    expect([getComputedStyle(list).direction, list.translate]).to.deep.equal(['ltr', false]);
  });

  it('speaks of no rules where there are none, and of a method that is newer than the page', async () => {
    const { find } = await explained(examples.live, {
      rules: { seed: null },
      method: 'baru' as never,
    });
    expect(find.queryByText(/^Rules of the count/)).to.equal(null);
    // In place of the bars, and here.
    expect(find.getAllByText(/“baru” is newer/)).to.have.length(2);
  });
});
