// Figures as a backend gives them, for tests of what is made of them.
import type { PollActivity, PollResults } from '@suara/contract';

/** Says words in Indonesian. */
export const say = (words: Readonly<Record<string, string>>) => words['id'] ?? '';

/** A poll of three parks. */
export const poll: PollActivity['poll'] = {
  method: 'plurality',
  options: [
    { id: 'barat', label: { id: 'Taman Barat' } },
    { id: 'timur', label: { id: 'Taman Timur' } },
    { id: 'tengah', label: { id: 'Taman Tengah' } },
  ],
  order: 'fixed',
  blank: true,
  changes: 'until-close',
  level: 'device',
  results: 'live',
  k: 1,
  rules: {},
};

/** One option's figures, of a hundred people. */
export const option = (id: string, count: number | null, more: object = {}) => ({
  id,
  count,
  share: count === null ? null : count / 100,
  interval: null,
  ...more,
});

/** What was counted in it. */
export function resultsOf(more: Partial<PollResults> = {}): PollResults {
  return {
    kind: 'poll',
    activity: 'taman',
    version: 'sha256-' + 'A'.repeat(43),
    asOf: '2026-11-24T00:00:00Z',
    state: 'closed',
    n: 100,
    withdrawn: 0,
    level: 'device',
    k: 5,
    method: 'plurality',
    rules: {},
    order: 'fixed',
    blank: 0,
    invalid: 0,
    options: [option('barat', 20), option('timur', 50), option('tengah', 30)],
    winners: ['timur'],
    tie: null,
    ...more,
  };
}
