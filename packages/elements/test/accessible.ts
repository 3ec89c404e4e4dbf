import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
// Not a module: it leaves itself on the page.
import 'axe-core';
import type Axe from 'axe-core';
import { clear, type Shown } from './show.ts';

const { axe } = globalThis as unknown as { axe: typeof Axe };

const schemes = ['light', 'dark'] as const;

/** What colours can be wrong in; everything else is the same in light and dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds in an element; the page around it is the test runner's. */
async function violations(element: HTMLElement, rules?: string[]): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    ...(rules ? { runOnly: rules } : { rules: { region: { enabled: false } } }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

/** Shows the page in a language, and waits until the element speaks it. */
async function speak({ element, until }: Shown, lang: string) {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  await until(() =>
    expect(element.shadowRoot?.querySelector('.suara')).to.have.attribute('lang', lang),
  );
  // Words of the parts that are brought later come a moment after.
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Runs axe over what stands there, in two languages and in light and dark colours. */
async function everyView(shown: Shown, languages: readonly string[]) {
  // One from left to right, and where there is one, one from right to left.
  const [first = 'id'] = languages;
  for (const lang of languages.includes('ar') ? [first, 'ar'] : languages) {
    await speak(shown, lang);
    for (const [i, scheme] of schemes.entries()) {
      document.documentElement.style.setProperty('color-scheme', scheme);
      const found = await violations(shown.element, i > 0 ? ofColours : undefined);
      expect(found, `${lang}, ${scheme}`).to.deep.equal([]);
    }
  }
}

/**
 * Runs axe over an element: from left to right and from right to left, in light and dark colours.
 *
 * @param open - Puts the element on the page; called once.
 * @param languages - Those that its activity has.
 * @param then - What is done to it after it was looked at, to look at it once more.
 */
export async function expectAccessible(
  open: () => Promise<Shown>,
  languages: readonly string[] = ['id', 'en', 'ar'],
  then?: (shown: Shown) => Promise<unknown>,
): Promise<void> {
  const page = document.documentElement;
  // Without motion, so that no colour is judged on its way to another.
  await emulateMedia({ reducedMotion: 'reduce' });
  page.style.setProperty('background', 'Canvas');
  const shown = await open();
  try {
    await everyView(shown, languages);
    if (!then) return;
    await then(shown);
    await everyView(shown, languages);
  } finally {
    clear();
    page.removeAttribute('dir');
    page.removeAttribute('style');
    await emulateMedia({ reducedMotion: 'no-preference' });
  }
}
