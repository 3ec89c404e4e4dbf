import { expect } from '@open-wc/testing';
import { createClient } from '@suara/client';
import type { PollResults } from '@suara/contract';
import { clear, place, type Placed } from '../../test/show.ts';
import { showResults } from '../../test/votes.ts';
import { examples } from './results.examples.ts';
import './results.define.ts';

async function unfold(results: Placed): Promise<HTMLElement> {
  await results.until(() =>
    results.find.getByText('See as a table', { selector: 'summary' }).click(),
  );
  return results.until(() => results.find.getByRole('table'));
}

const inRow = (results: Placed, name: RegExp) =>
  results.find.getByRole('row', { name }).textContent?.replace(/\s+/g, ' ') ?? '';

describe('<suara-results> as a table', () => {
  afterEach(clear);

  for (const [name, heads] of [
    ['live', ['Option', 'Votes', 'Share', '95% range']],
    ['credits', ['Option', 'Votes', 'Given by']],
    ['points', ['Option', 'Points', 'Given by']],
    ['schulze', ['Option', 'Beats']],
    ['budget', ['Option', 'Supporters', 'Share', '95% range', 'Cost']],
    ['statements', ['Statement', 'Agree', 'Pass', 'Disagree', 'Share', '95% range']],
  ] as const)
    it(`has a column for each figure that there is, and no other: ${name}`, async () => {
      const results = await showResults(examples[name]);
      await unfold(results);
      const shown = results.find.getAllByRole('columnheader').map((one) => one.textContent?.trim());
      expect(shown).to.deep.equal(heads);
    });

  it('marks who is tied as that, and not as who leads', async () => {
    const results = await showResults(examples.tie);
    await unfold(results);
    expect(inRow(results, /East Park/)).to.match(/Tied/);
    expect(inRow(results, /Central Park/)).not.to.match(/Tied|Leading/);
  });

  it('says of a figure that few stand behind that it is not shown, and of none that there is none', async () => {
    const { backend } = await showResults(examples.live);
    const client = createClient({ endpoint: backend.endpoint });
    const { id } = examples.live.activity;
    const known = (await client.results({ id })) as PollResults;
    const options = known.options.map((one) =>
      one.id === 'barat'
        ? { ...one, count: null, share: null, interval: null }
        : one.id === 'tengah'
          ? { ...one, share: null }
          : one,
    );
    const results = () => Promise.resolve({ ...known, k: 5, state: 'closed' as const, options });
    const hidden = await place(
      'suara-results',
      { activity: id },
      { client: { ...client, results } },
    );
    await unfold(hidden);
    expect(inRow(hidden, /West Park/)).to.match(/fewer than 5, not shown/);
    expect(inRow(hidden, /Central Park/)).to.match(/–/);
    expect(inRow(hidden, /Central Park/)).not.to.contain('not shown');
  });
});
