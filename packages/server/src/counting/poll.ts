import type { Answer, Definition } from '@suara/contract';
import { isBlank } from '@suara/contract/check';
import { canonicalJson } from '../activities/version.ts';
import type { Totals } from '../stores/store.ts';
import type { Counting } from './counting.ts';

type Poll = Extract<Definition, { kind: 'poll' }>;

export function countingOfPoll({ poll }: Poll): Counting {
  return {
    needsProfile: false,
    basis: 'poll',
    text: (answer: Answer) => canonicalJson(answer),
    totalsOf(text): Totals {
      const ballot = JSON.parse(text) as { choice?: string[] };
      const totals: Record<string, number> = { n: 1 };
      if (isBlank(ballot as Answer)) totals['blank'] = 1;
      for (const id of ballot.choice ?? []) totals[`count:${id}`] = 1;
      return totals;
    },
    results(head, totals) {
      const blank = totals['blank'] ?? 0;
      const valid = head.n - blank;
      const options = poll.options.map(({ id }) => {
        const count = totals[`count:${id}`] ?? 0;
        return { id, count, share: valid === 0 ? null : count / valid, interval: null };
      });
      const most = Math.max(...options.map(({ count }) => count));
      const winners =
        most === 0 ? [] : options.filter(({ count }) => count === most).map(({ id }) => id);
      return {
        kind: 'poll',
        ...head,
        method: poll.method,
        rules: poll.rules,
        order: poll.order,
        blank,
        invalid: 0,
        options,
        winners,
        tie: winners.length > 1 ? { between: winners, brokenBy: null } : null,
      };
    },
  };
}
