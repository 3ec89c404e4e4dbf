import type { ActivityOf } from '../activity.ts';
import type { Checked } from '../check/around.ts';
import { checkBallot } from '../check/ballot.ts';
import { ballotKeyOf } from '../tables.ts';
import { exactly, type Judged, list, oneOf, record, string, whole } from './shape.ts';
import { judged, type Written } from './written.ts';

// Which options there are, and how often each may be named, is the poll's to say.
const ids = list(string);
const numbers = record(whole(-1_000_000, 1_000_000));
const ballots = {
  choice: ids,
  ranking: list(list(string, 1)),
  scores: numbers,
  points: numbers,
  votes: record(oneOf(-1, 0, 1)),
};

/** A ballot, of whatever method. */
export function judgePoll(activity: ActivityOf<'poll'>, written: Written): Judged<Checked> {
  const { poll } = activity;
  const key = ballotKeyOf[poll.method];
  const answer = exactly({ [key]: ballots[key] });
  return judged(activity, written, { answer }, (ballot) => checkBallot(poll, ballot));
}
