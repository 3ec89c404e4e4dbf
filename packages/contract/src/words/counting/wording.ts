// Words that explain a count: its table, its method, its steps, comparisons in pairs, scorecards. Loaded when they are asked for.
import type { Method } from '../../poll.ts';

export interface CountingWording {
  /** How each method counts, for who never heard of it. */
  methods: Record<Method, string>;
  order: Record<'fixed' | 'rotated' | 'random', string>;
  /** What an interval means, and what it does not. */
  intervalNote: string;
  /** A link to the figures as data. */
  data: string;
  rules: string;
  step: (step: string, steps: string) => string;
  previous: string;
  next: string;
  /** Rounds of instant-runoff and STV. */
  round: string;
  quota: (n: number, shown: string) => string;
  majority: string;
  votes: string;
  change: string;
  fate: string;
  elected: string;
  eliminated: string;
  continues: string;
  electedNow: (names: string) => string;
  eliminatedNow: (names: string) => string;
  nothingNow: string;
  /** Who stood equal at a step, and whether a draw settled it. */
  equalNow: (names: string, drawn: boolean) => string;
  transfer: (votes: string, from: string, to: string) => string;
  transferLost: (votes: string, from: string) => string;
  exhausted: (votes: string) => string;
  /** Purchases of a budget. */
  bought: (project: string, cost: string) => string;
  notBought: (project: string, cost: string) => string;
  supporters: (n: number, shown: string) => string;
  payment: (amount: string) => string;
  remaining: (amount: string) => string;
  phases: Record<'greedy' | 'equal-shares' | 'utilitarian', string>;
  /** Pairs locked by strength. */
  beats: (winner: string, loser: string, strength: string) => string;
  locked: string;
  notLocked: string;
  /** Comparison in pairs. */
  pairs: string;
  pairsHint: string;
  /** With which other option one is compared, where each has a block of its own. */
  against: (other: string) => string;
  paths: string;
  pathsHint: string;
  rowWins: string;
  rowLoses: string;
  even: string;
  /** Headings of the figures as a table. */
  table: {
    title: string;
    option: string;
    statement: string;
    cost: string;
    share: string;
    interval: string;
    /** Of what was counted. */
    counted: Record<
      'votes' | 'approvals' | 'firstChoices' | 'supporters' | 'scored' | 'given' | 'ranked',
      string
    >;
    /** Over how many others an option beats. */
    beats: string;
    points: string;
  };
  /** Scorecard. */
  index: string;
  grade: string;
  grades: Record<string, string>;
  element: string;
  mean: string;
  score: string;
  answers: string;
  skipped: (n: number, shown: string) => string;
  distribution: string;
  reasons: string;
  trend: string;
  period: string;
  /** Where the figures of earlier periods come from. */
  earlierNote: string;
  /** In place of the last day of a period that goes on. */
  periodNow: string;
  /** Nobody has answered a rating yet. */
  noAnswers: string;
  /** Nobody did before it closed. */
  nobodyAnswered: string;
  formula: string;
  formulas: Record<'mean' | 'csat' | 'nps' | 'ces' | 'govuk' | 'a11' | 'skm', string>;
  kinds: string;
  statuses: string;
  statusNames: Record<string, string>;
}
