import type { ResultsRareWording } from './wording.ts';

/** English: what only some figures need, and why there are none. */
export const words: ResultsRareWording = {
  unknown: 'These results were not found.',
  misconfigured: 'These results have not been fully set up.',
  hidden: {
    upcoming: (when) => ({
      title: 'No results yet',
      text: `People can take part from ${when ?? 'a later day'}.`,
    }),
    'after-vote': () => ({
      title: 'Results are shown after you have taken part',
      text: 'That way, what others answered does not sway you.',
    }),
    'after-close': (when) => ({
      title: 'Results are published after closing',
      text: `That way, answers already given do not sway the next.${when ? ` Closes ${when}.` : ''}`,
    }),
    never: () => ({
      title: 'Results are not shown here',
      text: 'The agency reports them in another way, as its notice explains.',
    }),
  },
  tieOpenBudget:
    'Which of them are funded depends on which comes first, and the rules of the count do not decide that. The step-by-step count shows one possible order.',
  scored: { sum: 'Total score', mean: 'Mean score', borda: 'Borda points' },
  beatsOf: (n, of, shown) => `beats ${n} of ${shown} ${of === 1 ? 'other' : 'others'}`,
  agree: 'Agree',
  pass: 'Pass',
  disagree: 'Disagree',
  points: (n, shown) => `${shown} ${n === 1 ? 'point' : 'points'}`,
  unknownMethod: (name) =>
    `The method “${name}” is newer than this page, so its figures are shown as a table only.`,
  updated: (people, leader) => `Results updated. ${people}. ${leader}`,
};
