import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { clear, type Shown } from './show.ts';

/** How people may see an element. */
export const views = [
  { scheme: 'light', lang: 'en' },
  { scheme: 'dark', lang: 'id' },
  { scheme: 'light', lang: 'ar' },
  { scheme: 'dark', lang: 'ar' },
] as const;

/**
 * Runs axe over an element in light and dark colours, from left to right and from right to left.
 *
 * @param open - Puts the element on the page; called once.
 * @param languages - Those that its activity has, the first in place of any other.
 */
export async function expectAccessible(
  open: () => Promise<Shown>,
  languages: readonly string[] = ['id', 'en', 'ar'],
): Promise<void> {
  const page = document.documentElement;
  page.style.setProperty('color-scheme', 'light dark');
  page.style.setProperty('background', 'Canvas');
  const shown = await open();
  try {
    for (const { scheme, lang } of views) {
      // Without motion, so that no colour is judged on its way to another.
      await emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      page.lang = lang;
      page.dir = lang === 'ar' ? 'rtl' : 'ltr';
      const spoken = languages.includes(lang) ? lang : languages[0];
      await shown.until(() =>
        expect(shown.element.shadowRoot?.querySelector('.suara')).to.have.attribute('lang', spoken),
      );
      // Words of the parts that are brought later come a moment after.
      await new Promise((resolve) => setTimeout(resolve, 150));
      await expect(shown.element).to.be.accessible();
    }
  } finally {
    clear();
    page.removeAttribute('dir');
    page.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  }
}
