// Apart from the checks: a page draws a scale before it checks anything.
import type { Definition } from '../activity.ts';
import { scaleRange } from '../scales.ts';

type Rating = Extract<Definition, { kind: 'rating' }>['rating'];

/** Lowest and highest score of a rating of one question; `undefined` for one of several. */
export function rangeOf({
  scale,
  labels,
}: Rating): readonly [min: number, max: number] | undefined {
  if (!scale) return undefined;
  const [min, max] = scaleRange[scale];
  return labels && max - min + 1 !== labels.length ? [1, labels.length] : [min, max];
}
