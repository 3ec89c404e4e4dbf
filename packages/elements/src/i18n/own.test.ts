import { expect } from '@open-wc/testing';
import { openPoll } from '../../test/polls.ts';
import { clear, show } from '../../test/show.ts';
import { showResults } from '../../test/votes.ts';
import '../feedback/feedback.define.ts';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import '../poll/poll.define.ts';
import { examples as polls } from '../poll/poll.examples.ts';
import '../rating/rating.define.ts';
import { examples as ratings } from '../rating/rating.examples.ts';
import '../results/results.define.ts';
import { examples as figures } from '../results/results.examples.ts';
import { setWords } from './own.ts';

const { activity } = feedback.short;
const message = /What you want to say/;

describe('an agency’s own words', () => {
  afterEach(clear);

  it('are said in what is loaded first, in what comes with the first touch, and in what comes after sending', async () => {
    setWords('en', {
      send: 'Send to the city',
      problem: 'Please look again at this',
      issues: { required: (name) => `The city needs “${name}”` },
      more: { code: 'Number of your message', withdrawAsk: { title: 'Take it back now?' } },
    });
    const shown = await show('suara-feedback', activity);
    shown.press('Send to the city');
    await shown.until(() => shown.find.getByRole('heading', { name: 'Please look again at this' }));
    const link = shown.find.getByRole('link', { name: /What you want to say/ });
    expect(link.textContent.trim()).to.equal('The city needs “What you want to say”');
    shown.type(message, 'The street light is out');
    shown.press('Send to the city');
    await shown.until(() => shown.find.getByText('Number of your message'));
    shown.press('Take back');
    await shown.until(() => shown.find.getByText('Take it back now?'));
    // What was not replaced beside it stays.
    expect(shown.find.queryByText(/This cannot be undone/)).not.to.equal(null);
  });

  it('replace what drawn scales, polls, ballots and figures say', async () => {
    setWords('en', {
      scales: { thumbs: ['Needs work', 'Helpful'] },
      poll: { trust: { anyone: 'Open to everybody, checked by nobody.' } },
      ballots: { ranking: { yours: 'In this order' } },
      results: { people: (_, shown) => `${shown} neighbours` },
    });
    const rating = await show('suara-rating', ratings.thumbs.activity);
    const radios = rating.find.getAllByRole('radio');
    expect(radios.map((radio) => radio.closest('label')?.textContent.trim())).to.include('Helpful');
    const ranking = await openPoll(polls.ranking);
    await ranking.until(() => ranking.find.getByText('In this order'));
    const all = { ...polls.one.activity, id: 'terbuka' };
    const open = await openPoll({
      ...polls.one,
      activity: { ...all, poll: { ...(all as { poll: object }).poll, level: 'anyone' } } as never,
    });
    open.find.getByText(/Open to everybody, checked by nobody\./);
    const results = await showResults(figures.live);
    await results.until(() => results.find.getAllByText(/neighbours/));
  });

  it('change what already stands on the page', async () => {
    const shown = await show('suara-feedback', activity);
    setWords('en', { about: 'Read this first' });
    await shown.until(() => shown.find.getByText('Read this first'));
  });

  it('may be in a language that has none here: what they leave out is said in one that its readers know', async () => {
    setWords('jv', { send: 'Kintun', more: { code: 'Kode tandha tampi' } });
    document.documentElement.lang = 'jv';
    const title = { ...activity.title, jv: 'Aturaken swara panjenengan' };
    const javanese = { ...activity, id: 'atur', languages: ['jv', 'id'], title };
    const shown = await show('suara-feedback', javanese);
    shown.find.getByRole('heading', { name: 'Aturaken swara panjenengan' });
    shown.type(/Isi/, 'Lampu padam');
    shown.press('Kintun');
    await shown.until(() => shown.find.getByText('Kode tandha tampi'));
    expect(shown.find.queryByRole('button', { name: 'Salin kode' })).not.to.equal(null);
  });
});
