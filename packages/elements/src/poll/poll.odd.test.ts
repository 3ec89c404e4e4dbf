import { expect } from '@open-wc/testing';
import { createClient } from '@suara/client';
import { openBackend } from '../../../../test/support/page-backend.ts';
import { ballots, figures, openPoll, sent } from '../../test/polls.ts';
import { clear, place } from '../../test/show.ts';
import type { Example } from '../shared/example.ts';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

type Activity = Extract<Example['activity'], { kind: 'poll' }>;
type Option = Activity['poll']['options'][number];

/** An example with other options. */
const offering = ({ activity, about }: Example, options: Option[], rest = {}): Example => {
  if (activity.kind !== 'poll') throw new TypeError('not a poll');
  return { about, activity: { ...activity, poll: { ...activity.poll, options, ...rest } } };
};

const named = (id: string, label: string): Option => ({
  id,
  label: { id: label, en: label, ar: label },
  cost: 1000,
});
const many = Array.from({ length: 200 }, (_, i) => named(`o-${i + 1}`, `Option ${i + 1}`));

describe('<suara-poll> with options that nobody thought of', () => {
  afterEach(clear);

  it('offers two hundred, of which the last one is chosen, sent and counted', async () => {
    const example = offering(examples.one, many);
    const poll = await openPoll(example);
    expect(poll.find.getAllByRole('radio')).to.have.length(201);
    poll.choose('Option 200');
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ choice: ['o-200'] }]);
    const { options, winners } = await figures(poll, example);
    expect([options.length, winners]).to.deep.equal([200, ['o-200']]);
  });

  it('ranks the last of two hundred', async () => {
    const poll = await openPoll(offering(examples.ranking, many));
    poll.press('Make number 1: Option 200');
    await poll.until(() => poll.find.getByRole('combobox', { name: 'Place of Option 200' }));
    expect(poll.find.getAllByRole('button', { name: /^Make number 2/ })).to.have.length(199);
    poll.press('Send');
    await sent(poll);
    expect(await ballots(poll)).to.deep.equal([{ ranking: [['o-200']] }]);
  });

  const odd = '<img src=x onerror=alert(1)><script>alert(1)</script> \u202egnp.exe';
  for (const [name, example] of Object.entries(examples)) {
    if ('now' in example) continue;
    it(`shows markup in names and descriptions as text: ${name}`, async () => {
      const described = (id: string): Option => ({
        ...named(id, `${odd} ${id}`),
        description: { id: odd, en: odd, ar: odd },
      });
      const poll = await openPoll(offering(example, [described('satu'), described('dua')]));
      const root = poll.element.shadowRoot!;
      await poll.until(() => expect(root.textContent).to.contain('<img src=x'));
      expect(root.querySelectorAll('img, script')).to.have.length(0);
    });
  }

  it('keeps its width around a name of ten thousand letters, in each kind of ballot', async () => {
    for (const example of [
      examples.one,
      examples.ranking,
      examples.score,
      examples.points,
      examples.budget,
      examples.statements,
    ]) {
      const poll = await openPoll(
        offering(example, [named('a', 'x'.repeat(1e4)), named('b', 'B')]),
      );
      poll.element.style.inlineSize = '320px';
      const base = await poll.until(() => poll.element.shadowRoot!.querySelector('[part="base"]')!);
      expect(base.scrollWidth, example.about).to.be.at.most(320);
      clear();
    }
  });
});

describe('<suara-poll> by a method of a newer server', () => {
  afterEach(clear);

  it('shows the fallback, and what to do, rather than a ballot that would be read otherwise', async () => {
    const { activity } = examples.one;
    const { endpoint } = await openBackend({ activities: [activity] });
    const client = createClient({ endpoint });
    const published = await client.activity(activity.id, { kind: 'poll' });
    const definition = { ...published, poll: { ...published.poll, method: 'hologram' } };
    const shown = await place('suara-poll', { endpoint }, { definition });
    shown.find.getByText(/needs a newer version of the page/);
    expect(shown.element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    expect(shown.find.queryByRole('radio')).to.equal(null);
  });
});
