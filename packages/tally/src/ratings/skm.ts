import { TallyError } from '../errors.ts';
import { exact, type Fraction } from '../methods/fractions.ts';

/** Weight of an unsur: an equal part of 1, or the rounded figures that some reports print. */
export type SkmWeight = 'exact' | '0.111' | '0.11';

/** Mutu pelayanan, from A (sangat baik) to D (tidak baik). */
export type SkmGrade = 'A' | 'B' | 'C' | 'D';

/** Hundredths of a non-negative fraction, half up. */
const hundredths = ({ over, under }: Fraction) => Number((over * 200n + under) / (2n * under));

/** Lower bounds in hundredths, from the table of nilai interval konversi. */
const bands: readonly (readonly [grade: SkmGrade, from: number])[] = [
  ['A', 8831],
  ['B', 7661],
  ['C', 6500],
];

/**
 * The grade of an index of 25 to 100. The table's bands (25,00-64,99 D, 65,00-76,60 C,
 * 76,61-88,30 B, 88,31-100 A) leave no gap once the index is rounded to two decimals, which it is
 * here, half up, before it is placed.
 */
export function skmGrade(index: number): SkmGrade {
  // 76.605 is a little less than that in binary; ten more digits decide as the decimals would.
  const rounded = Math.round(Number((index * 100).toFixed(8)));
  return bands.find(([, from]) => rounded >= from)?.[0] ?? 'D';
}

/** Answers to one unsur. */
export interface SkmSum {
  /** Sum of the answers, each 1 to 4. */
  readonly sum: number;
  /** How many answered. */
  readonly n: number;
}

function weightOf(weight: SkmWeight, items: number): Fraction {
  if (weight === 'exact') return exact.ratio(1, items);
  const thousandths = { '0.111': 111, '0.11': 110 }[weight];
  if (items !== 9) throw new TallyError(`The weight ${weight} is for nine unsur.`);
  return exact.ratio(thousandths, 1000);
}

/**
 * The Indeks Kepuasan Masyarakat: 25 × Σ weight × NRR, where the NRR of an unsur is the mean of its
 * answers. Computed in fractions and rounded once, half up, to two decimals: with the weight
 * printed as 0.111 the best possible index would be 99.9.
 *
 * @returns 25 to 100, or `null` where an unsur has no answer.
 * @throws {TallyError} A rounded weight with other than nine unsur.
 */
export function skmIndex(items: readonly SkmSum[], weight: SkmWeight = 'exact'): number | null {
  if (items.length === 0 || items.some(({ n }) => n === 0)) return null;
  const means = items.map(({ sum, n }) => exact.ratio(sum, n));
  const total = means.reduce((a, b) => exact.add(a, b));
  const { over, under } = weightOf(weight, items.length);
  return hundredths({ over: total.over * over * 25n, under: total.under * under }) / 100;
}

/** An unsur by itself: its mean × 25, to two decimals, and the grade of that. */
export function skmUnsur(item: SkmSum): { index: number | null; grade: SkmGrade | null } {
  const index = skmIndex([item]);
  return { index, grade: index === null ? null : skmGrade(index) };
}
