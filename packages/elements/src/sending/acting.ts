// The half that acts: everything from the first touch on. One file, sent for beside the definition.
import { adopt } from './adopt.ts';
import { begin } from './begin.ts';
import { find } from './connect.ts';
import { mistakes } from './issues.ts';
import { noticeDetails } from './notice-details.ts';
import { panel } from './panel.ts';
import { prepare, send } from './send.ts';
import { failureBox, waitingBox } from './status.ts';
import { summary } from './summary.ts';

/** What a participation needs of this half. */
export const acting = {
  adopt,
  begin,
  find,
  mistakes,
  noticeDetails,
  panel,
  prepare,
  send,
  failureBox,
  waitingBox,
  summary,
};
export type Acting = typeof acting;
