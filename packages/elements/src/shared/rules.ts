import type { Activity, ActivityOf } from '@suara/contract';

/** The rules that every kind of activity keeps in the block named after it. */
export type Rules = Pick<ActivityOf<'poll'>['poll'], 'changes' | 'level' | 'results' | 'k'>;

export const rulesOf = (activity: Activity): Rules =>
  (activity as unknown as Record<Activity['kind'], Rules>)[activity.kind];
