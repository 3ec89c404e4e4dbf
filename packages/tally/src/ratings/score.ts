import type { ItemResult, RatingResults } from '@suara/contract';
import { TallyError } from '../errors.ts';
import { shareOf } from '../wilson.ts';
import { instruments, type Instrument, type InstrumentSpec } from './instruments.ts';
import { skmGrade, skmIndex, skmUnsur, type SkmWeight } from './skm.ts';

/** What may be set about a score. */
export interface ScoreOptions {
  /** Questions that were asked, where they differ from the instrument's. */
  readonly items?: readonly string[];
  /** Range of answers, for `mean`. */
  readonly range?: readonly [min: number, max: number];
  /** For `skm`; `exact` unless given. */
  readonly weight?: SkmWeight;
}

/** The counted part of the contract's rating results. */
export type RatingScore = Pick<
  RatingResults,
  'formula' | 'definition' | 'rules' | 'n' | 'score' | 'grade' | 'skipped' | 'items'
>;

/** How often each value was answered, by question. Values are written as text, as in JSON. */
export type Histograms = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Answers of many people, added up. */
export interface Distribution {
  /** People who answered at least one question. */
  readonly n: number;
  /** People who answered none. */
  readonly skipped: number;
  readonly histograms: Histograms;
}

interface Sums {
  n: number;
  sum: number;
  counts: Map<number, number>;
}

function specOf(instrument: Instrument, options: ScoreOptions): InstrumentSpec {
  const spec = instruments[instrument];
  const [min, max] = instrument === 'mean' && options.range ? options.range : [spec.min, spec.max];
  return { ...spec, min, max, items: options.items ?? spec.items };
}

function checkAnswer(spec: InstrumentSpec, key: string, value: number): void {
  if (!Number.isInteger(value) || value < spec.min || value > spec.max) {
    throw new TallyError(
      `An answer to "${key}" is not a whole number from ${spec.min} to ${spec.max}.`,
    );
  }
}

function sumsOf(
  spec: InstrumentSpec,
  key: string,
  histogram: Readonly<Record<string, number>>,
): Sums {
  const counts = new Map<number, number>();
  for (let value = spec.min; value <= spec.max; value += 1) counts.set(value, 0);
  const sums = { n: 0, sum: 0, counts };
  for (const [text, count] of Object.entries(histogram)) {
    const value = Number(text);
    checkAnswer(spec, key, value);
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new TallyError(`The count of an answer to "${key}" is not a whole number from 0.`);
    }
    counts.set(value, (counts.get(value) ?? 0) + count);
    sums.n += count;
    sums.sum += value * count;
  }
  return sums;
}

const between = ({ counts }: Sums, from: number, to: number) =>
  [...counts].reduce(
    (sum, [value, count]) => (value >= from && value <= to ? sum + count : sum),
    0,
  );

/** The figure of one question; `n` is above 0. */
function figureOf(instrument: Instrument, spec: InstrumentSpec, sums: Sums): number | null {
  const { n, sum } = sums;
  switch (instrument) {
    case 'csat':
    case 'a11':
      return (100 * between(sums, 4, 5)) / n;
    case 'nps':
      // one division, so that nothing is rounded twice
      return (100 * (between(sums, 9, 10) - between(sums, 0, 6))) / n;
    case 'govuk':
      return (100 * (sum - n * spec.min)) / (n * (spec.max - spec.min));
    case 'skm':
      return skmUnsur(sums).index;
    default:
      return sum / n;
  }
}

function itemOf(
  instrument: Instrument,
  spec: InstrumentSpec,
  key: string,
  sums: Sums,
  people: number,
): ItemResult {
  const { n, sum, counts } = sums;
  return {
    key,
    n,
    skipped: people - n,
    mean: n > 0 ? sum / n : null,
    score: n > 0 ? figureOf(instrument, spec, sums) : null,
    ...(instrument === 'skm' && { grade: skmUnsur(sums).grade }),
    distribution: [...counts].map(([value, count]) => ({ value, count, ...shareOf(count, n) })),
  };
}

