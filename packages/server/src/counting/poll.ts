import type { Answer, Ballot, Definition, PollResults } from '@suara/contract';
import { isBlank } from '@suara/contract/check';
import {
  ballotKey,
  contribution,
  count,
  isAdditive,
  parseBallotKey,
  type PollCount,
  profileOf,
  resultsFromTotals,
  rulesOf,
} from '@suara/tally';
import type { Totals } from '../stores/store.ts';
import type { Counting, Head } from './counting.ts';
import { remembering } from '../remember.ts';

type Poll = Extract<Definition, { kind: 'poll' }>['poll'];

/**
 * Whether running totals are kept for the method. Comparing options in pairs could be added up as well, but one
 * ballot over 500 options would change 125 000 sums: such polls are counted from the profile.
 */
const hasTotals = ({ method }: Poll) =>
  isAdditive(method) && method !== 'schulze' && method !== 'ranked-pairs';

/** What every ballot adds, whatever the method. */
const participation = (ballot: Ballot): Totals => (isBlank(ballot) ? { n: 1, blank: 1 } : { n: 1 });

function published(head: Head, poll: Poll, counted: PollCount): PollResults {
  const { method, rules, blank, invalid, exhausted, options, winners, tie } = counted;
  const { rounds, pairwise, paths } = counted;
  return {
    kind: 'poll',
    ...head,
    ...{ method, rules, order: poll.order, blank, invalid },
    ...(exhausted !== undefined && { exhausted }),
    ...{ options, winners, tie },
    ...(rounds && { rounds }),
    ...(pairwise && { pairwise }),
    ...(paths && { paths }),
  };
}

/**
 * Polls are counted by `@suara/tally`.
 *
 * @throws {TallyError} A rule of the poll does not exist, or takes other values.
 */
export function countingOfPoll({ poll }: { poll: Poll }): Counting {
  const { method } = poll;
  rulesOf(poll);
  const additive = hasTotals(poll);
  const worth = additive ? (ballot: Ballot) => contribution(poll, ballot) : participation;
  return {
    needsProfile: !additive,
    text: (answer: Answer) => ballotKey(method, answer as Ballot),
    totalsOf: remembering((text: string) => worth(parseBallotKey(method, text))),
    results: (head, totals, profile) =>
      published(
        head,
        poll,
        additive ? resultsFromTotals(poll, totals) : count(poll, profileOf(poll, profile)),
      ),
  };
}
