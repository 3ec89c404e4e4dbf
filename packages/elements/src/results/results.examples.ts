import type { Answer } from '@suara/contract';
import { examples as polls } from '../poll/poll.examples.ts';
import type { Example } from '../shared/example.ts';

/** An example with the votes that others have cast in it. */
export interface Counted extends Example {
  ballots: readonly Answer[];
  /** Time at which the results are looked at, where that is not when people voted. */
  later?: string;
}

type Rules = Partial<Extract<Example['activity'], { kind: 'poll' }>['poll']>;

/** A poll's example with other rules, and votes. */
function counted(
  example: Example,
  about: string,
  rules: Rules,
  ballots: readonly Answer[],
): Counted {
  const { activity } = example;
  if (activity.kind !== 'poll') throw new TypeError('Give the example of a poll.');
  const changed = { ...activity, poll: { ...activity.poll, level: 'anyone' as const, ...rules } };
  return { about, activity: changed, ballots };
}

const choices = (...ids: string[]): Answer[] => ids.map((id) => ({ choice: id ? [id] : [] }));
const rankings = (...orders: string[]): Answer[] =>
  orders.map((order) => ({ ranking: order.split(' ').map((id) => [id]) }));

const many = choices('timur', 'timur', 'timur', 'barat', 'tengah', '');

/** Named inputs of `<suara-results>`. */
export const examples = {
  live: counted(polls.one, 'Live, with a blank vote', {}, many),
  afterClose: counted(polls.one, 'Hidden until closing', { results: 'after-close' }, many),
  afterVote: counted(polls.one, 'Hidden until a vote', { results: 'after-vote' }, []),
  never: counted(polls.one, 'Never shown here', { results: 'never' }, many),
  tooFew: counted(polls.one, 'Too few to be shown', { k: 5 }, choices('timur')),
  tie: counted(polls.one, 'A tie', {}, choices('timur', 'barat')),
  drawn: counted(
    polls.one,
    'A tie settled by a draw',
    { rules: { seed: '2026' } },
    choices('timur', 'barat'),
  ),
  approval: counted(polls.approval, 'Approvals', {}, [
    { choice: ['timur', 'barat'] },
    { choice: ['timur'] },
  ]),
  score: counted(polls.score, 'Scores', {}, [{ scores: { timur: 5, barat: 2 } }]),
  credits: counted(polls.credits, 'Votes bought with credits', {}, [
    { points: { timur: 4, barat: 3 } },
  ]),
  runoff: counted(
    polls.ranking,
    'Rounds',
    { method: 'instant-runoff' },
    rankings('timur', 'timur', 'barat', 'barat', 'tengah timur'),
  ),
  stv: counted(
    polls.ranking,
    'Rounds with a quota',
    { method: 'stv', seats: 2 },
    rankings('timur barat', 'timur barat', 'timur barat', 'tengah', 'barat'),
  ),
  schulze: counted(
    polls.ranking,
    'Every two compared',
    {},
    rankings('timur barat tengah', 'timur tengah', 'barat timur', 'timur barat', 'tengah timur'),
  ),
  pairs: counted(
    polls.ranking,
    'Pairs locked by strength',
    { method: 'ranked-pairs' },
    rankings('timur barat tengah', 'timur tengah', 'barat timur'),
  ),
  budget: counted(polls.budget, 'What a budget pays for', {}, [
    { choice: ['drainase', 'lampu'] },
    { choice: ['drainase'] },
    { choice: ['drainase', 'halte'] },
    { choice: ['lampu'] },
  ]),
  statements: counted(polls.statements, 'Agreement', {}, [
    { votes: { trotoar: 1, malam: 0 } },
    { votes: { trotoar: 1, malam: -1, pohon: 1 } },
    { votes: { trotoar: -1 } },
  ]),
} satisfies Record<string, Counted>;
