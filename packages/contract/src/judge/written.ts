import type { Definition } from '../activity.ts';
import { checkAround, type Checked } from '../check/around.ts';
import type { FieldIssue } from '../problem.ts';
import { oneOf, shape, type Rule } from './shape.ts';

/** A draft as a page wrote it: nothing about it is known yet. */
export type Written = Readonly<Record<keyof Checked, unknown>>;

/** A draft as it may leave: a copy, with texts in NFC and defaults filled in; or what is wrong with it. */
export type Judged = { ok: true; value: Checked } | { ok: false; issues: FieldIssue[] };

/** What is not asked for must not be given. */
const nobody = oneOf(null);
const self = shape({ for: oneOf('self') });

/** The same value with every text in NFC, so that the same words are the same bytes. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(composed);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, composed(one)]));
}

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
): Judged {
  const issues = [
    ...rules.answer(answer, '/answer'),
    ...(rules.contact ?? nobody)(contact, '/contact'),
    ...(rules.speaks ?? self)(speaks, '/speaks'),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const value = composed({ answer, contact, speaks, consent, language }) as Checked;
  issues.push(...fits(value.answer as never), ...checkAround(activity, value));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}
