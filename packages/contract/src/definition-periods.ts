import type { Definition } from './activity.ts';
import type { DefinitionIssue } from './definition.ts';

/** Lowest and highest score of the formulas that have one overall. */
const scores: Readonly<Record<string, readonly [number, number]>> = {
  csat: [0, 100],
  nps: [-100, 100],
  ces: [1, 7],
  govuk: [0, 100],
  skm: [25, 100],
};

/** Earlier periods stand in order, apart from each other, before this one, with scores that can be. */
export function checkEarlier({ rating, opens }: Extract<Definition, { kind: 'rating' }>) {
  const { earlier = [], formula, instrument, scale } = rating;
  const [least, most] = scores[formula ?? instrument ?? scale ?? ''] ?? [-Infinity, Infinity];
  return earlier.flatMap(({ from, to, score }, i): DefinitionIssue[] => {
    const at = `/rating/earlier/${i}`;
    const before = earlier[i - 1]?.to ?? '';
    if (from > to) return [{ pointer: `${at}/from`, reason: 'is after "to"' }];
    if (from <= before)
      return [{ pointer: `${at}/from`, reason: 'is not after the period before; oldest first' }];
    if (Date.parse(to) > Date.parse(opens))
      return [{ pointer: `${at}/to`, reason: 'is not before this one opens' }];
    return score < least || score > most
      ? [{ pointer: `${at}/score`, reason: `is no score of the formula: ${least} to ${most}` }]
      : [];
  });
}
