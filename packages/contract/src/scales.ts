// Apart from the table of ballots: who rates loads none of it.

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
