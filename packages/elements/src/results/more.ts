// What somebody asks for when the figures are there: the table, how it is counted, the steps; and scorecards.
import { moreStyles } from './more.styles.ts';

export { drawOthers } from './card.view.ts';
export { drawHow } from './how.view.ts';
export { drawSteps } from './steps.view.ts';
export { drawTable } from './table.ts';
export { countingWords } from './words.ts';

/** Gives a shadow root the styles of this part, once. */
export function adopt(root: ShadowRoot | null): void {
  const sheet = moreStyles.styleSheet;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets.push(sheet);
}
