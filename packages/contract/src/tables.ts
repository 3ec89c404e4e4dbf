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

/** Lowest and highest score of each scale. */
export const scaleRange = {
  'yes-no': [0, 1],
  thumbs: [0, 1],
  stars: [1, 5],
  smileys: [1, 5],
  words: [1, 5],
  nps: [0, 10],
  ces: [1, 7],
} as const satisfies Record<string, readonly [min: number, max: number]>;
