import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { clear, show } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import '../poll/poll.define.ts';
import { examples as polls } from '../poll/poll.examples.ts';
import '../rating/rating.define.ts';
import { examples as rating } from '../rating/rating.examples.ts';

const shown = [
  ['suara-feedback', feedback.kinds],
  ['suara-rating', rating.urgent],
  ['suara-poll', polls.urgent],
] as const;

describe('where to turn in an emergency', () => {
  afterEach(clear);

  for (const [tag, { activity }] of shown) {
    it(`stands in a box over what <${tag}> asks, as wide as that, and is gone once it was sent`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const { element, find, until } = await show(tag, activity);
      const text = find.getByText('In an emergency, call 112.');
      const line = text.closest('[part="emergency"]')!;
      const { borderTopWidth, borderInlineStartWidth } = getComputedStyle(line);
      expect([borderTopWidth, borderInlineStartWidth]).to.deep.equal(['2px', '8px']);
      expect(Number(getComputedStyle(text).fontWeight)).to.be.at.least(600);
      const form = element.shadowRoot!.querySelector('form')!;
      const width = (one: Element) => one.getBoundingClientRect().width;
      expect(width(line)).to.be.closeTo(width(form), 1);
      expect(width(form)).to.be.below(1000);
      expect(line.compareDocumentPosition(form)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      find.getAllByRole('radio').at(-1)!.click();
      for (const box of find.queryAllByRole<HTMLTextAreaElement>('textbox')) box.value = 'Lampu';
      form.requestSubmit();
      await until(() => find.getByText('Receipt code'));
      expect(find.queryByText('In an emergency, call 112.')).to.equal(null);
    });
  }
});
