import { expect } from '@open-wc/testing';
import { clear, type Shown } from '../../test/show.ts';
import { showResults } from '../../test/votes.ts';
import { examples, type Counted } from './results.examples.ts';
import './results.define.ts';

const text = ({ element }: Shown) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const says = (results: Shown, words: RegExp | string) =>
  results.until(() => expect(text(results)).to.match(new RegExp(words)));
const cellsOf = (row: HTMLElement) =>
  [...row.querySelectorAll('td')].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
const row = (results: Shown, name: RegExp) =>
  results.until(() => results.find.getByRole('row', { name }));

/** The same, with other rules and fewer answers. */
function less({ activity, ...example }: Counted, k: number, n: number): Counted {
  const rules = { ...(activity as unknown as Record<string, object>)[activity.kind], k };
  return {
    ...example,
    activity: { ...activity, [activity.kind]: rules },
    ballots: example.ballots.slice(0, n),
  };
}

describe('<suara-results> of a rating', () => {
  afterEach(clear);

  it('shows the satisfaction index with its grade, and each of nine elements with its own', async () => {
    const results = await showResults(examples.skm);
    await says(results, /Public satisfaction index \(IKM\) 88\.89 Grade A · Very good/);
    const cost = await row(results, /reasonable|cost/i);
    expect(cellsOf(cost)).to.deep.equal(['3.2', '80', 'B Good', '5']);
    const table = results.find.getByRole('region', { name: 'Element' });
    expect(table.querySelectorAll('tbody tr')).to.have.length(9);
    await says(results, /equal weight, times 25 .*PANRB 14\/2017/);
  });

  it('names each unsur in its table as the regulation does, and the whole question over its spread', async () => {
    const results = await showResults(examples.skm);
    await row(results, /^System, mechanism and procedure/);
    await says(
      results,
      /Spread of answers: Cost or fee How reasonable is the cost or fee of the service\?/,
    );
    for (const [language, name] of [
      ['id', /^Sistem, Mekanisme, dan Prosedur/],
      ['ar', /^النظام والآلية والإجراءات/],
    ] as const) {
      document.documentElement.lang = language;
      await row(results, name);
    }
  });

  it('says the index in Indonesian as it is published', async () => {
    const results = await showResults(examples.skm);
    document.documentElement.lang = 'id';
    await says(results, /Indeks Kepuasan Masyarakat \(IKM\) 88,89 Mutu A · Sangat baik/);
  });

  it('shows earlier periods as the agency published them, the change, and where it stands now', async () => {
    const results = await showResults(examples.skm);
    const first = await row(results, /1 January – 31 December 2024/);
    expect(cellsOf(first)).to.deep.equal(['76.48', '', 'C', '312']);
    const second = await row(results, /1 January – 31 December 2025/);
    expect(cellsOf(second)).to.deep.equal(['86.4', '+9.92', 'B', '298']);
    const now = await row(results, /So far/);
    expect(cellsOf(now)).to.deep.equal(['88.89', '+2.49', 'A', '5']);
    await says(results, 'as the agency published them; they were not counted again here');
  });

  it('has no trend where nothing is known of earlier periods', async () => {
    const results = await showResults(examples.card);
    await says(results, 'Public satisfaction index');
    expect(results.find.queryByText('Trend')).to.equal(null);
  });

  it('shows how the answers to a question spread', async () => {
    const results = await showResults(examples.card);
    const summary = await results.until(() =>
      results.find.getByText(/Speed of the service/, { selector: 'summary bdi' }),
    );
    summary.closest('summary')?.click();
    await says(results, /Fast 33% Answers: 1 Very fast 67% Answers: 2/);
  });

  it('shows the mean of one question, and the reasons', async () => {
    const results = await showResults(examples.reasons);
    await says(results, /Score \(1 to 5\) 3\.33/);
    expect(results.find.queryByRole('columnheader', { name: 'Mean' })).to.equal(null);
    expect(cellsOf(await row(results, /Friendly officers/))).to.deep.equal(['2']);
    expect(cellsOf(await row(results, /It took too long/))).to.deep.equal(['1']);
  });

  it('says why there is no figure while too few have answered, and not that nobody has', async () => {
    for (const n of [0, 3]) {
      const results = await showResults(less(examples.card, 5, n));
      await says(results, 'once at least 5 people have taken part');
      expect(text(results)).not.to.match(/0 people|No answers|Grade/);
      clear();
    }
  });

  it('says that nobody has answered where that is so', async () => {
    const results = await showResults(less(examples.card, 1, 0));
    await says(results, 'No answers have come in yet');
  });

  it('hides what few have answered once there are figures', async () => {
    const results = await showResults(less(examples.card, 2, 3));
    await says(results, /fewer than 2, not shown/);
  });
});

describe('<suara-results> of feedback', () => {
  afterEach(clear);

  it('counts what was said by kind and by where it stands', async () => {
    const results = await showResults(examples.messages);
    expect(cellsOf(await row(results, /Aspiration/))).to.deep.equal(['2']);
    expect(cellsOf(await row(results, /Praise/))).to.deep.equal(['1']);
    expect(cellsOf(await row(results, /Complaint/))).to.deep.equal(['0']);
    expect(cellsOf(await row(results, /^Received/))).to.deep.equal(['4']);
    await says(results, '4 people took part');
  });

  it('hides kinds that few have chosen', async () => {
    const results = await showResults(less(examples.messages, 2, 4));
    expect(cellsOf(await row(results, /Praise/))).to.deep.equal(['fewer than 2, not shown']);
  });
});
