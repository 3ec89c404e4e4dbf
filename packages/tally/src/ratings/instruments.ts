import type { RatingResults } from '@suara/contract';

/** How ratings become figures; the contract's formulas. */
export type Instrument = RatingResults['formula'];

/** What an instrument asks and how its figure is made. */
export interface InstrumentSpec {
  /** Lowest and highest answer. */
  readonly min: number;
  readonly max: number;
  /** Keys of its questions, in order. */
  readonly items: readonly string[];
  /** The formula in symbols; part of every result. */
  readonly definition: string;
}

/**
 * The nine unsur of the Survei Kepuasan Masyarakat by stable key: published reports number the
 * last two differently, so a number identifies nothing.
 */
export const unsur = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'conduct',
  'facilities',
  'complaints',
] as const;

const one = ['rating'] as const;

/** Every instrument. `mean` takes its range from the options of the score. */
export const instruments: Readonly<Record<Instrument, InstrumentSpec>> = {
  mean: { min: 1, max: 5, items: one, definition: 'sum of ratings / n' },
  csat: { min: 1, max: 5, items: one, definition: '100 * (ratings of 4 or 5) / n' },
  nps: {
    min: 0,
    max: 10,
    items: one,
    definition: '100 * (ratings of 9 or 10) / n - 100 * (ratings of 0 to 6) / n',
  },
  ces: { min: 1, max: 7, items: one, definition: 'CES 2.0: sum of ratings from 1 to 7 / n' },
  govuk: { min: 1, max: 5, items: one, definition: '100 * (sum of ratings / n - 1) / (5 - 1)' },
  a11: {
    min: 1,
    max: 5,
    items: [
      'satisfaction',
      'trust',
      'effectiveness',
      'ease',
      'efficiency',
      'transparency',
      'employee',
    ],
    definition:
      'OMB Circular A-11 section 280, each driver: 100 * (answers of 4 or 5) / n; no figure over all drivers',
  },
  skm: {
    min: 1,
    max: 4,
    items: unsur,
    definition:
      'PermenPANRB 14/2017: 25 * sum over unsur of weight * (sum of answers / n), rounded once, half up, to 2 decimals',
  },
};
