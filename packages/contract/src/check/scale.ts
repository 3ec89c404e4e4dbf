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

/** Whether a score is low or high: the lowest two fifths of a scale, or its highest. */
export function sideOf(
  score: number,
  [min, max]: readonly [number, number],
): 'low' | 'middle' | 'high' {
  const place = (score - min) / (max - min);
  return place <= 0.4 ? 'low' : place >= 0.75 ? 'high' : 'middle';
}
