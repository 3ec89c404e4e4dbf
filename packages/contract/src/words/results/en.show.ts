import type { ResultsShowWording } from './wording.ts';

/** English: what most figures need. */
export const words: ResultsShowWording = {
  lang: 'en',
  loading: 'Loading the results…',
  tryAgain: 'Try again',
  unreachable: 'The results cannot be loaded because the service is not connected.',
  interim: 'Results so far',
  final: 'Final results',
  asOf: (when) => `As of ${when}`,
  live: (n, k) =>
    n > 1
      ? `The figures update by themselves whenever ${k} or more people have taken part.`
      : 'The figures update by themselves.',
  people: (n, shown) => `${shown} ${n === 1 ? 'person' : 'people'} took part`,
  blank: (n, shown) => `${shown} blank ${n === 1 ? 'vote' : 'votes'}`,
  withdrawn: (_, shown) => `${shown} withdrawn`,
  invalid: (_, shown) => `${shown} could not be counted`,
  noneYet: 'No votes have come in yet.',
  none: 'No votes came in.',
  tooFew: (shown) =>
    `Figures are shown once at least ${shown} people have taken part, so that nobody’s choice can be guessed.`,
  hiddenCell: (k) => `fewer than ${k}, not shown`,
  leads: (names) => `In the lead: ${names}`,
  wins: (names) => `Chosen: ${names}`,
  leading: 'In the lead',
  winner: 'Chosen',
  tied: 'Tied',
  tie: (names) => `A tie between ${names}.`,
  tieBroken: (seed) => `Settled by a draw that anyone can check, with the seed “${seed}”.`,
  tieOpen: 'The rules of the count do not settle it, so all of them are named.',
  votes: (n, shown) => `${shown} ${n === 1 ? 'vote' : 'votes'}`,
  between: (low, high) => `${low} to ${high}`,
  table: 'See as a table',
  how: 'How it is counted',
  trust: {
    anyone: 'Anyone can take part without a check, so one person may have done so more than once.',
    device:
      'Counted once for each device that is recognised, so one person may have taken part more than once.',
    token: 'One vote for each invitation code.',
    identity: 'One vote for each person whose identity was checked.',
  },
  steps: 'The count, step by step',
};
