import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
// Not a module: it leaves itself on the page.
import 'axe-core';
import type Axe from 'axe-core';
import { openBackend } from '../../../../test/support/page-backend.ts';
import { clear, show } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import '../rating/rating.define.ts';
import { examples as rating } from '../rating/rating.examples.ts';
import { examples as questions } from '../questions/questions.examples.ts';
import type { Example } from './example.ts';

const { axe } = globalThis as unknown as { axe: typeof Axe };

/** What axe finds in the elements on the page; the page around them is the test runner's. */
async function violations(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

const looks = [
  { scheme: 'light', language: 'id' },
  { scheme: 'dark', language: 'ar' },
  { scheme: 'light', language: 'ar' },
  { scheme: 'dark', language: 'en' },
] as const;

function everyExample(tag: string, examples: Record<string, Example>) {
  for (const [name, { activity, now }] of Object.entries(examples)) {
    it(`${tag} "${name}" has nothing that axe finds, before and after mistakes`, async () => {
      const backend = await openBackend({ activities: [activity], ...(now && { now }) });
      for (const { scheme, language } of looks) {
        await emulateMedia({ colorScheme: scheme });
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = scheme === 'dark' ? '#0f1419' : '#fff';
        const shown = await show(tag, activity, { backend });
        document.documentElement.lang = language;
        await new Promise((resolve) => setTimeout(resolve, 150));
        expect(await violations(shown.element), `${scheme} ${language}`).to.deep.equal([]);
        const button = shown.element.shadowRoot?.querySelector<HTMLElement>('[part="submit"]');
        button?.click();
        await new Promise((resolve) => setTimeout(resolve, 150));
        expect(await violations(shown.element), `${scheme} ${language}, mistakes`).to.deep.equal(
          [],
        );
        clear();
      }
    }).timeout(30_000);
  }
}

describe('what axe finds', () => {
  afterEach(async () => {
    clear();
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    await emulateMedia({ colorScheme: 'light' });
  });
  everyExample('suara-rating', rating);
  everyExample('suara-feedback', feedback);
  everyExample('suara-feedback', questions);
});
