import type { Ballot, PollActivity } from '@suara/contract';

type Poll = PollActivity['poll'];
/** Points or votes by option; what is absent is 0. */
export type Amounts = Readonly<Record<string, number>>;

/** What a ballot uses of what it may use, part by part, so that the sum can be shown as a sum. */
export interface Spending {
  /** What each chosen option takes, in the order of the poll. */
  parts: number[];
  spent: number;
  total: number;
  /** Negative where too much is used. */
  left: number;
}

/** What giving an option this many votes or points takes: v² credits with `quadratic`, else as many. */
export const costOf = ({ method }: Poll, amount: number) =>
  method === 'quadratic' ? amount * amount : amount;

function sumUp(parts: number[], total: number): Spending {
  const spent = parts.reduce((sum, part) => sum + part, 0);
  return { parts, spent, total, left: total - spent };
}

/** Points or credits used by a `cumulative` or `quadratic` ballot. */
export function pointsSpent(poll: Poll, amounts: Amounts): Spending {
  const parts = poll.options.map(({ id }) => costOf(poll, amounts[id] ?? 0));
  return sumUp(
    parts.filter((part) => part !== 0),
    poll.points?.total ?? 0,
  );
}

/** Money that the chosen projects of a budget ballot would cost. */
export function moneySpent(poll: Poll, chosen: readonly string[]): Spending {
  const projects = poll.options.filter(({ id }) => chosen.includes(id));
  return sumUp(
    projects.map(({ cost = 0 }) => cost),
    poll.budget ?? 0,
  );
}

/** Most that one option may be given. */
export function mostFor({ method, points }: Poll): number {
  const total = points?.total ?? 0;
  return points?.perOption ?? (method === 'quadratic' ? Math.floor(Math.sqrt(total)) : total);
}

/** Whether one more for this option stays within the total and within what an option may be given. */
export function affordsOneMore(poll: Poll, amounts: Amounts, id: string): boolean {
  const more = (amounts[id] ?? 0) + 1;
  return more <= mostFor(poll) && pointsSpent(poll, { ...amounts, [id]: more }).left >= 0;
}

/** As the contract writes it: an option given nothing is left out. */
export const pointsBallot = (amounts: Amounts): Ballot => ({
  points: Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0)),
});

/**
 * The whole number a person typed, in the digits of any script; `undefined` if it is none. A number too large is not
 * cut down: it is shown back with the total it leads to.
 */
export function readAmount(text: string): number | undefined {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  if (digits === '') return 0;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}

/** Unicode puts the decimal digits of each script in a row of ten that begins with its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
