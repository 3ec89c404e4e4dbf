import type { Answer, Definition } from '@suara/contract';
import { rangeOf } from '@suara/contract/check';
import { canonicalJson } from '../activities/version.ts';
import type { Totals } from '../stores/store.ts';
import type { Counting } from './counting.ts';
import { hideSmall } from './hide.ts';

type Rating = Extract<Definition, { kind: 'rating' }>;

interface Question {
  readonly key: string;
  readonly min: number;
  readonly max: number;
}

/** The questions of a rating; one that has no items has the single question `score`. */
function questionsOf({ rating }: Rating): Question[] {
  const range = rangeOf(rating);
  if (range) return [{ key: 'score', min: range[0], max: range[1] }];
  return (rating.items ?? []).map(({ key, labels }) => ({ key, min: 1, max: labels.length }));
}

function meanOf(values: readonly { value: number; count: number }[]): number | null {
  const n = values.reduce((sum, { count }) => sum + count, 0);
  return n === 0 ? null : values.reduce((sum, { value, count }) => sum + value * count, 0) / n;
}

/** Ratings are counted as a histogram of each question, and of the reasons given. */
export function countingOfRating(definition: Rating): Counting {
  const questions = questionsOf(definition);
  const { rating } = definition;
  return {
    needsProfile: false,
    basis: 'rating',
    text: (answer: Answer) => canonicalJson(answer),
    totalsOf(text): Totals {
      const answer = JSON.parse(text) as {
        score?: number;
        items?: Record<string, number>;
        reasons?: string[];
      };
      const totals: Record<string, number> = { n: 1 };
      for (const { key } of questions) {
        const value = key === 'score' ? answer.score : answer.items?.[key];
        totals[value === undefined ? `skipped:${key}` : `value:${key}:${value}`] = 1;
      }
      for (const id of answer.reasons ?? []) totals[`reason:${id}`] = 1;
      return totals;
    },
    results(head, totals) {
      const items = questions.map(({ key, min, max }) => {
        const values = Array.from({ length: max - min + 1 }, (_, i) => ({
          value: min + i,
          count: totals[`value:${key}:${min + i}`] ?? 0,
        }));
        const n = values.reduce((sum, { count }) => sum + count, 0);
        const shown = hideSmall(
          values.map(({ count }) => count),
          head.k,
        );
        const mean = n < head.k ? null : meanOf(values);
        return {
          key,
          n,
          skipped: totals[`skipped:${key}`] ?? 0,
          mean,
          score: mean,
          distribution: values.map(({ value }, i) => ({
            value,
            count: shown[i] ?? null,
            share: shown[i] == null || n === 0 ? null : shown[i] / n,
            interval: null,
          })),
        };
      });
      return {
        kind: 'rating',
        ...head,
        formula: 'mean',
        definition: 'mean = sum of scores / n',
        rules: {},
        score: items.length === 1 ? (items[0]?.score ?? null) : null,
        skipped: items.reduce((sum, { skipped }) => sum + skipped, 0),
        items,
        ...(rating.reasons && {
          reasons: rating.reasons.map(({ id }) => ({ id, count: totals[`reason:${id}`] ?? 0 })),
        }),
      };
    },
  };
}
