import { expect } from '@open-wc/testing';
import { clear, focused, show, until } from '../../test/show.ts';
import { examples } from './rating.examples.ts';
import './rating.define.ts';

const tag = 'suara-rating';

describe('<suara-rating>', () => {
  afterEach(clear);

  it('sends a rating once, and shows the receipt that the backend gave', async () => {
    const rating = await show(tag, examples.words.activity);
    const submitted = new Promise<HTMLElementEventMap['suara-submitted']>((resolve) =>
      rating.element.addEventListener('suara-submitted', resolve, { once: true }),
    );
    rating.choose('Satisfied');
    rating.press('Send');
    rating.press(/^Send/);
    const { receipt } = await submitted;
    await rating.until(() => rating.find.getByText(receipt!.code));
    const title = rating.find.getByRole('heading', {
      name: 'Thank you, we have received your rating',
    });
    expect(focused(rating)).to.equal(title);
    const puts = (await rating.backend.seen()).filter(({ method }) => method === 'PUT');
    expect(puts).to.have.length(1);
  });

  it('asks for a score in words, in the summary and beside the question alike', async () => {
    const rating = await show(tag, examples.words.activity);
    rating.press('Send');
    const link = await rating.until(() => rating.find.getByRole('link', { name: /^Select/ }));
    const text = 'Select one answer for “How satisfied are you with our service”';
    expect(link.textContent?.trim()).to.equal(text);
    const group = rating.find.getByRole('group', { name: /How satisfied/ });
    expect(group.textContent).to.contain(text);
    expect(focused(rating)).to.have.attribute('part', 'errors');
    link.click();
    await rating.until(() => expect(focused(rating)).to.have.attribute('type', 'radio'));
    expect((await rating.backend.seen()).some(({ method }) => method === 'PUT')).to.equal(false);
  });

  it('is never sent by a first touch', async () => {
    const rating = await show(tag, examples.stars.activity);
    rating.choose('5 stars');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await rating.backend.seen()).some(({ method }) => method === 'PUT')).to.equal(false);
  });

  it('asks for a comment only after a low answer, and keeps what was typed when it no longer asks', async () => {
    const rating = await show(tag, examples.yesNo.activity);
    const comment = { name: /What could we do better/ };
    expect(rating.find.queryByRole('textbox', comment)).to.equal(null);
    rating.choose('No');
    await rating.until(() => rating.find.getByRole('textbox', comment));
    rating.type(/What could we do better/, 'The opening hours');
    rating.choose('Yes');
    await rating.until(() => expect(rating.find.queryByRole('textbox', comment)).to.equal(null));
    rating.choose('No');
    const box = await rating.until(() =>
      rating.find.getByRole<HTMLTextAreaElement>('textbox', comment),
    );
    expect(box.value).to.equal('The opening hours');
  });

  it('offers reasons by the side of the scale', async () => {
    const rating = await show(tag, examples.reasons.activity);
    rating.choose('Very bad');
    await rating.until(() => rating.find.getByRole('checkbox', { name: 'It took too long' }));
    rating.choose('Very good');
    await rating.until(() => rating.find.getByRole('checkbox', { name: 'Friendly officers' }));
    expect(rating.find.queryByRole('checkbox', { name: 'It took too long' })).to.equal(null);
  });

  it('names every step of every scale', async () => {
    const expected = {
      stars: '3 stars',
      smileys: 'Okay',
      thumbs: 'Good',
      nps: '10 Extremely likely',
      ces: '1 Strongly disagree',
    };
    for (const [name, step] of Object.entries(expected)) {
      const rating = await show(tag, examples[name as 'stars'].activity);
      rating.find.getByRole('radio', { name: step });
      clear();
    }
  });

  it('chooses nothing beforehand', async () => {
    for (const { activity } of [examples.stars, examples.nps, examples.items]) {
      const rating = await show(tag, activity);
      const radios = rating.find.getAllByRole<HTMLInputElement>('radio');
      expect(radios.some(({ checked }) => checked)).to.equal(false);
      clear();
    }
  });

  it('shows what was given before it is changed, and sends the change as the next revision', async () => {
    const rating = await show(tag, examples.words.activity);
    rating.choose('Satisfied');
    rating.type(/What could we do better/, 'The opening hours');
    rating.press('Send');
    await rating.until(() => rating.press('Change my answer'));
    const before = await rating.until(() => {
      const radio = rating.find.getByRole<HTMLInputElement>('radio', { name: 'Satisfied' });
      expect(radio.checked).to.equal(true);
      return rating.find.getByRole<HTMLTextAreaElement>('textbox');
    });
    expect(before.value).to.equal('The opening hours');
    rating.choose('Very satisfied');
    rating.press('Send');
    await rating.until(() => rating.find.getByText('Receipt code'));
    const bodies = (await rating.backend.seen())
      .filter(({ method }) => method === 'PUT')
      .map(({ path, body }) => ({ path, ...(JSON.parse(body) as object) }));
    expect(bodies).to.have.length(2);
    expect(bodies[1]).to.deep.include({
      path: bodies[0]!.path,
      revision: 2,
      answer: { score: 5, comment: 'The opening hours' },
    });
  });

  it('says when it is closed, and when it opens', async () => {
    const { activity, now } = examples.closed;
    const closed = await show(tag, activity, { now });
    await closed.until(() => closed.find.getByText('Closed'));
    expect(closed.find.queryByRole('radio')).to.equal(null);
    closed.find.getByRole('link', { name: 'halo@kota-contoh.example' });
    closed.find.getByText('City of Kota Contoh');
    clear();
    const { notice } = activity;
    const contact = { ...notice.contact, name: { en: 'Counter 3' } };
    const named = await show(tag, { ...activity, notice: { ...notice, contact } }, { now });
    await named.until(() => named.find.getByText('Counter 3'));
    expect(named.find.queryByText('City of Kota Contoh'), 'one name is enough').to.equal(null);
    clear();
    const upcoming = await show(tag, examples.upcoming.activity, { now: examples.upcoming.now });
    await upcoming.until(() => upcoming.find.getByText('Not open yet'));
  });

  it('closes while somebody writes: says so, and keeps every word', async () => {
    const rating = await show(tag, examples.closed.activity, { now: '2026-12-01T00:00:00Z' });
    rating.choose('Satisfied');
    await rating.backend.clock('2027-02-01T00:00:00Z');
    rating.press('Send');
    await rating.until(() => rating.find.getByText('Your answer has not been sent'));
    rating.find.getByText(/ended/);
    expect(
      rating.find.getByRole<HTMLInputElement>('radio', { name: 'Satisfied' }).checked,
    ).to.equal(true);
  });

  it('speaks the nearest language, and changes with it', async () => {
    const rating = await show(tag, examples.words.activity);
    rating.choose('Satisfied');
    document.documentElement.lang = 'id';
    await rating.until(() => rating.find.getByRole('button', { name: 'Kirim' }));
    expect(rating.find.getByRole<HTMLInputElement>('radio', { name: 'Puas' }).checked).to.equal(
      true,
    );
    document.documentElement.lang = 'ar';
    await rating.until(() => rating.find.getByRole('button', { name: 'إرسال' }));
    expect(rating.element.shadowRoot?.querySelector('.suara')).to.have.attribute('dir', 'rtl');
    document.documentElement.lang = 'min';
    await until(() => rating.find.getByRole('button', { name: 'Kirim' }));
  });
});
