import { expectAccessible } from '../../test/accessible.ts';
import { clear, show, type Shown } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import '../rating/rating.define.ts';
import { examples as rating } from '../rating/rating.examples.ts';
import { examples as questions } from '../questions/questions.examples.ts';
import type { Example } from './example.ts';

/** Sends what was not filled in, and waits for what there is to say about it; a closed form has no button. */
async function sendEmpty({ element, until }: Shown) {
  const button = element.shadowRoot?.querySelector<HTMLElement>('[part="submit"]');
  if (!button) return;
  button.click();
  await until(() => {
    const busy = element.matches(':state(asking)') && !element.shadowRoot?.querySelector('.error');
    if (busy || element.matches(':state(sending)')) throw new Error('nothing said yet');
  });
}

function everyExample(tag: string, examples: Record<string, Example>) {
  for (const [name, { activity, now }] of Object.entries(examples)) {
    it(`${tag} "${name}" has nothing that axe finds, before and after mistakes`, async () => {
      const open = () => show(tag, activity, now ? { now } : {});
      await expectAccessible(open, activity.languages, sendEmpty);
    }).timeout(60_000);
  }
}

describe('what axe finds', () => {
  afterEach(clear);
  everyExample('suara-rating', rating);
  everyExample('suara-feedback', feedback);
  everyExample('suara-feedback', questions);
});