/**
 * Scores answers that were added up by question and value.
 *
 * @param instrument - Which figure; the result names it and gives its definition.
 * @throws {TallyError} An answer outside the instrument's range, a question it does not have, more
 *   answers to a question than people.
 */
export function scoreFromHistograms(
  instrument: Instrument,
  { n, skipped, histograms }: Distribution,
  options: ScoreOptions = {},
): RatingScore {
  const spec = specOf(instrument, options);
  for (const key of Object.keys(histograms)) {
    if (!spec.items.includes(key)) {
      throw new TallyError(
        `${instrument} has no question "${key}". It has: ${spec.items.join(', ')}.`,
      );
    }
  }
  const sums = spec.items.map((key) => sumsOf(spec, key, histograms[key] ?? {}));
  spec.items.forEach((key, place) => {
    if ((sums[place]?.n ?? 0) > n) {
      throw new TallyError(`"${key}" has more answers than there are people.`);
    }
  });
  const items = spec.items.map((key, place) => {
    const of = sums[place] ?? { n: 0, sum: 0, counts: new Map<number, number>() };
    return itemOf(instrument, spec, key, of, n + skipped);
  });
  const base = { formula: instrument, definition: spec.definition, n, skipped, items };
  if (instrument === 'a11') return { ...base, rules: {}, score: null };
  if (instrument !== 'skm') return { ...base, rules: {}, score: items[0]?.score ?? null };
  const weight = options.weight ?? 'exact';
  const score = skmIndex(sums, weight);
  const rules = { weight, unsur: spec.items.length };
  return { ...base, rules, score, grade: score === null ? null : skmGrade(score) };
}

/** One person's answers by question; what was skipped is absent or null. */
export type Answers = Readonly<Record<string, number | null | undefined>>;

/**
 * Adds up answers, one person at a time, so that a file of any length can be scored. Keys that are
 * no question of the instrument (a profile) are passed over.
 */
export function distributionOf(instrument: Instrument, options: ScoreOptions = {}) {
  const spec = specOf(instrument, options);
  const histograms: Record<string, Record<string, number>> = {};
  for (const key of spec.items) histograms[key] = {};
  const distribution = { n: 0, skipped: 0, histograms };
  return {
    distribution: distribution as Distribution,
    /**
     * Adds one person.
     *
     * @throws {TallyError} An answer outside the range; nothing has been added then.
     */
    add(answers: Answers): void {
      const given = spec.items.flatMap((key) => {
        const value = answers[key];
        if (value === null || value === undefined) return [];
        checkAnswer(spec, key, value);
        return [[key, value] as const];
      });
      if (given.length === 0) distribution.skipped += 1;
      else distribution.n += 1;
      for (const [key, value] of given) {
        const histogram = (histograms[key] ??= {});
        histogram[value] = (histogram[value] ?? 0) + 1;
      }
    },
  };
}

/**
 * Scores people's answers.
 *
 * Answers that were skipped are left out and counted; where nobody answered the score is `null`,
 * not 0. Shares carry a Wilson interval.
 *
 * Formulas: CSAT, the share of the top two of five; NPS, promoters 9-10 less detractors 0-6 with
 * passives in the denominator; CES 2.0, the mean of 1 to 7; GOV.UK, (mean − 1) ÷ 4 (alphagov
 * spotlight, user-satisfaction); US OMB Circular A-11 section 280; SKM, PermenPANRB 14/2017.
 *
 * @throws {TallyError} An answer outside the instrument's range.
 */
export function score(
  instrument: Instrument,
  rows: Iterable<Answers>,
  options: ScoreOptions = {},
): RatingScore {
  const sums = distributionOf(instrument, options);
  for (const row of rows) sums.add(row);
  return scoreFromHistograms(instrument, sums.distribution, options);
}
