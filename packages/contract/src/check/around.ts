import type { Definition } from '../activity.ts';
import type { FieldIssue } from '../problem.ts';
import type { Submission } from '../submission.ts';

/** The parts of a submission that depend on its activity. */
export type Checked = Pick<Submission, 'answer' | 'contact' | 'speaks' | 'consent' | 'language'>;

/** Consent, contact, speaking for others: what stands around the answer. */
export function checkAround(
  activity: Definition,
  { contact, speaks, consent, language }: Checked,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const asked = activity.kind === 'feedback' ? activity.feedback.contact : undefined;
  const wording = activity.notice.consent?.version ?? null;
  if (!activity.languages.includes(language))
    issues.push({ pointer: '/language', code: 'unknown-option' });
  for (const field of Object.keys(contact ?? {})) {
    if (!asked?.fields.some((known) => known === field))
      issues.push({ pointer: `/contact/${field}`, code: 'not-allowed' });
  }
  for (const field of asked?.required ?? []) {
    if (!contact?.[field]) issues.push({ pointer: `/contact/${field}`, code: 'required' });
  }
  if (consent !== null && consent !== wording)
    issues.push({ pointer: '/consent', code: 'mismatch' });
  if (contact && wording !== null && consent === null)
    issues.push({ pointer: '/consent', code: 'required' });
  const voices: readonly string[] =
    activity.kind === 'feedback' ? activity.feedback.speaks : ['self'];
  if (!voices.includes(speaks.for)) issues.push({ pointer: '/speaks/for', code: 'not-allowed' });
  return issues;
}
