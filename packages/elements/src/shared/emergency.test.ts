import { expect } from '@open-wc/testing';
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
    it(`stands in a box over what <${tag}> asks, and is gone once it was sent`, async () => {
      const { element, find, until } = await show(tag, activity);
      const line = find.getByText('In an emergency, call 112.');
      const { borderTopWidth, borderInlineStartWidth, fontWeight } = getComputedStyle(line);
      expect([borderTopWidth, borderInlineStartWidth, fontWeight]).to.deep.equal([
        '2px',
        '8px',
        '600',
      ]);
      const form = element.shadowRoot!.querySelector('form')!;
      expect(line.compareDocumentPosition(form)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      find.getAllByRole('radio').at(-1)!.click();
      for (const box of find.queryAllByRole<HTMLTextAreaElement>('textbox')) box.value = 'Lampu';
      form.requestSubmit();
      await until(() => find.getByText('Receipt code'));
      expect(find.queryByText('In an emergency, call 112.')).to.equal(null);
    });
  }
});
