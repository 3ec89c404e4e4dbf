import type { Activity } from '@suara/contract';
import type { Participation } from '../shared/participation.ts';

/** A participation of whatever kind. */
export type Any = Participation<Activity['kind']>;
