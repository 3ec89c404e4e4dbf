import type { Answer, Definition } from '@suara/contract';
import { canonicalJson } from '../activities/version.ts';
import type { Totals } from '../stores/store.ts';
import type { Counting } from './counting.ts';
import { hideSmall } from './hide.ts';

type Feedback = Extract<Definition, { kind: 'feedback' }>;

/** Where feedback can stand; `withdrawn` is counted by itself. */
const statuses = [
  'received',
  'acknowledged',
  'in-progress',
  'answered',
  'closed',
  'rejected',
] as const;

/** Feedback is counted by kind, and by where it stands. */
export function countingOfFeedback({ feedback }: Feedback): Counting {
  return {
    needsProfile: false,
    text: (answer: Answer) => canonicalJson(answer),
    totalsOf(text): Totals {
      const { kind } = JSON.parse(text) as { kind: string };
      return { n: 1, [`kind:${kind}`]: 1 };
    },
    results(head, totals) {
      const cells = (ids: readonly string[], name: string) => {
        const counts = hideSmall(
          ids.map((id) => totals[`${name}:${id}`] ?? 0),
          head.k,
        );
        return ids.map((id, i) => ({ id, count: counts[i] ?? null }));
      };
      return {
        kind: 'feedback',
        ...head,
        kinds: cells(
          feedback.kinds.map(({ id }) => id),
          'kind',
        ),
        statuses: cells(statuses, 'status'),
      };
    },
  };
}
