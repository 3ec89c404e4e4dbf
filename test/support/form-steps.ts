// What journeys of forms have in common.
import type { Page } from 'playwright-core';

/** Whether an element has the focus, also inside another; runs in the page. */
export const hasFocus = (one: Element) => (one.getRootNode() as ShadowRoot).activeElement === one;

/**
 * Gives the date that the second step of the report asks for, and sends, past the review.
 *
 * @param reviewed - What the review shows among all else.
 */
export async function sendDated(page: Page, reviewed = '7 November 2026'): Promise<void> {
  for (const [name, text] of [
    ['Day', '7'],
    ['Month', '11'],
    ['Year', '2026'],
  ] as const)
    await page.getByRole('textbox', { name }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const review = page.getByRole('definition').filter({ hasText: reviewed });
  await review.waitFor();
  await page.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('Receipt code').waitFor();
}
