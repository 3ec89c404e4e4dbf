import { createClient } from '@suara/client';
import type { Activity, DefinitionInput } from '@suara/contract';
import { expect } from '@open-wc/testing';
import { clear, place, show, type Shown } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import '../rating/rating.define.ts';
import { examples as rating } from '../rating/rating.examples.ts';
import { openBackend } from '../../../../test/support/page-backend.ts';

/** A definition with something else in place of each text that people read. */
function said<One>(value: One, text: (words: string) => string): One {
  const change = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(change);
    if (typeof one !== 'object' || one === null) return one;
    const isWords = 'en' in one && 'id' in one;
    return Object.fromEntries(
      Object.entries(one).map(([key, part]) => [key, isWords ? text(String(part)) : change(part)]),
    );
  };
  return change(value) as One;
}

const markup = (words: string) =>
  `${words} <img src=x onerror="marked()"><script>marked()</script>`;

/** Answers what an example asks, however its texts read. */
function answerAll({ element }: Shown) {
  const root = element.shadowRoot!;
  for (const group of root.querySelectorAll('fieldset:not([hidden])'))
    group.querySelector<HTMLElement>('input[type=radio]')?.click();
  for (const [name, text] of Object.entries({ isi: 'Lampu padam', email: 'rina@contoh.example' })) {
    const box = root.querySelector<HTMLInputElement>(`.text[name$="/${name}"]`);
    if (box) box.value = text;
  }
  root.querySelector<HTMLElement>('[name="/consent"]')?.click();
  root.querySelector('form')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const odd: [tag: string, activity: DefinitionInput][] = [
  ['suara-feedback', feedback.around.activity],
  ['suara-feedback', feedback.short.activity],
  ['suara-rating', rating.reasons.activity],
  ['suara-rating', rating.items.activity],
];

describe('texts that an agency did not mean to write', () => {
  let marked = 0;
  beforeEach(() => {
    marked = 0;
    Object.assign(globalThis, { marked: () => (marked += 1) });
  });
  afterEach(clear);

  for (const [tag, activity] of odd)
    it(`${activity.id}: markup in each of them is text in every state, from the form to the receipt`, async () => {
      const shown = await show(tag, { ...said(activity, markup), id: `${activity.id}-tag` });
      const root = shown.element.shadowRoot!;
      const nothingOf = (state: string) => {
        expect(root.querySelectorAll('img, script'), state).to.have.length(0);
        expect(root.textContent, state).to.contain('<img src=x');
      };
      nothingOf('shown');
      shown.press('Send');
      await shown.until(() => shown.find.getByRole('group', { name: /There is a problem/ }));
      nothingOf('mistakes');
      shown.find.getByText(/^Who is asking, and/).click();
      await shown.until(() => shown.find.getByText('Legal basis'));
      nothingOf('notice');
      answerAll(shown);
      shown.press('Send');
      const sent = () => shown.find.getByText('Receipt code');
      await shown.until(() => {
        const now = shown.find.queryByRole('button', { name: 'Send now' });
        if (now) nothingOf('review');
        now?.click();
        sent();
      });
      nothingOf('receipt');
      expect(marked).to.equal(0);
    });

  it('an override of direction in one turns none of the element’s own words', async () => {
    const over = (words: string) => `\u202e${words}`;
    const shown = await show('suara-feedback', {
      ...said(feedback.every.activity, over),
      id: 'pesan-balik',
    });
    shown.press('Send');
    const links = await shown.until(() => shown.find.getAllByRole('link', { name: /^Enter/ }));
    for (const link of links) expect(link.textContent).not.to.contain('\u202e');
    for (const optional of shown.find.getAllByText('(optional)'))
      expect(getComputedStyle(optional).unicodeBidi).to.equal('isolate');
  });

  for (const [tag, activity] of odd)
    it(`${activity.id}: ten thousand letters without a blank in each of them make nothing wider than a small phone, from the form to the receipt`, async () => {
      const long = (words: string) => words + 'x'.repeat(9_900);
      const shown = await show(tag, { ...said(activity, long), id: `${activity.id}-lebar` });
      shown.element.style.inlineSize = '320px';
      const fits = (state: string) => {
        const { scrollWidth } = shown.element.shadowRoot!.querySelector('[part="base"]')!;
        expect(scrollWidth, state).to.be.at.most(320);
      };
      fits('shown');
      shown.press('Send');
      await shown.until(() => shown.find.getByRole('group', { name: /There is a problem/ }));
      fits('mistakes');
      shown.find.getByText(/^Who is asking, and/).click();
      await shown.until(() => shown.find.getByText('Legal basis'));
      fits('notice');
      answerAll(shown);
      shown.press('Send');
      await shown.until(() => {
        const now = shown.find.queryByRole('button', { name: 'Send now' });
        if (now) fits('review');
        now?.click();
        shown.find.getByText('Receipt code');
      });
      fits('receipt');
    });
});

/** The definition as a server publishes it, changed as only a newer one would write it. */
async function newer(
  tag: string,
  activity: DefinitionInput,
  change: (published: Activity) => object,
) {
  const { endpoint } = await openBackend({ activities: [activity] });
  const published = await createClient({ endpoint }).activity(activity.id);
  return place(tag, { endpoint }, { definition: change(published) });
}

type Part = Record<string, object>;

describe('a definition of a newer server', () => {
  afterEach(clear);

  for (const [what, tag, activity, part] of [
    ['a scale', 'suara-rating', rating.stars.activity, { rating: { scale: 'hologram' } }],
    [
      'a question about who answers',
      'suara-rating',
      rating.items.activity,
      { rating: { profile: [{ id: 'x', kind: 'hologram', label: { en: 'x' }, required: false }] } },
    ],
    [
      'a way to be reached',
      'suara-feedback',
      feedback.around.activity,
      { feedback: { contact: { fields: ['telepathy'], required: [] } } },
    ],
    [
      'somebody to speak for',
      'suara-feedback',
      feedback.around.activity,
      { feedback: { speaks: ['self', 'planet'] } },
    ],
    [
      'nobody else to speak for',
      'suara-feedback',
      feedback.around.activity,
      { feedback: { speaks: ['planet'] } },
    ],
  ] as const)
    it(`with ${what} that is not known here shows the fallback, and what to do`, async () => {
      const shown = await newer(tag, activity, (published) => {
        const [[name, more] = ['', {}]] = Object.entries(part as Part);
        const before = (published as unknown as Part)[name];
        return { ...published, [name]: { ...before, ...more } };
      });
      shown.find.getByText(/needs a newer version of the page/);
      expect(shown.element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    });

  it('in a state that is not known here shows the fallback, and asks nothing', async () => {
    const shown = await newer('suara-rating', rating.words.activity, (published) => ({
      ...published,
      state: 'paused',
    }));
    await shown.until(() => shown.find.getByText(/needs a newer version of the page/));
    expect(shown.find.queryByRole('button', { name: 'Send' })).to.equal(null);
  });

  it('with more in it than is known here is asked as ever', async () => {
    const shown = await newer('suara-rating', rating.words.activity, (published) => ({
      ...published,
      hologram: true,
      notice: { ...published.notice, hologram: { en: 'x' } },
    }));
    shown.choose('Satisfied');
    shown.press('Send');
    await shown.until(() => shown.find.getByText('Receipt code'));
  });
});

describe('attributes that make no sense', () => {
  afterEach(clear);

  for (const [attributes, reason] of [
    [{ activity: '' }, 'This form has not been fully set up.'],
    [{ activity: '../../admin' }, 'This form was not found.'],
    [{ activity: 'Tidak Ada' }, 'This form was not found.'],
    [{ endpoint: 'http://' }, 'This form has not been fully set up.'],
    [{ endpoint: 'data:text/html,x' }, /cannot be loaded|has not been fully set up/],
    [{ backend: 'hologram' }, 'This form has not been fully set up.'],
  ] as const)
    it(`${JSON.stringify(attributes)} leaves the fallback, with a reason`, async () => {
      const shown = await show('suara-feedback', feedback.short.activity, { attributes });
      await shown.until(() => shown.find.getByText(reason));
      expect(shown.element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
      // No other address is made of them either.
      expect(await shown.backend.seen()).to.deep.equal([]);
    });

  for (const attributes of [
    { 'heading-level': 'x' },
    { 'heading-level': '-1' },
    { 'heading-level': '' },
    { lang: '???' },
    { dir: 'up' },
    { name: '' },
  ])
    it(`${JSON.stringify(attributes)} is as if it were not there`, async () => {
      const shown = await show('suara-feedback', feedback.short.activity, { attributes });
      shown.find.getByRole('heading', { level: 2 });
      shown.type(/./, 'Lampu padam');
      shown.find.getByRole('button').click();
      await shown.until(() => shown.find.getByText(/^[0-9A-Z]{4}-/));
    });
});

describe('a form whose backend leaves while somebody writes', () => {
  afterEach(clear);
  const { activity } = feedback.short;
  const closing = { ...activity, id: 'pesan-tutup', closes: '2030-12-31T23:59:59+07:00' };
  const message = /What you want to say/;

  it('closes: it says so, keeps every word for the taking, and names whom to ask', async () => {
    const shown = await show('suara-feedback', closing, { now: '2030-12-31T00:00:00Z' });
    shown.type(message, 'The street light is out');
    await shown.backend.clock('2031-01-01T00:00:00Z');
    shown.press('Send');
    const box = await shown.until(() =>
      shown.find.getByRole('group', { name: /has not been sent/ }),
    );
    expect(box.textContent).to.match(/The time to take part ended/);
    shown.find.getByRole('button', { name: 'Copy what I wrote' });
    expect(box.querySelector('a')).to.have.attribute('href', 'mailto:halo@kota-contoh.example');
    const words = shown.find.getByRole<HTMLTextAreaElement>('textbox', { name: message });
    expect(words.value).to.equal('The street light is out');
  });
});
