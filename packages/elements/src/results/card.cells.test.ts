import { expect } from '@open-wc/testing';
import type { RatingResults } from '@suara/contract';
import { clear, type Placed } from '../../test/show.ts';
import { showAs, showResults } from '../../test/votes.ts';
import { examples, type Counted } from './results.examples.ts';
import './results.define.ts';

const text = ({ element }: Placed) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const says = (results: Placed, words: RegExp) =>
  results.until(() => expect(text(results)).to.match(words));
const row = (results: Placed, name: RegExp) =>
  results.until(() => results.find.getByRole('row', { name }));
const cellsOf = (one: HTMLElement) =>
  [...one.querySelectorAll('td')].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());

/** Lengths of the bars in a part of the element, of a hundred. */
const barsOf = ({ element }: Placed, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(`${selector} .bar .fill`) ?? [])].map((bar) =>
    Math.round(Number(bar.getAttribute('width'))),
  );

describe('a scorecard, cell by cell', () => {
  afterEach(clear);

  it('says from which figure to which a mean goes, and of no other figure', async () => {
    for (const [formula, range] of [
      ['mean', /Score \(1 to 5\) 3\.33/],
      ['ces', /Score \(1 to 5\) 3\.33/],
      ['csat', /Score 3\.33/],
      ['nps', /Score 3\.33/],
    ] as const) {
      const results = await showAs<RatingResults>(examples.reasons, (known) => ({
        ...known,
        formula,
      }));
      await says(results, range);
      clear();
    }
  });

  it('says that nobody answered once it has closed, and that nobody has yet before', async () => {
    for (const [state, words] of [
      ['closed', /No answers came in\./],
      ['open', /No answers have come in yet\./],
    ] as const) {
      const results = await showAs<RatingResults>({ ...examples.card, ballots: [] }, (known) => ({
        ...known,
        state,
      }));
      await says(results, words);
      clear();
    }
  });

  it('shows no figure where fewer have answered than it takes, also when a backend gives some', async () => {
    for (const state of ['open', 'closed'] as const) {
      const results = await showAs<RatingResults>(examples.card, (known) => ({
        ...known,
        state,
        k: 5,
      }));
      await says(results, /once at least 5 people have taken part/);
      expect(text(results)).not.to.match(/Grade|Mean/);
      clear();
    }
  });

  it('numbers its elements as the agency does, says how many were skipped, and where there is no grade', async () => {
    const { activity } = examples.card;
    const numbered = structuredClone(activity) as { rating: { items: { number?: string }[] } };
    numbered.rating.items[0]!.number = 'U3';
    const example = { ...examples.card, activity: numbered } as unknown as Counted;
    const results = await showAs<RatingResults>(example, (known) => ({
      ...known,
      items: known.items.map((item, i) =>
        i === 0 ? { ...item, n: 1, skipped: 1 } : { ...item, grade: null, skipped: 2 },
      ),
    }));
    expect(cellsOf(await row(results, /^U3 Speed of the service/)).at(-1)).to.equal(
      '1 1 answer skipped',
    );
    const cost = cellsOf(await row(results, /^Fairness of the cost/));
    expect(cost.slice(-2)).to.deep.equal(['–', '3 2 answers skipped']);
  });

  it('draws how answers spread with bars of their share, open where there is one question', async () => {
    const one = await showResults(examples.stars);
    await says(one, /Spread of answers/);
    const spread = () => one.element.shadowRoot?.querySelector('details');
    expect(spread()?.open).to.equal(true);
    expect(barsOf(one, 'details')).to.deep.equal([0, 25, 0, 25, 50]);
    clear();
    const several = await showResults(examples.card);
    await says(several, /Spread of answers/);
    expect(several.element.shadowRoot?.querySelector('details')?.open).to.equal(false);
  });

  it('draws earlier periods with bars on the scale of the index', async () => {
    const results = await showResults(examples.skm);
    await row(results, /So far/);
    expect(barsOf(results, '[part="trend"]')).to.deep.equal([76, 86, 89]);
  });

  it('ends its last period with the day that it closed on, and then says no longer that it goes on', async () => {
    const example = {
      ...examples.skm,
      activity: { ...examples.skm.activity, closes: '2026-12-31T23:59:59+07:00' },
    };
    const open = await showAs<RatingResults>(example, (known) => ({
      ...known,
      state: 'open',
      asOf: '2026-12-15T05:00:00Z',
    }));
    await row(open, /1 November – 15 December 2026 So far/);
    clear();
    const over = await showAs<RatingResults>(example, (known) => ({
      ...known,
      state: 'closed',
      asOf: '2027-01-05T05:00:00Z',
    }));
    await row(over, /1 November – 31 December 2026/);
    expect(text(over)).not.to.contain('So far');
  });
});
