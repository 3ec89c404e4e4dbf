import { fieldIssues, parseResponse, Receipt, Submission } from '@suara/contract';
import type { FieldIssue } from '@suara/contract';

/** The body as the contract has it: defaults filled in, texts in NFC; or what is wrong with it. */
export function leaving(
  body: unknown,
): { ok: true; value: Submission } | { ok: false; issues: FieldIssue[] } {
  const parsed = Submission.safeParse(body);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: fieldIssues(parsed.error.issues) };
}

/** A receipt as it comes back; keys of a newer server are left out. */
export const receipt = (value: unknown) => parseResponse(Receipt, value);
