// The half that acts: everything from the first touch on.
import { actingStyles } from './acting.styles.ts';
import { above, back, below } from './around.ts';
import { begin, shut } from './begin.ts';
import { connect } from './connect.ts';
import { mistakes } from './issues.ts';
import { reviewing } from './looking.ts';
import { noticeDetails } from './notice.ts';
import { receipt } from './receipt.ts';
import { prepare, send } from './send.ts';
import { noted } from './noted.ts';
import { room } from './room.ts';
import { updated } from './updated.ts';
import { loadActingWords } from './words.ts';

/** What a participation needs of this half. */
export const acting = {
  styles: actingStyles,
  loadWords: loadActingWords,
  above,
  back,
  begin,
  below,
  connect,
  mistakes,
  noticeDetails,
  receipt,
  shut,
  prepare,
  send,
  room,
  updated,
  noted,
  reviewing,
};
export type Acting = typeof acting;
