import type { ActivityOf } from '../activity.ts';
import { checkBallot } from '../check/ballot.ts';
import { ballotKeyOf } from '../tables.ts';
import { list, oneOf, record, shape, text, whole } from './shape.ts';
import { judged, type Judged, type Written } from './written.ts';

// Which options there are, and how often each may be named, is the poll's to say.
const id = text(64);
const numbers = record(whole(-1_000_000, 1_000_000));
const ballots = {
  choice: list(id),
  ranking: list(list(id, 1)),
  scores: numbers,
  points: numbers,
  votes: record(oneOf(-1, 0, 1)),
};

/** A ballot, of whatever method. */
export function judgePoll(activity: ActivityOf<'poll'>, written: Written): Judged {
  const { poll } = activity;
  const key = ballotKeyOf[poll.method];
  const answer = shape({ [key]: ballots[key] });
  return judged(activity, written, { answer }, (ballot) => checkBallot(poll, ballot));
}
