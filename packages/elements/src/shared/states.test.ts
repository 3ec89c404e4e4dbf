import { createClient } from '@suara/client';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { setWords } from '../i18n/own.ts';
import { goOffline } from '../../test/acts.ts';
import { clear, focused, place, show, until } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import '../rating/rating.define.ts';
import { examples as rating } from '../rating/rating.examples.ts';
import { openBackend } from '../../../../test/support/page-backend.ts';

const { activity } = feedback.short;
const message = /What you want to say/;
const long = { ...activity, id: 'pesan-panjang' };

/** Errors that reached the page. */
const errors: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) =>
  errors.push('reason' in event ? event.reason : event.error);

describe('an element in trouble', () => {
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    clear();
    expect(errors).to.deep.equal([]);
  });

  it('shows the fallback with a reason where the activity is unknown', async () => {
    const backend = await openBackend({ activities: [activity] });
    const shown = await show('suara-feedback', { ...activity, id: 'tidak-ada' }, { backend });
    shown.find.getByText('This form was not found.');
    expect(shown.element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
  });

  it('shows the fallback where the backend is down from the start, and comes back on request', async () => {
    const backend = await openBackend({ activities: [activity] });
    await backend.faults({ kind: 'unreachable' });
    const shown = await show('suara-feedback', activity, { backend });
    shown.find.getByText(/cannot be loaded/);
    await backend.faults();
    shown.press('Try again');
    await shown.until(() => shown.find.getByRole('textbox', { name: message }));
  });

  it('shows the fallback where the tag and the activity are of different kinds', async () => {
    const shown = await show('suara-rating', activity);
    shown.find.getByText('This form has not been fully set up.');
  });

  it('says "not sent yet" while the backend is away, keeps every word, and then sends once', async () => {
    const shown = await show('suara-feedback', activity);
    const queued = new Promise((resolve) =>
      shown.element.addEventListener('suara-queued', resolve, { once: true }),
    );
    shown.type(message, 'The street light is out');
    await shown.backend.faults({ kind: 'unavailable' }, { kind: 'unavailable' });
    shown.press('Send');
    await queued;
    await shown.until(() => shown.find.getByText('Not sent yet'));
    expect(shown.find.queryByText('Receipt code')).to.equal(null);
    expect(shown.find.getByRole<HTMLTextAreaElement>('textbox').value).to.contain('street light');
    await shown.until(() => shown.find.getByText('Receipt code'));
  }).timeout(20_000);

  it('says so where this device has no network, and sends by itself, once, when it has one again', async () => {
    const shown = await show('suara-feedback', { ...activity, closes: '2030-12-31T16:59:59Z' });
    shown.type(message, 'The street light is out');
    const online = goOffline();
    try {
      await shown.backend.faults({ kind: 'unreachable', times: -1 });
      shown.press('Send');
      await shown.until(() => shown.find.getByText('Not sent yet: no internet connection'));
      expect(shown.find.queryByText(/have received/)).to.equal(null);
      shown.find.getByRole('button', { name: 'Copy what I wrote' });
      expect(shown.find.getAllByText(/^Closes .*2030/)).to.have.length(1);
      // Nothing is on its way: the button doesn't say so either, and waits.
      expect(shown.find.queryByText('Sending…')).to.equal(null);
      const { ariaDisabled } = shown.find.getByRole('button', { name: 'Send' });
      expect(ariaDisabled).to.equal('true');
    } finally {
      await shown.backend.faults();
      online();
    }
    await shown.until(() => shown.find.getByText('Receipt code'));
    const puts = (await shown.backend.seen()).filter(({ method }) => method === 'PUT');
    expect(new Set(puts.map(({ path }) => path)).size).to.equal(1);
  }).timeout(20_000);

  it('keeps what was typed through attributes, another language and moving in the page', async () => {
    const shown = await show('suara-feedback', activity);
    shown.type(message, 'Half a sentence');
    shown.element.setAttribute('heading-level', '4');
    shown.element.setAttribute('required', '');
    document.documentElement.lang = 'id';
    document.body.append(document.createElement('p'), shown.element);
    await shown.until(() => shown.find.getByRole('button', { name: 'Kirim' }));
    expect(shown.find.getByRole<HTMLTextAreaElement>('textbox').value).to.equal('Half a sentence');
    shown.find.getByRole('heading', { level: 4 });
  });

  it('survives a browser that translates the text under its hands', async () => {
    const shown = await show('suara-feedback', activity);
    shown.type(message, 'Half a sentence');
    const walker = document.createTreeWalker(shown.element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const font = document.createElement('font' as string);
      text.replaceWith(font);
      font.append(`übersetzt ${text.data}`);
    }
    document.documentElement.lang = 'id';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shown.find.getByRole<HTMLTextAreaElement>('textbox').value).to.equal('Half a sentence');
    shown.element.shadowRoot?.querySelector<HTMLElement>('[part="submit"]')?.click();
    await shown.until(() => shown.find.getByText('Kode tanda terima'));
  });

  it('takes markup, overrides and ten thousand characters in labels as text, and two hundred options as options', async () => {
    const odd = `<img src=x onerror=alert(1)> \u202egnp.exe ${'x'.repeat(9_000)}`;
    const many = Array.from({ length: 200 }, (_, i) => ({
      id: `o-${i}`,
      label: { id: `Opsi ${i}`, en: `Option ${i}`, ar: `${i}` },
    }));
    const text = { id: odd, en: odd, ar: odd };
    const shown = await show('suara-feedback', {
      ...long,
      feedback: {
        kinds: [{ id: 'satu', label: text }],
        questions: [{ id: 'banyak', kind: 'choice', label: text, options: many, required: true }],
      },
    } as typeof activity);
    expect(shown.element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(shown.find.getAllByRole('radio')).to.have.length(200);
    shown.press('Send');
    const link = await shown.until(() => shown.find.getByRole('link', { name: /^Select one/ }));
    expect(link.textContent?.length).to.be.below(200);
  });

  it('shows the fallback, and what to do, for a definition of a newer server', async () => {
    const backend = await openBackend({ activities: [activity] });
    const published = await createClient({ endpoint: backend.endpoint }).activity(activity.id, {
      kind: 'feedback',
    });
    const [first] = published.feedback.questions;
    const questions = [{ ...first, kind: 'hologram' }] as unknown as [typeof first];
    const definition = { ...published, feedback: { ...published.feedback, questions } };
    const shown = await place('suara-feedback', { endpoint: backend.endpoint }, { definition });
    shown.find.getByText(/needs a newer version of the page/);
    expect(shown.element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
  });

  it('keeps the receipt where the backend goes away after sending, and takes back once it is there again', async () => {
    const shown = await show('suara-feedback', activity);
    shown.type(message, 'The street light is out');
    shown.press('Send');
    await shown.until(() => shown.press('Take back'));
    await shown.backend.faults({ kind: 'unreachable', times: -1 });
    await shown.until(() => shown.press('Yes, take back and erase'));
    await shown.until(() => shown.find.getByText(/could not be taken back/));
    shown.find.getByText('Receipt code');
    await shown.backend.faults();
    shown.press('Yes, take back and erase');
    await shown.until(() => shown.find.getByText(/has been taken back/));
  }).timeout(30_000);

  it('leads the focus to the question before taking back, and back again', async () => {
    const shown = await show('suara-feedback', activity);
    shown.type(message, 'The street light is out');
    shown.press('Send');
    await shown.until(() => shown.press('Take back'));
    const question = await shown.until(() =>
      shown.find.getByRole('group', { name: 'Take your answer back?' }),
    );
    await shown.until(() => expect(focused(shown)).to.equal(question));
    shown.press('Cancel');
    await shown.until(() =>
      expect(focused(shown)).to.equal(shown.find.getByRole('button', { name: 'Take back' })),
    );
  });

  it('marks the code to be copied by hand where it can’t be copied by itself', async () => {
    const shown = await show('suara-feedback', activity);
    shown.type(message, 'The street light is out');
    shown.press('Send');
    const copy = await shown.until(() => shown.find.getByRole('button', { name: 'Copy code' }));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      copy.click();
      const code = shown.element.shadowRoot?.querySelector('[part="code"]')?.textContent?.trim();
      await shown.until(() => expect(String(getSelection())).to.contain(code));
      shown.find.getByRole('button', { name: 'Copy code' });
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('says that a receipt is kept on this device, whenever one comes back to it, and offers no more to keep it', async () => {
    const shown = await show('suara-feedback', activity);
    shown.type(message, 'The street light is out');
    shown.press('Send');
    const keep = await shown.until(() =>
      shown.find.getByRole('button', { name: 'Keep on this device' }),
    );
    keep.focus();
    keep.click();
    const kept = 'The receipt is kept on this device';
    const told = await shown.until(() => shown.find.getByText(kept));
    expect(focused(shown), 'the focus is where the person is').to.equal(told);
    shown.element.remove();
    const { backend } = shown;
    const back = await show('suara-feedback', activity, { backend });
    await back.until(() => back.find.getByRole('heading', { name: /already sent/ }));
    back.find.getByText(kept);
    expect(back.find.queryByRole('button', { name: 'Keep on this device' })).to.equal(null);
  });

  it('has on paper the address of its status, and nothing that can only be pressed', async () => {
    const shown = await show('suara-feedback', activity);
    shown.type(message, 'The street light is out');
    shown.press('Send');
    const link = await shown.until(() =>
      shown.find.getByRole('link', { name: 'See what happens' }),
    );
    const hint = shown.find.getByText('Only on a device of your own.');
    await emulateMedia({ media: 'print' });
    try {
      const after = getComputedStyle(link, '::after');
      expect([after.content, after.direction]).to.deep.equal([
        `"${link.getAttribute('href')}"`,
        'ltr',
      ]);
      expect(hint.checkVisibility()).to.equal(false);
      expect(shown.find.queryAllByRole('button')).to.deep.equal([]);
      expect(shown.find.getByText(/^[0-9A-Z]{4}-/).checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('makes of attributes without sense a default', async () => {
    const attributes = { 'heading-level': '99', shared: 'maybe', backend: '' };
    const shown = await show('suara-feedback', activity, { attributes });
    shown.find.getByRole('heading', { level: 2 });
  });

  it('is part of a form: unmet until the backend has kept an answer, then its value is the code', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const shown = await show('suara-feedback', activity, {
      attributes: { required: '', name: 'suara' },
    });
    form.append(shown.element);
    await shown.until(() => expect(form.checkValidity()).to.equal(false));
    expect(new FormData(form).get('suara')).to.equal(null);
    shown.type(message, 'The street light is out');
    shown.press('Send');
    const code = await shown.until(() => shown.find.getByText(/^[0-9A-Z]{4}-/));
    expect(new FormData(form).get('suara')).to.equal(code.textContent?.trim());
    expect(form.checkValidity()).to.equal(true);
    form.remove();
  });

  it('says what the agency wants it to say', async () => {
    setWords('en', { send: 'Send it off' });
    const shown = await show('suara-feedback', activity);
    shown.find.getByRole('button', { name: 'Send it off' });
    setWords('en', { send: 'Send' });
    await until(() => shown.find.getByRole('button', { name: 'Send' }));
  });

  it('stands several times on a page without mixing anything up', async () => {
    const first = await show('suara-rating', rating.words.activity);
    const second = await show('suara-rating', rating.words.activity);
    first.choose('Satisfied');
    second.press('Send');
    await second.until(() => second.find.getByRole('link', { name: /^Select/ }).click());
    await second.until(() => expect(focused(second)).to.have.attribute('type', 'radio'));
    expect(first.find.queryByRole('link', { name: /^Select/ })).to.equal(null);
  });
});
