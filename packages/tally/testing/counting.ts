import { count, profileOf } from '../src/index.ts';
import type { Ballot, Method, PollCount, PollDefinition } from '../src/index.ts';

type Extra = Partial<PollDefinition>;

/** Counts ballots, each with how often it was cast. */
export function counted(
  method: Method,
  ids: string,
  ballots: [Ballot, number][],
  extra: Extra = {},
): PollCount {
  const poll = { options: [...ids].map((id) => ({ id })), ...extra, method };
  const profile = profileOf(poll);
  for (const [ballot, times] of ballots) profile.add(ballot, times);
  return count(poll, profile);
}

/** `A>BC>D` as a ranking: B and C share the second rank, an empty place is a skipped rank. */
export const rank = (text: string): Ballot => ({
  ranking: text.split('>').map((group) => [...group]),
});
/** Counts rankings written as text. */
export const ranked = (
  method: Method,
  ids: string,
  ballots: [string, number][],
  extra: Extra = {},
) =>
  counted(
    method,
    ids,
    ballots.map(([text, times]) => [rank(text), times]),
    extra,
  );

/** Counts approvals written as `ab`, with costs in the order of the options. */
export function budget(
  method: Method,
  costs: Record<string, number>,
  money: number,
  votes: Record<string, number>,
  rules = {},
): PollCount {
  const options = Object.entries(costs).map(([id, cost]) => ({ id, cost }));
  const ballots = Object.entries(votes).map(([choice, times]): [Ballot, number] => [
    { choice: [...choice] },
    times,
  ]);
  return counted(method, '', ballots, { options, budget: money, rules });
}
