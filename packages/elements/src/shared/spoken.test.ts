import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { clear, show } from '../../test/show.ts';
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
});
