import { TallyError } from '../errors.ts';

/** Chi-square for one degree of freedom at 95 %, as Krejcie and Morgan use it. */
const CHI_SQUARE = 3.841;
const PROPORTION = 0.5;
const PRECISION = 0.05;

/** How many people must answer, and by which rule that was found. */
export interface SampleSize {
  population: number;
  required: number;
  rule: 'krejcie-morgan';
  rounding: 'nearest' | 'up';
}

/**
 * How many respondents a population needs: X²NP(1−P) ÷ (d²(N−1) + X²P(1−P)), with X² = 3.841,
 * P = 0.5, d = 0.05. Rounded to the nearest whole number this is the published table.
 *
 * Source: R. V. Krejcie and D. W. Morgan, "Determining sample size for research activities",
 * Educational and Psychological Measurement 30 (1970), 607-610; named by PermenPANRB 14/2017.
 *
 * @param population - People served in the period, a whole number from 0.
 * @throws {TallyError} The population is not a whole number from 0.
 */
export function sampleSize(
  population: number,
  rounding: SampleSize['rounding'] = 'nearest',
): SampleSize {
  if (!Number.isSafeInteger(population) || population < 0) {
    throw new TallyError('A population is a whole number from 0.');
  }
  const spread = CHI_SQUARE * PROPORTION * (1 - PROPORTION);
  const size =
    population === 0 ? 0 : (spread * population) / (PRECISION ** 2 * (population - 1) + spread);
  const required = rounding === 'up' ? Math.ceil(size) : Math.round(size);
  return { population, required, rule: 'krejcie-morgan', rounding };
}
