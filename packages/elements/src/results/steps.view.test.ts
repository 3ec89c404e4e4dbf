import { expect } from '@open-wc/testing';
import type { PollResults, Round } from '@suara/contract';
import { clear, type Placed } from '../../test/show.ts';
import { showAs } from '../../test/votes.ts';
import { examples, type Counted } from './results.examples.ts';
import './results.define.ts';

type Of<Type extends Round['type']> = Extract<Round, { type: Type }>;

const round = (n: number, tallies: [string, number][], more: Partial<Of<'round'>>): Round => ({
  type: 'round',
  round: n,
  tallies: tallies.map(([id, votes]) => ({ id, votes })),
  quota: null,
  exhausted: 0,
  elected: [],
  eliminated: [],
  transfers: [],
  ...more,
});
const purchase = (more: Partial<Of<'purchase'>>): Round => ({
  type: 'purchase',
  project: 'halte',
  cost: 150_000_000,
  bought: true,
  supporters: 7,
  payment: null,
  remaining: 350_000_000,
  phase: 'greedy',
  ...more,
});

const text = ({ element }: Placed) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const says = (results: Placed, words: RegExp) =>
  results.until(() => expect(text(results)).to.match(words));
const cellsOf = (results: Placed, name: RegExp) =>
  [...results.find.getByRole('row', { name }).querySelectorAll('td')].map((cell) =>
    cell.textContent?.trim(),
  );

/** The steps of an example, opened, as if its count had gone this way. */
async function stepsOf(example: Counted, rounds: readonly Round[]): Promise<Placed> {
  const results = await showAs<PollResults>(example, (known) => ({
    ...known,
    rounds: [...rounds],
  }));
  await results.until(() =>
    results.find.getByText('The count, step by step', { selector: 'summary' }).click(),
  );
  await says(results, new RegExp(`Step 1 of ${rounds.length}`));
  return results;
}

describe('the steps of a count, as they are shown', () => {
  afterEach(clear);

  it('say of rounds who has how many votes, what has changed and what becomes of each', async () => {
    const results = await stepsOf(examples.runoff, [
      round(
        1,
        [
          ['barat', 40],
          ['timur', 35],
          ['tengah', 25],
        ],
        {
          eliminated: ['tengah'],
          transfers: [
            { from: 'tengah', to: 'timur', votes: 20 },
            { from: 'tengah', to: null, votes: 5 },
          ],
        },
      ),
      round(
        2,
        [
          ['timur', 55],
          ['barat', 40],
        ],
        { elected: ['timur'], exhausted: 5 },
      ),
    ]);
    await says(results, /Elected with more than half of the votes that still count\./);
    // At the first step nothing has changed yet, and no column says so.
    expect(results.find.queryByRole('columnheader', { name: 'Change' })).to.equal(null);
    expect(cellsOf(results, /^Central Park/)).to.deep.equal(['25', 'Out']);
    expect(cellsOf(results, /^West Park/)).to.deep.equal(['40', 'Continues']);
    await says(results, /Votes that move from Central Park to East Park: 20\./);
    await says(results, /Votes of Central Park without a next choice: 5\./);
    expect(text(results)).not.to.contain('no longer counted');
    results.press('Next step');
    await says(results, /Step 2 of 2.*Elected: East Park\. Votes no longer counted: 5\./);
    expect(cellsOf(results, /^East Park/)).to.deep.equal(['55', '+20', 'Elected']);
    expect(cellsOf(results, /^West Park/)).to.deep.equal(['40', '0', 'Continues']);
  });

  it('say the quota where there is one, and that at a step nobody is elected or out', async () => {
    const results = await stepsOf(examples.stv, [round(1, [['barat', 3]], { quota: 12.5 })]);
    await says(results, /Quota to be elected: 12\.5 votes\./);
    await says(results, /Nobody is elected or out\./);
    expect(text(results)).not.to.contain('more than half');
  });

  it('say of a purchase what it costs, out of what, for how many, and what is left', async () => {
    const results = await stepsOf(examples.shares, [
      purchase({ phase: 'equal-shares', payment: 50_000_000 }),
      purchase({ project: 'lampu', bought: false, cost: 400_000_000, supporters: 1 }),
      purchase({ phase: 'utilitarian' }),
    ]);
    await says(results, /Bus shelters is funded: IDR.150,000,000\./);
    await says(results, /Out of the voters’ shares.*7 supporters/);
    await says(results, /Each supporter pays at most IDR.50,000,000 of their share\./);
    await says(results, /Left in the budget: IDR.350,000,000\./);
    results.press('Next step');
    await says(results, /Street lights is not funded: IDR.400,000,000 is more than what is left\./);
    await says(results, /By number of supporters 1 supporter /);
    expect(text(results)).not.to.contain('Each supporter pays');
    results.press('Next step');
    await says(results, /Out of what is left, by number of supporters/);
  });

  it('say of two options compared which beats which, and whether that is locked in', async () => {
    const results = await stepsOf(examples.pairs, [
      { type: 'lock', winner: 'timur', loser: 'barat', strength: 9, locked: true },
      { type: 'lock', winner: 'barat', loser: 'tengah', strength: 4, locked: false },
    ]);
    await says(results, /East Park beats West Park \(strength 9\)\. ?Locked in: it contradicts no/);
    results.press('Next step');
    await says(results, /West Park beats Central Park \(strength 4\)\. ?Not locked in: it contra/);
  });

  it('go on from the last step where a count has fewer than before', async () => {
    const one = round(1, [['barat', 3]], { elected: ['barat'] });
    const known = { rounds: [one, { ...one, round: 2 }] };
    const results = await stepsOf(examples.runoff, known.rounds);
    results.press('Next step');
    await says(results, /Step 2 of 2/);
    known.rounds.pop();
    const { client } = results.element as HTMLElement & { client: object };
    Object.assign(results.element, { client: { ...client } }); // looks for the figures again
    await says(results, /Step 1 of 1/);
  });
});
