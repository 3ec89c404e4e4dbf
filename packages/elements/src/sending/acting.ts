// The half that acts: everything from the first touch on. One file, sent for beside the definition.
import { adopt } from '../shared/adopt.ts';
import { actingStyles } from './acting.styles.ts';
import { begin } from './begin.ts';
import { clientOf, find } from './connect.ts';
import { mistakes } from './issues.ts';
import { noticeDetails } from './notice-details.ts';
import { panel } from './panel.ts';
import { prepare, send } from './send.ts';
import { failureBox, waitingBox } from './status.ts';
import { draftNote, noted } from './noted.ts';
import { reviewing } from './reviewing.ts';
import { room } from './room.ts';
import { summary } from './summary.ts';
import { updated } from './updated.ts';
import { loadActingWords } from './words.ts';

/** What a participation needs of this half. */
export const acting = {
  dress: (root: ShadowRoot | null) => adopt(root, actingStyles),
  loadWords: loadActingWords,
  begin,
  clientOf,
  find,
  mistakes,
  noticeDetails,
  panel,
  prepare,
  send,
  failureBox,
  waitingBox,
  room,
  summary,
  updated,
  draftNote,
  noted,
  reviewing,
};
export type Acting = typeof acting;
