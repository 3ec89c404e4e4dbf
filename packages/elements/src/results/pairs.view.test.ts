import { expect } from '@open-wc/testing';
import type { PollResults } from '@suara/contract';
import { clear, type Placed } from '../../test/show.ts';
import { showAs } from '../../test/votes.ts';
import { examples } from './results.examples.ts';
import './results.define.ts';

/** As the agency has them: west, central, east. */
const pairwise = [
  [0, 12, 3],
  [8, 0, 10],
  [17, 10, 0],
];
const paths = [
  [0, 12, 0],
  [0, 0, 0],
  [17, 14, 0],
];

/** Every two compared, opened. */
async function compared(more: Partial<PollResults> = {}): Promise<Placed> {
  const results = await showAs<PollResults>(examples.schulze, (known) => ({
    ...known,
    pairwise,
    paths,
    winners: ['timur'],
    ...more,
  }));
  await results.until(() =>
    results.find.getByText('The count, step by step', { selector: 'summary' }).click(),
  );
  await results.until(() => results.find.getAllByRole('table'));
  return results;
}

const textOf = (one: Element) => one.textContent?.replace(/\s+/g, ' ').trim();
const cellsOf = (table: HTMLElement) =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(textOf));

describe('every two options compared, as it is shown', () => {
  afterEach(clear);

  it('says in each cell how many, and whether the row wins, loses or is even', async () => {
    const results = await compared();
    const [pairs] = results.find.getAllByRole('table');
    expect(cellsOf(pairs!)).to.deep.equal([
      ['–', '17 wins', '10 even'],
      ['3 loses', '–', '12 wins'],
      ['10 even', '8 loses', '–'],
    ]);
  });

  it('has the paths after the pairs, each under a name and a line on how to read it', async () => {
    const results = await compared();
    const [pairs, strongest] = results.find.getAllByRole('table');
    expect(
      textOf(results.find.getByRole('region', { name: 'Every two options compared' })),
    ).to.equal(textOf(pairs!));
    expect(textOf(results.find.getByRole('region', { name: 'Strongest paths' }))).to.equal(
      textOf(strongest!),
    );
    expect(cellsOf(strongest!)[0]).to.deep.equal(['–', '17 wins', '14 wins']);
    const all = textOf(results.element.shadowRoot!.querySelector('.suara')!);
    expect(all).to.match(
      /Every two options compared At each option: how many .* Strongest paths At each option: str/,
    );
  });

  it('names its rows and its columns, and at each cell against whom it is, for where rows are blocks', async () => {
    const results = await compared();
    const [pairs] = results.find.getAllByRole('table');
    const names = ['East Park', 'West Park', 'Central Park'];
    const heads = (role: string) =>
      [...pairs!.querySelectorAll(`[role="${role}"] bdi`)].map((one) => textOf(one));
    expect(heads('columnheader')).to.deep.equal(names);
    expect(heads('rowheader')).to.deep.equal(names);
    const [first] = pairs!.querySelectorAll('tbody tr');
    expect(
      [...first!.querySelectorAll('td')].map((cell) => cell.getAttribute('data-head')),
    ).to.deep.equal([null, 'against West Park', 'against Central Park']);
  });

  it('sets off what the row wins, and nothing else', async () => {
    const results = await compared();
    const [pairs] = results.find.getAllByRole('table');
    const ground = (text: string) => {
      const cell = [...pairs!.querySelectorAll('td')].find((one) => textOf(one) === text);
      return getComputedStyle(cell!).backgroundColor;
    };
    expect(ground('17 wins')).not.to.equal(ground('3 loses'));
    expect(ground('10 even')).to.equal(ground('3 loses'));
  });

  it('numbers its columns where there are more than five, and keeps their names for who can’t see it', async () => {
    const first = ({ find }: Placed) => {
      const head = find.getAllByRole('table')[0]!.querySelector('thead th')!;
      return [head.querySelector('span')!, head.querySelector('bdi')!] as const;
    };
    const [place, short] = first(await compared());
    expect(place.checkVisibility()).to.equal(false);
    expect(short.getBoundingClientRect().width).to.be.above(20);
    clear();
    const many = Array.from({ length: 6 }, (_, i) => `usul-${i + 1}`);
    const [number, name] = first(
      await compared({
        options: many.map((id) => ({ id, count: null, share: null, interval: null, score: 1 })),
        pairwise: many.map((_, i) => many.map((_other, j) => (i === j ? 0 : 6 - i))),
        paths: [],
        winners: [],
      }),
    );
    expect([number.checkVisibility(), textOf(number), textOf(name)]).to.deep.equal([
      true,
      '1',
      'usul-1',
    ]);
    expect(name.getBoundingClientRect().width).to.be.at.most(1);
  });
});
