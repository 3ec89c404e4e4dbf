import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { listen } from '../../test/heard.ts';
import { clear, focused, show } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import '../rating/rating.define.ts';
import { examples } from '../rating/rating.examples.ts';

/** Everything a screen reader says from the beginning to the end of the element. */
async function walk(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  for (let i = 0; i < 60; i++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === 'end of document') break;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

const place = (said: readonly string[], part: string) =>
  said.findIndex((phrase) => phrase.includes(part));

describe('what a screen reader says', () => {
  afterEach(clear);

  it('reads the heading, the question, each step with its words, the comment, and then the button', async () => {
    const rating = await show('suara-rating', examples.words.activity);
    const said = await walk(rating.element.shadowRoot!.querySelector<HTMLElement>('.suara')!);
    const order = [
      'heading, Rate our service',
      'How satisfied are you',
      'Very dissatisfied',
      'Very satisfied',
      'What could we do better',
      'button, Send',
    ];
    const places = order.map((part) => place(said, part));
    expect(places.includes(-1), said.join(' | ')).to.equal(false);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('reads the summary before the question, and the mistake with the question', async () => {
    const rating = await show('suara-rating', examples.words.activity);
    rating.press('Send');
    await rating.until(() => rating.find.getByRole('link', { name: /^Select/ }));
    const said = await walk(rating.element.shadowRoot!.querySelector<HTMLElement>('.suara')!);
    const summary = place(said, 'There is a problem');
    const link = place(said, 'link, Select one answer');
    const group = said.findIndex((phrase) => phrase.startsWith('group, How satisfied'));
    expect([summary, link, group].includes(-1), said.join(' | ')).to.equal(false);
    expect(summary).to.be.below(link);
    expect(link).to.be.below(group);
    expect(said[group]).to.contain('Select one answer');
  });

  it('says by itself that it sends, that it waits, and when it could not; the receipt is read from its heading on', async () => {
    const listener = await listen();
    try {
      const shown = await show('suara-feedback', feedback.short.activity);
      shown.type(/What you want to say/, 'The street light is out');
      await shown.backend.faults({ kind: 'unavailable', method: 'PUT' });
      shown.press('Send');
      await shown.until(() => shown.find.getByText('Receipt code'));
      const heard = (await listener.heard()).join(' | ');
      const [sending, waiting] = ['Sending…', 'Not sent yet. Your answer is still on this device'];
      expect(heard).to.contain(sending).and.to.contain(waiting);
      expect(heard.indexOf(sending)).to.be.below(heard.indexOf(waiting));
      expect(focused(shown)?.textContent?.trim()).to.equal(
        'Thank you, we have received your message',
      );
      await listener.stop();
      const said = await walk(shown.element.shadowRoot!.querySelector<HTMLElement>('.suara')!);
      const order = [
        'heading, Thank you',
        'Receipt code',
        'Copy code',
        'What happens next',
        'Take back',
      ];
      const places = order.map((part) => place(said, part));
      expect(places.includes(-1), said.join(' | ')).to.equal(false);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    } finally {
      await listener.stop().catch(() => undefined);
    }
  }).timeout(30_000);
});
