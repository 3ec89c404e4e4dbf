/** The sums that equal shares needs, over some kind of number. */
export interface Arithmetic<T> {
  /** The number a ÷ b. */
  ratio(a: number, b: number): T;
  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  times(a: T, by: number): T;
  dividedBy(a: T, by: number): T;
  /** Below 0, 0 or above 0 as a is less than, equal to or more than b. */
  compare(a: T, b: T): number;
  toNumber(a: T): number;
}

/** An exact fraction in lowest terms, the denominator above 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function fraction(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? { over: over / a, under: under / a } : { over, under };
}

/** Exact: no rounding anywhere, at the price of big integers. */
export const exact: Arithmetic<Fraction> = {
  ratio: (a, b) => fraction(BigInt(a), BigInt(b)),
  add: (a, b) => fraction(a.over * b.under + b.over * a.under, a.under * b.under),
  subtract: (a, b) => fraction(a.over * b.under - b.over * a.under, a.under * b.under),
  times: (a, by) => fraction(a.over * BigInt(by), a.under),
  dividedBy: (a, by) => fraction(a.over, a.under * BigInt(by)),
  compare: (a, b) => {
    const difference = a.over * b.under - b.over * a.under;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  },
  toNumber: ({ over, under }) => {
    const whole = over / under;
    return Number(whole) + Number(((over % under) * 10n ** 12n) / under) / 1e12;
  },
};

/** Thrown by {@link quick} when rounding could decide. */
export class TooClose extends Error {}

/** Numbers closer than this, relative to the larger, are too close to tell apart by doubles. */
const CLOSE = 1e-9;

/**
 * Doubles that know their limits: a comparison whose outcome rounding could have changed throws
 * {@link TooClose}, and the caller counts again with {@link exact}. A run makes far fewer than a
 * million roundings of 2^-53 each, well under the distance asked for here, so that what does
 * compare compares as the exact numbers would.
 */
export const quick: Arithmetic<number> = {
  ratio: (a, b) => a / b,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  times: (a, by) => a * by,
  dividedBy: (a, by) => a / by,
  compare: (a, b) => {
    if (a === 0 && b === 0) return 0;
    if (Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b))) throw new TooClose();
    return a - b;
  },
  toNumber: (a) => a,
};
