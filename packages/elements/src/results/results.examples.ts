import type { Answer } from '@suara/contract';
import { examples as messages } from '../feedback/feedback.examples.ts';
import { examples as polls } from '../poll/poll.examples.ts';
import { examples as ratings } from '../rating/rating.examples.ts';
import { common, words, type Example } from '../shared/example.ts';

/** An example with the votes that others have cast in it. */
export interface Counted extends Example {
  ballots: readonly Answer[];
  /** Time at which the results are looked at, where that is not when people voted. */
  later?: string;
}

type Of<Kind extends Example['activity']['kind']> = Extract<Example['activity'], { kind: Kind }>;
type Rules = Partial<Of<'poll'>['poll']>;

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

const last = '2026-12-01T00:00:00Z';
const closes = '2026-12-31T23:59:59+07:00';
const after = '2027-01-02T00:00:00Z';

/** The same, looked at after closing. */
const closed = (example: Counted, about: string): Counted => ({
  ...example,
  about,
  activity: { ...example.activity, closes },
  now: last,
  later: after,
});

/** A rating's example with its figures shown, and answers. */
function rated(
  { activity }: Example,
  about: string,
  rules: Partial<Of<'rating'>['rating']>,
  ballots: readonly Answer[],
): Counted {
  if (activity.kind !== 'rating') throw new TypeError('Give the example of a rating.');
  return {
    about,
    activity: { ...activity, rating: { ...activity.rating, results: 'live', k: 1, ...rules } },
    ballots,
  };
}

/** Answers to nine unsur, each the same for all but one. */
const unsur = (steps: number, cost: number): Answer => ({
  items: Object.fromEntries(
    [
      'requirements',
      'procedure',
      'time',
      'cost',
      'product',
      'competence',
      'conduct',
      'facilities',
      'complaints',
    ].map((key) => [key, key === 'cost' ? cost : steps]),
  ),
});

function shown(activity: Example['activity']): Example['activity'] {
  if (activity.kind !== 'feedback') throw new TypeError('Give the example of feedback.');
  return { ...activity, feedback: { ...activity.feedback, results: 'live', k: 1 } };
}

const message = (kind: string): Answer => ({
  kind,
  fields: { isi: 'Lampu jalan padam.' },
  anonymous: false,
  confidential: false,
});

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
  drawnRound: counted(
    polls.ranking,
    'A draw at a step that decides nobody’s place',
    { method: 'instant-runoff', rules: { seed: '2026' } },
    rankings('timur', 'timur', 'timur', 'timur', 'barat', 'barat', 'tengah barat', 'tengah'),
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
  borda: counted(
    polls.ranking,
    'Points for places',
    { method: 'borda' },
    rankings('timur barat', 'barat timur tengah', 'timur'),
  ),
  points: counted(polls.points, 'Points shared out', {}, [
    { points: { timur: 6, barat: 4 } },
    { points: { tengah: 5, timur: 5 } },
  ]),
  mean: counted(polls.score, 'Mean scores', { rules: { aggregate: 'mean' } }, [
    { scores: { timur: 5, barat: 2 } },
    { scores: { timur: 3 } },
  ]),
  shares: counted(
    polls.budget,
    'What shares of the budget pay for',
    { method: 'equal-shares', rules: { increment: 100_000 } },
    [{ choice: ['drainase', 'lampu'] }, { choice: ['drainase'] }, { choice: ['lampu'] }],
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
  final: closed(counted(polls.one, '', {}, many), 'Closed, with who was chosen'),
  closedEmpty: closed(counted(polls.one, '', {}, []), 'Closed, and nobody took part'),
  card: rated(ratings.items, 'A scorecard', { formula: 'skm' }, [
    { items: { time: 4, cost: 3 } },
    { items: { time: 3, cost: 4 } },
    { items: { time: 4, cost: 2 } },
  ]),
  skm: {
    about: 'The public satisfaction index with its nine elements (PermenPANRB 14/2017)',
    activity: {
      ...common,
      id: 'skm-loket',
      kind: 'rating',
      title: words(
        'Survei Kepuasan Masyarakat',
        'Public satisfaction survey',
        'استبيان رضا الجمهور',
      ),
      rating: {
        instrument: 'skm',
        results: 'live',
        k: 1,
        earlier: [
          { from: '2024-01-01', to: '2024-12-31', n: 312, score: 76.48 },
          { from: '2025-01-01', to: '2025-12-31', n: 298, score: 86.4 },
        ],
      },
    },
    ballots: [unsur(4, 4), unsur(4, 3), unsur(3, 4), unsur(3, 3), unsur(4, 2)],
  },
  stars: rated(ratings.stars, 'A rating of one question', {}, [
    { score: 5 },
    { score: 5 },
    { score: 4 },
    { score: 2 },
  ]),
  reasons: rated(ratings.reasons, 'A rating with reasons', {}, [
    { score: 1, reasons: ['lama'] },
    { score: 5, reasons: ['ramah'] },
    { score: 4, reasons: ['ramah'] },
  ]),
  messages: {
    about: 'Messages by kind and status',
    activity: shown(messages.kinds.activity),
    ballots: ['aspirasi', 'aspirasi', 'apresiasi', 'gagasan'].map(message),
  },
} satisfies Record<string, Counted>;
