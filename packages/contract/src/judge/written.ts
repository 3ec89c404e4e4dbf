import type { Definition } from '../activity.ts';
import { checkAround, type Checked } from '../check/around.ts';
import type { FieldIssue } from '../problem.ts';
import { exactly, type Judged, oneOf, type Rule } from './shape.ts';

/** A draft as a page wrote it: nothing about it is known yet. */
export type Written = Readonly<Record<keyof Checked, unknown>>;

/** What is not asked for must not be given. */
const nobody = oneOf(null);
const self = exactly({ for: oneOf('self') });

/**
 * Judges a draft: first its shape, as the schema `Submission` would; where that holds, whether it answers what was
 * asked.
 *
 * @param rules - The shape of the answer, and of contact and speaker where the activity asks for them.
 * @param fits - What is wrong with an answer of this shape.
 */
export function judged(
  activity: Definition,
  { answer, contact, speaks, consent, language }: Written,
  rules: { answer: Rule; contact?: Rule; speaks?: Rule },
  fits: (answer: never) => FieldIssue[],
): Judged<Checked> {
  const issues: FieldIssue[] = [];
  const value = {
    answer: rules.answer(answer, '/answer', issues),
    contact: (rules.contact ?? nobody)(contact, '/contact', issues),
    speaks: (rules.speaks ?? self)(speaks, '/speaks', issues),
    consent,
    language,
  } as Checked;
  if (issues.length === 0)
    issues.push(...fits(value.answer as never), ...checkAround(activity, value));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}
