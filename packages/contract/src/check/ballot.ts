import type { PollActivity } from '../poll.ts';
import type { FieldIssue } from '../problem.ts';
import type { Answer } from '../submission.ts';
import { ballotKeyOf } from '../tables.ts';

type Poll = PollActivity['poll'];
type Numbers = Readonly<Record<string, number>>;

function checkIds(poll: Poll, ids: readonly string[], base: string): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const distinct = new Set(ids);
  if (distinct.size < ids.length) issues.push({ pointer: base, code: 'duplicate' });
  for (const id of distinct) {
    const option = poll.options.find((known) => known.id === id);
    if (!option) issues.push({ pointer: base, code: 'unknown-option' });
    else if (option.withdrawn) issues.push({ pointer: base, code: 'withdrawn-option' });
  }
  return issues;
}

/** Bounds on how many options a ballot names; a blank ballot has its own rule. */
function checkCount({ choose = {}, method, options }: Poll, n: number, base: string): FieldIssue[] {
  const { min = 1, max = method === 'plurality' ? 1 : options.length } = choose;
  if (n > max) return [{ pointer: base, code: 'too-many', params: { max } }];
  return n < min ? [{ pointer: base, code: 'too-few', params: { min } }] : [];
}

function checkCost(poll: Poll, ids: readonly string[], base: string): FieldIssue[] {
  if (poll.rules['ballot-within-budget'] !== true || poll.budget === undefined) return [];
  const cost = ids.reduce(
    (sum, id) => sum + (poll.options.find((option) => option.id === id)?.cost ?? 0),
    0,
  );
  return cost > poll.budget
    ? [{ pointer: base, code: 'over-budget', params: { max: poll.budget, total: cost } }]
    : [];
}

function checkRange(numbers: Numbers, min: number, max: number, base: string): FieldIssue[] {
  return Object.entries(numbers)
    .filter(([, number]) => number < min || number > max || number % 1)
    .map(([id, number]) => ({
      pointer: `${base}/${id}`,
      code: number % 1 ? 'not-integer' : 'out-of-range',
      params: { min, max },
    }));
}

function checkPoints({ points, method }: Poll, given: Numbers, base: string): FieldIssue[] {
  const total = points?.total ?? 0;
  const most = points?.perOption ?? (method === 'quadratic' ? Math.floor(Math.sqrt(total)) : total);
  const issues = checkRange(given, 0, most, base);
  const spent = Object.values(given).reduce(
    (sum, n) => sum + (method === 'quadratic' ? n * n : n),
    0,
  );
  if (spent > total)
    issues.push({ pointer: base, code: 'over-budget', params: { max: total, total: spent } });
  return issues;
}

/** Whether a ballot names nothing: taking part without choosing. */
export function isBlank(ballot: Answer): boolean {
  if ('choice' in ballot) return ballot.choice.length === 0;
  if ('ranking' in ballot) return ballot.ranking.length === 0;
  const numbers =
    'scores' in ballot
      ? ballot.scores
      : 'points' in ballot
        ? ballot.points
        : 'votes' in ballot
          ? ballot.votes
          : {};
  // Giving no points anywhere chooses nothing; a score or a pass of 0 says something.
  if ('points' in ballot) return Object.values(numbers).every((n) => n === 0);
  return Object.keys(numbers).length === 0;
}

/** What is wrong with a ballot under the poll's method. */
export function checkBallot(poll: Poll, ballot: Answer): FieldIssue[] {
  const key = ballotKeyOf[poll.method];
  const base = `/answer/${key}`;
  if (!(key in ballot)) return [{ pointer: base, code: 'required' }];
  if (isBlank(ballot)) return poll.blank ? [] : [{ pointer: base, code: 'required' }];
  if ('choice' in ballot) {
    const issues = [
      ...checkIds(poll, ballot.choice, base),
      ...checkCount(poll, ballot.choice.length, base),
    ];
    return [...issues, ...checkCost(poll, ballot.choice, base)];
  }
  if ('ranking' in ballot) {
    const ids = ballot.ranking.flat();
    const tied =
      poll.rules['tied-ranks'] === 'invalid' && ballot.ranking.some((place) => place.length > 1);
    const issues = tied ? [{ pointer: base, code: 'duplicate' }] : [];
    return [...issues, ...checkIds(poll, ids, base), ...checkCount(poll, ids.length, base)];
  }
  if ('scores' in ballot) {
    const { min = 0, max = 5 } = poll.scores ?? {};
    return [
      ...checkIds(poll, Object.keys(ballot.scores), base),
      ...checkRange(ballot.scores, min, max, base),
    ];
  }
  if ('points' in ballot) {
    return [
      ...checkIds(poll, Object.keys(ballot.points), base),
      ...checkPoints(poll, ballot.points, base),
    ];
  }
  return 'votes' in ballot ? checkIds(poll, Object.keys(ballot.votes), base) : [];
}
