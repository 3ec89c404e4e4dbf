import type { Holding } from '@suara/client';
import type { FieldIssue } from '@suara/contract';
import type { FailureKey } from '@suara/contract/words/words';

/** Why an answer was not kept. */
export type Failure = FailureKey | 'closed' | 'not-open' | 'uncertain';

/** A question as a mistake names it. */
export interface Named {
  label: string;
  /** Kind of question, for words of its own: `choice`, `email`, `consent`… */
  kind: string;
}

/** Where a person stands with one activity. What a phase needs travels in it. */
export type Phase =
  | { name: 'loading' }
  /** The element can't run; the page's own fallback shows, with the reason: a code, said by `cannotShow`. */
  | { name: 'unable'; reason: string }
  | { name: 'upcoming' }
  | { name: 'closed' }
  /** This device holds an answer already. */
  | { name: 'answered'; holding: Holding }
  | { name: 'asking'; issues: readonly FieldIssue[] }
  /** Everything once more, or a warning, before it is sent. */
  | { name: 'reviewing'; about: 'answer' | 'personal' }
  | { name: 'sending' }
  /** Not sent yet; the client tries again by itself. */
  | { name: 'waiting'; offline: boolean; copied?: boolean }
  | { name: 'failed'; failure: Failure; again: boolean; copied?: boolean }
  | { name: 'done'; holding: Holding }
  | { name: 'withdrawn' };
