import type { CountingWording } from './wording.ts';

const plural = new Intl.PluralRules('en');

/** English. */
export const words: CountingWording = {
  intervalNote:
    'The 95% range shows how far a share could have moved by chance. People took part of their own accord, so the figures need not reflect all residents.',
  methods: {
    plurality: 'Everyone chooses one option. The one chosen most often leads.',
    approval: 'Everyone chooses all they approve of. The one approved most often leads.',
    score: 'Everyone scores each option. The highest score leads.',
    cumulative: 'Everyone shares out the same number of points. The most points lead.',
    quadratic:
      'Everyone spends the same number of credits. One vote costs 1 credit, two votes 4, three votes 9, so that strong support can be shown at a price.',
    borda:
      'Everyone ranks the options. The first place gets the most points, each next one less, and all points are added up.',
    'instant-runoff':
      'Everyone ranks the options. Until one has more than half, the one with the fewest votes is out and its votes move to their next choice.',
    stv: 'Everyone ranks the options, and several are elected. Whoever reaches the quota is elected; votes above it, and votes of those who are out, move to their next choice.',
    schulze:
      'Everyone ranks the options, and every two are compared. The winner beats each other option, directly or through a chain of stronger wins.',
    'ranked-pairs':
      'Everyone ranks the options, and every two are compared. Wins are locked in from the strongest, except those that contradict wins already locked.',
    statements:
      'Each statement stands by itself: agree, pass or disagree. Statements do not compete.',
    'greedy-budget':
      'Projects are funded from the most supported down, as long as the budget lasts.',
    'equal-shares':
      'The budget is shared equally among all voters. A project is funded when its supporters can pay for it together out of their shares.',
  },
  order: {
    fixed: 'Everyone saw the options in the same order.',
    rotated: 'The order was rotated, so that each option came first equally often.',
    random: 'Each person saw the options in an order of chance.',
  },
  data: 'Data for a recount',
  rules: 'Rules of the count that were used, for anyone who wants to recount:',
  step: (step, steps) => `Step ${step} of ${steps}`,
  previous: 'Previous step',
  next: 'Next step',
  round: 'Where things stand at this step',
  quota: (n, shown) =>
    `Quota to be elected: ${shown} ${plural.select(n) === 'one' ? 'vote' : 'votes'}.`,
  majority: 'Elected with more than half of the votes that still count.',
  votes: 'Votes',
  change: 'Change',
  fate: 'What happens',
  elected: 'Elected',
  eliminated: 'Out',
  continues: 'Continues',
  electedNow: (names) => `Elected: ${names}.`,
  eliminatedNow: (names) => `Fewest votes, so out: ${names}.`,
  nothingNow: 'Nobody is elected or out.',
  equalNow: (names, drawn) =>
    `Equal at this step: ${names}. ${drawn ? 'Settled by the draw.' : 'The rules do not decide between them.'}`,
  transfer: (votes, from, to) => `Votes that move from ${from} to ${to}: ${votes}.`,
  transferLost: (votes, from) => `Votes of ${from} without a next choice: ${votes}.`,
  exhausted: (votes) => `Votes no longer counted: ${votes}.`,
  bought: (project, cost) => `${project} is funded: ${cost}.`,
  notBought: (project, cost) => `${project} is not funded: ${cost} is more than what is left.`,
  supporters: (n, shown) => `${shown} ${n === 1 ? 'supporter' : 'supporters'}`,
  payment: (amount) => `Each supporter pays at most ${amount} of their share.`,
  remaining: (amount) => `Left in the budget: ${amount}.`,
  phases: {
    greedy: 'By number of supporters',
    'equal-shares': 'Out of the voters’ shares',
    utilitarian: 'Out of what is left, by number of supporters',
  },
  beats: (winner, loser, strength) => `${winner} beats ${loser} (strength ${strength}).`,
  locked: 'Locked in: it contradicts no stronger win.',
  notLocked: 'Not locked in: it contradicts a stronger win.',
  pairs: 'Every two options compared',
  pairsHint: 'At each option: how many votes put it before each of the others.',
  against: (other) => `against ${other}`,
  paths: 'Strongest paths',
  pathsHint:
    'At each option: strength of the strongest path of wins from it to each of the others. A path is as strong as its weakest win.',
  rowWins: 'wins',
  rowLoses: 'loses',
  even: 'even',
  table: {
    title: 'Results',
    option: 'Option',
    statement: 'Statement',
    cost: 'Cost',
    share: 'Share',
    interval: '95% range',
    counted: {
      votes: 'Votes',
      approvals: 'Approvals',
      firstChoices: 'First choices',
      supporters: 'Supporters',
      scored: 'Scored by',
      given: 'Given by',
      ranked: 'Ranked by',
    },
    beats: 'Beats',
    points: 'Points',
  },
  index: 'Public satisfaction index (IKM)',
  grade: 'Grade',
  grades: {
    A: 'Very good',
    B: 'Good',
    C: 'Less than good',
    D: 'Not good',
  },
  element: 'Element',
  mean: 'Mean',
  score: 'Score',
  answers: 'Answers',
  skipped: (n, shown) => `${shown} ${n === 1 ? 'answer' : 'answers'} skipped`,
  distribution: 'Spread of answers',
  reasons: 'Reasons',
  trend: 'Trend',
  period: 'Period',
  earlierNote:
    'Earlier figures are as the agency published them; they were not counted again here.',
  periodNow: 'So far',
  noAnswers: 'No answers have come in yet.',
  nobodyAnswered: 'No answers came in.',
  formula: 'Formula',
  formulas: {
    mean: 'Mean of all scores.',
    csat: 'Share of answers on the two highest steps.',
    nps: 'Share of 9 and 10 minus the share of 0 to 6.',
    ces: 'Mean ease, from 1 to 7.',
    govuk: 'Mean as a percentage: (mean - 1) / 4.',
    a11: 'Share of answers on the two highest steps, question by question.',
    skm: 'Mean of all elements with equal weight, times 25 (Indonesian Ministerial Regulation PANRB 14/2017).',
  },
  kinds: 'By kind',
  statuses: 'By status',
  statusNames: {
    received: 'Received',
    acknowledged: 'Read',
    'in-progress': 'In progress',
    answered: 'Answered',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
    rejected: 'Not processed',
  },
};
