import type { CSSResult } from 'lit';

/** Gives a shadow root styles that arrive later, once. */
export function adopt(root: ShadowRoot | null, { styleSheet }: CSSResult): void {
  if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets.push(styleSheet);
  }
}
