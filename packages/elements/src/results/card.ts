// What scorecards are drawn with, and messages in figures. What unfolds tables of its own imports them from here, so that
// a scorecard is one file.
import { adopt } from '../shared/adopt.ts';
import { moreStyles } from './more.styles.ts';

export { drawOthers } from './card.view.ts';
export { countingWords } from './counting-words.ts';
export { foldingTable, type FoldingRow } from './folding.view.ts';

/** Readies an element for tables. */
export const dress = (host: Element): void => adopt(host.shadowRoot, moreStyles);
