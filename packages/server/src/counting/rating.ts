import type { Answer, Definition, Formula, ItemResult, RatingResults } from '@suara/contract';
import { rangeOf } from '@suara/contract/check';
import { instruments, scoreFromHistograms, skmGrade, TallyError } from '@suara/tally';
import { canonicalJson } from '../activities/version.ts';
import type { Totals } from '../stores/store.ts';
import type { Counting, Head } from './counting.ts';
import { hideEach, hideSmall } from './hide.ts';
import { remembering } from '../remember.ts';

type Rating = Extract<Definition, { kind: 'rating' }>['rating'];

/** A question that has a score. The single question of a rating without items is called `score`. */
interface Question {
  readonly key: string;
  readonly min: number;
  readonly max: number;
}

function questionsOf(rating: Rating): Question[] {
  const range = rangeOf(rating);
  if (range) return [{ key: 'score', min: range[0], max: range[1] }];
  return (rating.items ?? []).map(({ key, labels }) => ({ key, min: 1, max: labels.length }));
}

const ofScale: Partial<Record<NonNullable<Rating['scale']>, Formula>> = { nps: 'nps', ces: 'ces' };

/** The formula that was asked for, or else the one that belongs to the instrument or the scale. */
function formulaOf({ formula, instrument, scale }: Rating): Formula {
  if (formula) return formula;
  if (instrument) return instrument.startsWith('a11') ? 'a11' : (instrument as Formula);
  return (scale && ofScale[scale]) ?? 'mean';
}

/** @throws {TallyError} The formula is not made for what is asked. */
function checkFormula(formula: Formula, questions: readonly Question[]): void {
  const { min, max } = instruments[formula];
  if (formula === 'mean') return;
  const wrong = questions.find((question) => question.min !== min || question.max !== max);
  if (!wrong) return;
  throw new TallyError(
    `The formula ${formula} takes answers from ${min} to ${max}, but "${wrong.key}" is asked from ${wrong.min} to ${wrong.max}. Give another "formula" or scale.`,
  );
}

interface Given {
  score?: number;
  items?: Record<string, number>;
  reasons?: string[];
}

function totalsOf(questions: readonly Question[], text: string): Totals {
  const { score, items, reasons } = JSON.parse(text) as Given;
  const totals: Record<string, number> = { n: 1 };
  let answered = false;
  for (const { key } of questions) {
    const value = items ? items[key] : score;
    if (value === undefined) continue;
    totals[`value:${key}:${value}`] = 1;
    answered = true;
  }
  if (!answered) totals['skipped'] = 1;
  for (const id of reasons ?? []) totals[`reason:${id}`] = 1;
  return totals;
}

const valuesOf = ({ min, max }: Question) =>
  Array.from({ length: max - min + 1 }, (_, i) => min + i);

function histogramsOf(questions: readonly Question[], totals: Totals) {
  const histogramOf = (question: Question) =>
    Object.fromEntries(
      valuesOf(question).map((value) => [value, totals[`value:${question.key}:${value}`] ?? 0]),
    );
  return Object.fromEntries(questions.map((question) => [question.key, histogramOf(question)]));
}

/** An item with small cells hidden. A figure over fewer than `k` people is hidden altogether. */
function hidden(item: ItemResult, asked: Question | undefined, k: number): ItemResult {
  const { min = -Infinity, max = Infinity } = asked ?? {};
  const own = item.distribution.filter(({ value }) => value >= min && value <= max);
  const counts = own.map(({ count }) => count ?? 0);
  const shown = hideSmall(counts, k, item.mean === item.score ? 1 : 2);
  const few = item.n < k;
  return {
    ...item,
    ...(few && { mean: null, score: null, ...('grade' in item && { grade: null }) }),
    distribution: own.map((cell, i) =>
      shown[i] == null ? { value: cell.value, count: null, share: null, interval: null } : cell,
    ),
  };
}

/** Scores of earlier periods as the agency published them. Nothing of fewer than `k` people is repeated here. */
const trendOf = (earlier: NonNullable<Rating['earlier']>, formula: Formula, k: number) =>
  earlier.map(({ score, ...period }) => {
    const shown = period.n < k ? null : score;
    const grade = shown === null ? null : skmGrade(shown);
    return { ...period, score: shown, ...(formula === 'skm' && { grade }) };
  });

function publish(rating: Rating, questions: readonly Question[], head: Head, totals: Totals) {
  const formula = formulaOf(rating);
  const items = questions.map(({ key }) => key);
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const range = [
    Math.min(...questions.map(({ min }) => min)),
    Math.max(...questions.map(({ max }) => max)),
  ] as const;
  const skipped = totals['skipped'] ?? 0;
  const histograms = histogramsOf(questions, totals);
  const distribution = { n: head.n - skipped, skipped, histograms };
  const scored = scoreFromHistograms(formula, distribution, { items, range });
  const few = distribution.n < head.k;
  const overall = questions.length === 1 || formula === 'skm' ? scored.score : null;
  const reasons = rating.reasons?.map(({ id }) => id) ?? [];
  const named = hideEach(
    reasons.map((id) => totals[`reason:${id}`] ?? 0),
    head.k,
  );
  const results: RatingResults = {
    kind: 'rating',
    ...head,
    ...{ formula, definition: scored.definition, rules: scored.rules, skipped },
    score: few ? null : overall,
    ...('grade' in scored && { grade: few ? null : (scored.grade ?? null) }),
    items: scored.items.map((item) => hidden(item, byKey.get(item.key), head.k)),
    ...(rating.earlier && { trend: trendOf(rating.earlier, formula, head.k) }),
    ...(rating.reasons && { reasons: reasons.map((id, i) => ({ id, count: named[i] ?? null })) }),
  };
  return results;
}

/**
 * Ratings are counted as a histogram of each question, scored by `@suara/tally`, and of the reasons given.
 *
 * @throws {TallyError} The formula does not fit the scale.
 */
export function countingOfRating({ rating }: { rating: Rating }): Counting {
  const questions = questionsOf(rating);
  checkFormula(formulaOf(rating), questions);
  return {
    needsProfile: false,
    text: (answer: Answer) => canonicalJson(answer),
    totalsOf: remembering((text: string) => totalsOf(questions, text)),
    results: (head, totals) => publish(rating, questions, head, totals),
  };
}
