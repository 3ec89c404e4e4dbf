import { actingStyles } from './acting.styles.ts';

/** Gives a shadow root the styles of this half, once. */
export function adopt(root: ShadowRoot | null): void {
  const sheet = actingStyles.styleSheet;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets.push(sheet);
}
