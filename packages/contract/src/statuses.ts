// Apart from the schema: what judges a receipt without one reads the same list.

/** Where a submission can stand. */
export const statuses = [
  'received',
  'acknowledged',
  'in-progress',
  'answered',
  'closed',
  'withdrawn',
  'rejected',
] as const;
