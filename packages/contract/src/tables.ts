// Tables that a page needs before it loads any schema: nothing here imports the validator.

/** The property that a ballot of each method has. */
export const ballotKeyOf = {
  plurality: 'choice',
  approval: 'choice',
  score: 'scores',
  cumulative: 'points',
  quadratic: 'points',
  borda: 'ranking',
  'instant-runoff': 'ranking',
  stv: 'ranking',
  schulze: 'ranking',
  'ranked-pairs': 'ranking',
  statements: 'votes',
  'greedy-budget': 'choice',
  'equal-shares': 'choice',
} as const;

export { scaleRange } from './scales.ts';
