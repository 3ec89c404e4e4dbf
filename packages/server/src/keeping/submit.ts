import {
  checkSubmission,
  type FieldIssue,
  type ProblemCode,
  type Submission,
} from '@suara/contract';
import { mayChange, type Offered, stateAt } from '../activities/catalogue.ts';
import { canonicalJson } from '../activities/version.ts';
import type { Context } from '../context.ts';
import type { Counting } from '../counting/counting.ts';
import { ProblemError } from '../problem.ts';
import type { Entry, Kept } from '../stores/store.ts';
import { newCode } from './code.ts';
import { ballotKey, fingerprint, ownerKey, secretBytes } from './keys.ts';
import { answerByOf } from './receipt.ts';

/** A submission as it arrives: its shape is checked, what it says is not. */
export interface Arrival {
  id: string;
  /** In base64url, as it was sent. */
  secret: string;
  submission: Submission;
}

/** Why a submission that is the first of its id, or a change, can't be kept now; `null`: it can. */
function refusals(offered: Offered, at: number, unfit: ProblemCode | null): Entry['refuse'] {
  const state = stateAt(offered, at);
  if (state === 'upcoming') return { fresh: 'not-open', change: 'not-open' };
  const frozen = offered.definition.kind === 'poll' ? 'frozen' : 'closed';
  if (state === 'closed') return { fresh: 'closed', change: frozen };
  return { fresh: unfit, change: mayChange(offered) ? unfit : 'frozen' };
}

function unfitBecause(offered: Offered, submission: Submission, issues: FieldIssue[]) {
  if (!offered.known.has(submission.version)) return 'unknown-version';
  return issues.length > 0 ? 'invalid-submission' : null;
}

/** The text of an answer, also where it is none that can be counted. */
function textOf(counting: Counting, answer: Submission['answer']): string {
  try {
    return counting.text(answer);
  } catch {
    return canonicalJson(answer);
  }
}

/** All that a submission says, as one text: the parser has put the keys in order, the counting those of the answer. */
function whatItSays(submission: Submission, answer: string): string {
  const { activity, version, revision, language, consent, speaks, page, contact } = submission;
  return JSON.stringify([
    activity,
    version,
    revision,
    language,
    consent,
    speaks,
    page,
    contact,
    answer,
  ]);
}

function entryOf(
  { hashing, random }: Context,
  offered: Offered,
  arrival: Arrival,
  at: number,
  unfit: ProblemCode | null,
): Entry {
  const { definition, counting } = offered;
  const { id, submission } = arrival;
  const secret = secretBytes(arrival.secret);
  const answer = textOf(counting, submission.answer);
  return {
    id,
    activity: definition.id,
    kind: definition.kind,
    version: submission.version,
    revision: submission.revision,
    language: submission.language,
    consent: submission.consent,
    speaks: JSON.stringify(submission.speaks),
    page: submission.page,
    owner: ownerKey(hashing, secret),
    fingerprint: fingerprint(hashing, secret, whatItSays(submission, answer)),
    code: newCode(random, at),
    answerBy: answerByOf(definition, at),
    at,
    contact: submission.contact,
    answer,
    ballot: definition.kind === 'poll' ? ballotKey(hashing, secret) : null,
    totalsOf: counting.totalsOf,
    refuse: refusals(offered, at, unfit),
  };
}

/** What became of a submission that was not refused. */
export type Submitted = Exclude<Kept, { outcome: 'refused' }>;

/**
 * Keeps a submission, or confirms it when it is kept already. Resolves after the commit.
 *
 * @throws {ProblemError} It is refused; nothing has changed.
 */
export async function submit(context: Context, arrival: Arrival): Promise<Submitted> {
  const offered = context.activities.get(arrival.submission.activity);
  if (!offered) throw new ProblemError('unknown-activity');
  const at = context.now();
  let issues: FieldIssue[] = [];
  const kept = await context.store.keep(() => {
    issues = checkSubmission(offered.definition, arrival.submission);
    const unfit = unfitBecause(offered, arrival.submission, issues);
    return entryOf(context, offered, arrival, at, unfit);
  });
  if (kept.outcome !== 'refused') return kept;
  throw new ProblemError(kept.code, kept.code === 'invalid-submission' ? { errors: issues } : {});
}
