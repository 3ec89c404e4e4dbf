import { laterStyles } from './later.styles.ts';

/** Gives a shadow root the styles of this half, once. */
export function adopt(root: ShadowRoot | null): void {
  const sheet = laterStyles.styleSheet;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets.push(sheet);
}
