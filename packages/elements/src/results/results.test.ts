import { aTimeout, expect } from '@open-wc/testing';
import { createClient } from '@suara/client';
import { clear, show, type Shown } from '../../test/show.ts';
import { showResults, vote } from '../../test/votes.ts';
import { examples } from './results.examples.ts';
import './results.define.ts';

const text = ({ element }: Shown) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const says = (results: Shown, words: string | RegExp) =>
  results.until(() =>
    expect(text(results)).to.match(typeof words === 'string' ? new RegExp(words) : words),
  );

async function unfold(results: Shown, name: string) {
  results.find.getByText(name, { selector: 'summary' }).click();
  await results.until(() => expect(text(results)).not.to.contain('Loading the results'));
}

describe('<suara-results>', () => {
  afterEach(clear);

  it('shows each option with its count, share and range, and who leads', async () => {
    const results = await showResults(examples.live);
    await says(results, 'In the lead: East Park');
    await says(results, /East Park.*60% 3 votes.*23% to 88%/);
    await says(results, '6 people took part · 1 blank vote');
    await says(results, 'one person may have done so more than once');
  });

  it('has a table with the same figures', async () => {
    const results = await showResults(examples.live);
    await unfold(results, 'See as a table');
    const row = await results.until(() => results.find.getByRole('row', { name: /East Park/ }));
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim())).to.deep.equal([
      '3',
      '60%',
      '23% to 88%',
    ]);
    results.find.getByRole('columnheader', { name: 'Votes' });
  });

  it('explains the method in plain words', async () => {
    const results = await showResults(examples.live);
    await unfold(results, 'How it is counted');
    await says(results, 'Everyone chooses one option');
  });

  it('says why nothing is shown: until closing, until a vote, or never', async () => {
    for (const [example, words] of [
      [examples.afterClose, 'published after closing'],
      [examples.afterVote, 'shown after you have taken part'],
      [examples.never, 'not shown here'],
    ] as const) {
      const results = await showResults(example);
      await says(results, words);
      clear();
    }
  });

  it('names whose figures are not shown, where their title does not stand above already', async () => {
    const results = await showResults(examples.never);
    await says(results, /^ ?Which park should come first\? Results are not shown here/);
    results.find.getByRole('heading', { name: 'Which park should come first?' });
    Object.assign(results.element, { untitled: true });
    await says(results, /^ ?Results are not shown here/);
    results.find.getByRole('heading', { name: 'Results are not shown here' });
  });

  it('says that nobody has voted, and that too few have', async () => {
    const empty = await showResults({ ...examples.live, ballots: [] });
    await says(empty, 'No votes have come in yet');
    clear();
    const over = await showResults(examples.closedEmpty);
    await says(over, 'No votes came in\\.');
    clear();
    const few = await showResults(examples.tooFew);
    await says(few, 'once at least 5 people');
    expect(text(few)).not.to.match(/100%|1 vote\b|0 people|No votes/);
  });

  it('says that nobody has voted where that is final, however many it would have taken', async () => {
    const ended = '2026-12-31T23:59:59+07:00';
    const results = await showResults({
      ...examples.tooFew,
      activity: { ...examples.tooFew.activity, closes: ended },
      ballots: [],
      now: '2026-12-01T00:00:00Z',
      later: '2027-01-02T00:00:00Z',
    });
    await says(results, 'No votes came in');
    expect(text(results)).not.to.contain('at least 5');
  });

  it('says words and figures only, in every example', async () => {
    for (const [name, example] of Object.entries(examples)) {
      const results = await showResults(example);
      const root = results.element.shadowRoot;
      for (const summary of root?.querySelectorAll('summary') ?? []) summary.click();
      await results.until(() => expect(text(results)).not.to.contain('Loading the results'));
      expect(text(results), name).not.to.match(/false|null|undefined|NaN|\[object/);
      clear();
    }
  }).timeout(60_000);

  it('names everybody in a tie, and says that nothing settles it', async () => {
    const results = await showResults(examples.tie);
    await says(results, 'A tie between West Park and East Park');
    await says(results, 'do not settle it');
  });

  it('says of a tie in a budget that what is funded depends on which comes first', async () => {
    const apart = ['drainase', 'halte', 'lampu'].map((id) => ({ choice: [id] }));
    const results = await showResults({ ...examples.budget, ballots: apart });
    await says(results, /A tie between .*Which of them are funded depends on which comes first/);
    expect(text(results)).not.to.contain('so all of them are named');
  });

  it('says how a draw settled a tie', async () => {
    const results = await showResults(examples.drawn);
    await says(results, /seed “2026”/);
  });

  it('follows live figures: what others vote shows by itself', async function () {
    this.timeout(30_000);
    const results = await showResults(examples.live);
    await says(results, '6 people took part');
    await vote(results.backend, examples.live, [{ choice: ['barat'] }]);
    await aTimeout(9000); // ten seconds, less what `says` waits
    await says(results, '7 people took part');
  });

  it('looks again at once after a vote on the page', async () => {
    const results = await showResults(examples.live);
    await says(results, '6 people took part');
    await vote(results.backend, examples.live, [{ choice: ['barat'] }]);
    document.dispatchEvent(new Event('suara-submitted')); // of nobody
    results.element.dispatchEvent(new Event('suara-submitted', { bubbles: true }));
    await says(results, '7 people took part');
  });

  it('goes through the rounds of a count by buttons', async () => {
    const results = await showResults(examples.runoff);
    await unfold(results, 'The count, step by step');
    await says(results, 'Step 1 of 2');
    await says(results, 'Fewest votes, so out: Central Park');
    await says(results, 'Votes that move from Central Park to East Park: 1.');
    expect(results.find.getByRole('button', { name: 'Previous step' })).to.have.attribute(
      'aria-disabled',
      'true',
    );
    results.press('Next step');
    await says(results, /Step 2 of 2.*Elected: East Park/);
  });

  it('tells a draw that changes no winner at its step, and not over the figures', async () => {
    const results = await showResults({
      ...examples.drawnRound,
      ballots: examples.drawnRound.ballots,
    });
    await says(results, 'In the lead: East Park');
    await unfold(results, 'The count, step by step');
    await says(results, 'Equal at this step: West Park and Central Park. Settled by the draw.');
    expect(text(results)).not.to.contain('A tie between');
  });

  it('shows comparisons in pairs as a table that says who wins', async () => {
    const results = await showResults(examples.schulze);
    await says(results, 'beats 2 of 2 others');
    await unfold(results, 'The count, step by step');
    const [row] = await results.until(() =>
      results.find.getAllByRole('row', { name: /^East Park .*wins/ }),
    );
    expect(row?.textContent?.replace(/\s+/g, ' ')).to.match(/– ?\d wins ?\d wins/);
  });

  it('tells step by step what a budget pays for', async () => {
    const results = await showResults(examples.budget);
    await unfold(results, 'The count, step by step');
    await says(results, /Drainage is funded: .*300,000,000/);
    results.press('Next step');
    await says(results, /Street lights is (not )?funded/);
  });

  it('shows agreement with each statement', async () => {
    const results = await showResults(examples.statements);
    await says(results, /Pavements.*67% Agree 2 · Pass 0 · Disagree 1/);
  });

  it('shows the figures of a method it does not know as a table, with a note', async () => {
    const results = await showResults(examples.live);
    await says(results, '6 people took part');
    const client = createClient({ endpoint: results.backend.endpoint });
    const known = await client.results({ id: examples.live.activity.id });
    const element = document.createElement('suara-results');
    element.activity = examples.live.activity.id;
    element.client = {
      ...client,
      results: async () => ({ ...known, state: 'closed', method: 'majority-judgment' }) as never,
    };
    document.body.append(element);
    try {
      await results.until(() =>
        expect(element.shadowRoot?.textContent).to.contain('“majority-judgment” is newer'),
      );
      element.shadowRoot?.querySelector('summary')?.click();
      await results.until(() =>
        expect(element.shadowRoot?.querySelector('table')?.textContent).to.contain('East Park'),
      );
    } finally {
      element.remove();
    }
  });

  it('keeps its fallback where the backend is out of reach, and tries again', async () => {
    const results = await showResults(examples.live);
    await results.backend.faults({ kind: 'unreachable', times: -1 });
    const second = await show('suara-results', examples.live.activity, {
      backend: results.backend,
    });
    await says(second, 'cannot be loaded');
    await results.backend.faults();
    second.press('Try again');
    await says(second, '6 people took part');
  });
});
