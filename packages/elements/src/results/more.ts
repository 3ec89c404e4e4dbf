// What somebody asks for when the figures are there: the table, how it is counted, the steps; and scorecards.
import { adopt } from '../shared/adopt.ts';
import { prepareAnnouncements } from '../shared/announce.ts';
import { moreStyles } from './more.styles.ts';

export { announce } from '../shared/announce.ts';
export { drawOthers } from './card.view.ts';
export { drawHow } from './how.view.ts';
export { drawSteps } from './steps.view.ts';
export { drawTable } from './table.ts';
export { countingWords } from './counting-words.ts';

/** Readies an element for what is drawn here. */
export function dress(host: Element): void {
  adopt(host.shadowRoot, moreStyles);
  prepareAnnouncements(host);
}
